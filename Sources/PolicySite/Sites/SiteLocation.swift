/// One site: the file that describes it and the folder that it is published into.
package struct SiteLocation: Hashable, Sendable {
    /// The `site.yaml`, as findings name it.
    package let file: FilePath
    /// What stands for `{site}` in `--output`: the site's folder below the folder that was searched, or, when the site
    /// itself was named, that folder's own name.
    package let name: String
    package let output: FilePath

    /// The folder that holds the `site.yaml`, and beside it the site's own Templates and Locales.
    package var folder: FilePath { file.folder }
}

import LocatedYAML
import PolicyRendering

/// A folder that pages were published into, looked at and not touched.
package struct PublishedSite {
    private let output: FilePath

    package init(output: FilePath) { self.output = output }

    /// Compares the folder with the pages that the facts make.
    ///
    /// - Throws: `refused` with `site/outdated-pages` when anything would have to be written, or the folder is not there;
    ///   `failed` when it cannot be read.
    package func check(_ pages: [Page]) throws(SiteError) {
        let folder: Folder
        do throws(FileError) {
            folder = try Folder(at: output)
        } catch {
            throw error.reason == .missing ? .refused([outdated]) : .failed(error)
        }
        guard try PublishingPlan(PublishedPages(pages), in: folder).steps.isEmpty else { throw .refused([outdated]) }
    }

    private var outdated: Diagnostic {
        Diagnostic(SiteRule.outdatedPages, at: nil, arguments: ["path": .text(output.text)])
    }
}

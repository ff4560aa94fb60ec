import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering

extension SourceReader {
    /// The frames and the style sheet of the pages; nil after a finding about any of them.
    ///
    /// - Parameter url: where the site is published: what a style sheet may load.
    mutating func renderer(url: String?) throws(FileError) -> SiteRenderer? {
        guard let frames = try frames(),
            let style = try file("Templates/pages/page.css", missing: CatalogueRule.missingFile)
        else { return nil }
        if ownFiles.contains(style.name) {
            diagnostics += StylesheetCheck.findings(style.bytes, file: style.name, url: url)
        }
        return SiteRenderer(frames: frames, stylesheet: style.bytes)
    }

    private mutating func frames() throws(FileError) -> Frames? {
        try shared("frames") { reader throws(FileError) -> Frames? in
            let policy = try reader.text("Templates/pages/policy.html")
            let parallel = try reader.text("Templates/pages/parallel.html")
            let index = try reader.text("Templates/pages/index.html")
            let version = try reader.text("Templates/pages/version.html")
            let changes = try reader.text("Templates/pages/changes.html")
            guard let policy, let parallel, let index, let version, let changes else { return nil }
            return Frames(
                policy: policy, parallel: parallel, index: index, version: version, changes: changes,
                diagnostics: &reader.diagnostics)
        }
    }
}

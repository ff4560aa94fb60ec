import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering

extension SourceReader {
    /// The frames and the style sheet of the pages; nil after a finding about any of them.
    ///
    /// - Parameters:
    ///   - formats: which forms are to be written.
    ///   - url: where the site is published: what a style sheet may load.
    mutating func renderer(for formats: Set<PageFormat>, url: String?) throws(FileError) -> SiteRenderer? {
        guard let frames = try frames(),
            let style = try file("Templates/pages/page.css", missing: CatalogueRule.missingFile)
        else { return nil }
        if ownFiles.contains(style.name) {
            diagnostics += StylesheetCheck.findings(style.bytes, file: style.name, url: url)
        }
        guard formats.contains(.wechat) else { return SiteRenderer(frames: frames, stylesheet: style.bytes) }
        guard let miniProgram = try miniProgram() else { return nil }
        return SiteRenderer(frames: frames, stylesheet: style.bytes, miniProgram: miniProgram)
    }

    private mutating func miniProgram() throws(FileError) -> MiniProgramFrame? {
        let markup = try file("Templates/wechat/page.wxml", missing: CatalogueRule.missingFile)
        let script = try file("Templates/wechat/page.js", missing: CatalogueRule.missingFile)
        let style = try file("Templates/wechat/page.wxss", missing: CatalogueRule.missingFile)
        guard let markup, let script, let style else { return nil }
        return MiniProgramFrame(markup: markup.bytes, script: script.bytes, style: style.bytes)
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

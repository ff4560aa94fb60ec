import Foundation
import LocatedYAML
import PolicyChecks
import PolicyRendering
import PolicySite
import TestSupport
import Testing

/// Frames of a shop's own: the built-in ones pass every check when they lie beside a site, and what is broken is found where it
/// stands in the frame.
@Suite struct OwnFrameTests {
    private static let frames = ["policy", "parallel", "index"].map { "Templates/pages/\($0).html" }

    /// What a run finds on the pages of a site beside which frames lie.
    private func findings(site: String, changed: String? = nil, _ change: (String) -> String) throws -> [Diagnostic] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "policyglot-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "Templates/pages"), withIntermediateDirectories: true)
        for path in Self.frames {
            let text = try Repository.text(path)
            let written = path == changed || changed == nil ? change(text) : text
            if path == changed { #expect(written != text) }
            try Data(written.utf8).write(to: folder.appending(path: path))
        }
        try Data(Repository.bytes(site)).write(to: folder.appending(path: "site.yaml"))
        let location = try #require(SiteSearch(output: nil).sites([folder.path]).first)
        let build = try SiteBuild.build(location, formats: PageFormat.usual)
        return build.diagnostics.filter { $0.rule.hasPrefix("page/") }.sorted { left, right in
            guard let one = left.place, let other = right.place else { return left.place == nil }
            return one < other
        }
    }

    // A copy would not be looked at: only a frame that differs is the shop's own.
    @Test(arguments: ["site.yaml"] + Repository.files(in: "Tests/Shops", ending: "/site.yaml", isDeep: true))
    func `pass every check as they come with the program`(site: String) throws {
        for finding in try findings(site: site, { $0 + "<!-- The shop's own. -->\n" }) {
            Issue.record("\(finding.described)")
        }
    }

    @Test(
        arguments: [
            (
                "<h1 class=\"pair\">{{titles}}</h1>", "<h1 class=\"pair\">{{titles}}</h2>", "unclosed-element",
                "<h1 class"
            ),
            ("<footer>", "<footer>\n<p>一 <b id=\"scope\">x</b></p>", "duplicate-id", "id=\"scope\""),
            ("<main>", "<main onload=\"x()\">", "event-handler", "onload"),
            (
                "<h1>{{shop}}</h1>", "<h1>{{shop}}</h1>\n<img src=\"//cdn.example/x.png\" alt=\"\">",
                "external-resource", "src="
            ),
            ("{{content}}</div>", "<noscript>{{content}}</noscript></div>", "missing-language-link", "{{content}}"),
            ("{{precedence-link}}", "<!--{{precedence-link}}-->", "missing-precedence", "{{precedence-link}}"),
        ]) func `are told where they break a page`(from: String, to: String, rule: String, at: String) throws
    {
        let frame = try #require(Self.frames.first { (try? Repository.text($0).contains(from)) == true })
        let text = try Repository.text(frame).replacing(from, with: to)
        let found = try findings(site: "site.yaml", changed: frame) { $0.replacing(from, with: to) }
        let first = try #require(found.first, "nothing was found")
        #expect(first.rule == "page/" + rule)
        let lines = text.prefix(upTo: try #require(text.range(of: at)).lowerBound).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(first.place?.start == Position(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1))
        for (language, words) in try ToolLanguages.read.get() {
            let said = words.message(first) + (words.help(first) ?? "{no-help}")
            // A frame's holes stand in two braces; those of a finding in one.
            let holes = [String].holes(of: said.replacing(#/\{\{[a-z-]+\}\}/#, with: ""))
            #expect(holes.isEmpty, "\(language): \(said)")
        }
    }
}

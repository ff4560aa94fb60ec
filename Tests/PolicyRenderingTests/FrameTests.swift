import Foundation
import LocatedYAML
import PolicyModel
import PolicyRendering
import Testing

/// What is found in a frame that somebody wrote anew.
@Suite struct FrameTests {
    /// The findings in a frame of the language page that was changed.
    private func findings(_ change: (String) -> String) throws -> [Diagnostic] {
        let policy = try SampleSite.text("Templates/pages/policy.html")
        var diagnostics: [Diagnostic] = []
        let frames = Frames(
            policy: LocatedText(change(policy.text), at: policy.place),
            parallel: try SampleSite.text("Templates/pages/parallel.html"),
            index: try SampleSite.text("Templates/pages/index.html"),
            version: try SampleSite.text("Templates/pages/version.html"),
            changes: try SampleSite.text("Templates/pages/changes.html"), diagnostics: &diagnostics)
        #expect((frames == nil) == !diagnostics.isEmpty)
        return diagnostics
    }

    @Test func `an unknown hole is found at its place with the name that was meant`() throws {
        let diagnostics = try findings { $0.replacing("<h1>{{title}}", with: "<h1>{{titel}}") }
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostics.count == 1)
        #expect(diagnostic.rule == "language/unknown-hole" && diagnostic.help == "did-you-mean")
        #expect(diagnostic.arguments["suggestion"] == .text("title"))
        let frame = try SampleSite.text("Templates/pages/policy.html").text.split(
            separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(frame.firstIndex { $0.hasPrefix("<h1>") }) + 1
        #expect(diagnostic.place?.start == Position(line: line, column: 5))
    }

    @Test(arguments: ["language", "title", "alternates", "language-links", "precedence-link", "dates", "content"])
    func `a frame is refused without`(hole: String) throws {
        let diagnostics = try findings { $0.replacing("{{\(hole)}}", with: "") }
        #expect(diagnostics.map(\.rule) == ["page/missing-hole"])
        #expect(diagnostics.first?.arguments["hole"] == .text(hole))
        #expect(diagnostics.first?.place?.file == "Templates/pages/policy.html")
    }

    @Test(arguments: ["summary", "formats", "table-of-contents", "skip-to-policy", "shop"])
    func `a frame may do without`(hole: String) throws {
        #expect(try findings { $0.replacing("{{\(hole)}}", with: "") }.isEmpty)
    }

    @Test func `a form in a frame is found`() throws {
        let diagnostics = try findings { $0.replacing("<h1>{{title}}", with: "<h1>{{title:label}}") }
        #expect(diagnostics.map(\.rule) == ["page/form-in-frame"])
        #expect(diagnostics.first?.arguments["form"] == .text("label"))
    }
}

import Foundation
import Testing

@Suite("A file beside the site") struct OwnFilesTests {
    let temporary: TemporaryFolder
    let program: Program
    private static let frame = "Templates/pages/policy.html"

    init() throws {
        temporary = try TemporaryFolder()
        try temporary.copy(Shop.tea.file, to: "site.yaml")
        program = Program(in: temporary.url)
    }

    @Test("takes the place of the built-in frame") func frame() throws {
        try write(Self.frame) { $0.replacing("<footer>", with: "<footer id=\"_own\">") }
        let run = try program("generate")
        #expect(run.status == 0)
        #expect(run.errors == "")
        let built = try Shop.tea.pages()
        let written = try temporary.bytes("public")
        for (path, bytes) in built.sorted(by: { $0.key < $1.key }) {
            let isPolicyPage = path.hasSuffix("/privacy/index.html") && !path.hasPrefix("parallel")
            let own = String(decoding: bytes, as: UTF8.self).replacing("<footer>", with: "<footer id=\"_own\">")
            #expect(written[path] == (isPolicyPage ? Data(own.utf8) : bytes), "\(path)")
        }
    }

    @Test("takes the place of the built-in words") func words() throws {
        try write("Locales/en/pages.yaml") { $0.replacing("contents: Contents", with: "contents: On this page") }
        // The Chinese words stayed as they were: a person has to say that both still say the same.
        let run = try program("generate")
        #expect(run.findings.map(\.rule) == ["language/stale-wording"])
        #expect(run.errors.contains("reviewed --locales pages/contents"))
        let recorded = try program("reviewed", "--locales", "pages/contents")
        #expect(recorded.output == "Locales/reviewed.yaml: 1 newly recorded, 0 still to be read\n")
        #expect(try program("generate").status == 0)
        #expect(try temporary.text("public/en/privacy/index.html").contains(">On this page</h2>"))
        #expect(try !temporary.text("public/zh-Hans/privacy/index.html").contains("On this page"))
    }

    @Test(
        "is refused when it is broken",
        arguments: [
            ("{{content}}", "", "page/missing-hole", "<!DOCTYPE"),
            ("lang=\"{{language}}\"", "", "page/missing-hole", "<!DOCTYPE"),
            ("{{precedence-link}}", "", "page/missing-hole", "<!DOCTYPE"),
            ("{{contents}}", "{{contents}} {{contentz}}", "language/unknown-hole", "{{contentz}}"),
            ("{{dates}}", "{{dates}} {{two words}}", "language/malformed-hole", "{{two words}}"),
        ])
    func broken(from: String, to: String, rule: String, at: String) throws {
        try write(Self.frame) { $0.replacing(from, with: to) }
        let place = try #require(temporary.text(Self.frame).position(of: at))
        let run = try program("generate")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.findings.map(\.rule) == [rule], "\(run.errors)")
        #expect(run.findings.first?.place == "\(Self.frame):\(place)")
        #expect(run.findings.first?.help != "")
        #expect(!temporary.has("public"))
    }

    /// Writes the repository's file beside the site, with a change.
    private func write(_ path: String, change: (String) -> String) throws {
        let text = try String(contentsOf: Shop.repository.appending(path: path), encoding: .utf8)
        let changed = change(text)
        #expect(changed != text)
        try temporary.write(changed, to: path)
    }
}

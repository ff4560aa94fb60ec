import Foundation
import Testing

/// Earlier versions of a policy, kept as they were published: `Tests/Fixtures/versions` has two of them.
@Suite("Earlier versions") struct VersionsTests {
    static let folder = Shop.repository.appending(path: "Tests/Fixtures/versions")
    let temporary: TemporaryFolder
    let program: Program

    init() throws {
        temporary = try TemporaryFolder()
        program = Program(in: temporary.url)
        try temporary.copy(Self.folder.appending(path: "site.yaml"), to: "site.yaml")
        try temporary.copy(Self.folder.appending(path: "versions"), to: "versions")
    }

    private func change(_ file: String, _ from: String, _ to: String) throws {
        let text = try temporary.text(file)
        try #require(text.contains(from), "\(from)")
        try temporary.write(text.replacing(from, with: to), to: file)
    }

    /// The errors that a run finds, as rules and places.
    private func errors(_ command: String = "generate") throws -> [String] {
        let run = try program(command, "--ignore", "law,sense,language/unreviewed-wording")
        #expect(run.status == (run.findings.isEmpty ? 0 : 1))
        return run.findings.map { "\($0.rule) \($0.place)" }
    }

    @Test("are published in the words of then, and marked") func published() throws {
        #expect(try errors() == [])
        let kept = "versions/2026-01-15/zh-Hans/privacy.json"
        #expect(try temporary.text("public/zh-Hans/privacy/2026-01-15/privacy.json") == temporary.text(kept))
        let page = try temporary.text("public/zh-Hans/privacy/2026-01-15/index.html")
        #expect(page.contains("<p>这是本政策的历史版本，自2026年1月15日起生效，适用至2026年11月30日（含当日）。</p>"))
        #expect(page.contains("<a href=\"../../../zh-Hans/privacy/index.html\">阅读自2026年12月1日起生效的版本</a>"))
        #expect(page.contains("hreflang=\"en\" href=\"../../../en/privacy/2026-01-15/index.html\""))
        #expect(page.contains("以中文版本为准"))
        let present = try temporary.text("public/zh-Hans/privacy/index.html")
        #expect(!present.contains("以中文版本为准") && present.contains("../../zh-Hans/privacy/changes/index.html"))
        let first = try temporary.text("public/en/privacy/2025-03-01/privacy.txt")
        #expect(first.contains("in force from 1 March 2025 up to and\nincluding 14 January 2026."))
        #expect(!temporary.has("public/zh-Hans/privacy/2025-03-01"), "it was in English alone")
        #expect(try program("validate", "--check", "--ignore", "law,sense").status == 0)
    }

    @Test("say nothing anew when the words of the program change") func ownWords() throws {
        let path = "Locales/en/privacy.yaml"
        let words = try String(contentsOf: Shop.repository.appending(path: path), encoding: .utf8)
        let changed = words.replacing("We answer within ", with: "You hear from us within ")
        try #require(changed != words)
        try temporary.write(changed, to: path)
        try temporary.write("{}\n", to: "Locales/reviewed.yaml")
        #expect(try errors() == [])
        #expect(try temporary.text("public/en/privacy/privacy.txt").contains("You hear from us within 15 days"))
        #expect(try temporary.text("public/en/privacy/2026-01-15/privacy.txt").contains("We answer within 15 days"))
        let changes = try temporary.text("public/en/privacy/changes/changes.md")
        #expect(changes.contains("> <del>We answer</del><ins>You hear from us</ins> within 15 days"))
    }

    @Test("are a reason to make the pages again") func skipped() throws {
        #expect(try errors("generate") == [])
        let site = "site.yaml"
        try change(site, "versions: [2025-03-01, 2026-01-15]\n", "")
        #expect(try errors() == [])
        #expect(!temporary.has("public/en/privacy/changes") || temporary.files("public/en/privacy/changes").isEmpty)
        #expect(!(try temporary.text("public/en/privacy/index.html")).contains("changes/"))
    }

    @Test(
        "that are not kept, not earlier or damaged are found",
        arguments: [
            ("site.yaml", "[2025-03-01,", "[2025-03-02,", "version/not-kept site.yaml:9:12"),
            ("site.yaml", "2026-01-15]", "2026-12-01]", "version/not-earlier site.yaml:9:24"),
            ("site.yaml", "2026-01-15]", "2026-02-30]", "fact/bad-date site.yaml:9:24"),
            ("site.yaml", "2026-01-15]", "2025-03-01]", "fact/repeated-item site.yaml:9:24"),
            (
                "versions/2025-03-01/en/privacy.json", "\"language\": \"en\"", "\"language\": \"fr\"",
                "version/damaged versions/2025-03-01/en/privacy.json:1:1"
            ),
            (
                "versions/2025-03-01/en/privacy.json", "\"day\": \"2025-03-01\"", "\"day\": \"2025-03-02\"",
                "version/damaged versions/2025-03-01/en/privacy.json:1:1"
            ),
            (
                "versions/2025-03-01/en/privacy.json", "{\n \"format\": 1", "{\n \"format\": 9",
                "version/damaged versions/2025-03-01/en/privacy.json:2:12"
            ),
            (
                "versions/2026-01-15/zh-Hans/privacy.json", "\"format\": 1", "\"format\": 9",
                "version/damaged versions/2026-01-15/zh-Hans/privacy.json:2:12"
            ),
            (
                "versions/2026-01-15/zh-Hans/privacy.json", "\"id\": \"rights.answer-within\"",
                "\"id\": \"rights.answered\"",
                "version/damaged versions/2026-01-15/zh-Hans/privacy.json:1:1"
            ),
        ])
    func found(file: String, from: String, to: String, expected: String) throws {
        try change(file, from, to)
        #expect(try errors() == [expected])
        #expect(!temporary.has("public"))
    }

    @Test("need every language that they had") func languages() throws {
        try FileManager.default.removeItem(at: temporary.url.appending(path: "versions/2026-01-15/zh-Hans"))
        let run = try program("generate", "--ignore", "law,sense", "--language", "zh-Hans")
        #expect(run.findings.map(\.rule) == ["version/missing-language"])
        #expect(run.errors.contains("自2026-01-15起生效的版本发布时还有zh-Hans版本，但缺少“versions/2026-01-15/zh-Hans/privacy.json”"))
    }

    @Test("stay in a language that the site has no more") func droppedLanguage() throws {
        try change("site.yaml", "{en: Blue Kiln, zh-Hans: 青窑}\n", "Blue Kiln\n")
        try change("site.yaml", "languages: [en, zh-Hans]\nprecedence: equal\n", "languages: [en]\n")
        #expect(try errors() == [])
        let page = try temporary.text("public/zh-Hans/privacy/2026-01-15/index.html")
        #expect(page.contains("<a href=\"../../../index.html\">阅读自2026年12月1日起生效的版本</a>"))
        #expect(!page.contains("changes/index.html"))
        #expect(!temporary.has("public/zh-Hans/privacy/changes"))
    }

    @Test("are kept from what was published, and never written over") func keep() throws {
        try change("site.yaml", "versions: [2025-03-01, 2026-01-15]\n", "")
        let nothing = try program("keep")
        #expect(nothing.status == 1 && nothing.findings.map(\.rule) == ["version/not-published"])
        _ = try program("generate", "--quiet")
        // What is kept is what is published, not what the facts say meanwhile.
        try change("site.yaml", "15 days", "20 days")
        let kept = try program("keep")
        #expect(kept.status == 0 && kept.output.contains("is kept in “versions/2026-12-01”"))
        for language in ["en", "zh-Hans"] {
            #expect(
                try temporary.text("versions/2026-12-01/\(language)/privacy.json")
                    == temporary.text("public/\(language)/privacy/privacy.json"))
        }
        #expect(try program("keep").output.contains("was kept in “versions/2026-12-01” before"))
        let other = try program("generate", "--ignore", "law,sense")
        #expect(other.status == 1 && other.findings.map(\.rule) == ["version/changed"])
        #expect(other.errors.contains("other than kept in en: rights.answer-within\n"))
        try FileManager.default.removeItem(at: temporary.url.appending(path: "versions/2026-12-01"))
        _ = try program("generate", "--quiet")
        try FileManager.default.createDirectory(
            at: temporary.url.appending(path: "versions/2026-12-01"), withIntermediateDirectories: true)
        #expect(try program("keep").status == 0, "an empty folder keeps nothing")
        try change("versions/2026-12-01/en/privacy.json", "20 days", "15 days")
        let again = try program("keep")
        #expect(again.status == 1 && again.findings.map(\.rule) == ["version/changed"])
    }

    @Test("are not kept from pages that somebody edited, or that hold none for programs") func edited() throws {
        _ = try program("generate", "--quiet")
        try change("public/en/privacy/privacy.json", "15 days", "20 days")
        let edited = try program("keep")
        #expect(edited.status == 1 && edited.findings.map(\.rule) == ["site/edited-page"])
        _ = try program("generate", "--quiet", "--format", "html")
        #expect(try program("keep").findings.map(\.rule) == ["version/not-published"])
        #expect(temporary.files("versions").count == 3)
    }

    @Test("have frames of the shop's own, which are checked") func frames() throws {
        for name in ["version", "changes"] {
            let path = "Templates/pages/\(name).html"
            let text = try String(contentsOf: Shop.repository.appending(path: path), encoding: .utf8)
            try temporary.write(text.replacing("<footer>", with: "<footer class=\"own\">"), to: path)
        }
        #expect(try errors() == [])
        #expect(try temporary.text("public/en/privacy/changes/index.html").contains("class=\"own\""))
        try change("Templates/pages/version.html", "{{earlier-version}}", "")
        #expect(try errors().map { String($0.prefix { $0 != " " }) } == ["page/missing-hole"])
        try change("Templates/pages/version.html", "<h1>{{title}}</h1>", "{{earlier-version}}<h2>{{title}}</h2>")
        let headings = try program("generate", "--ignore", "law,sense")
        #expect(headings.status == 0 && headings.findings.map(\.rule) == ["page/main-headings"])
    }

    @Test("of every shop are published again in the same words", arguments: Shop.all) func again(shop: Shop) throws {
        let folder = try TemporaryFolder()
        let program = Program(in: folder.url)
        try folder.copy(shop.file, to: "site.yaml")
        let record = shop.folder.appending(path: "site.reviewed.yaml")
        if FileManager.default.fileExists(atPath: record.path) { try folder.copy(record, to: "site.reviewed.yaml") }
        #expect(try program("generate", "--quiet").status == 0)
        #expect(try program("keep", "--quiet").status == 0)
        let before = try folder.bytes("public")
        let text = try folder.text("site.yaml")
        let day = try #require(text.firstMatch(of: /(?m)^effective: (\S+)/)?.1)
        try folder.write(
            text.replacing("effective: \(day)", with: "effective: 2031-12-01\nversions: [\(day)]"), to: "site.yaml")
        _ = try program("generate", "--quiet", "--ignore", "law,sense,language/unreviewed-wording,site")
        for (path, bytes) in before where path.hasSuffix("/privacy/index.html") && !path.hasPrefix("parallel/") {
            let old = try #require(try Self.main(String(decoding: bytes, as: UTF8.self)))
            let new = try folder.text("public/" + path.replacing("privacy/index", with: "privacy/\(day)/index"))
            #expect(
                try Self.main(new)
                    == old.replacing(#/(href="(?:\.\./)+[^"]*privacy)(?=/)/#) { match in
                        match.output.1.replacing("../../", with: "../../../") + "/\(day)"
                    }, "\(path)")
        }
    }

    /// What a page says, without the links around it.
    private static func main(_ page: String) throws -> String? {
        page.firstMatch(of: try Regex(#"(?s)<main.*</main>"#)).map { String(page[$0.range]) }
    }
}

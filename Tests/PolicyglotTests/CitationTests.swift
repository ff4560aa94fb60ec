import Foundation
import Testing

@Suite("Naming the articles that clauses answer") struct CitationTests {
    let temporary: TemporaryFolder
    let program: Program

    init() throws {
        temporary = try TemporaryFolder()
        program = Program(in: temporary.url)
        try temporary.copy(Shop.tea.file, to: "site.yaml")
    }

    @Test(
        "stands in every form of a page, in its language",
        arguments: ["index.html", "privacy.md", "privacy.txt", "privacy.json", "privacy.fragment.html"])
    func forms(name: String) throws {
        #expect(try program("generate", "--cite").status == 0)
        let english = try temporary.text("public/en/privacy/\(name)").withoutSpace
        let chinese = try temporary.text("public/zh-Hans/privacy/\(name)").withoutSpace
        #expect(english.contains("Personal Information Protection Law of China, article 17(1)(1)".withoutSpace))
        #expect(chinese.contains("《中华人民共和国个人信息保护法》第十七条第一款第（一）项"))
        #expect(english.contains("GDPR, article 12(3) and (5) (citation not verified)".withoutSpace))
        #expect(!english.contains("PIPEDA") && !english.contains("Australian"))
    }

    @Test("stands beside itself on the page of both languages, in small print") func parallel() throws {
        #expect(try program("generate", "--cite").status == 0)
        let page = try temporary.text("public/parallel/privacy/index.html")
        _ = try ParsedMarkup(page)
        let english = page.split(separator: "<small>Legal references: ").count
        #expect(english > 40 && page.split(separator: "<small>相关法律条文：").count == english)
    }

    @Test("is off by default, and checked where it is on") func isOff() throws {
        #expect(try program("generate").status == 0)
        #expect(!(try temporary.text("public/en/privacy/index.html").contains("Legal references")))
        #expect(try program("validate", "--check").findings.isEmpty)
        #expect(try program("validate", "--check", "--cite").findings.map(\.rule) == ["site/outdated-pages"])
        #expect(try program("generate", "--cite").status == 0)
        #expect(try program("validate", "--check", "--cite").findings.isEmpty)
        #expect(try program("validate", "--check").findings.map(\.rule) == ["site/outdated-pages"])
    }
}

extension String {
    /// The text without white space: a format may break its lines anywhere.
    fileprivate var withoutSpace: String { filter { !$0.isWhitespace } }
}

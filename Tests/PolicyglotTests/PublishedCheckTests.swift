import Foundation
import Testing

@Suite("Checking what is published") struct PublishedCheckTests {
    let temporary: TemporaryFolder
    let program: Program

    init() throws {
        temporary = try TemporaryFolder()
        program = Program(in: temporary.url)
        try temporary.copy(Shop.tea.file, to: "site.yaml")
        let run = try program("generate", "--quiet")
        #expect(run.status == 0)
    }

    /// The rules and paths of what is found, sorted.
    private func check() throws -> [String] {
        let run = try program("validate", "--check")
        return run.findings.map { "\($0.rule) \($0.place)" }.sorted()
    }

    private func change(_ from: String, _ to: String) throws {
        let text = try temporary.text("site.yaml")
        try #require(text.contains(from))
        try temporary.write(text.replacing(from, with: to), to: "site.yaml")
    }

    @Test("names each page that is missing, edited, too many or none of ours") func oneByOne() throws {
        let page = "public/en/privacy/index.html"
        let text = try temporary.text(page)
        let line = try #require(text.position(of: "<title>")?.split(separator: ":").first)
        try temporary.write(text.replacing("<title>", with: "<title>Our "), to: page)
        try FileManager.default.removeItem(at: temporary.url.appending(path: "public/zh-Hans/privacy/privacy.txt"))
        try temporary.write("<p>old</p>", to: "public/en/privacy/old.html")
        try temporary.write("theirs", to: "public/about.html")
        #expect(
            try check() == [
                "site/edited-page public/en/privacy/index.html:\(line):1", "site/missing-page ",
                "site/stray-page public/en/privacy/old.html:1:1",
            ])
        #expect(try program("generate").status == 0)
        let left = try program("validate", "--check")
        #expect(left.status == 0)
        #expect(left.findings.map(\.rule) == ["site/stray-page"])
    }

    @Test("looks at what was made for a platform where it was published too") func platforms() throws {
        let forms = "html,markdown,text,json,jsonld,fragment,shopify,wechat"
        #expect(try program("generate", "--format", forms, "--quiet").status == 0)
        #expect(try check() == [])
        let page = "public/wechat/privacy/versions.js"
        try temporary.write(try temporary.text(page).replacing("\"title\"", with: "\"heading\""), to: page)
        let found = try check()
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("site/edited-page \(page):") == true)
    }

    @Test("names what the facts no longer make") func surplus() throws {
        try temporary.copy(temporary.url.appending(path: "public"), to: "all")
        let generated = try program("generate", "--format", "html", "--quiet")
        #expect(generated.status == 0)
        let list = "public/.policyglot.json"
        try temporary.write(
            try temporary.text(list).replacing("\"files\": [", with: "\"files\": [\n    \"en/privacy/old.html\","),
            to: list)
        try temporary.write("<p>old</p>", to: "public/en/privacy/old.html")
        let found = try check()
        #expect(found.contains("site/surplus-page public/en/privacy/old.html:1:1"))
        #expect(found.filter { $0 == "site/missing-page " }.count > 4)
        #expect(!found.contains { $0.hasPrefix("site/edited-page") })
    }

    @Test("finds text that changed under its old date, until it is dated") func dates() throws {
        try change("guaranteed: no", "guaranteed: yes")
        let run = try program("validate", "--check")
        #expect(run.status == 1)
        #expect(run.findings.map(\.rule) == ["site/outdated-pages", "site/changed-without-date"])
        let place = try #require(try temporary.text("site.yaml").position(of: "2026-10-31"))
        #expect(run.findings.last?.place == "site.yaml:\(place)")
        #expect(run.errors.contains("other than published in en: security.guaranteed\n"))
        #expect(run.errors.contains("other than published in zh-Hans: security.guaranteed\n"))
        #expect(run.errors.contains("“en/privacy/privacy.txt”"))
        try change("updated: 2026-10-31", "updated: 2026-11-01")
        #expect(try program("validate", "--check").findings.map(\.rule) == ["site/outdated-pages"])
        #expect(try program("generate").status == 0)
        #expect(try check() == [])
    }

    @Test("does not take a new frame, or an edited page, for a new text") func frames() throws {
        let text = try String(
            contentsOf: Shop.repository.appending(path: "Templates/pages/policy.html"), encoding: .utf8)
        try temporary.write(
            text.replacing("</head>", with: "<meta name=\"theme-color\" content=\"#fff\"></head>"),
            to: "Templates/pages/policy.html")
        #expect(try program("validate", "--check").findings.map(\.rule) == ["site/outdated-pages"])
        try FileManager.default.removeItem(at: temporary.url.appending(path: "Templates"))
        let page = "public/en/privacy/privacy.json"
        try temporary.write(try temporary.text(page).replacing("security", with: "safety"), to: page)
        #expect(try program("validate", "--check").findings.map(\.rule) == ["site/edited-page"])
    }

    @Test("asks to generate where nothing was published, and says so once") func nothing() throws {
        try FileManager.default.removeItem(at: temporary.url.appending(path: "public"))
        #expect(try check() == ["site/outdated-pages "])
        try temporary.makeFolder("public")
        #expect(try check() == ["site/outdated-pages "])
    }

    @Test("takes the list of an older version, which knows no fingerprints") func older() throws {
        let list = "public/.policyglot.json"
        let text = try temporary.text(list)
        let old = text.replacing(#/,\n  "sums": \{[^}]*\}/#, with: "")
        #expect(old != text)
        try temporary.write(old, to: list)
        #expect(try check() == [])
        try change("guaranteed: no", "guaranteed: yes")
        #expect(
            try program("validate", "--check").findings.map(\.rule) == [
                "site/outdated-pages", "site/changed-without-date",
            ])
    }
}

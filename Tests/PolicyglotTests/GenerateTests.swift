import Foundation
import Testing

@Suite("Generating") struct GenerateTests {
    let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    @Test("writes every shop", arguments: Shop.all) func shops(shop: Shop) throws {
        let output = temporary.url.appending(path: "out").path
        let run = try Program(in: Shop.repository)("generate", shop.file.path, "--output", output)
        #expect(run.status == 0)
        #expect(run.errors == "")
        let files = temporary.files("out").filter { $0 != ".policyglot.json" }
        #expect(run.output.withoutTime == "\(output): \(files.count) written, 0 unchanged, 0 removed, in N ms\n")
        #expect(try files == shop.pages().keys.sorted())
    }

    @Test("writes nothing the second time", arguments: Shop.all) func unchanged(shop: Shop) throws {
        try temporary.copy(shop.file, to: "site.yaml")
        let generate = Program(in: temporary.url)
        #expect(try generate("generate").status == 0)
        let stamps = try temporary.stamps("public")
        let run = try generate("generate")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.withoutTime == "public: 0 written, \(stamps.count - 1) unchanged, 0 removed, in N ms\n")
        #expect(try temporary.stamps("public") == stamps)
    }

    @Test("gives the same bytes wherever and in whatever time and language it runs", arguments: Shop.all)
    func reproducible(shop: Shop) throws {
        let here = Program(in: shop.folder, environment: ["TZ": "America/New_York", "LANG": "C"])
        let first = temporary.url.appending(path: "first").path
        #expect(try here("generate", "--output", first).status == 0)
        let there = Program(in: temporary.url, environment: ["TZ": "Asia/Shanghai", "LANG": "zh_CN.UTF-8"])
        let run = try there("generate", shop.file.path, "--output", "second/deep")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("second/deep：写入"), "the program itself speaks the language of the environment")
        let pages = try temporary.bytes("first")
        #expect(pages.count > 1)
        #expect(try temporary.bytes("second/deep") == pages)
    }

    @Test("needs nothing beside the program") func alone() throws {
        try temporary.makeFolder("program")
        try temporary.copy(Program.built, to: "program/policyglot")
        try temporary.copy(Shop.tea.file, to: "site/site.yaml")
        var program = Program(in: URL(filePath: "/"))
        program.executable = temporary.url.appending(path: "program/policyglot")
        let run = try program("generate", temporary.url.appending(path: "site").path)
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(temporary.files("program") == ["policyglot"])
        let written = try temporary.bytes("site/public").filter { $0.key != ".policyglot.json" }
        #expect(try written == Shop.tea.pages())
    }

    @Test("says nothing when asked to be quiet") func quiet() throws {
        try temporary.copy(Shop.tea.file, to: "site.yaml")
        let run = try Program(in: temporary.url)("generate", "--quiet")
        #expect(run.status == 0)
        #expect(run.output + run.errors == "")
        #expect(temporary.has("public/en/privacy/index.html"))
    }

    @Test("writes one form alone, and removes the others of an earlier run") func oneForm() throws {
        try temporary.copy(Shop.tea.file, to: "site.yaml")
        let program = Program(in: temporary.url)
        let html = [
            ".policyglot.json", "en/privacy/index.html", "index.html", "parallel/privacy/index.html", "sitemap.xml",
            "style.css", "zh-Hans/privacy/index.html",
        ]
        #expect(try program("generate", "--format", "html", "--output", "html").status == 0)
        #expect(temporary.files("html") == html)
        #expect(try !temporary.text("html/en/privacy/index.html").contains("privacy.md"), "it is not there")
        #expect(try program("generate", "--output", "all").status == 0)
        #expect(
            Set(temporary.files("all")).isSuperset(
                of: html + ["en/privacy/privacy.json", "zh-Hans/privacy/privacy.md"]))
        let removed = temporary.files("all").count - html.count
        #expect(try program("generate", "-f", "html", "-o", "all").output.contains(" \(removed) removed"))
        #expect(try temporary.bytes("all") == temporary.bytes("html"))
        #expect(try program("generate", "-f", "text,json", "-o", "two").status == 0)
        #expect(
            temporary.files("two").filter { $0.hasPrefix("en/") } == [
                "en/privacy/privacy.json", "en/privacy/privacy.txt",
            ])
    }

    @Test("leaves the files of others in the folder alone") func foreign() throws {
        try temporary.copy(Shop.tea.file, to: "site.yaml")
        try temporary.write("theirs", to: "public/CNAME")
        try temporary.write("theirs", to: "public/index.html")
        let program = Program(in: temporary.url)
        let run = try program("generate")
        #expect(run.status == 1)
        #expect(run.findings.map(\.rule) == ["site/foreign-file"])
        #expect(temporary.files("public").filter { !$0.hasPrefix(".") } == ["CNAME", "index.html"])
        try temporary.write("ours", to: "other/CNAME")
        #expect(try program("generate", "--output", "other").status == 0)
        #expect(try temporary.text("other/CNAME") == "ours")
    }
}

extension String {
    /// The text with `N` in place of how many milliseconds something took.
    var withoutTime: String { replacing(#/in \d+ ms/#, with: "in N ms") }
}

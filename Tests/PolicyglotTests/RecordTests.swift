import Foundation
import Testing

/// `policyglot record`: the tables that it writes for the tea shop and for a shop in three languages, as somebody has read them:
/// `Tests/Fixtures/records/<shop>/<language>/<name>`. `make goldens` writes them anew and fails.
@Suite("Golden records") struct GoldenRecordTests {
    private static let folder = Shop.repository.appending(path: "Tests/Fixtures/records")
    private static let isWriting = ProcessInfo.processInfo.environment["GOLDEN"] == "write"
    static let shops = ["tea": Shop.tea.file, "blue-kiln": Shop.repository.appending(path: "Tests/Pages/site.yaml")]
    static let names = ["processing", "collected", "shared"].flatMap { ["\($0).csv", "\($0).html"] }

    @Test("are what is written", arguments: shops.keys.sorted()) func written(shop: String) throws {
        let temporary = try TemporaryFolder()
        try temporary.copy(try #require(Self.shops[shop]), to: "site.yaml")
        let run = try Program(in: temporary.url)("record", "--ignore", "law")
        #expect(run.status == 0, "\(run.errors)")
        let written = try temporary.bytes("records")
        #expect(Set(run.output.split(separator: "\n").map(String.init)) == Set(written.keys.map { "records/" + $0 }))
        // The pages hold the style sheet, which is read where it stands.
        let kept = written.filter { $0.key.hasSuffix(".csv") }
        for (name, bytes) in kept.sorted(by: { $0.key < $1.key }) {
            let file = Self.folder.appending(path: shop).appending(path: name)
            guard !Self.isWriting else {
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try bytes.write(to: file)
                Issue.record("the record \(name) was written, not compared: read it and run the test again")
                continue
            }
            let expected = (try? Data(contentsOf: file)) ?? Data()
            let text = [expected, bytes].map { String(decoding: $0, as: UTF8.self) }
            if let difference = Difference(text[0], text[1]) {
                Issue.record(
                    "\(shop)/\(name):\(difference.line): “\(difference.expected)” is now “\(difference.actual)”")
            }
        }
        let languages = Set(written.keys.map { String($0.prefix { $0 != "/" }) })
        #expect(Set(written.keys) == Set(languages.flatMap { language in Self.names.map { "\(language)/\($0)" } }))
    }

    @Test("say what the policy says, in every language") func complete() throws {
        let temporary = try TemporaryFolder()
        try temporary.copy(Shop.tea.file, to: "site.yaml")
        #expect(try Program(in: temporary.url)("record", "--quiet").output == "")
        for language in ["en", "zh-Hans"] {
            let bytes = try #require(try Shop.tea.pages()["\(language)/privacy/index.html"])
            let policy = String(decoding: bytes, as: UTF8.self)
            let text = try temporary.text("records/\(language)/processing.html")
            let page = try ParsedMarkup(text)
            #expect(page.values(of: "lang").first == language)
            #expect(!page.names.contains { ["script", "link", "img"].contains($0) })
            // The cells that the policy has, and no others.
            let rows = Self.rows(of: text)
            #expect(rows.count > 40 && rows.isSubset(of: Self.rows(of: policy)))
            for name in ["processing", "collected", "shared"] {
                let html = try temporary.text("records/\(language)/\(name).html")
                #expect(html.contains("noindex") == (name == "processing"))
            }
        }
    }

    /// The cells of tables as they stand in a page.
    private static func rows(of page: String) -> Set<String> {
        Set(
            page.split(separator: "<td ").dropFirst().compactMap { $0.split(separator: "</td>").first.map(String.init) }
        )
    }

    @Test("are not written for a site with an error, nor for several sites into one folder") func refused() throws {
        let temporary = try TemporaryFolder()
        try temporary.write("shop: {nam: x}\n", to: "a/site.yaml")
        try temporary.copy(Shop.tea.file, to: "b/site.yaml")
        let program = Program(in: temporary.url)
        #expect(try program("record", "a").status == 1)
        #expect(try program("record", "a", "b", "--output", "all").status == 1)
        #expect(temporary.files() == ["a/site.yaml", "b/site.yaml"])
        #expect(try program("record", "b", "--output", "files/{site}", "--quiet").status == 0)
        #expect(temporary.files("files").count == 12)
    }
}

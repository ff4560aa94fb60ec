import Foundation
import Testing

/// What each of the real policies would need today in the markets of the tea shop, as somebody has read it:
/// `Tests/Fixtures/laws-of-shops/<shop>.txt`. `make goldens` writes them anew and fails, so that a run that wrote is never taken
/// for one that compared.
@Suite("What the real policies would need today") struct GoldenLawsTests {
    private static let folder = Shop.repository.appending(path: "Tests/Fixtures/laws-of-shops")
    private static let isWriting = ProcessInfo.processInfo.environment["GOLDEN"] == "write"
    private static let shops = Shop.all.filter { $0.name != Shop.tea.name }

    @Test("is what somebody has read", arguments: shops) func unmet(shop: Shop) throws {
        let temporary = try TemporaryFolder()
        try temporary.copy(shop.file, to: "site.yaml")
        let run = try Program(in: temporary.url)("laws", "--unmet", "--markets", "CN,EU,GB,US-CA")
        #expect(run.status == 0 && run.errors == "")
        // Where in the file something is missing changes with every comment of the file.
        let actual = run.output.replacing(#/ \(site\.yaml:\d+:\d+\)/#, with: "")
        let file = Self.folder.appending(path: shop.name + ".txt")
        guard !Self.isWriting else {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(actual.utf8).write(to: file)
            Issue.record("the list of \(shop.name) was written, not compared: read it and run the test again")
            return
        }
        let expected = try? String(contentsOf: file, encoding: .utf8)
        guard let difference = Difference(expected ?? "", actual) else { return }
        Issue.record(
            "\(shop.name).txt:\(difference.line): “\(difference.expected)” is now “\(difference.actual)”; `make goldens` writes it"
        )
    }

    @Test("is counted in the documentation as it stands") func counted() throws {
        let page = try String(
            contentsOf: Shop.repository.appending(path: "Documentation/laws-of-shops.md"), encoding: .utf8)
        var sums = [0, 0, 0, 0]
        for shop in Self.shops {
            let list = try String(contentsOf: Self.folder.appending(path: shop.name + ".txt"), encoding: .utf8)
            let line = try #require(
                list.split(separator: "\n").first { $0.contains(" met, ") && $0.contains(" not judged, ") })
            let figures = line.split(separator: " ").compactMap { Int($0) }
            sums = zip(sums, figures).map(+)
            let row = figures.map { "| \($0) " }.joined()
            #expect(page.contains("| \(shop.name) \(row)|\n"), "\(shop.name) has \(row)|")
        }
        #expect(page.contains("| all " + sums.map { "| \($0) " }.joined() + "|\n"))
    }

    @Test("belongs to a shop") func leftover() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
        #expect(files == Self.shops.map { $0.name + ".txt" }.sorted())
    }

    @Test("fails for every shop where the tea shop passes") func fails() throws {
        let temporary = try TemporaryFolder()
        try temporary.copy(Shop.tea.file, to: "site.yaml")
        #expect(try Program(in: temporary.url)("laws", "--unmet").output.contains(" met, 0 not met, "))
        #expect(Self.shops.count == 5)
    }
}

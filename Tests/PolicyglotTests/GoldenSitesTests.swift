import Foundation
import Testing

/// What the program publishes for each shop, as somebody has read it: `Tests/Fixtures/goldens/<shop>/<language>.txt`, and for
/// the tea shop every form of the policy; and in `findings.txt` what it finds there, no error among it. `make goldens` writes them anew and fails, so that a run that wrote is never taken
/// for one that compared.
@Suite("The golden pages") struct GoldenSitesTests {
    private static let folder = Shop.repository.appending(path: "Tests/Fixtures/goldens")
    private static let isWriting = ProcessInfo.processInfo.environment["GOLDEN"] == "write"

    @Test("are what is published", arguments: Shop.all + Shop.others) func published(shop: Shop) throws {
        let goldens = try Self.goldens(of: shop)
        let folder = Self.folder.appending(path: shop.name)
        guard !Self.isWriting else {
            try Self.write(goldens, into: folder)
            Issue.record(
                "the golden pages of \(shop.name) were written, not compared: read them and run the test again")
            return
        }
        for (name, text) in goldens.sorted(by: { $0.key < $1.key }) {
            let expected = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
            guard let difference = Difference(expected ?? "", text) else { continue }
            Issue.record(
                "\(shop.name)/\(name):\(difference.line): “\(difference.expected)” is now “\(difference.actual)”")
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(files == goldens.keys.sorted(), "`make goldens` writes the golden pages anew")
    }

    @Test("belong to a shop") func leftover() throws {
        let names = Set((Shop.all + Shop.others).map(\.name))
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: Self.folder.path)) ?? []
        for name in folders.sorted() where !names.contains(name) {
            if Self.isWriting { try FileManager.default.removeItem(at: Self.folder.appending(path: name)) }
            Issue.record("there is no shop “\(name)” for its golden pages")
        }
    }

    @Test(
        "are compared line by line",
        arguments: [
            ("a\nb\n", "a\nb\n", nil), ("a\nb\n", "a\nc\n", "2: b, c"), ("a\n", "a\nb\n", "2: , b"),
            ("a\nb", "a", "2: b, "), ("", "a", "1: , a"),
            (String(repeating: "x", count: 300) + "b", String(repeating: "x", count: 300) + "c", nil),
        ])
    func compares(expected: String, actual: String, message: String?) throws {
        let difference = Difference(expected, actual)
        #expect((difference == nil) == (expected == actual))
        guard let message, let difference else { return }
        #expect("\(difference.line): \(difference.expected), \(difference.actual)" == message)
    }

    @Test("differ in few words") func short() throws {
        let long = String(repeating: "前", count: 300)
        let difference = try #require(Difference(long + "b" + long, long + "c" + long))
        #expect(difference.line == 1)
        #expect(difference.actual.contains("c") && difference.actual.count < 100)
    }

    /// The pages that are kept, by the names of their golden files.
    private static func goldens(of shop: Shop) throws -> [String: String] {
        var goldens: [String: String] = [:]
        for (path, bytes) in try shop.pages() {
            guard let name = name(of: path), shop.name == Shop.tea.name || name.hasSuffix(".txt") else { continue }
            goldens[name] = String(decoding: bytes, as: UTF8.self)
        }
        goldens["findings.txt"] = try shop.findings().map { $0 + "\n" }.joined()
        return goldens
    }

    /// `en/privacy/privacy.txt` is kept as `en.txt`, `en/privacy/index.html` as `en.html`, `privacy.jsonld` as it is; other pages are
    /// not kept.
    private static func name(of path: String) -> String? {
        let parts = path.split(separator: "/")
        if path.hasSuffix(".jsonld") { return path }
        guard parts.count == 3, parts[1] == "privacy" else { return nil }
        return parts[0] + String(parts[2].drop { $0 != "." })
    }

    private static func write(_ goldens: [String: String], into folder: URL) throws {
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in goldens { try Data(text.utf8).write(to: folder.appending(path: name)) }
    }
}

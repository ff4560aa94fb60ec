import Foundation
import PolicyRendering
import Testing

/// The pages of the sample site, as somebody has read them. `GOLDEN=write swift test --filter GoldenPagesTests` writes them
/// anew and fails, so that a run that wrote is never taken for one that compared.
@Suite struct GoldenPagesTests {
    static let folder = SampleSite.repository.appending(path: "Tests/Fixtures/pages")

    @Test func `the pages of the sample are those in the fixtures`() throws {
        let pages = try SampleSite.pages()
        guard ProcessInfo.processInfo.environment["GOLDEN"] != "write" else {
            try write(pages)
            Issue.record("the fixtures were written, not compared: read them and run the test again")
            return
        }
        for page in pages {
            let expected = try? String(contentsOf: Self.folder.appending(path: page.path), encoding: .utf8)
            let difference = Self.firstDifference(expected ?? "", page.text)
            #expect(
                difference == nil,
                "\(page.path) differs; GOLDEN=write swift test --filter GoldenPagesTests writes it anew")
        }
        #expect(try Self.files() == pages.map(\.path).sorted(), "the fixtures hold other files than the site has pages")
    }

    private func write(_ pages: [Page]) throws {
        try? FileManager.default.removeItem(at: Self.folder)
        for page in pages {
            let file = Self.folder.appending(path: page.path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(page.bytes).write(to: file)
        }
    }

    /// The first line in which two texts differ, as it stands in the second.
    private static func firstDifference(_ expected: String, _ actual: String) -> String? {
        guard expected != actual else { return nil }
        let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let right = actual.split(separator: "\n", omittingEmptySubsequences: false)
        return zip(left, right).first { $0 != $1 }.map { String($1) } ?? "the end"
    }

    private static func files() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.contains(".") }.sorted()
    }
}

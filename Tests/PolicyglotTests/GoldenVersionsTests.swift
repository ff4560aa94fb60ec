import Foundation
import Testing

/// The pages of earlier versions and of changes, as somebody has read them: `Tests/Fixtures/versions/pages`. `make goldens` writes
/// them anew and fails.
@Suite("Golden versions") struct GoldenVersionsTests {
    private static let isWriting = ProcessInfo.processInfo.environment["GOLDEN"] == "write"

    @Test("are what is published") func published() throws {
        let site = Shop(name: "versions", folder: VersionsTests.folder)
        let pages = try site.pages().filter { $0.key.contains("/changes/") || $0.key.contains("/privacy/2026-01-15/") }
            .filter { !$0.key.hasSuffix(".json") }
        #expect(pages.count == 12)
        let folder = VersionsTests.folder.appending(path: "pages")
        if Self.isWriting { try? FileManager.default.removeItem(at: folder) }
        for (path, bytes) in pages.sorted(by: { $0.key < $1.key }) {
            let file = folder.appending(path: path)
            guard !Self.isWriting else {
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try bytes.write(to: file)
                Issue.record("\(path) was written, not compared: read it and run the test again")
                continue
            }
            let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            guard let difference = Difference(expected, String(decoding: bytes, as: UTF8.self)) else { continue }
            Issue.record("\(path):\(difference.line): “\(difference.expected)” is now “\(difference.actual)”")
        }
    }
}

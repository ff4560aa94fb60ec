import Foundation
import Testing

/// What `policyglot diff` prints of two versions, as somebody has read it: each folder of `Tests/Fixtures/diff` holds `old`, `new`
/// and the outputs that are kept, by the names of `outputs`; an empty file begins one. `make goldens` writes them anew and fails.
@Suite("Golden comparisons") struct GoldenComparisonTests {
    private static let folder = Shop.repository.appending(path: "Tests/Fixtures/diff")
    private static let isWriting = ProcessInfo.processInfo.environment["GOLDEN"] == "write"
    private static let outputs = [
        "text.txt": ["--language", "en"], "text.zh-Hans.txt": ["--language", "zh-Hans"],
        "notice.md": ["--format", "markdown"], "comparison.json": ["--format", "json", "--language", "en"],
    ]

    static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

    @Test("are what is printed", arguments: cases) func printed(name: String) throws {
        let folder = Self.folder.appending(path: name)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(files.contains("text.txt"), "\(name) keeps no output")
        for file in files where !["old", "new"].contains(file) {
            let arguments = try #require(Self.outputs[file], "\(name)/\(file) is no output")
            let run = try Program(in: folder).run(["diff", "old", "new"] + arguments)
            #expect(run.errors == "" && run.status == (name == "same" ? 0 : 1), "\(run.errors)")
            let path = folder.appending(path: file)
            guard !Self.isWriting else {
                try Data(run.output.utf8).write(to: path)
                Issue.record("\(name)/\(file) was written, not compared: read it and run the test again")
                continue
            }
            guard let difference = Difference(try String(contentsOf: path, encoding: .utf8), run.output) else {
                continue
            }
            Issue.record("\(name)/\(file):\(difference.line): “\(difference.expected)” is now “\(difference.actual)”")
        }
    }

    @Test("are there") func listing() {
        #expect(Self.cases.contains("material") && Self.cases.contains("same"))
    }
}

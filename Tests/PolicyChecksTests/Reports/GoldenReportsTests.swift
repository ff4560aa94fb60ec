import Foundation
import PolicyChecks
import TestSupport
import Testing

/// Every form of report of one run, as somebody has read it: `Tests/Fixtures/reports`. `make goldens` writes them anew and fails,
/// so that a run that wrote is never taken for one that compared.
@Suite struct GoldenReportsTests {
    private static let folder = "Tests/Fixtures/reports"
    private static let isWriting = ProcessInfo.processInfo.environment["GOLDEN"] == "write"

    @Test(arguments: FindingFormat.allCases) func `is what it was when somebody read it`(format: FindingFormat) throws {
        let text = try format.text(SampleRun.run(), words: ToolLanguages.words("en"))
        let path = "\(Self.folder)/\(format.rawValue).\(Self.ending(of: format))"
        if Self.isWriting {
            try Data(text.utf8).write(to: Repository.root.appending(path: path))
            Issue.record("\(path) was written, not compared: read it and run the test again")
            return
        }
        #expect(try Repository.text(path) == text, "`make goldens` writes \(path) anew")
    }

    @Test func `is there for each format and for no other`() {
        let expected = FindingFormat.allCases.map { "\(Self.folder)/\($0.rawValue).\(Self.ending(of: $0))" }
        #expect(Repository.files(in: Self.folder, ending: "") == expected.sorted())
    }

    private static func ending(of format: FindingFormat) -> String {
        switch format {
        case .json, .gitlab: "json"
        case .sarif: "sarif"
        case .junit: "xml"
        case .text, .compact, .github: "txt"
        }
    }
}

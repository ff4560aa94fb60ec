import Foundation
import LocatedYAML
import TestSupport
import Testing

/// Runs the official YAML test suite, which is not part of this repository: `make conformance DATA=DIR`.
@Suite(
    .enabled(
        if: ProcessInfo.processInfo.environment["CONFORMANCE_DATA"] != nil,
        "set CONFORMANCE_DATA to a folder that holds a clone of https://github.com/yaml/yaml-test-suite"))
struct ConformanceTests {
    @Test func everyCaseOfTheSuiteIsReadOrRefusedAsItSays() throws {
        let folder = URL(filePath: ProcessInfo.processInfo.environment["CONFORMANCE_DATA"] ?? "")
            .appending(path: "yaml-test-suite")
        let cases = try SuiteCase.all(in: folder)
        try #require(cases.count > 300)
        var summary = Summary()
        for suiteCase in cases {
            let verdict = try Verdict(on: suiteCase)
            summary.count(verdict)
            expect(verdict, of: suiteCase)
        }
        let unknown = Set(KnownDeviations.reasons.keys).subtracting(cases.map(\.id)).sorted()
        #expect(unknown == [], "deviations that name no case of the suite")
        print(summary.text)
    }

    /// A case is right, or wrong in a way that is known; what is known to be wrong and is right is struck off.
    private func expect(_ verdict: Verdict, of suiteCase: SuiteCase) {
        let reason = KnownDeviations.reasons[suiteCase.id]
        if case .wrong(let what) = verdict {
            #expect(reason != nil, "\(suiteCase.id) \(what)\n\(suiteCase.yaml)")
        } else {
            #expect(reason == nil, "\(suiteCase.id) deviates no longer")
        }
    }
}

/// How many cases went how.
private struct Summary {
    private var equal = 0, errors = 0, refused = 0, deviations = 0

    mutating func count(_ verdict: Verdict) {
        switch verdict {
        case .equal: equal += 1
        case .refusedAsError: errors += 1
        case .refusedBySubset: refused += 1
        case .wrong: deviations += 1
        }
    }

    var text: String {
        """
        YAML test suite: \(equal + errors + refused + deviations) cases, \(equal) accepted and equal, \
        \(errors) refused as errors, \(refused) refused by our subset, \(deviations) deviations
        """
    }
}

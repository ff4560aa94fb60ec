import LocatedYAML

/// Findings as test results, as build servers take them: a testsuite for each site, in it a failed testcase for each finding, or
/// one that passed. A warning is a testcase that passed, unless warnings fail the run; all findings stand in the suite's output.
///
/// The form is that of the schema of Ant's JUnit task, the strictest of those in use, so it has no attribute of later ones.
struct JUnitReport {
    private let run: CheckedRun
    private let words: FindingWords
    private let findings: [RunFinding]

    init(run: CheckedRun, words: FindingWords) {
        self.run = run
        self.words = words
        findings = run.findings(words)
    }

    var text: String {
        let elsewhere = findings.filter { $0.site == nil }
        var suites = run.sites.map { site in
            (name: site.file, findings: findings.filter { $0.site == site.file }, milliseconds: site.milliseconds)
        }
        if !elsewhere.isEmpty || suites.isEmpty { suites.insert(("policyglot", elsewhere, 0), at: 0) }
        let lines = suites.enumerated().flatMap { number, suite in
            self.suite(number, suite.name, suite.findings, seconds: Self.seconds(suite.milliseconds))
        }
        let document = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites>"] + lines + ["</testsuites>"]
        return document.joined(separator: "\n") + "\n"
    }

    private func suite(_ number: Int, _ name: String, _ findings: [RunFinding], seconds: String) -> [String] {
        let failures = findings.count { isFailure($0) }
        let attributes = [
            ("package", "policyglot"), ("id", String(number)), ("name", name), ("timestamp", run.context.time),
            ("hostname", "localhost"), ("tests", String(max(1, findings.count))), ("failures", String(failures)),
            ("errors", "0"), ("time", seconds),
        ]
        let passed =
            "    <testcase\(Self.attributes([("name", name), ("classname", "policyglot"), ("time", seconds)]))/>"
        let cases = findings.isEmpty ? [passed] : findings.flatMap(testcase)
        let output = findings.map(described).joined(separator: "\n\n").escapedForXML
        return ["  <testsuite\(Self.attributes(attributes))>", "    <properties/>"] + cases
            + ["    <system-out>\(output)</system-out>", "    <system-err></system-err>", "  </testsuite>"]
    }

    private func testcase(_ finding: RunFinding) -> [String] {
        let place = finding.diagnostic.place?.shown ?? finding.file
        let name = (place.map { $0 + ": " } ?? "") + finding.message
        let attributes = Self.attributes([
            ("name", name), ("classname", finding.diagnostic.rule), ("time", "0.000"),
        ])
        guard isFailure(finding) else { return ["    <testcase\(attributes)/>"] }
        let failure = Self.attributes([("message", finding.message), ("type", finding.diagnostic.rule)])
        return [
            "    <testcase\(attributes)>",
            "      <failure\(failure)>\(described(finding).escapedForXML)</failure>",
            "    </testcase>",
        ]
    }

    private func isFailure(_ finding: RunFinding) -> Bool {
        finding.diagnostic.severity == .error || run.context.isStrict
    }

    /// The finding as a person reads it, without the line of the source.
    private func described(_ finding: RunFinding) -> String {
        FindingReport(words: words, isColoured: false, sources: [:]).text([finding.diagnostic])
            .trimmingLastLineFeed
    }
}

extension JUnitReport {
    private static func attributes(_ attributes: [(name: String, value: String)]) -> String {
        attributes.map { " \($0.name)=\"\($0.value.escapedForXML)\"" }.joined()
    }

    /// Seconds with three decimals, whatever the locale.
    private static func seconds(_ milliseconds: Int64) -> String {
        let rest = String(milliseconds % 1000)
        return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}

extension String {
    fileprivate var trimmingLastLineFeed: String { hasSuffix("\n") ? String(dropLast()) : self }
}

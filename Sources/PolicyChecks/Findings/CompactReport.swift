import LocatedYAML

/// Findings on one line each, as editors and other programs take them: `file:line:column: error: message [rule]`.
package struct CompactReport {
    private let words: FindingWords

    package init(words: FindingWords) { self.words = words }

    /// The lines of all findings of a run.
    package func text(_ run: CheckedRun) -> String {
        text(run.elsewhere) + run.sites.map { text($0.diagnostics) }.joined()
    }

    /// One line for each finding, in the order of all reports.
    package func text(_ diagnostics: [Diagnostic]) -> String {
        ReportedFinding.sorted(diagnostics, words: words).map { finding in
            let place = finding.diagnostic.place.map { $0.shown + ": " } ?? ""
            let severity = finding.diagnostic.severity == .error ? "error" : "warning"
            return "\(place)\(severity): \(finding.message.shown) [\(finding.diagnostic.rule)]\n"
        }.joined()
    }
}

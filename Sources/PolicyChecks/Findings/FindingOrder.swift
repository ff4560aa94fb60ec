import LocatedYAML

/// A finding with its headline, in the one order in which findings are reported on every run.
package struct ReportedFinding {
    package let diagnostic: Diagnostic
    package let message: String

    /// By place, then rule, then message; those without a place first. The same finding twice is one.
    package static func sorted(_ diagnostics: [Diagnostic], words: FindingWords) -> [ReportedFinding] {
        Set(diagnostics).map { ReportedFinding(diagnostic: $0, message: words.message($0)) }.sorted { left, right in
            if left.diagnostic.place != right.diagnostic.place {
                guard let one = left.diagnostic.place else { return true }
                guard let other = right.diagnostic.place else { return false }
                return one < other
            }
            return (left.diagnostic.rule, left.message) < (right.diagnostic.rule, right.message)
        }
    }
}

import LocatedYAML

/// The forms in which findings are reported.
package enum FindingFormat: String, CaseIterable, Sendable {
    /// With the line of the source, for a person.
    case text
    /// One line each, for editors and other programs.
    case compact
    /// A document of this program's own (`Documentation/findings-json.md`).
    case json
    /// The Static Analysis Results Interchange Format 2.1.0 of OASIS.
    case sarif
    /// Annotations of a GitHub workflow.
    case github
    /// Test results, a testsuite for each site.
    case junit
    /// A Code Quality report of GitLab.
    case gitlab

    /// The whole report of a run.
    package func text(_ run: CheckedRun, words: FindingWords) -> String {
        switch self {
        case .text: Self.text(run, words: words)
        case .compact: CompactReport(words: words).text(run)
        case .json: JSONReport(run: run, words: words).text
        case .sarif: SARIFReport(run: run, words: words).text
        case .github: GitHubReport(words: words).text(run)
        case .junit: JUnitReport(run: run, words: words).text
        case .gitlab: GitLabReport(run: run, words: words).text
        }
    }

    private static func text(_ run: CheckedRun, words: FindingWords) -> String {
        func report(_ diagnostics: [Diagnostic], _ sources: [String: [UInt8]]) -> [String] {
            let report = FindingReport(words: words, isColoured: false, sources: sources)
            return diagnostics.isEmpty ? [] : [report.text(diagnostics)]
        }
        let reports = report(run.elsewhere, [:]) + run.sites.flatMap { report($0.diagnostics, $0.sources) }
        return reports.joined(separator: "\n")
    }
}

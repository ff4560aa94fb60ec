import LocatedYAML

/// Findings as annotations of a GitHub workflow, one command a line, the worst first because GitHub shows only some of them
/// (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands):
///
///     ::error file=site.yaml,line=12,endLine=12,col=3,endColumn=12,title=fact/unknown-key::there is no key “colection” here
package struct GitHubReport {
    /// How many errors, and how many warnings, GitHub shows of one step
    /// (https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations); the rest stand in the log alone.
    private static let shownOfStep = 10

    private let words: FindingWords

    package init(words: FindingWords) { self.words = words }

    /// The annotations of a whole run, and last a notice where GitHub hides some of them.
    package func text(_ run: CheckedRun) -> String {
        let findings = ([run.elsewhere] + run.sites.map(\.diagnostics)).flatMap {
            ReportedFinding.sorted($0, words: words)
        }
        let errors = findings.filter { $0.diagnostic.severity == .error }
        let warnings = findings.filter { $0.diagnostic.severity != .error }
        let hidden = max(0, errors.count - Self.shownOfStep) + max(0, warnings.count - Self.shownOfStep)
        return (errors + warnings).map(command).joined() + (hidden > 0 ? notice(hidden) : "")
    }

    private func notice(_ hidden: Int) -> String {
        let text = words.sentence(
            "github-hides",
            ["hidden": words.count("more-findings", hidden), "shown": String(Self.shownOfStep)])
        return "::notice title=policyglot::\(Self.data(text))\n"
    }

    private func command(_ finding: ReportedFinding) -> String {
        let name = finding.diagnostic.severity == .error ? "error" : "warning"
        let properties = place(finding.diagnostic.place) + [("title", finding.diagnostic.rule)]
        let shown = properties.map { "\($0.0)=\(Self.property($0.1))" }.joined(separator: ",")
        let help = words.help(finding.diagnostic).map { "\n" + $0 } ?? ""
        return "::\(name) \(shown)::\(Self.data(finding.message + help))\n"
    }

    /// The columns stand only where the finding is on one line: GitHub refuses them for several.
    private func place(_ place: Place?) -> [(String, String)] {
        guard let place else { return [] }
        let lines = [("file", place.file), ("line", String(place.start.line)), ("endLine", String(place.end.line))]
        guard place.start.line == place.end.line else { return lines }
        return lines + [
            ("col", String(place.start.column)), ("endColumn", String(max(place.end.column, place.start.column))),
        ]
    }

    /// What GitHub reads back as the message: `%`, and the line breaks that would end the command, are escaped.
    private static func data(_ text: String) -> String {
        text.escaping(["%": "%25", "\r": "%0D", "\n": "%0A"])
    }

    /// In a property, also what parts properties.
    private static func property(_ text: String) -> String {
        text.escaping(["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
    }
}

extension String {
    /// The text with each of these characters replaced: by scalar, so that a carriage return before a line feed is seen.
    fileprivate func escaping(_ escapes: [Unicode.Scalar: String]) -> String {
        unicodeScalars.map { escapes[$0] ?? String($0) }.joined()
    }
}

import LocatedYAML
import PolicyRendering

/// Findings as a Code Quality report of GitLab: one list of what its merge requests show
/// (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
struct GitLabReport {
    private let run: CheckedRun
    private let findings: [RunFinding]

    init(run: CheckedRun, words: FindingWords) {
        self.run = run
        findings = run.findings(words)
    }

    var text: String {
        var writer = JSONWriter(capacity: 1 << 14)
        writer.list(findings, write)
        writer.raw("\n")
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func write(_ finding: RunFinding, _ writer: inout JSONWriter) {
        let place = finding.diagnostic.place
        writer.object { writer in
            writer.member("type", "issue")
            writer.member("check_name", finding.diagnostic.rule)
            writer.member("description", finding.message)
            if let body = body(finding) { writer.member("content") { $0.object { $0.member("body", body) } } }
            writer.member("categories") { $0.list(["Bug Risk"]) { $1.string($0) } }
            writer.member("severity", finding.diagnostic.severity == .error ? "major" : "minor")
            writer.member("fingerprint", finding.fingerprint)
            writer.member("location") { writer in
                writer.object { writer in
                    // The report has no findings without a file: one that belongs to none is about the whole folder.
                    writer.member("path", finding.file ?? ".")
                    writer.member("lines") { writer in
                        writer.object { writer in
                            writer.member("begin", place?.start.line ?? 1)
                            writer.member("end", place?.end.line ?? 1)
                        }
                    }
                }
            }
        }
    }

    /// How to mend it and where to read more, as Markdown; nil where there is neither.
    private func body(_ finding: RunFinding) -> String? {
        let link = run.context.address(of: finding.diagnostic.rule).map { "[\(finding.diagnostic.rule)](\($0))" }
        let parts = [finding.help, link].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
    }
}

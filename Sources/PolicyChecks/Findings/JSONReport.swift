import LocatedYAML
import PolicyModel
import PolicyRendering

/// Findings as a JSON document of this program's own, described in `Documentation/findings-json.md`.
struct JSONReport {
    /// Grows when a program that reads the document could misread it.
    private static let version = 1

    private let run: CheckedRun
    private let findings: [RunFinding]

    init(run: CheckedRun, words: FindingWords) {
        self.run = run
        findings = run.findings(words)
    }

    var text: String {
        var writer = JSONWriter(capacity: 1 << 14)
        writer.object { writer in
            writer.member("version", Self.version)
            writer.member("program", run.context.version)
            writer.member("language", run.context.language)
            writer.member("exitStatus", Int(run.exitStatus))
            writer.member("checked") { writeCount(run.count, &$0) }
            writer.member("sites") { $0.list(run.sites) { $1.string($0.file) } }
            writer.member("findings") { $0.list(findings, writeFinding) }
        }
        writer.raw("\n")
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func writeCount(_ count: CheckCount, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("sites", count.sites)
            writer.member("facts", count.facts)
            writer.member("clauses", count.clauses)
            writer.member("rules", count.rules)
            writer.member("rulesNotRun", count.rulesNotRun)
            writer.member("laws", count.laws)
            if let day = count.day { writer.member("lawsAsOf", day.iso) }
            writer.member("pages", count.pages)
            writer.member("errors", count.errors)
            writer.member("warnings", count.warnings)
            writer.member("waived", count.waived)
        }
    }

    private func writeFinding(_ finding: RunFinding, _ writer: inout JSONWriter) {
        let diagnostic = finding.diagnostic
        writer.object { writer in
            writer.member("rule", diagnostic.rule)
            writer.member("severity", diagnostic.severity == .error ? "error" : "warning")
            writer.member("message", finding.message)
            if let help = finding.help { writer.member("help", help) }
            if let address = run.context.address(of: diagnostic.rule) { writer.member("url", address) }
            if let site = finding.site { writer.member("site", site) }
            if let subject = diagnostic.subject { writer.member("subject", subject) }
            if let file = finding.file { writer.member("file", file) }
            if let place = diagnostic.place { writer.place(place) }
            writer.member("notes") { writer in
                writer.list(finding.notes) { note, writer in
                    writer.object { writer in
                        writer.member("message", note.text)
                        if let place = note.place {
                            writer.member("file", place.file)
                            writer.place(place)
                        }
                    }
                }
            }
            writer.member("fingerprint", finding.fingerprint)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func place(_ place: Place) {
        member("start") { $0.position(place.start) }
        member("end") { $0.position(place.end) }
    }

    private mutating func position(_ position: Position) {
        object { writer in
            writer.member("line", position.line)
            writer.member("column", position.column)
        }
    }
}

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
            writer.member("findings") { $0.findings(findings, context: run.context) }
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
}

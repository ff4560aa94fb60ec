import LocatedYAML
import PolicyRendering

extension JSONWriter {
    /// Findings as every JSON document of this program has them; `Documentation/findings-json.md` describes the members.
    mutating func findings(_ findings: [RunFinding], context: RunContext) {
        list(findings) { finding, writer in writer.finding(finding, context: context) }
    }

    private mutating func finding(_ finding: RunFinding, context: RunContext) {
        let diagnostic = finding.diagnostic
        object { writer in
            writer.member("rule", diagnostic.rule)
            writer.member("severity", diagnostic.severity == .error ? "error" : "warning")
            writer.member("message", finding.message)
            if let help = finding.help { writer.member("help", help) }
            if let address = context.address(of: diagnostic.rule) { writer.member("url", address) }
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

    private mutating func place(_ place: Place) {
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

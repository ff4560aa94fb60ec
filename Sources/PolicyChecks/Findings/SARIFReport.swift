import LocatedYAML
import PolicyRendering

/// Findings in the Static Analysis Results Interchange Format, as code scanning takes them
/// (https://docs.oasis-open.org/sarif/sarif/v2.1.0/).
struct SARIFReport {
    private let run: CheckedRun
    private let words: FindingWords
    private let findings: [RunFinding]
    private let rules: [KnownRule]

    init(run: CheckedRun, words: FindingWords) {
        self.run = run
        self.words = words
        findings = run.findings(words)
        rules = run.rules
    }

    var text: String {
        var writer = JSONWriter(capacity: 1 << 17)
        writer.object { writer in
            writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            writer.member("version", "2.1.0")
            writer.member("runs") { $0.list([run]) { _, writer in writeRun(&writer) } }
        }
        writer.raw("\n")
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func writeRun(_ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("tool") { $0.object { $0.member("driver", writeDriver) } }
            writer.member("language", language)
            writer.member("columnKind", "unicodeCodePoints")
            // What ends a line of YAML.
            writer.member("newlineSequences") { $0.list(["\r\n", "\n", "\r"]) { $1.string($0) } }
            writer.member("originalUriBaseIds", writeBases)
            writer.member("invocations") { $0.list([run]) { _, writer in writeInvocation(&writer) } }
            writer.member("results") { $0.list(findings, writeResult) }
        }
    }

    /// The language of the words as SARIF has it (3.14.7): two letters, and a country or region.
    private var language: String { run.context.language == "zh-Hans" ? "zh-CN" : run.context.language }

    private func writeDriver(_ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("name", "policyglot")
            writer.member("semanticVersion", run.context.version)
            if let address = run.context.rulesURL { writer.member("informationUri", address) }
            writer.member("rules") { $0.list(rules, writeRule) }
        }
    }

    private func writeBases(_ writer: inout JSONWriter) {
        writer.object { writer in
            for base in ArtifactAddress.Base.allCases {
                writer.member(base.name) { writer in
                    writer.object { $0.message("description", words.word(base.description)) }
                }
            }
        }
    }

    private func writeInvocation(_ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("executionSuccessful") { $0.bool(run.exitStatus < 2) }
            writer.member("exitCode", Int(run.exitStatus))
            writer.member("endTimeUtc", run.context.time + "Z")
        }
    }
}

extension SARIFReport {
    private func writeRule(_ rule: KnownRule, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", rule.id)
            if let explained = words.explanation(rule.id) {
                writer.message("shortDescription", explained.message.withoutHoles)
                writer.message("fullDescription", explained.explanation)
                writer.member("help") { writer in
                    writer.object { writer in
                        writer.member("text", help(explained, heading: words.word("how-to-mend")))
                        writer.member("markdown", help(explained, heading: "**\(words.word("how-to-mend"))**"))
                    }
                }
            }
            if let address = run.context.address(of: rule.id) { writer.member("helpUri", address) }
            writer.member("defaultConfiguration") { $0.object { $0.member("level", rule.severity.level) } }
        }
    }

    /// What a rule finds, why it matters and how to mend it.
    private func help(_ rule: (message: String, explanation: String, helps: [String]), heading: String) -> String {
        let mends =
            rule.helps.isEmpty ? [] : [heading, rule.helps.map { "- " + $0.withoutHoles }.joined(separator: "\n")]
        return ([rule.message.withoutHoles, rule.explanation] + mends).joined(separator: "\n\n")
    }

    private func writeResult(_ finding: RunFinding, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("ruleId", finding.diagnostic.rule)
            if let index = rules.firstIndex(where: { $0.id == finding.diagnostic.rule }) {
                writer.member("ruleIndex", index)
            }
            writer.member("level", finding.diagnostic.severity.level)
            writer.message("message", finding.messageWithHelp)
            if let file = finding.file {
                writer.member("locations") { writer in
                    writer.list([file]) { writeLocation($0, finding.diagnostic.place, nil, &$1) }
                }
            }
            let related = finding.notes.filter { $0.place != nil }
            if !related.isEmpty {
                writer.member("relatedLocations") { writer in
                    writer.list(related) { note, writer in
                        writeLocation(note.place?.file ?? "", note.place, note.text, &writer)
                    }
                }
            }
            writer.member("partialFingerprints") { $0.object { $0.member("policyglot/v1", finding.fingerprint) } }
        }
    }

    private func writeLocation(_ file: String, _ place: Place?, _ message: String?, _ writer: inout JSONWriter) {
        let address = ArtifactAddress(file: file, workingDirectory: run.context.workingDirectory)
        writer.object { writer in
            writer.member("physicalLocation") { writer in
                writer.object { writer in
                    writer.member("artifactLocation") { writer in
                        writer.object { writer in
                            writer.member("uri", address.uri)
                            if let base = address.base { writer.member("uriBaseId", "\(base.name)") }
                        }
                    }
                    if let place { writer.member("region") { $0.region(place) } }
                }
            }
            if let message { writer.message("message", message) }
        }
    }
}

extension ArtifactAddress.Base {
    /// Among the words that findings share.
    fileprivate var description: String {
        switch self {
        case .workingDirectory: "working-folder"
        case .builtin: "builtin-files"
        }
    }
}

extension Severity {
    /// As SARIF calls it.
    fileprivate var level: String { self == .error ? "error" : "warning" }
}

extension JSONWriter {
    fileprivate mutating func message(_ name: StaticString, _ text: String) {
        member(name) { $0.object { $0.member("text", text) } }
    }

    /// Lines and columns from 1; the end is the column behind the last character, there as here.
    fileprivate mutating func region(_ place: Place) {
        object { writer in
            writer.member("startLine", place.start.line)
            writer.member("startColumn", place.start.column)
            writer.member("endLine", place.end.line)
            writer.member("endColumn", place.end.column)
        }
    }
}

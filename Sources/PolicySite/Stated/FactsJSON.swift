import LocatedYAML
import PolicyModel
import PolicyRendering

/// What sites state as a JSON document, described in `Documentation/facts-json.md`.
package struct FactsJSON {
    /// Grows when a program that reads the document could misread it.
    private static let format = 1

    private let surveys: [FactSurvey]
    private let program: String

    /// - Parameter program: its version.
    package init(_ surveys: [FactSurvey], program: String) {
        self.surveys = surveys
        self.program = program
    }

    package var text: String {
        var writer = JSONWriter(capacity: 1 << 16)
        writer.object { writer in
            writer.member("version", Self.format)
            writer.member("program", program)
            writer.member("sites") { $0.list(surveys, site) }
        }
        writer.raw("\n")
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func site(_ survey: FactSurvey, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("site", survey.file)
            writer.member("languages") { $0.list(survey.languages) { $1.string($0.text) } }
            writer.member("facts") { writer in
                writer.list(survey.facts) { fact($0, isShared: $0.place.file != survey.file, &$1) }
            }
        }
    }

    private func fact(_ fact: StatedFact, isShared: Bool, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("path", fact.path)
            if let value = fact.value { writer.member("value", value) }
            writer.member("file", fact.place.file)
            writer.member("line", fact.place.start.line)
            writer.member("column", fact.place.start.column)
            writer.member("shared") { $0.bool(isShared) }
            writer.member("appearances") { $0.list(fact.appearances, appearance) }
            if let silence = fact.silence { writer.member("silence", silence.rawValue) }
        }
    }

    private func appearance(_ appearance: Appearance, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("policy", appearance.policy)
            if let clause = appearance.clause {
                writer.member("section", clause.section)
                writer.member("clause", clause.id)
                writer.member("number", clause.number)
                writer.member("anchor", clause.anchor)
            }
            writer.member("pages") { writer in
                writer.list(appearance.pages) { page, writer in
                    writer.object { writer in
                        writer.member("language", page.language.text)
                        writer.member("path", page.path)
                        writer.member("heading", page.heading)
                    }
                }
            }
        }
    }
}

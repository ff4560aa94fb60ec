import Foundation
import LocatedYAML
import PolicyModel

/// A file with a mistake, and beside it the findings that it must give: one a line, `line:column rule`, then the help where
/// it is not the usual one, the suggestion and the notes with their places.
package struct FindingFixture: Sendable, CustomStringConvertible {
    /// The folder below `Tests/Fixtures`, which says what is read.
    package let folder: String
    package let name: String

    package var description: String { folder + "/" + name }

    package static let folders = ["facts", "catalogues", "vocabularies", "messages", "lexicons"]

    /// All fixtures of a folder, by listing it.
    package static func all(in folder: String) -> [FindingFixture] {
        Repository.files(in: "Tests/Fixtures/" + folder, ending: ".yaml").map { path in
            let file = URL(filePath: path).deletingPathExtension().lastPathComponent
            return FindingFixture(folder: folder, name: file)
        }
    }

    package static let all = folders.flatMap { all(in: $0) }

    /// The lines of the expected findings.
    package var expected: [String] {
        get throws {
            try Repository.text("Tests/Fixtures/\(folder)/\(name).findings").split(separator: "\n").map(String.init)
        }
    }

    /// What is found, in the order of the file.
    package var found: [Diagnostic] {
        get throws {
            let value = try Repository.value("Tests/Fixtures/\(folder)/\(name).yaml")
            return try findings(value).sorted { left, right in
                guard let one = left.place, let other = right.place, one != other else { return left.rule < right.rule }
                return one < other
            }
        }
    }

    private func findings(_ value: LocatedValue) throws -> [Diagnostic] {
        let schema = try TestSchema.small.get()
        var diagnostics: [Diagnostic] = []
        switch folder {
        case "facts": diagnostics = SiteReader.read(value, file: name, schema: schema.site).diagnostics
        case "catalogues":
            _ = Catalogue(
                reading: value, vocabularies: schema.site.vocabularies, common: schema.site.common,
                diagnostics: &diagnostics)
        case "vocabularies": _ = Vocabularies(reading: value, diagnostics: &diagnostics)
        case "messages": diagnostics = try messageFindings(value, schema: schema)
        default: _ = Lexicon(reading: value, vocabularies: schema.site.vocabularies, diagnostics: &diagnostics)
        }
        return diagnostics
    }

    /// What is wrong with the messages by themselves, and where nothing is, beside the English ones.
    private func messageFindings(_ value: LocatedValue, schema: TestSchema) throws -> [Diagnostic] {
        guard let catalogue = schema.site.catalogues.first else { return [] }
        let read = MessagesReader.messages(value, slots: catalogue.messageSlots)
        guard read.diagnostics.isEmpty else { return read.diagnostics }
        guard let english = try schema.language("en").messages[catalogue.policy] else { return [] }
        return LanguageParity.differences(english, read.messages, slots: catalogue.messageSlots)
    }
}

extension Diagnostic {
    /// The finding as fixtures write it.
    package var line: String {
        var words = [place.map { "\($0.start.line):\($0.start.column)" } ?? "nowhere", rule]
        if help != "mend" { words.append("help=" + (help ?? "none")) }
        if case .text(let name) = arguments["suggestion"] { words.append("suggestion=" + name) }
        words += notes.map { note in
            "note=\(note.name)" + (note.place.map { "@\($0.start.line):\($0.start.column)" } ?? "")
        }
        return words.joined(separator: " ")
    }
}

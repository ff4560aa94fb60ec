import Foundation
import LocatedYAML
import PolicyModel
import Testing

/// What the tests of values read: the repository's own data, and small files with a mark where a finding is expected.
enum ValuesFixture {
    /// The value of a YAML file of the repository.
    static func read(_ path: String) throws -> LocatedValue {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try value(String(contentsOf: root.appending(path: path), encoding: .utf8), file: path)
    }

    /// The value of a YAML text, which must be without a finding.
    static func value(_ text: String, file: String) throws -> LocatedValue {
        let (value, diagnostics) = LocatedYAMLReader.read(Array(text.utf8), file: file)
        #expect(diagnostics.isEmpty)
        return try #require(value)
    }

    /// How the languages of the repository write values; read once for all tests.
    static let english = Result { try language("en") }
    static let chinese = Result { try language("zh-Hans") }

    private static func language(_ folder: String) throws -> LanguageValues {
        var diagnostics: [Diagnostic] = []
        let values = LanguageValues(
            values: try read("Locales/\(folder)/values.yaml"),
            countries: try read("Locales/\(folder)/countries.yaml"),
            languages: try read("Locales/\(folder)/languages.yaml"),
            diagnostics: &diagnostics)
        #expect(diagnostics == [])
        return try #require(values)
    }

    /// The text without its marks `‹›`, and the position of each.
    static func unmarked(_ marked: String) -> (text: String, positions: [Position]) {
        var text = String.UnicodeScalarView()
        var positions: [Position] = []
        var (line, column) = (1, 1)
        for scalar in marked.unicodeScalars {
            if scalar == "›" { continue }
            if scalar == "‹" {
                positions.append(Position(line: line, column: column))
                continue
            }
            text.append(scalar)
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        return (String(text), positions)
    }
}

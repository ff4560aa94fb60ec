import Foundation
import LocatedYAML
import PolicyModel
import Testing

/// The files of this repository.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The value of a YAML file, by its path below the root; it must be without a finding.
    static func read(_ path: String) throws -> LocatedValue {
        let bytes = try Array(Data(contentsOf: root.appending(path: path)))
        let (value, diagnostics) = LocatedYAMLReader.read(bytes, file: path)
        #expect(diagnostics.isEmpty)
        return try #require(value)
    }

    /// How the language of a folder in `Locales` writes values, from the committed files.
    static func language(_ folder: String) throws -> LanguageValues {
        var diagnostics: [Diagnostic] = []
        let values = LanguageValues(
            values: try read("Locales/\(folder)/values.yaml"),
            countries: try read("Locales/\(folder)/countries.yaml"),
            languages: try read("Locales/\(folder)/languages.yaml"),
            diagnostics: &diagnostics)
        #expect(diagnostics == [])
        return try #require(values)
    }
}

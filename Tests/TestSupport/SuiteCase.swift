import Foundation
import LocatedYAML

/// One case of the YAML test suite (https://github.com/yaml/yaml-test-suite, folder `src`).
package struct SuiteCase: Sendable {
    /// The file's name and, where it holds several cases, the number: `Y79Y/3`.
    package let id: String
    package let yaml: String
    /// Whether the suite says that this is no YAML.
    package let isError: Bool
    /// The events of the text, one a line.
    package let tree: String?
    /// The value as JSON, where it has one.
    package let json: String?

    /// All cases of the folder, in the order of their names.
    package static func all(in folder: URL) throws -> [SuiteCase] {
        let source = folder.appending(path: "src")
        return try FileManager.default.contentsOfDirectory(atPath: source.path).sorted().filter {
            $0.hasSuffix(".yaml")
        }.flatMap { name in
            try cases(of: source.appending(path: name), named: String(name.dropLast(5)))
        }
    }
}

extension SuiteCase {
    struct Unreadable: Error {
        let name: String
        let findings: [Diagnostic]
    }

    /// The suite's files are YAML that this reader reads. A case without events of its own has those of the one before. What the suite skips is skipped.
    private static func cases(of file: URL, named name: String) throws -> [SuiteCase] {
        let (value, diagnostics) = LocatedYAMLReader.read(try Array(Data(contentsOf: file)), file: name)
        guard let fields = value?.items, diagnostics.isEmpty else {
            throw Unreadable(name: name, findings: diagnostics)
        }
        if fields.first?["skip"] != nil { return [] }
        var cases: [SuiteCase] = []
        for (number, field) in fields.enumerated() {
            let isError = field["fail"]?.text == "true"
            let last = isError ? nil : cases.last { !$0.isError }
            let tree = field["tree"].flatMap(\.text)
            cases.append(
                SuiteCase(
                    id: fields.count == 1 ? name : "\(name)/\(number)",
                    yaml: visible(field["yaml"]?.text ?? ""), isError: isError, tree: tree.map(visible) ?? last?.tree,
                    json: (field["json"]?.text).map(visible) ?? (tree == nil ? last?.json : nil)))
        }
        return cases
    }

    /// Puts the characters that the suite makes visible back.
    private static func visible(_ text: String) -> String {
        var text = text.replacing("␣", with: " ").replacing("↵", with: "").replacing("∎\n", with: "")
        text = text.replacing(/—*»/, with: "\t").replacing("←", with: "\r").replacing("⇔", with: "\u{FEFF}")
        return text
    }
}

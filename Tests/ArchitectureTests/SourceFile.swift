import Foundation
import Testing

/// A source file of the project, found by listing `Sources`.
struct SourceFile: Sendable, CustomTestStringConvertible {
    /// The path from the repository's top.
    let path: String
    let lines: [String]

    /// The lines that are code, with their numbers from 1: without texts and comments.
    let code: [(number: Int, text: String)]

    init(path: String, lines: [String]) {
        self.path = path
        self.lines = lines
        var isText = false
        code = zip(1..., lines).compactMap { number, line in
            // A text over several lines begins and ends with three quotes.
            let marks = line.ranges(of: "\"\"\"").count
            defer { if marks % 2 == 1 { isText.toggle() } }
            return isText ? nil : (number, Self.code(of: line))
        }
    }

    private static func code(of line: String) -> String {
        guard line.contains("\"") || line.contains("//") else { return line }
        return line.replacing(#/"(\\.|[^"\\])*"/#, with: "\"\"").replacing(#/\/\/.*/#, with: "")
    }

    /// The folder below `Sources`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    var testDescription: String { path }

    /// All files below `Sources` with one of these endings, sorted.
    static func all(_ endings: String...) -> [SourceFile] {
        let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let paths = FileManager.default.enumerator(atPath: top.appending(path: "Sources").path)?.compactMap {
            $0 as? String
        }
        return (paths ?? []).filter { path in endings.contains { path.hasSuffix("." + $0) } }.sorted().compactMap {
            path in
            let text = try? String(contentsOf: top.appending(path: "Sources/\(path)"), encoding: .utf8)
            return text.map { SourceFile(path: "Sources/\(path)", lines: $0.components(separatedBy: "\n")) }
        }
    }
}

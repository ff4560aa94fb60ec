import LocatedYAML
import Testing

/// Reads `text` as the file `test.yaml`.
func read(_ text: String) -> (value: LocatedValue?, diagnostics: [Diagnostic]) {
    LocatedYAMLReader.read(Array(text.utf8), file: "test.yaml")
}

/// The value of `text`, in which nothing may be wrong.
func readValue(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> LocatedValue {
    let (value, diagnostics) = read(text)
    #expect(diagnostics.map(\.summary) == [], sourceLocation: sourceLocation)
    return try #require(value, sourceLocation: sourceLocation)
}

extension Diagnostic {
    /// `line:column rule`, as fixtures list it.
    var summary: String { "\(place.map { "\($0.start.line):\($0.start.column)" } ?? "-") \(rule)" }
}

extension Place {
    /// `line:column-line:column`.
    var span: String { "\(start.line):\(start.column)-\(end.line):\(end.column)" }
}

/// Data as the text of a YAML file: a map of texts on one line, a map of maps on lines of its own.
struct YAMLText {
    let lines: [String]

    init(_ tree: DataTree) { lines = Self.lines(tree) }

    private static func lines(_ tree: DataTree) -> [String] {
        tree.entries.flatMap { entry -> [String] in
            let key = scalar(entry.key)
            guard case .map(let inner) = entry.value, inner.contains(where: { !$0.value.entries.isEmpty }) else {
                return ["\(key): \(flow(entry.value))"]
            }
            return ["\(key):"] + lines(entry.value).map { "  " + $0 }
        }
    }

    private static func flow(_ tree: DataTree) -> String {
        switch tree {
        case .text(let text): scalar(text)
        case .list(let texts): "[\(texts.map(scalar).joined(separator: ", "))]"
        case .map(let entries):
            "{\(entries.map { "\(scalar($0.key)): \(flow($0.value))" }.joined(separator: ", "))}"
        }
    }

    /// Plain where every reader of YAML takes it for a text.
    private static func scalar(_ text: String) -> String {
        let isPlain =
            text.unicodeScalars.first?.properties.isAlphabetic == true
            && text.unicodeScalars.last != " "
            && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || isHarmless($0) }
            && !readOtherwise.contains(text.lowercased())
        guard !isPlain else { return text }
        return "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        "0123456789 -().’（）".unicodeScalars.contains(scalar) || scalar.properties.generalCategory == .nonspacingMark
    }

    /// What YAML 1.1 takes for something else than a text.
    private static let readOtherwise = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
}

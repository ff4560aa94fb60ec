import LocatedYAML

/// A YAML text with one part between `⟦` and `⟧`, so that a test shows the place that it expects.
struct MarkedText {
    /// The text without the marks.
    let text: String
    /// The place of the marked part.
    let place: Place

    init(_ marked: String) {
        var plain = ""
        var position = Position(line: 1, column: 1)
        var ends: [Position] = []
        for scalar in marked.unicodeScalars {
            if scalar == "⟦" || scalar == "⟧" {
                ends.append(position)
                continue
            }
            plain.unicodeScalars.append(scalar)
            position =
                scalar == "\n"
                ? Position(line: position.line + 1, column: 1)
                : Position(line: position.line, column: position.column + 1)
        }
        text = plain
        place = Place(file: "test.yaml", start: ends[0], end: ends[1])
    }
}

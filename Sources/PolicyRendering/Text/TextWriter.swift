/// Writes plain text in lines of at most `TextWriter.columns` columns. Whitespace is made one space, so that no value can
/// begin a line of its own.
struct TextWriter: Sendable {
    /// The columns at which lines are filled.
    static let columns = 80
    /// No line is wider, not even with a word that has no place to break.
    static let limit = 100

    private(set) var bytes: [UInt8] = []
    /// The paragraph that is being gathered.
    private var scalars: [Unicode.Scalar] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// Adds text to the paragraph.
    mutating func text(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "\n", "\t", "\r":
                if let last = scalars.last, last != " " { scalars.append(" ") }
            case "\0"..." ", "\u{7F}"..."\u{9F}":
                scalars.append("\u{FFFD}")
            default:
                scalars.append(scalar)
            }
        }
    }

    /// Writes the paragraph gathered so far in lines: `first` in front of the first one, `rest` in front of the others, both
    /// of one column a byte.
    mutating func endParagraph(first: String, rest: String) {
        while scalars.last == " " { scalars.removeLast() }
        bytes.append(contentsOf: first.utf8)
        var start = scalars.startIndex
        var indent = first.utf8.count
        while start < scalars.endIndex {
            if start > 0 { bytes.append(contentsOf: rest.utf8) }
            let end = LineBreaking.endOfLine(
                of: scalars, from: start, indent: indent, columns: Self.columns, limit: Self.limit)
            write(scalars[start..<end])
            bytes.append(UInt8(ascii: "\n"))
            start = scalars[end...].first == " " ? end + 1 : end
            indent = rest.utf8.count
        }
        if scalars.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        scalars.removeAll(keepingCapacity: true)
    }

    /// Writes the paragraph as a heading, underlined over its whole width.
    mutating func endHeading(underline: Character) {
        let width = scalars.reduce(0) { $0 + $1.widestDisplayWidth }
        endParagraph(first: "", rest: "")
        bytes.append(contentsOf: String(repeating: underline, count: min(width, Self.columns)).utf8)
        newline()
    }

    mutating func newline() {
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func write(_ line: ArraySlice<Unicode.Scalar>) {
        for scalar in line {
            if scalar.value < 0x80 {
                bytes.append(UInt8(scalar.value))
            } else if let encoded = UTF8.encode(scalar) {
                bytes.append(contentsOf: encoded)
            }
        }
    }
}

import PolicyChecks
import PolicyRendering

/// A paragraph for a terminal, parts of it in colour. It is filled by the columns that its characters take, of which a Chinese one
/// takes two.
struct StyledText {
    /// The raw value is that of the terminal's own (ECMA-48, SGR).
    enum Style: String {
        case plain = ""
        case strong = "1"
        case removed = "31"
        case added = "32"
        case quiet = "2"
    }

    /// The columns at which lines are filled, and those that no line goes beyond.
    private static let columns = 100
    private static let limit = 120

    private var scalars: [Unicode.Scalar] = []
    private var styles: [Style] = []

    init() {}

    init(_ text: String, _ style: Style = .plain) { add(text, style) }

    /// Adds text on the same line; what would move the cursor or hide something is replaced.
    mutating func add(_ text: String, _ style: Style = .plain) {
        let shown = text.replacing("\n", with: " ").shown.unicodeScalars
        scalars += shown
        styles += repeatElement(style, count: shown.count)
    }

    /// The paragraph in lines, each with its end.
    ///
    /// - Parameters:
    ///   - first: what stands before the first line, of one column a character; likewise `rest` before the others.
    func lines(_ first: String = "", _ rest: String = "", isColoured: Bool) -> String {
        var lines = ""
        var start = 0
        repeat {
            let indent = start == 0 ? first : rest
            let end = LineBreaking.endOfLine(
                of: scalars, from: start, indent: indent.count, columns: Self.columns, limit: Self.limit)
            lines += indent + text(start..<end, isColoured: isColoured) + "\n"
            start = end < scalars.count && scalars[end] == " " ? end + 1 : end
        } while start < scalars.count
        return lines
    }

    private func text(_ range: Range<Int>, isColoured: Bool) -> String {
        var text = ""
        var index = range.lowerBound
        while index < range.upperBound {
            let style = styles[index]
            let end = (index..<range.upperBound).first { styles[$0] != style } ?? range.upperBound
            let part = String(String.UnicodeScalarView(scalars[index..<end]))
            text += isColoured && style != .plain ? "\u{1B}[\(style.rawValue)m\(part)\u{1B}[0m" : part
            index = end
        }
        return text
    }
}

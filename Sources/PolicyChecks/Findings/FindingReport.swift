import LocatedYAML
import PolicyRendering

/// Findings as a person reads them on a terminal: rule and message, the place, the source line with the span underlined, notes,
/// and how to mend it.
///
///     error[fact/unknown-key]: this map has no key “colection”
///      --> site.yaml:12:3
///        |
///     12 |   colection:
///        |   ^^^^^^^^^
///        = help: did you mean “collection”?
package struct FindingReport {
    private let words: FindingWords
    private let isColoured: Bool
    /// The lines of each file that findings are about, by the file's name.
    private let sources: [String: [Substring]]

    /// - Parameter sources: the bytes of the files, by the names that places use; a file that is not among them is named
    ///   without its line.
    package init(words: FindingWords, isColoured: Bool, sources: [String: [UInt8]]) {
        self.words = words
        self.isColoured = isColoured
        self.sources = sources.mapValues { bytes in
            String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        }
    }

    /// The findings in a total order: by place, then rule, then message; those without a place first.
    package func text(_ diagnostics: [Diagnostic]) -> String {
        let reported = diagnostics.map { (diagnostic: $0, message: words.message($0)) }
        let sorted = reported.sorted { left, right in
            if left.diagnostic.place != right.diagnostic.place {
                guard let one = left.diagnostic.place else { return true }
                guard let other = right.diagnostic.place else { return false }
                return one < other
            }
            return (left.diagnostic.rule, left.message) < (right.diagnostic.rule, right.message)
        }
        return sorted.map { text($0.diagnostic, message: $0.message) }.joined(separator: "\n")
    }

    private func text(_ diagnostic: Diagnostic, message: String) -> String {
        let severity = words.word(diagnostic.severity == .error ? "error" : "warning")
        let colour = diagnostic.severity == .error ? Colour.red : .yellow
        var lines = [painted("\(severity)[\(diagnostic.rule)]", colour) + words.word("colon") + painted(message, .bold)]
        if let place = diagnostic.place { lines += excerpt(place) }
        let margin = String(repeating: " ", count: (diagnostic.place.map { String($0.start.line).count } ?? 1) + 1)
        for note in diagnostic.notes {
            guard let text = words.note(note, of: diagnostic) else { continue }
            lines.append("\(margin)= \(words.word("note"))\(words.word("colon"))\(text)" + (note.place.map { " (\($0.shown))" } ?? ""))
        }
        if let help = words.help(diagnostic) { lines.append("\(margin)= \(words.word("help"))\(words.word("colon"))\(help)") }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension FindingReport {
    private enum Colour: String {
        case red = "31;1"
        case yellow = "33;1"
        case blue = "34"
        case bold = "1"
    }

    private func painted(_ text: String, _ colour: Colour) -> String {
        isColoured ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// The place, and the line of the source with the span underlined by what a terminal shows: a Chinese character takes two
    /// columns.
    private func excerpt(_ place: Place) -> [String] {
        let header = painted(" -->", .blue) + " " + place.shown
        guard let lines = sources[place.file], lines.indices.contains(place.start.line - 1) else { return [header] }
        let line = Array(lines[place.start.line - 1].unicodeScalars).filter { $0 != "\r" }
        let start = min(place.start.column - 1, line.count)
        let isOneLine = place.end.line == place.start.line
        let end = isOneLine ? min(max(place.end.column - 1, start), line.count) : line.count
        let number = String(place.start.line)
        let margin = String(repeating: " ", count: number.count)
        let underline =
            String(repeating: " ", count: line[..<start].displayWidth)
            + String(repeating: "^", count: max(1, line[start..<end].displayWidth))
        return [
            header,
            painted("\(margin) |", .blue),
            painted("\(number) |", .blue) + " " + line.shown,
            painted("\(margin) |", .blue) + " " + painted(underline, .red),
        ]
    }
}

extension Place {
    /// `file:line:column`, as terminals and editors take it.
    package var shown: String { "\(file):\(start.line):\(start.column)" }
}

extension Collection<Unicode.Scalar> {
    /// How many columns a terminal needs; a tab is shown as one blank.
    fileprivate var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

    /// The line as it is safe to print: a control character would move the cursor or change colours.
    fileprivate var shown: String {
        var view = String.UnicodeScalarView()
        for scalar in self {
            view.append(
                scalar == "\t" ? " " : scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) ? "\u{FFFD}" : scalar
            )
        }
        return String(view)
    }
}

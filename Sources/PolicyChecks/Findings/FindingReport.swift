import LocatedYAML

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
    private let sources: [String: [UInt8]]

    /// - Parameter sources: the bytes of the files, by the names that places use; a file that is not among them is named
    ///   without its line.
    package init(words: FindingWords, isColoured: Bool, sources: [String: [UInt8]]) {
        self.words = words
        self.isColoured = isColoured
        self.sources = sources
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
        let files = Set(diagnostics.compactMap(\.place?.file))
        let excerpts = sources.filter { files.contains($0.key) }.mapValues(SourceExcerpts.init)
        return sorted.map { text($0.diagnostic, message: $0.message, excerpts: excerpts) }.joined(separator: "\n")
    }

    private func text(
        _ diagnostic: Diagnostic, message: String, excerpts: [String: SourceExcerpts]
    ) -> String {
        let severity = words.word(diagnostic.severity == .error ? "error" : "warning")
        let colour = diagnostic.severity == .error ? Colour.red : .yellow
        var lines = [
            painted("\(severity)[\(diagnostic.rule)]", colour) + words.colon + painted(message.shown, .bold)
        ]
        if let place = diagnostic.place { lines += excerpt(place, in: excerpts[place.file]) }
        let margin = String(repeating: " ", count: (diagnostic.place.map { String($0.start.line).count } ?? 1) + 1)
        for note in diagnostic.notes {
            guard let text = words.note(note, of: diagnostic)?.shown else { continue }
            let place = note.place.map { " (\($0.shown))" } ?? ""
            lines.append("\(margin)= \(words.word("note"))\(words.colon)\(text)\(place)")
        }
        if let help = words.help(diagnostic)?.shown {
            lines.append("\(margin)= \(words.word("help"))\(words.colon)\(help)")
        }
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

    /// The place, and the line of the source with the span underlined.
    private func excerpt(_ place: Place, in excerpts: SourceExcerpts?) -> [String] {
        let header = painted(" -->", .blue) + " " + place.shown
        guard let (line, underline) = excerpts?.excerpt(place) else { return [header] }
        let number = String(place.start.line)
        let margin = String(repeating: " ", count: number.count)
        return [
            header,
            painted("\(margin) |", .blue),
            painted("\(number) |", .blue) + " " + line,
            painted("\(margin) |", .blue) + " " + painted(underline, .red),
        ]
    }
}

extension Place {
    /// `file:line:column`, as terminals and editors take it.
    package var shown: String { "\(file):\(start.line):\(start.column)" }
}

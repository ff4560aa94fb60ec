import LocatedYAML
import PolicyModel
import PolicyRendering

/// The lines of a file, as places count them, for showing where a finding stands.
package struct SourceExcerpts {
    private let lines: [[Unicode.Scalar]]

    /// Lines end as YAML's do: with a line feed, a carriage return or both. A byte order mark is in no line.
    package init(_ bytes: [UInt8]) {
        var lines: [[Unicode.Scalar]] = [[]]
        var before: Unicode.Scalar?
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\n" where before == "\r", "\u{FEFF}" where before == nil: break
            case "\n", "\r": lines.append([])
            default: lines[lines.count - 1].append(scalar)
            }
            before = scalar
        }
        self.lines = lines
    }

    /// The line in which a place begins, and marks under the part of it that the place covers, by the columns of a terminal: a
    /// Chinese character takes two. Nil for a line that the file does not have.
    package func excerpt(_ place: Place) -> (line: String, underline: String)? {
        guard lines.indices.contains(place.start.line - 1) else { return nil }
        let line = lines[place.start.line - 1].map(\.shown)
        let start = min(place.start.column - 1, line.count)
        let isOneLine = place.end.line == place.start.line
        let end = isOneLine ? min(max(place.end.column - 1, start), line.count) : line.count
        return Self.window(line, start: start, end: end)
    }

    /// How much of a line is shown: a minified file has one line of millions of characters.
    private static let longest = 160

    /// The line and its marks; of a long line only what stands around the start of the place, with a mark where it was cut.
    private static func window(_ line: [Unicode.Scalar], start: Int, end: Int) -> (line: String, underline: String) {
        let first = line.count > longest ? max(0, min(start - longest / 4, line.count - longest)) : 0
        let last = min(line.count, first + longest)
        let head = first > 0 ? "…" : ""
        let shown = head + String(String.UnicodeScalarView(line[first..<last])) + (last < line.count ? "…" : "")
        let blank = head.unicodeScalars.displayWidth + line[first..<start].displayWidth
        let marks = max(1, line[start..<max(start, min(end, last))].displayWidth)
        return (shown, String(repeating: " ", count: blank) + String(repeating: "^", count: marks))
    }
}

extension String {
    /// The text as it is safe to print on one line.
    package var shown: String { String(UnicodeScalarView(unicodeScalars.map(\.shown))) }
}

extension Unicode.Scalar {
    /// The character, or what stands for it where it would move the cursor, change colours or hide what the text says.
    fileprivate var shown: Unicode.Scalar {
        if self == "\t" { return " " }
        return isRefusedInText ? "\u{FFFD}" : self
    }
}

extension Collection<Unicode.Scalar> {
    /// How many columns a terminal needs.
    fileprivate var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}

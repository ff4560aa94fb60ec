import LocatedYAML
import PolicyModel
import PolicyRendering

/// The lines of a file, as places count them, for showing where a finding stands.
struct SourceExcerpts {
    private let lines: [[Unicode.Scalar]]

    /// Lines end as YAML's do: with a line feed, a carriage return or both. A byte order mark is in no line.
    init(_ bytes: [UInt8]) {
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
    func excerpt(_ place: Place) -> (line: String, underline: String)? {
        guard lines.indices.contains(place.start.line - 1) else { return nil }
        let line = lines[place.start.line - 1].map(\.shown)
        let start = min(place.start.column - 1, line.count)
        let isOneLine = place.end.line == place.start.line
        let end = isOneLine ? min(max(place.end.column - 1, start), line.count) : line.count
        let underline =
            String(repeating: " ", count: line[..<start].displayWidth)
            + String(repeating: "^", count: max(1, line[start..<end].displayWidth))
        return (String(String.UnicodeScalarView(line)), underline)
    }
}

extension String {
    /// The text as it is safe to print on one line.
    var shown: String { String(UnicodeScalarView(unicodeScalars.map(\.shown))) }
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

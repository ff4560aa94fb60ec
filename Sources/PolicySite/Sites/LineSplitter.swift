import LocatedYAML

/// One line of a text and its number, from 1.
package struct NumberedLine: Sendable {
    package let number: Int
    package let bytes: [UInt8]
}

/// Divides what comes bit by bit into lines.
package struct LineSplitter {
    private var rest: [UInt8] = []
    private var number = 0

    /// What is kept of a line: a longer one is refused as too large, and need not fill the memory for that.
    private static let limit = YAMLLimits.bytes + 1

    package init() {}

    /// The lines that end in these bytes; what comes after the last end waits for the next ones.
    package mutating func lines(adding bytes: ArraySlice<UInt8>) -> [NumberedLine] {
        var lines: [NumberedLine] = []
        var start = bytes.startIndex
        while let end = bytes[start...].firstIndex(of: 0x0A) {
            keep(bytes[start..<end])
            lines.append(line(rest))
            rest = []
            start = end + 1
        }
        keep(bytes[start...])
        return lines
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) { rest += bytes.prefix(Self.limit - rest.count) }

    /// The last line, where it has no end; nil where nothing is left.
    package mutating func last() -> NumberedLine? {
        guard !rest.isEmpty else { return nil }
        defer { rest = [] }
        return line(rest)
    }

    private mutating func line(_ bytes: [UInt8]) -> NumberedLine {
        number += 1
        return NumberedLine(number: number, bytes: bytes.last == 0x0D ? bytes.dropLast() : bytes)
    }
}

/// One position in a text.
package struct Position: Hashable, Comparable, Sendable {
    // Half as wide as usual, which no file comes near: every value carries four of them.
    private let lineNumber: UInt32
    private let columnNumber: UInt32

    package init(line: Int, column: Int) {
        lineNumber = UInt32(clamping: line)
        columnNumber = UInt32(clamping: column)
    }

    /// The line, from 1.
    package var line: Int { Int(lineNumber) }
    /// The column in Unicode scalars, from 1: libyaml counts so, and so does everything here. Only a reporter converts.
    package var column: Int { Int(columnNumber) }

    package static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// Where something stands in a file: from `start` up to, and not including, `end`.
package struct Place: Hashable, Comparable, Sendable {
    /// The file as the person named it, so that a finding can be clicked.
    package let file: String
    package let start: Position
    package let end: Position

    package init(file: String, start: Position, end: Position) {
        self.file = file
        self.start = start
        self.end = end
    }

    /// A place that covers no character: a missing thing is reported where it should have stood.
    package init(file: String, at position: Position) {
        self.init(file: file, start: position, end: position)
    }

    package static func < (left: Place, right: Place) -> Bool {
        (left.file, left.start, left.end) < (right.file, right.start, right.end)
    }
}

/// Reads YAML that is laid out plainly, as nearly every file of ours and of shops is, in a tenth of libyaml's time and to the
/// same values and places: maps and lists by indentation, texts on one line, collections in brackets, comments.
///
/// What is written in any other way it declines as a whole, and so everything that could be a finding: libyaml decides what is
/// YAML. Tests hold the two to each other, on every file of ours and on damaged ones.
struct PlainLayoutReader: ~Copyable {
    /// Something stands in the file that is not plain, or not right.
    struct Declined: Error {}

    /// Lists and maps inside each other; deeper ones are declined.
    private static let depth = 32
    /// Bytes of a key: YAML allows 1024 characters.
    static let keyLength = 1000

    private let bytes: UnsafeBufferPointer<UInt8>
    let file: String
    /// The byte at hand.
    var offset = 0
    private var line = 1
    /// Where the line would begin if every character of it so far had one byte.
    private var lineStart = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
        self.bytes = bytes
        self.file = file
    }

    /// The value of a file; nil where it is not laid out plainly.
    ///
    /// - Parameter bytes: UTF-8 without a byte order mark, whose last line is ended, and without characters that YAML refuses.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, file: String) -> LocatedValue? {
        var reader = PlainLayoutReader(bytes, file: file)
        do throws(Declined) {
            try reader.skipGap()
            guard reader.column == 1 else { return nil }
            let value = reader.isAtBracket ? try reader.valueOnLine(in: 0, depth: 0) : try reader.block(depth: 1)
            try reader.skipGap()
            return reader.isAtEnd ? value : nil
        } catch {
            return nil
        }
    }
}

extension PlainLayoutReader {
    /// The byte at hand, or one after it; zero at the end, which no text holds.
    var byte: UInt8 { byte(after: 0) }

    func byte(after count: Int) -> UInt8 { offset + count < bytes.count ? bytes[offset + count] : 0 }

    var isAtEnd: Bool { offset == bytes.count }
    var column: Int { offset - lineStart + 1 }
    var position: Position { Position(line: line, column: column) }

    /// Whether a comment begins here: a `#` without a blank before it is none.
    var isAtComment: Bool { byte == UInt8(ascii: "#") && (offset == 0 || bytes[offset - 1] <= 0x20) }

    var isAtLineEnd: Bool { byte == 0x0A || isAtComment }

    /// The text between two offsets.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func place(from start: Position) -> Place { Place(file: file, start: start, end: position) }

    /// Goes on behind the byte at hand. The second and later bytes of a character take no column.
    mutating func advance() {
        if byte.isContinuation { lineStart += 1 }
        offset += 1
    }

    /// Goes on behind the break at hand.
    mutating func breakLine() {
        offset += 1
        line += 1
        lineStart = offset
    }

    mutating func skipSpaces() {
        while byte == 0x20 { offset += 1 }
    }

    /// Passes over blanks, comments and breaks, up to the next token.
    mutating func skipGap() throws(Declined) {
        while true {
            skipSpaces()
            if isAtComment {
                while byte >= 0x20 { offset += 1 }
            }
            guard byte == 0x0A else { return }
            breakLine()
        }
    }

    /// Nothing but a comment may follow on the line.
    mutating func endValue() throws(Declined) {
        skipSpaces()
        guard isAtLineEnd else { throw Declined() }
    }
}

extension PlainLayoutReader {
    /// The list or the map without brackets that begins here.
    private mutating func block(depth: Int) throws(Declined) -> LocatedValue {
        guard depth <= Self.depth else { throw Declined() }
        return isAtDash ? try list(depth: depth) : try map(depth: depth)
    }

    private var isAtDash: Bool { byte == UInt8(ascii: "-") && byte(after: 1) == 0x20 }

    private mutating func map(depth: Int) throws(Declined) -> LocatedValue {
        let (start, column) = (position, column)
        var entries: [LocatedValue.Entry] = []
        repeat {
            let key = try key(isInBrackets: false)
            entries.append(LocatedValue.Entry(key: key, value: try value(in: column, depth: depth)))
        } while try isContinued(at: column)
        return try Self.map(entries, from: start, to: entries.last?.value.place.end ?? start, file: file)
    }

    private mutating func list(depth: Int) throws(Declined) -> LocatedValue {
        let (start, column) = (position, column)
        var items: [LocatedValue] = []
        repeat {
            guard isAtDash else { throw Declined() }
            offset += 1
            skipSpaces()
            let isBlock = isAtDash || isAtKey
            items.append(isBlock ? try block(depth: depth + 1) : try valueOnLine(in: column, depth: depth))
        } while try isContinued(at: column)
        let place = Place(file: file, start: start, end: items.last?.place.end ?? start)
        return LocatedValue(.list(items), at: place)
    }

    /// Whether the list or the map that begins at this column goes on; what is indented deeper belongs to nothing plain.
    private mutating func isContinued(at column: Int) throws(Declined) -> Bool {
        try skipGap()
        guard !isAtEnd, self.column >= column else { return false }
        guard self.column == column else { throw Declined() }
        return true
    }

    /// The value of a key of the map that begins at this column: behind it, or indented deeper on the next lines.
    private mutating func value(in column: Int, depth: Int) throws(Declined) -> LocatedValue {
        skipSpaces()
        guard isAtLineEnd else { return try valueOnLine(in: column, depth: depth) }
        try skipGap()
        guard self.column > column, !isAtEnd else { throw Declined() }
        return isAtBracket ? try valueOnLine(in: column, depth: depth) : try block(depth: depth + 1)
    }

    /// A text or a collection in brackets, which begins on the line at hand.
    private mutating func valueOnLine(in column: Int, depth: Int) throws(Declined) -> LocatedValue {
        if byte == UInt8(ascii: ">") { return try folded(in: column) }
        let value = isAtBracket ? try bracket(in: column, depth: depth + 1) : try scalar(isInBrackets: false)
        try endValue()
        return value
    }

    /// A map of entries whose keys differ; the same one twice is a finding.
    private static func map(
        _ entries: [LocatedValue.Entry], from start: Position, to end: Position, file: String
    ) throws(Declined) -> LocatedValue {
        guard haveOwnKeys(entries) else { throw Declined() }
        return LocatedValue(.map(entries), at: Place(file: file, start: start, end: end))
    }

    private static func haveOwnKeys(_ entries: [LocatedValue.Entry]) -> Bool {
        guard entries.count <= 8 else { return Set(entries.map(\.key.text)).count == entries.count }
        return entries.indices.allSatisfy { index in
            entries[..<index].allSatisfy { $0.key.text != entries[index].key.text }
        }
    }
}

extension PlainLayoutReader {
    var isAtBracket: Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") }

    /// The list or the map in brackets that begins here.
    ///
    /// - Parameter column: where the innermost list or map without brackets begins; every line has to be indented deeper.
    private mutating func bracket(in column: Int, depth: Int) throws(Declined) -> LocatedValue {
        guard depth <= Self.depth else { throw Declined() }
        let start = position
        let isMap = byte == UInt8(ascii: "{")
        let close = isMap ? UInt8(ascii: "}") : UInt8(ascii: "]")
        var items: [LocatedValue] = []
        var entries: [LocatedValue.Entry] = []
        offset += 1
        try skipGap(in: column)
        while byte != close {
            if isMap {
                let key = try key(isInBrackets: true)
                try skipGap(in: column)
                entries.append(LocatedValue.Entry(key: key, value: try item(in: column, depth: depth)))
            } else {
                items.append(try item(in: column, depth: depth))
            }
            try skipGap(in: column)
            guard byte == UInt8(ascii: ",") else { break }
            offset += 1
            try skipGap(in: column)
            guard byte != close else { throw Declined() }
        }
        guard byte == close else { throw Declined() }
        offset += 1
        return isMap
            ? try Self.map(entries, from: start, to: position, file: file)
            : LocatedValue(.list(items), at: place(from: start))
    }

    private mutating func item(in column: Int, depth: Int) throws(Declined) -> LocatedValue {
        isAtBracket ? try bracket(in: column, depth: depth + 1) : try scalar(isInBrackets: true)
    }

    private mutating func skipGap(in column: Int) throws(Declined) {
        let first = line
        try skipGap()
        guard line == first || self.column > column else { throw Declined() }
    }
}

/// Texts on one line: plain, or in quotes without an escape.
extension PlainLayoutReader {
    /// Whether a key and its colon stand here.
    var isAtKey: Bool {
        if isAtQuote {
            guard let end = quoteEnd else { return false }
            return isColon(after: end + 1)
        }
        var count = 0
        while byte(after: count) != 0x0A, !isAtEnd {
            if isColon(after: count) { return isPlainStart(byte) }
            if !Self.isInPlain(byte(after: count)) { return false }
            count += 1
        }
        return false
    }

    /// A key with its colon.
    mutating func key(isInBrackets: Bool) throws(Declined) -> LocatedText {
        let first = offset
        let key = isAtQuote ? try quoted() : try plainKey(isInBrackets: isInBrackets)
        guard offset - first <= Self.keyLength, isColon(after: 0), case .text(let text, _) = key.content else {
            throw Declined()
        }
        offset += 1
        return LocatedText(text, at: key.place)
    }

    /// The text that begins here.
    mutating func scalar(isInBrackets: Bool) throws(Declined) -> LocatedValue {
        if isAtQuote { return try quoted() }
        return isInBrackets ? try plainInBrackets() : try plain()
    }
}

extension PlainLayoutReader {
    private var isAtQuote: Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

    /// Whether the byte some bytes on is a colon that ends a key.
    private func isColon(after count: Int) -> Bool {
        guard byte(after: count) == UInt8(ascii: ":") else { return false }
        let next = byte(after: count + 1)
        return next == 0x20 || next == 0x0A
    }

    /// Whether a plain text may begin with this byte. Others mean something to YAML there, or would with another after them.
    private func isPlainStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "("), UInt8(ascii: "/"), UInt8(ascii: "+"),
            UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...0xFF:
            true
        default: false
        }
    }

    /// Whether a plain text may hold this byte: no tab and no carriage return.
    private static func isInPlain(_ byte: UInt8) -> Bool { byte >= 0x20 }

    private mutating func plainKey(isInBrackets: Bool) throws(Declined) -> LocatedValue {
        try plain { (reader) throws(Declined) in
            if reader.isAtLineEnd || isInBrackets && Self.isIndicator(reader.byte) { throw Declined() }
            return reader.isColon(after: 0)
        }
    }

    /// A text up to the end of the line.
    private mutating func plain() throws(Declined) -> LocatedValue {
        try plain { (reader) throws(Declined) in
            if reader.isColon(after: 0) { throw Declined() }
            return reader.isAtLineEnd
        }
    }

    /// A text in brackets ends with what parts it from the next, too.
    private mutating func plainInBrackets() throws(Declined) -> LocatedValue {
        try plain { (reader) throws(Declined) in
            switch reader.byte {
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return true
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"): throw Declined()
            case UInt8(ascii: ":"):
                // In brackets libyaml ends a text at a colon before more than a blank.
                let next = reader.byte(after: 1)
                guard next > 0x20, !Self.isIndicator(next) else { throw Declined() }
                return false
            default: return reader.isAtLineEnd
            }
        }
    }

    private static func isIndicator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "?"):
            true
        default: false
        }
    }

    /// A text up to where `isOver` says so, without the blanks at its end.
    @inline(__always)
    private mutating func plain(
        _ isOver: (borrowing PlainLayoutReader) throws(Declined) -> Bool
    ) throws(Declined) -> LocatedValue {
        guard isPlainStart(byte) else { throw Declined() }
        let (start, first) = (position, offset)
        while try !isOver(self) {
            guard Self.isInPlain(byte) else { throw Declined() }
            advance()
        }
        var blanks = 0
        while byte(after: -blanks - 1) == 0x20 { blanks += 1 }
        let end = Position(line: start.line, column: column - blanks)
        return LocatedValue(
            .text(text(first..<offset - blanks), isPlain: true), at: Place(file: file, start: start, end: end))
    }

    /// How many bytes on the quote at hand is closed; nil where that is not on the line, or the text holds an escape.
    private var quoteEnd: Int? {
        let quote = byte
        var count = 1
        while byte(after: count) != quote {
            let next = byte(after: count)
            guard Self.isInPlain(next), next != UInt8(ascii: "\\") || quote == UInt8(ascii: "'") else { return nil }
            count += 1
        }
        return byte(after: count + 1) == quote ? nil : count
    }

    private mutating func quoted() throws(Declined) -> LocatedValue {
        guard let count = quoteEnd else { throw Declined() }
        let (start, first) = (position, offset + 1)
        for _ in 0...count { advance() }
        return LocatedValue(.text(text(first..<offset - 1), isPlain: false), at: place(from: start))
    }
}

extension PlainLayoutReader {
    /// A text behind `>-` on lines that are all indented alike, without an empty one between them.
    ///
    /// - Parameter column: where the innermost list or map without brackets begins.
    mutating func folded(in column: Int) throws(Declined) -> LocatedValue {
        let start = position
        guard byte(after: 1) == UInt8(ascii: "-"), byte(after: 2) == 0x0A else { throw Declined() }
        offset += 2
        let indentation = spacesOfNextLine
        guard indentation >= column else { throw Declined() }
        var lines: [String] = []
        var end = start
        while spacesOfNextLine == indentation {
            breakLine()
            skipSpaces()
            lines.append(try lineOfText())
            end = position
        }
        guard !lines.isEmpty, spacesOfNextInk < indentation else { throw Declined() }
        return LocatedValue(
            .text(lines.joined(separator: " "), isPlain: false), at: Place(file: file, start: start, end: end))
    }

    /// What stands on the rest of the line, which must not end with a blank.
    private mutating func lineOfText() throws(Declined) -> String {
        let first = offset
        while Self.isInPlain(byte) { advance() }
        guard byte == 0x0A, offset > first, byte(after: -1) != 0x20 else { throw Declined() }
        return text(first..<offset)
    }

    /// The spaces at the start of the line after the break at hand.
    private var spacesOfNextLine: Int {
        var count = 0
        while byte(after: count + 1) == 0x20 { count += 1 }
        return count
    }

    /// The spaces before the first character that is no space or break behind the break at hand.
    private var spacesOfNextInk: Int {
        var (count, spaces) = (0, 0)
        while byte(after: count) == 0x20 || byte(after: count) == 0x0A {
            spaces = byte(after: count) == 0x20 ? spaces + 1 : 0
            count += 1
        }
        return spaces
    }
}

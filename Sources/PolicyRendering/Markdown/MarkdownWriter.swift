import PolicyModel

/// Writes CommonMark with the tables of GitHub into one buffer. Every byte that Markdown could read as markup is escaped with
/// a backslash, and whitespace is made one space, so that no value can begin a line or a block.
package struct MarkdownWriter: Sendable {
    /// Where the next byte stands, since some bytes mean something only at the start of a line.
    private enum Position {
        case lineStart
        /// After digits at the start of a line: `1.` would begin a list.
        case digits
        case inside
    }

    package private(set) var bytes: [UInt8] = []
    private var position = Position.lineStart
    /// Whether a space was read and not yet written: there is none at the start and at the end of a line.
    private var spaceIsDue = false

    package init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// Appends Markdown that was written in this program; what follows stands inside a line.
    package mutating func markup(_ markup: StaticString) {
        writeDueSpace()
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
        position = .inside
    }

    /// Ends a line; the next text stands at the start of one.
    package mutating func newline() {
        spaceIsDue = false
        bytes.append(UInt8(ascii: "\n"))
        position = .lineStart
    }

    /// Ends a block: an empty line follows it.
    package mutating func endBlock() {
        newline()
        newline()
    }

    /// Begins a line with Markdown of this program after which a block begins anew: `- `, `# `.
    package mutating func marker(_ marker: StaticString) {
        markup(marker)
        position = .lineStart
    }

    /// Appends text, escaped.
    package mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { source in
            for index in source.indices { write(source[index], at: index, of: source) }
        }
    }

    private mutating func writeDueSpace() {
        if spaceIsDue { bytes.append(UInt8(ascii: " ")) }
        spaceIsDue = false
    }

    private mutating func write(_ byte: UInt8, at index: Int, of source: UnsafeBufferPointer<UInt8>) {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
            spaceIsDue = position != .lineStart
            return
        case 0..<0x20, 0x7F:
            bytes.append(contentsOf: "\u{FFFD}".utf8)
        default:
            writeDueSpace()
            if mustBeEscaped(byte, at: index, of: source) { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        position = isDigit && position != .inside ? .digits : .inside
    }

    private func mustBeEscaped(_ byte: UInt8, at index: Int, of source: UnsafeBufferPointer<UInt8>) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"),
            UInt8(ascii: "$"):
            true
        case UInt8(ascii: "&"): beginsEntity(index, of: source)
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="): position == .lineStart
        // After a space it could also be the closing sequence of a heading.
        case UInt8(ascii: "#"): position == .lineStart || bytes.last == UInt8(ascii: " ")
        case UInt8(ascii: "."), UInt8(ascii: ")"): position == .digits
        default: false
        }
    }

    /// Whether a reader could take `&` for the start of a character's name; the end of a run may be followed by one.
    private func beginsEntity(_ index: Int, of source: UnsafeBufferPointer<UInt8>) -> Bool {
        let rest = source[(index + 1)...].drop { $0.isLetterOrDigit || $0 == UInt8(ascii: "#") }
        return rest.first.map { $0 == UInt8(ascii: ";") } ?? true
    }
}

extension MarkdownWriter {
    /// Text with its strong runs and links.
    package mutating func inlines(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): self.text(text)
            case .strong(let inner): strong(inner)
            case .link(let inner, let target): link(inner, to: target.address)
            case .foreign(let inner, _): self.inlines(inner)
            }
        }
    }

    /// `**` is read as markup only beside letters, which Chinese punctuation is not (CommonMark, section 6.2); elsewhere the
    /// element itself stands.
    private mutating func strong(_ inner: [Inline]) {
        if case .text(let text)? = inner.first, inner.count == 1, text.beginsAndEndsWithLetters,
            bytes.last != UInt8(ascii: "*")
        {
            markup("**")
            self.text(text)
            markup("**")
        } else {
            markup("<strong>")
            inlines(inner)
            markup("</strong>")
        }
    }

    /// `[words](<address>)`.
    package mutating func link(_ text: String, to address: String) { link([.text(text)], to: address) }

    private mutating func link(_ inner: [Inline], to address: String) {
        markup("[")
        inlines(inner)
        markup("](<")
        for byte in address.utf8 { destination(byte) }
        markup(">)")
    }

    /// One byte of an address between `<` and `>`, where a backslash, an entity and, in a table, a bar keep their meaning.
    private mutating func destination(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "&"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case 0...0x20, 0x7F: bytes.append(contentsOf: "%20".utf8)
        default: bytes.append(byte)
        }
    }
}

extension String {
    /// Whether the first and the last scalar are letters or digits of any script.
    fileprivate var beginsAndEndsWithLetters: Bool {
        guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return false }
        return [first, last].allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}

/// Writes JSON (RFC 8259) into one buffer: strings escaped byte by byte, members in the order in which they are written, each
/// nested member on a line of its own unless the whole is to be one line.
package struct JSONWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    private var depth = 0
    private var isFirst = true
    private let isOneLine: Bool

    /// - Parameters:
    ///   - capacity: for how many bytes to reserve memory.
    ///   - isOneLine: whether nothing is to be broken into lines.
    package init(capacity: Int, isOneLine: Bool = false) {
        self.isOneLine = isOneLine
        bytes.reserveCapacity(capacity)
    }

    /// An object over several lines.
    package mutating func object(_ members: (inout JSONWriter) -> Void) {
        nested("{", "}", members)
    }

    /// A list over several lines, one line or more for each element.
    package mutating func list<Element>(
        _ elements: some Sequence<Element>, _ write: (Element, inout JSONWriter) -> Void
    ) {
        nested("[", "]") { writer in
            for element in elements {
                writer.beginElement()
                write(element, &writer)
            }
        }
    }

    /// A member of an object, whose value `write` writes.
    package mutating func member(_ name: StaticString, _ write: (inout JSONWriter) -> Void) {
        beginElement()
        raw("\"")
        raw(name)
        raw("\": ")
        write(&self)
    }

    package mutating func member(_ name: StaticString, _ value: String) {
        member(name) { $0.string(value) }
    }

    package mutating func member(_ name: StaticString, _ value: Int) {
        member(name) { $0.number(value) }
    }

    /// A member whose name is data, whose value `write` writes.
    package mutating func member(named name: String, _ write: (inout JSONWriter) -> Void) {
        beginElement()
        string(name)
        raw(": ")
        write(&self)
    }

    /// A member whose name is data, such as a path.
    package mutating func member(named name: String, _ value: [UInt8]) {
        member(named: name) { writer in
            writer.raw("\"")
            value.withUnsafeBufferPointer { writer.escape($0) }
            writer.raw("\"")
        }
    }

    package mutating func number(_ value: Int) {
        bytes.append(contentsOf: String(value).utf8)
    }

    package mutating func bool(_ value: Bool) {
        raw(value ? "true" : "false")
    }

    package mutating func string(_ value: String) {
        raw("\"")
        var value = value
        value.withUTF8 { escape($0) }
        raw("\"")
    }

    /// Appends JSON that was written in this program.
    package mutating func raw(_ json: StaticString) {
        json.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}

extension JSONWriter {
    private mutating func nested(
        _ open: StaticString, _ close: StaticString, _ content: (inout JSONWriter) -> Void
    ) {
        raw(open)
        depth += 1
        isFirst = true
        content(&self)
        depth -= 1
        if !isFirst { newline() }
        isFirst = false
        raw(close)
    }

    private mutating func beginElement() {
        if !isFirst { raw(",") }
        isFirst = false
        newline()
    }

    private mutating func newline() {
        guard !isOneLine else { return }
        raw("\n")
        for _ in 0..<depth { raw(" ") }
    }

    private mutating func escape(_ source: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in source.indices {
            let byte = source[index]
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F else {
                continue
            }
            bytes.append(contentsOf: source[start..<index])
            start = index + 1
            escape(byte)
        }
        bytes.append(contentsOf: source[start...])
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): raw("\\\"")
        case UInt8(ascii: "\\"): raw("\\\\")
        case UInt8(ascii: "\n"): raw("\\n")
        case UInt8(ascii: "\t"): raw("\\t")
        default:
            let digits = Array("0123456789abcdef".utf8)
            raw("\\u00")
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 0xF)])
        }
    }
}

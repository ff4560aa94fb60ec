/// Writes HTML into one buffer. Markup is what stands in this source, as its type says; everything else is text and is
/// escaped byte by byte, so that no combining character can hide a `<` or a `"`.
package struct HTMLWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Appends markup that was written in this program.
    package mutating func markup(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends markup that was read as markup: a piece of a frame.
    package mutating func markup(_ markup: [UInt8]) {
        bytes.append(contentsOf: markup)
    }

    /// Appends text, escaped for an element's content and for a quoted attribute alike.
    package mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { escape($0) }
    }

    private mutating func escape(_ source: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in source.indices {
            guard let replacement = Self.replacement(of: source[index]) else { continue }
            bytes.append(contentsOf: source[start..<index])
            markup(replacement)
            start = index + 1
        }
        bytes.append(contentsOf: source[start...])
    }

    /// What stands for a byte that HTML or XML reads as something else or does not allow; nil for any other byte.
    @inline(__always)
    private static func replacement(of byte: UInt8) -> StaticString? {
        if byte > 0x3E { return byte == 0x7F ? "\u{FFFD}" : nil }
        switch byte {
        case UInt8(ascii: "<"): return "&lt;"
        case UInt8(ascii: ">"): return "&gt;"
        case UInt8(ascii: "&"): return "&amp;"
        case UInt8(ascii: "\""): return "&quot;"
        case UInt8(ascii: "'"): return "&#39;"
        case 0x20..., UInt8(ascii: "\n"), UInt8(ascii: "\t"): return nil
        default: return "\u{FFFD}"
        }
    }
}

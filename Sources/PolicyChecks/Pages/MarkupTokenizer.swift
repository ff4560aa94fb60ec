/// Cuts a page of HTML into tags and texts, as forgiving as a browser: whatever the bytes are, all of them end up in a token.
///
/// A subset of the tokenizer of the HTML standard, section 13.2.5: enough to see which elements and attributes there are.
struct MarkupTokenizer {
    /// Elements whose content is text up to their own end tag, whatever it looks like.
    private static let rawTexts: Set<String> = [
        "script", "style", "textarea", "title", "iframe", "noembed", "noframes",
    ]

    private let bytes: [UInt8]
    private var index = 0
    private var tokens: [MarkupToken] = []

    /// All tokens of a page, in its order and without gaps.
    static func tokens(_ bytes: [UInt8]) -> [MarkupToken] {
        var tokenizer = MarkupTokenizer(bytes: bytes)
        while tokenizer.index < bytes.count { tokenizer.takeToken() }
        return tokenizer.tokens
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }
}

extension MarkupTokenizer {
    private mutating func takeToken() {
        let start = index
        guard bytes[index] == UInt8(ascii: "<") else {
            index = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            return add(.text, from: start)
        }
        if stands("<!--") {
            index = end(of: "-->", from: index + 4)
            add(.other, from: start)
        } else if stands("<!") || stands("<?") {
            index = end(of: ">", from: index + 2)
            let words = String(decoding: bytes[(start + 2)..<index], as: UTF8.self)
            add(bytes[start + 1] == UInt8(ascii: "!") ? .doctype(words.lowercased()) : .other, from: start)
        } else if stands("</"), index + 2 < bytes.count, bytes[index + 2].isASCIILetter {
            index += 2
            let name = takeName()
            index = end(of: ">", from: index)
            add(.end(name: name), from: start)
        } else if index + 1 < bytes.count, bytes[index + 1].isASCIILetter {
            takeStart(from: start)
        } else {
            index += 1
            add(.text, from: start)
        }
    }

    private mutating func takeStart(from start: Int) {
        index += 1
        let name = takeName()
        var attributes: [MarkupToken.Attribute] = []
        var isSelfClosing = false
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            isSelfClosing = bytes[index] == UInt8(ascii: "/")
            if isSelfClosing || bytes[index].isMarkupSpace { index += 1 } else { attributes.append(takeAttribute()) }
        }
        index = min(index + 1, bytes.count)
        add(.start(name: name, attributes: attributes, isSelfClosing: isSelfClosing), from: start)
        if Self.rawTexts.contains(name), !isSelfClosing { takeRawText(of: name) }
    }

    /// The text up to the end tag of this name; up to the end of the page where there is none.
    private mutating func takeRawText(of name: String) {
        let start = index
        while index < bytes.count, !(stands("</") && hasName(name, at: index + 2)) { index += 1 }
        if index > start { add(.text, from: start) }
    }

    private mutating func takeName() -> String {
        let start = index
        while index < bytes.count, !bytes[index].isMarkupSpace,
            ![UInt8(ascii: "/"), UInt8(ascii: ">")].contains(bytes[index])
        { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    }

    private mutating func takeAttribute() -> MarkupToken.Attribute {
        let start = index
        index += 1
        while index < bytes.count, !bytes[index].isMarkupSpace, !"=/>".utf8.contains(bytes[index]) { index += 1 }
        let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
        var next = index
        while next < bytes.count, bytes[next].isMarkupSpace { next += 1 }
        guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else {
            return MarkupToken.Attribute(name: name, value: "", range: start..<index)
        }
        index = next + 1
        while index < bytes.count, bytes[index].isMarkupSpace { index += 1 }
        let value = takeValue()
        return MarkupToken.Attribute(
            name: name, value: String(decoding: bytes[value], as: UTF8.self).withoutReferences, range: start..<index)
    }

    /// The bytes of an attribute's value, without its quotes.
    private mutating func takeValue() -> Range<Int> {
        guard index < bytes.count else { return index..<index }
        let quote = bytes[index]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = index
            while index < bytes.count, !bytes[index].isMarkupSpace, bytes[index] != UInt8(ascii: ">") { index += 1 }
            return start..<index
        }
        let start = index + 1
        let close = bytes[start...].firstIndex(of: quote) ?? bytes.count
        index = min(close + 1, bytes.count)
        return start..<close
    }

    private mutating func add(_ content: MarkupToken.Content, from start: Int) {
        tokens.append(MarkupToken(content: content, range: start..<index))
    }

    private func stands(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { text in
            index + text.count <= bytes.count && bytes[index..<index + text.count].elementsEqual(text)
        }
    }

    private func hasName(_ name: String, at start: Int) -> Bool {
        let end = start + name.utf8.count
        guard end <= bytes.count, zip(bytes[start..<end], name.utf8).allSatisfy({ $0 | 0x20 == $1 }) else {
            return false
        }
        return end == bytes.count || bytes[end].isMarkupSpace || "/>".utf8.contains(bytes[end])
    }

    /// The index behind the next such text; the end of the page where there is none.
    private func end(of text: StaticString, from start: Int) -> Int {
        text.withUTF8Buffer { text in
            var index = start
            while index + text.count <= bytes.count {
                if bytes[index..<index + text.count].elementsEqual(text) { return index + text.count }
                index += 1
            }
            return bytes.count
        }
    }
}

extension UInt8 {
    fileprivate var isMarkupSpace: Bool { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(self) }

    fileprivate var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

extension String {
    /// The references that our own pages and most hands write, as the characters that they stand for.
    fileprivate var withoutReferences: String {
        guard utf8.contains(UInt8(ascii: "&")) else { return self }
        let known = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        return known.reduce(self) {
            $0.split(separator: $1.0, omittingEmptySubsequences: false).joined(separator: $1.1)
        }
    }
}

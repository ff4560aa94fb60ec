extension SourceText {
    /// An anchor or a tag as it is written: `&name`, `!tag`.
    struct Property {
        let text: String
        /// The column where it begins.
        let column: Int
    }

    /// The anchor and the tag that stand at `mark` on one line, in their order.
    mutating func properties(at mark: Mark) -> [Property] {
        var rest = bytes[offset(ofScalar: mark.index)...]
        var column = mark.position.column
        var properties: [Property] = []
        while let first = rest.first, first == UInt8(ascii: "&") || first == UInt8(ascii: "!") {
            let word = rest.prefix { !$0.isSpaceOrTab && !$0.isBreak && !Self.flowIndicators.contains($0) }
            let text = String(decoding: word, as: UTF8.self)
            properties.append(Property(text: text, column: column))
            let blanks = rest[word.endIndex...].prefix(while: \.isSpaceOrTab)
            column += text.unicodeScalars.count + blanks.count
            rest = rest[blanks.endIndex...]
        }
        return properties
    }

    private static let flowIndicators: [UInt8] = Array(",[]{}".utf8)
}

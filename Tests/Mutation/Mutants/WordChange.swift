/// Changes of words that only a reader of both languages would notice.
package enum WordChange {
    /// Every change of a text that it allows, at least one: what is between braces stays as it is.
    ///
    /// - Parameter language: the tag of the text's language.
    package static func all(_ text: String, language: String) -> [(operation: Mutant.Operation, text: String)] {
        let isChinese = language.hasPrefix("zh")
        let changes: [(operation: Mutant.Operation, text: String?)] = [
            (.digit, otherDigit(text)),
            (.negation, isChinese ? otherNegation(text, chinese) : otherNegation(text, english)),
            (.sentence, withoutLastSentence(text, end: isChinese ? "。" : ".")),
        ]
        let made = changes.compactMap { change in change.text.map { (change.operation, $0) } }
        return made.isEmpty ? [(.word, text + (isChinese ? "等" : " again"))] : made
    }

    private typealias Negations = (words: [String], places: [(String, String)])

    private static let english: Negations = (
        [" not", "no ", "never "],
        [
            ("We may ", "We may not "), (" may ", " may not "), (" will ", " will not "), (" can ", " can not "),
            (" is ", " is not "), (" are ", " are not "), (" to ", " not to "), ("We ", "We do not "),
        ]
    )

    private static let chinese: Negations = (
        ["不", "未", "没有"],
        [("会", "不会"), ("可以", "不可以"), ("可能", "不可能"), ("我们", "我们不"), ("您", "您不"), ("为", "不为")]
    )

    /// The text without its first negation, or where it has none, with one.
    private static func otherNegation(_ text: String, _ negations: Negations) -> String? {
        for word in negations.words {
            if let range = text.firstRange(of: word) { return text.replacingCharacters(in: range, with: "") }
        }
        for (affirmed, denied) in negations.places {
            if let range = text.firstRange(of: affirmed) { return text.replacingCharacters(in: range, with: denied) }
        }
        return nil
    }

    /// The text with another first digit; nil where there is none outside holes.
    private static func otherDigit(_ text: String) -> String? {
        var depth = 0
        for index in text.indices {
            let character = text[index]
            depth += character == "{" ? 1 : character == "}" ? -1 : 0
            guard depth == 0, character.isASCII, let digit = character.wholeNumberValue else { continue }
            return text.replacingCharacters(in: index..<text.index(after: index), with: String((digit + 1) % 10))
        }
        return nil
    }

    /// The text without its last sentence; nil where there is one alone.
    private static func withoutLastSentence(_ text: String, end: Character) -> String? {
        let ends = text.indices.filter { index in
            let next = text.index(after: index)
            return text[index] == end && (next == text.endIndex || end == "。" || text[next].isWhitespace)
        }
        guard ends.count > 1, let last = ends.dropLast().last else { return nil }
        return String(text[...last])
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}

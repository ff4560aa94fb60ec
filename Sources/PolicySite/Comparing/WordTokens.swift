import PolicyRendering

/// A text cut into what a reader takes for one thing: a word with what is written into it (`30-day`, `privacy@tea.example`), a
/// stretch of blanks, one Han character, one mark.
enum WordTokens {
    static func tokens(_ text: String) -> [Substring] {
        var tokens: [Substring] = []
        var start = text.startIndex
        while start < text.endIndex {
            let kind = Kind(text[start])
            var end = text.index(after: start)
            while end < text.endIndex, joins(kind, text, at: end) { end = text.index(after: end) }
            tokens.append(text[start..<end])
            start = end
        }
        return tokens
    }

    private enum Kind {
        case word
        case blank
        /// A Han character or a mark: each stands alone.
        case single

        init(_ character: Character) {
            guard let scalar = character.unicodeScalars.first else {
                self = .single
                return
            }
            if character.isWhitespace {
                self = .blank
            } else {
                self = (character.isLetter || character.isNumber) && !scalar.isWide ? .word : .single
            }
        }
    }

    /// Whether the character at `index` goes on a token of this kind. A mark between two letters or figures is part of their word.
    private static func joins(_ kind: Kind, _ text: String, at index: String.Index) -> Bool {
        switch (kind, Kind(text[index])) {
        case (.word, .word), (.blank, .blank): return true
        case (.word, .single):
            let next = text.index(after: index)
            return inner.contains(text[index]) && next < text.endIndex && Kind(text[next]) == .word
        default: return false
        }
    }

    private static let inner: Set<Character> = ["-", "'", "’", ".", "@", "_", "/", ":"]
}

/// Phrases with what each of them stands for, found in a text from left to right, the longest first and none inside another.
/// Capitals of ASCII count as small letters, and a phrase that begins or ends with a Latin letter is found as whole words only.
package struct PhraseTable<Meaning: Sendable>: Sendable {
    private struct Phrase: Sendable {
        let scalars: [Unicode.Scalar]
        let meaning: Meaning
    }

    /// The phrases by their first character, the longest first.
    private var phrases: [Unicode.Scalar: [Phrase]] = [:]

    package init() {}

    /// Adds a phrase; an empty one is never found.
    package mutating func add(_ phrase: String, _ meaning: Meaning) {
        let scalars = phrase.unicodeScalars.map(\.smallLetter)
        guard let first = scalars.first else { return }
        var same = phrases[first] ?? []
        let index = same.firstIndex { $0.scalars.count < scalars.count } ?? same.endIndex
        same.insert(Phrase(scalars: scalars, meaning: meaning), at: index)
        phrases[first] = same
    }

    /// Where phrases stand in a text, in its order.
    package func matches(in text: [Unicode.Scalar]) -> [(range: Range<Int>, meaning: Meaning)] {
        var found: [(Range<Int>, Meaning)] = []
        guard !phrases.isEmpty else { return [] }
        var index = text.startIndex
        while index < text.endIndex {
            if let match = match(at: index, in: text) {
                found.append(match)
                index = match.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// The longest phrase that begins at this index of a text; nil where none does.
    package func match(at index: Int, in text: [Unicode.Scalar]) -> (range: Range<Int>, meaning: Meaning)? {
        guard text.indices.contains(index), let same = phrases[text[index].smallLetter] else { return nil }
        for phrase in same {
            let end = index + phrase.scalars.count
            guard end <= text.endIndex,
                zip(phrase.scalars, text[index..<end]).allSatisfy({ $0 == $1.smallLetter }),
                Self.isWhole(index..<end, in: text)
            else { continue }
            return (index..<end, phrase.meaning)
        }
        return nil
    }

    /// Whether no Latin word goes on beyond the ends of the range.
    private static func isWhole(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        let before = range.lowerBound - 1
        if before >= 0, text[before].isLatinLetter, text[range.lowerBound].isLatinLetter { return false }
        let after = range.upperBound
        return after == text.endIndex || !text[after].isLatinLetter || !text[after - 1].isLatinLetter
    }
}

extension Unicode.Scalar {
    /// The small letter of a capital of ASCII; anything else as it is.
    package var smallLetter: Unicode.Scalar {
        (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value + 0x20)) : self
    }

    /// Whether this is a letter of the Latin script: ASCII, Latin-1 and its extensions.
    package var isLatinLetter: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0xC0...0x24F: value != 0xD7 && value != 0xF7
        default: false
        }
    }

    /// Whether this is a Chinese character.
    package var isHan: Bool {
        switch value {
        case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3134F: true
        default: false
        }
    }
}

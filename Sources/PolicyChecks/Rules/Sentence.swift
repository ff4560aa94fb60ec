/// A sentence as two of them are compared: its words without punctuation, capitals and the little words that change nothing.
struct Sentence: Hashable {
    /// A hash of the words. Every message of a language is read so, and no two sentences of a language meet in 64 bits.
    private let words: UInt64

    /// Fewer words than this say nothing by themselves; a Chinese character counts as one.
    private static let leastWords = 5
    private static let littleWords: Set<UInt64> = Set(
        ["a", "an", "the", "also", "的", "也", "会", "了"].map { word in
            var hash = WordHash()
            for scalar in word.unicodeScalars { hash.add(scalar) }
            return hash.value
        })

    /// The sentences of a paragraph that are long enough to be compared.
    static func all(_ paragraph: String) -> [Sentence] {
        var sentences: [Sentence] = []
        var words = Words()
        var isAfterStop = false
        for scalar in paragraph.unicodeScalars {
            switch scalar {
            case "。", "；", "！", "？", "\n",
                " " where isAfterStop:
                if let sentence = Sentence(&words) { sentences.append(sentence) }
            default: words.add(scalar)
            }
            isAfterStop = scalar == "."
        }
        if let sentence = Sentence(&words) { sentences.append(sentence) }
        return sentences
    }

    /// Takes the words gathered so far; nil where they are too few.
    private init?(_ words: inout Words) {
        defer { words = Words() }
        words.endWord()
        guard words.count >= Self.leastWords else { return nil }
        self.words = words.hash.value
    }
}

extension Sentence {
    /// Words that are gathered scalar by scalar.
    private struct Words {
        private(set) var hash = WordHash()
        private(set) var count = 0
        private var word = WordHash()

        mutating func add(_ scalar: Unicode.Scalar) {
            switch scalar {
            case "a"..."z", "0"..."9": word.add(scalar)
            case "A"..."Z": word.add(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            case "\u{3400}"..."\u{9FFF}":
                endWord()
                word.add(scalar)
                endWord()
            case _ where scalar.isASCII || !scalar.isLetterOrDigit: endWord()
            default: for small in scalar.properties.lowercaseMapping.unicodeScalars { word.add(small) }
            }
        }

        mutating func endWord() {
            guard !word.isEmpty else { return }
            if !Sentence.littleWords.contains(word.value) {
                hash.add(word)
                count += 1
            }
            word = WordHash()
        }
    }

    /// The hash of a word, or of several (FNV-1a, on scalars).
    private struct WordHash {
        private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
        private(set) var isEmpty = true

        mutating func add(_ scalar: Unicode.Scalar) { add(UInt64(scalar.value)) }

        mutating func add(_ word: WordHash) { add(word.value) }

        private mutating func add(_ part: UInt64) {
            value = (value ^ part) &* 0x0000_0100_0000_01B3
            isEmpty = false
        }
    }
}

extension Unicode.Scalar {
    /// Whether a word may hold this character; punctuation of Chinese, which is frequent, is told from it first.
    fileprivate var isLetterOrDigit: Bool {
        switch value {
        case 0x2010...0x2027, 0x3001...0x3002, 0x3008...0x3011, 0xFF08...0xFF0C: false
        default:
            properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
        }
    }
}

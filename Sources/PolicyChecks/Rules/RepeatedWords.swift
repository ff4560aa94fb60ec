import LocatedYAML
import PolicyModel

/// Own words that say once more what a clause of the catalogue says, or could say from a fact.
package enum RepeatedWords {
    /// A finding for each clause in the shop's own words with such a sentence, about its first language that has one.
    ///
    /// - Parameter editions: the policy in each language as it is said, with that language.
    package static func findings(
        _ policy: PolicyFacts, editions: [(document: Document, language: Language)]
    ) -> [Diagnostic] {
        guard !policy.ownWords.isEmpty else { return [] }
        var reported: Set<String> = []
        return editions.flatMap { document, language -> [Diagnostic] in
            let said = sentences(of: document)
            let sayable = sentences(of: language.messages[policy.catalogue.policy] ?? [:])
            return policy.ownWords.compactMap { words in
                let own = (words.paragraphs[language.tag] ?? []).flatMap(Sentence.all)
                guard !reported.contains(words.id) else { return nil }
                let repeated = own.compactMap { said[$0] }.first.map { ($0, "said") }
                guard let (clause, help) = repeated ?? own.compactMap({ sayable[$0] }).first.map({ ($0, "sayable") })
                else { return nil }
                reported.insert(words.id)
                return Diagnostic(
                    SenseRule.ownWordsRepeat, at: words.place, subject: words.id,
                    arguments: [
                        "words": .text(words.id), "clause": .text(clause), "language": .text(language.tag.text),
                    ], help: help)
            }
        }
    }

    /// The clauses of a document by the sentences that they say.
    private static func sentences(of document: Document) -> [Sentence: String] {
        let clauses = document.sections.flatMap(\.clauses).filter { !$0.isOwnWords }
        let pairs = clauses.flatMap { clause in
            clause.blocks.flatMap(\.sentences).map { ($0, clause.id) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The clauses that say a sentence without a value, by that sentence.
    private static func sentences(of messages: [MessageKey: Message]) -> [Sentence: String] {
        let pairs = messages.filter { $0.key.path.first == "clauses" }.flatMap { key, message in
            message.templates.map(\.template).filter(\.holes.isEmpty).flatMap { template in
                Sentence.all(template.source.text).map { ($0, key.path[1]) }
            }
        }
        return Dictionary(pairs, uniquingKeysWith: min)
    }
}

/// A sentence as two of them are compared: its words without punctuation, capitals and the little words that change nothing.
private struct Sentence: Hashable {
    /// The words, with a space after each.
    private let key: String

    /// Fewer words than this say nothing by themselves; a Chinese character counts as one.
    private static let leastWords = 5
    private static let littleWords: Set<String> = ["a", "an", "the", "also", "的", "也", "会", "了"]

    /// The sentences of a paragraph that are long enough to be compared.
    static func all(_ paragraph: String) -> [Sentence] {
        var sentences: [Sentence] = []
        var words = Words()
        var isAfterStop = false
        // Every message of a language is read so: scalar by scalar takes a tenth of the time of characters.
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
        key = words.key
    }

    /// Words that are gathered scalar by scalar.
    private struct Words {
        private(set) var key = ""
        private(set) var count = 0
        private var word = ""

        mutating func add(_ scalar: Unicode.Scalar) {
            if (0x3400...0x9FFF).contains(scalar.value) {
                endWord()
                word.unicodeScalars.append(scalar)
                endWord()
            } else if scalar.isASCII {
                switch scalar {
                case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
                case "A"..."Z": word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
                default: endWord()
                }
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark
            {
                word += scalar.properties.lowercaseMapping
            } else {
                endWord()
            }
        }

        mutating func endWord() {
            defer { word = "" }
            guard !word.isEmpty, !Sentence.littleWords.contains(word) else { return }
            key += word
            key += " "
            count += 1
        }
    }
}

extension Block {
    fileprivate var sentences: [Sentence] {
        switch self {
        case .paragraph(let content): Sentence.all(content.plainText)
        case .list(let items): items.flatMap { Sentence.all($0.content.plainText) }
        case .table: []
        }
    }
}

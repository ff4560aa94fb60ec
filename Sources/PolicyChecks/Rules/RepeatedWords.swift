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
            let own = policy.ownWords.map { words in
                (words, (words.paragraphs[language.tag] ?? []).flatMap(Sentence.all))
            }
            let wanted = Set(own.flatMap(\.1))
            let said = clauses(saying: wanted, in: document)
            let sayable = clauses(sayingAnyOf: wanted, in: language.messages[policy.catalogue.policy])
            return own.compactMap { words, sentences in
                guard !reported.contains(words.id) else { return nil }
                let repeated = sentences.compactMap { said[$0] }.first.map { ($0, "said") }
                guard
                    let (clause, help) = repeated
                        ?? sentences.compactMap({ sayable[$0] }).first.map({ ($0, "sayable") })
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

    /// The first clause of a document that says each of these sentences.
    private static func clauses(saying wanted: Set<Sentence>, in document: Document) -> [Sentence: String] {
        var clauses: [Sentence: String] = [:]
        for clause in document.sections.flatMap(\.clauses) where !clause.isOwnWords {
            for sentence in clause.blocks.flatMap(\.sentences) where wanted.contains(sentence) {
                clauses[sentence] = clauses[sentence] ?? clause.id
            }
        }
        return clauses
    }

    /// The clause that can say each of these sentences without a value, the first by name.
    private static func clauses(sayingAnyOf wanted: Set<Sentence>, in messages: Messages?) -> [Sentence: String] {
        var clauses: [Sentence: String] = [:]
        for clause in messages?.file["clauses"]?.entries ?? [] {
            for sentence in clause.value.textsWithoutHoles.flatMap(Sentence.all) where wanted.contains(sentence) {
                clauses[sentence] = min(clauses[sentence] ?? clause.key.text, clause.key.text)
            }
        }
        return clauses
    }
}

extension LocatedValue {
    /// The texts of a message and of its variants that stand for no value.
    fileprivate var textsWithoutHoles: [String] {
        if var text { return text.withUTF8({ $0.contains(UInt8(ascii: "{")) }) ? [] : [text] }
        return (entries ?? []).flatMap(\.value.textsWithoutHoles)
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

import LocatedYAML

/// A term that a site adds to a vocabulary, with its words.
struct OwnTerm {
    let id: String
    /// Empty after a finding: the term is there, so nothing that uses it is wrong.
    let words: [LanguageTag: TermWords]
}

/// Reads `vocabulary`: the site's own terms by vocabulary, each said in every language of the site: as one text, or as
/// `{label, phrase}` where the vocabulary's terms have phrases.
struct OwnTermsReader {
    let vocabularies: Vocabularies

    func ownTerms(_ value: LocatedValue?, facts: inout FactReader) -> [String: [OwnTerm]] {
        guard let value else { return [:] }
        guard let entries = value.entries else {
            facts.reportWrongType(value, wanted: "map")
            return [:]
        }
        var terms: [String: [OwnTerm]] = [:]
        for entry in entries {
            guard let vocabulary = vocabularies[entry.key.text] else {
                facts.diagnostics.append(
                    .unknown(
                        FactRule.unknownKey, entry.key.text, known: vocabularies.all.map(\.name), at: entry.key.place))
                continue
            }
            terms[vocabulary.name] = ownTerms(entry.value, of: vocabulary, facts: &facts)
        }
        return terms
    }

    private func ownTerms(
        _ value: LocatedValue, of vocabulary: Vocabulary, facts: inout FactReader
    ) -> [OwnTerm] {
        guard let entries = value.entries else {
            facts.reportWrongType(value, wanted: "map")
            return []
        }
        return entries.compactMap { ownTerm($0, of: vocabulary, facts: &facts) }
    }

    private func ownTerm(
        _ entry: LocatedValue.Entry, of vocabulary: Vocabulary, facts: inout FactReader
    ) -> OwnTerm? {
        let id = entry.key.text
        guard id.isIdentifier else {
            facts.report(.badIdentifier, at: entry.key.place, arguments: ["name": .text(id)])
            return OwnTerm(id: id, words: [:])
        }
        guard !vocabulary.contains(id) else {
            facts.report(
                .termAlreadyThere, at: entry.key.place,
                arguments: ["name": .text(id), "vocabulary": .text(vocabulary.name)])
            return nil
        }
        let words = facts.each(entry.value) { facts, value in termWords(value, of: vocabulary, facts: &facts) }
        return OwnTerm(id: id, words: words ?? [:])
    }

    private func termWords(
        _ value: LocatedValue, of vocabulary: Vocabulary, facts: inout FactReader
    ) -> TermWords? {
        guard vocabulary.hasPhrases else {
            return facts.text(value, wanted: "text").map { TermWords(label: $0, phrase: $0) }
        }
        guard let label = value["label"], let phrase = value["phrase"], value.entries?.count == 2 else {
            facts.reportWrongType(value, wanted: "label-and-phrase")
            return nil
        }
        guard let label = facts.text(label, wanted: "text"), let phrase = facts.text(phrase, wanted: "text") else {
            return nil
        }
        return TermWords(label: label, phrase: phrase)
    }
}

import LocatedYAML

/// A term that a site adds to a vocabulary, with its words.
struct OwnTerm {
    let id: String
    let words: [LanguageTag: TermWords]
}

extension SiteReader {
    /// Reads `vocabulary`: the site's own terms by vocabulary, each said in every language of the site: as one text, or as
    /// `{label, phrase}` where the vocabulary's terms have phrases.
    mutating func ownTerms(_ value: LocatedValue?, languages: [LanguageTag]) -> [String: [OwnTerm]] {
        guard let value else { return [:] }
        guard let entries = value.entries else {
            report(FactRule.wrongType, at: value.place, arguments: ["wanted": .word("map")])
            return [:]
        }
        var terms: [String: [OwnTerm]] = [:]
        for entry in entries {
            guard let vocabulary = schemaVocabularies[entry.key.text] else {
                reportUnknown(
                    FactRule.unknownKey, entry.key.text, known: schemaVocabularies.all.map(\.name), at: entry.key.place)
                continue
            }
            terms[vocabulary.name] = (entry.value.entries ?? []).compactMap {
                ownTerm($0, in: vocabulary, languages: languages)
            }
        }
        return terms
    }

    private mutating func ownTerm(
        _ entry: LocatedValue.Entry, in vocabulary: Vocabulary, languages: [LanguageTag]
    ) -> OwnTerm? {
        guard entry.key.text.isKebabCase, !["yes", "no", "on", "off"].contains(entry.key.text) else {
            report(FactRule.badIdentifier, at: entry.key.place, arguments: ["name": .text(entry.key.text)])
            return nil
        }
        guard !vocabulary.contains(entry.key.text) else {
            report(
                FactRule.termAlreadyThere, at: entry.key.place,
                arguments: ["name": .text(entry.key.text), "vocabulary": .text(vocabulary.name)])
            return nil
        }
        var words: [LanguageTag: TermWords] = [:]
        for language in languages {
            guard let value = entry.value[language.text] else { continue }
            words[language] = termWords(value, in: vocabulary)
        }
        let missing = languages.filter { entry.value[$0.text] == nil }
        if !missing.isEmpty {
            report(
                FactRule.missingLanguage, at: entry.value.place,
                arguments: [
                    "languages": .list(missing.map(\.text)),
                    "given": .list((entry.value.entries ?? []).map(\.key.text)),
                ])
        }
        return OwnTerm(id: entry.key.text, words: words)
    }

    private mutating func termWords(_ value: LocatedValue, in vocabulary: Vocabulary) -> TermWords? {
        if let text = value.text, !vocabulary.hasPhrases {
            guard let checked = ownText(value) else { return nil }
            return TermWords(label: checked, phrase: text)
        }
        guard let label = value["label"], let phrase = value["phrase"], value.entries?.count == 2 else {
            report(
                FactRule.wrongType, at: value.place,
                arguments: ["wanted": .word(vocabulary.hasPhrases ? "label-and-phrase" : "text")])
            return nil
        }
        guard let label = ownText(label), let phrase = ownText(phrase) else { return nil }
        return TermWords(label: label, phrase: phrase)
    }

    private mutating func ownText(_ value: LocatedValue) -> String? {
        var facts = FactReader(
            context: FactReader.Context(vocabularies: schemaVocabularies, languages: [], countries: [], markets: []))
        let text = facts.text(value, wanted: "text")
        append(facts.diagnostics)
        return text
    }
}

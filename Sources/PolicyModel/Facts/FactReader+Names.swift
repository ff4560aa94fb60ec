import LocatedYAML

// What is said in the shop's own words or names, in every language.
extension FactReader {
    /// One text for every language, or a text for each of them.
    mutating func names(_ value: LocatedValue) -> Names? {
        if value.text != nil { return text(value, wanted: "names").map(Names.same) }
        return wording(value).map(Names.each)
    }

    /// A text for each language of the site: half a bilingual text is refused, at the text that is there.
    mutating func wording(_ value: LocatedValue) -> [LanguageTag: String]? {
        each(value) { facts, text in facts.text(text, wanted: "text") }
    }

    /// What `read` makes of the value of each language of the site; nil after a finding.
    mutating func each<Words>(
        _ value: LocatedValue, read: (inout FactReader, LocatedValue) -> Words?
    ) -> [LanguageTag: Words]? {
        guard let entries = value.entries else {
            reportWrongType(value, wanted: "wording")
            return nil
        }
        guard let words = byLanguage(entries, read: read) else { return nil }
        let missing = (context.languages ?? []).filter { value[$0.text] == nil }
        guard missing.isEmpty || value.isIncomplete else {
            report(
                .missingLanguage, at: value.place,
                arguments: ["languages": .list(missing.map(\.text)), "given": .list(words.keys.sorted().map(\.text))])
            return nil
        }
        return words
    }

    mutating func registeredName(_ value: LocatedValue) -> FactValue? {
        if value.text != nil {
            return text(value, wanted: "registered-name").map {
                .registeredName(RegisteredName(registered: $0, language: nil, translations: [:]))
            }
        }
        guard let entries = value.entries else {
            reportWrongType(value, wanted: "registered-name")
            return nil
        }
        let meant = reportUnknownKeys(entries, known: ["registered", "language", "translations"])
        guard let registered = value["registered"] else {
            reportMissing("registered", of: value, meant: meant)
            return nil
        }
        let translations = translations(value["translations"])
        guard let name = text(registered, wanted: "text"), let translations else { return nil }
        var language: LanguageTag?
        if let written = value["language"] {
            guard let tag = written.text.flatMap(LanguageTag.init) else {
                report(.unknownLanguage, at: written.place, arguments: ["name": .text(written.text ?? "")])
                return nil
            }
            language = tag
        }
        return .registeredName(RegisteredName(registered: name, language: language, translations: translations))
    }

    /// The translations of a registered name, of which there need not be one in every language; nil after a finding.
    private mutating func translations(_ value: LocatedValue?) -> [LanguageTag: String]? {
        guard let value else { return [:] }
        guard let entries = value.entries else {
            reportWrongType(value, wanted: "wording")
            return nil
        }
        return byLanguage(entries) { facts, text in facts.text(text, wanted: "text") }
    }

    /// The values of a map keyed by languages of the site; another key is a finding.
    private mutating func byLanguage<Words>(
        _ entries: [LocatedValue.Entry], read: (inout FactReader, LocatedValue) -> Words?
    ) -> [LanguageTag: Words]? {
        var words: [LanguageTag: Words] = [:]
        let before = diagnostics.count
        for entry in entries {
            guard let tag = LanguageTag(entry.key.text), context.languages?.contains(tag) != false else {
                diagnostics.append(
                    .unknown(
                        FactRule.languageNotOffered, entry.key.text, known: (context.languages ?? []).map(\.text),
                        at: entry.key.place))
                continue
            }
            words[tag] = read(&self, entry.value)
        }
        return diagnostics.count == before && words.count == entries.count ? words : nil
    }
}

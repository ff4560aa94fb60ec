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
        guard let entries = value.entries else {
            report(.wrongType, at: value.place, arguments: ["wanted": .word("wording")])
            return nil
        }
        guard let texts = texts(byLanguage: entries) else { return nil }
        let missing = context.languages.filter { texts[$0] == nil }
        guard missing.isEmpty else {
            report(
                .missingLanguage, at: value.place,
                arguments: ["languages": .list(missing.map(\.text)), "given": .list(texts.keys.sorted().map(\.text))])
            return nil
        }
        return texts
    }

    mutating func registeredName(_ value: LocatedValue) -> FactValue? {
        if value.text != nil {
            return text(value, wanted: "registered-name").map {
                .registeredName(RegisteredName(registered: $0, language: nil, translations: [:]))
            }
        }
        guard let entries = value.entries else {
            report(.wrongType, at: value.place, arguments: ["wanted": .word("registered-name")])
            return nil
        }
        reportUnknownKeys(entries, known: ["registered", "language", "translations"])
        guard let registered = value["registered"] else {
            report(.missing, at: value.place, arguments: ["key": .text("registered")])
            return nil
        }
        let translations = value["translations"].map { texts(byLanguage: $0.entries ?? []) } ?? [:]
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

    /// The texts of a map keyed by languages of the site; another key is a finding.
    private mutating func texts(byLanguage entries: [LocatedValue.Entry]) -> [LanguageTag: String]? {
        var texts: [LanguageTag: String] = [:]
        let before = diagnostics.count
        for entry in entries {
            guard let tag = LanguageTag(entry.key.text), context.languages.contains(tag) else {
                guard context.hasAllLanguages else { continue }
                diagnostics.append(
                    .unknown(
                        FactRule.languageNotOffered, entry.key.text, known: context.languages.map(\.text),
                        at: entry.key.place))
                continue
            }
            texts[tag] = text(entry.value, wanted: "text")
        }
        return diagnostics.count == before ? texts : nil
    }
}

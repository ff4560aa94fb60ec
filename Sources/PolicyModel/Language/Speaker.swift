import LocatedYAML

/// Says statements and values in one language, for one site.
package struct Speaker: Sendable {
    private let language: Language
    private let site: Site
    private let kind: String

    package init(language: Language, site: Site, policyKind: String) {
        self.language = language
        self.site = site
        kind = policyKind
    }

    /// The sentence that a statement makes in this language; nil where the language has no words for it.
    package func sentence(_ statement: Statement) -> [Inline]? {
        guard let template = language.template(statement.message, variant: statement.variant, of: kind) else {
            return nil
        }
        var inlines: [Inline] = []
        for piece in template.pieces {
            switch piece {
            case .text(let text): inlines.append(.text(text))
            case .hole(let hole):
                let form = hole.form.flatMap(ValueForm.init) ?? .phrase
                guard let value = statement.values[hole.name], let said = self.value(value, form: form) else {
                    return nil
                }
                inlines += inlines.isEmpty ? capitalised(said, of: value) : said
            }
        }
        return inlines.joiningTexts
    }

    /// Sentences as one paragraph.
    package func paragraph(_ statements: [Statement]) -> [Inline]? {
        var inlines: [Inline] = []
        for statement in statements {
            guard let sentence = sentence(statement) else { return nil }
            if !inlines.isEmpty { inlines.append(.text(language.lexicon.sentenceSeparator)) }
            inlines += sentence
        }
        return inlines.joiningTexts
    }

    /// A bare value as it stands alone: as the name of a row, or as a cell.
    package func alone(_ value: StatedValue, form: ValueForm) -> [Inline]? {
        self.value(value, form: form).map { capitalised($0.joiningTexts, of: value) }
    }

    /// Words of the language begin a sentence or a cell with a capital; a name is left as its owner writes it.
    private func capitalised(_ words: [Inline], of value: StatedValue) -> [Inline] {
        guard case .fact(let fact) = value, fact.isWordsOfTheLanguage, language.tag.primary != "zh" else {
            return words
        }
        return words.capitalisingInitial
    }

    private func value(_ value: StatedValue, form: ValueForm) -> [Inline]? {
        switch value {
        case .fact(let fact): self.fact(fact, form: form)
        case .bareList(.terms(let list)): joined(list, form: form)
        case .bareList(.texts(let texts, _)): language.values.list(texts.map { [.text($0)] }, kind: .and)
        case .bareList(let fact): self.fact(fact, form: form)
        case .version(let tag, let isNamedByScript):
            language.values.languageName(tag, form: isNamedByScript ? .scriptVersion : .version).map { [.text($0)] }
        }
    }
}

extension Speaker {
    private func fact(_ fact: FactValue, form: ValueForm) -> [Inline]? {
        switch fact {
        case .terms(let list): terms(list, form: form)
        case .texts(let texts, let extent):
            around(
                language.values.list(texts.map { [.text($0)] }, kind: kind(.and, form)), language.lexicon.usual[extent])
        case .number(let number): [.text(language.values.number(number))]
        case .period(let period): [.text(language.values.period(period))]
        case .date(let date): [.text(language.values.date(date))]
        case .text(let text): [.text(text)]
        case .names(let names): names[language.tag].map { [.text($0)] }
        case .registeredName(let name): registered(name)
        case .email(let email): [.link([.text(email)], to: .mail(email))]
        case .telephone(let number): [.link([.text(number)], to: .telephone(Address.dialled(number)))]
        case .web(let address): [.link([.text(address)], to: .web(address))]
        case .countries(let codes): countries(codes, form: form)
        case .languages(let tags): languages(tags, form: form)
        case .divided(let division, let facts): divided(division, facts, form: form)
        case .dates(let days): language.values.list(days.map { [.text(language.values.date($0.day))] }, kind: .and)
        case .flag, .choice, .record, .records: nil
        }
    }

    /// The registered form in its own language, and after it the translation, where there is one in this language.
    private func registered(_ name: RegisteredName) -> [Inline] {
        var registered: [Inline] = [.text(name.registered)]
        if let own = name.language, own != language.tag { registered = [.foreign(registered, language: own)] }
        guard let translation = name.translations[language.tag] else { return registered }
        return language.values.parenthesis(registered, translation: [.text(translation)])
    }

    private func countries(_ codes: [String], form: ValueForm) -> [Inline]? {
        let countryForm = form.countryForm
        let names = codes.compactMap { code in
            CountryCode(code).flatMap { language.values.country($0, form: countryForm) }
        }
        guard names.count == codes.count else { return nil }
        return language.values.list(names.map { [.text($0)] }, kind: kind(form == .market ? .or : .and, form))
    }

    /// The versions of a policy by their languages, with the script where the language's name says it.
    private func languages(_ tags: [LanguageTag], form: ValueForm) -> [Inline]? {
        let names = tags.compactMap { language.values.languageName($0, form: .scriptVersion) }
        guard names.count == tags.count else { return nil }
        return language.values.list(names.map { [.text($0)] }, kind: kind(.and, form))
    }

    /// Each law or market with its value, those with the same words together.
    private func divided(
        _ division: FactType.Division, _ facts: [(key: String, fact: Fact)], form: ValueForm
    ) -> [Inline]? {
        var grouped: [(keys: [String], value: [Inline])] = []
        for (key, fact) in facts {
            guard let value = self.fact(fact.value, form: form) else { return nil }
            if let index = grouped.firstIndex(where: { $0.value == value }) {
                grouped[index].keys.append(key)
            } else {
                grouped.append(([key], value))
            }
        }
        var inlines: [Inline] = []
        for (keys, value) in grouped {
            guard let name = keyNames(division, keys) else { return nil }
            if !inlines.isEmpty { inlines.append(.text(language.lexicon.dividedSeparator)) }
            inlines += language.lexicon.divided.filled(text: { [.text($0)] }, hole: { $0.name == "key" ? name : value })
                .flatMap { $0 }
        }
        return inlines
    }

    private func keyNames(_ division: FactType.Division, _ keys: [String]) -> [Inline]? {
        switch division {
        case .market: countries(keys, form: .label)
        case .law:
            joined(TermList(vocabulary: "law", terms: keys, extent: .closed, places: []), form: .label)
        }
    }
}

extension Speaker {
    private func terms(_ list: TermList, form: ValueForm) -> [Inline]? {
        guard let items = joined(list, form: form), let entry = language.lexicon.entry(list.vocabulary) else {
            return nil
        }
        return around(items, entry.patterns(form)[list.extent] ?? language.lexicon.usual[list.extent])
    }

    private func joined(_ list: TermList, form: ValueForm) -> [Inline]? {
        if form == .count { return [.text(language.values.number(list.terms.count))] }
        let words = list.terms.compactMap { term in
            site.ownTerms[list.vocabulary]?[term]?[language.tag] ?? language.lexicon.words(term, of: list.vocabulary)
        }
        guard words.count == list.terms.count else { return nil }
        let entry = language.lexicon.entry(list.vocabulary)
        let items = words.map { words in
            form == .label ? [.text(words.label)] : around([.text(words.phrase)], entry?.each)
        }
        let conjunction = site.vocabularies[list.vocabulary]?.conjunction ?? .and
        let kind = kind(conjunction, form)
        // A hole that asks for alternatives of a list joined by "and" gets the usual "or".
        if kind == self.kind(conjunction, .phrase), let separator = entry?.lastSeparator {
            return language.values.list(items, kind: kind, lastSeparator: separator)
        }
        return language.values.list(items, kind: kind)
    }

    private func kind(_ conjunction: Conjunction, _ form: ValueForm) -> LanguageValues.ListKind {
        form == .or || conjunction == .or ? .or : .and
    }

    private func around(_ list: [Inline], _ pattern: Template?) -> [Inline] {
        guard let pattern else { return list }
        return pattern.filled(text: { [.text($0)] }, hole: { _ in list }).flatMap { $0 }
    }
}

extension [Inline] {
    /// The same words with neighbouring texts made one.
    var joiningTexts: [Inline] {
        reduce(into: []) { joined, inline in
            if case .text(let text) = inline, case .text(let before) = joined.last {
                joined[joined.count - 1] = .text(before + text)
            } else {
                joined.append(inline)
            }
        }
    }

    /// The same words with a capital for a small Latin letter at the start.
    var capitalisingInitial: [Inline] {
        guard case .text(let text) = first, let initial = text.first, initial.isASCII, initial.isLowercase else {
            return self
        }
        return [.text(initial.uppercased() + text.dropFirst())] + dropFirst()
    }
}

extension FactValue {
    /// Whether the language itself has the words for this value, unlike a name or an address.
    fileprivate var isWordsOfTheLanguage: Bool {
        switch self {
        case .terms, .divided, .countries, .languages: true
        default: false
        }
    }
}

extension ValueForm {
    /// How countries are named in this form.
    fileprivate var countryForm: CountryForm {
        switch self {
        case .market, .place: .market
        case .label, .cell: .name
        case .phrase, .or, .count: .phrase
        }
    }
}

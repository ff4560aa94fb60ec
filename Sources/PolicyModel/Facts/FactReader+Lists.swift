import LocatedYAML

// Lists and what stands in every language.
extension FactReader {
    mutating func term(_ value: LocatedValue, of vocabulary: String) -> FactValue? {
        guard let text = text(value, wanted: "term"), isTerm(text, of: vocabulary, at: value.place) else { return nil }
        return .terms(TermList(vocabulary: vocabulary, terms: [text], extent: .closed, places: [value.place]))
    }

    /// `[a, b]`, or with a word about the list: `{such-as: [a, b]}`, `{only: [a, b]}`.
    mutating func terms(_ value: LocatedValue, of vocabulary: String, extents: [Extent]) -> FactValue? {
        guard let (items, extent) = listed(value, extents: extents) else { return nil }
        let terms = items.filter { isTerm($0.text, of: vocabulary, at: $0.place) }
        guard terms.count == items.count else { return nil }
        return .terms(
            TermList(vocabulary: vocabulary, terms: terms.map(\.text), extent: extent, places: terms.map(\.place)))
    }

    mutating func texts(_ value: LocatedValue, extents: [Extent]) -> FactValue? {
        listed(value, extents: extents).map { .texts($0.0.map(\.text), $0.1) }
    }

    /// A list of country or market codes; they are read as text, so `NO` is Norway.
    mutating func codes(_ value: LocatedValue, known: [String], rule: FactRule) -> FactValue? {
        guard let (items, _) = listed(value, extents: []) else { return nil }
        let codes = items.compactMap { code($0, known: known, rule: rule) }
        return codes.count == items.count ? .countries(codes) : nil
    }

    mutating func code(_ value: LocatedValue, known: [String], rule: FactRule) -> String? {
        text(value, wanted: "code").flatMap { code(LocatedText($0, at: value.place), known: known, rule: rule) }
    }

    mutating func languages(_ value: LocatedValue) -> FactValue? {
        guard let (items, _) = listed(value, extents: []) else { return nil }
        let tags = items.compactMap { language($0) }
        return tags.count == items.count ? .languages(tags) : nil
    }

    /// A list of days, each once.
    mutating func dates(_ value: LocatedValue) -> FactValue? {
        guard let (items, _) = listed(value, extents: []) else { return nil }
        let days = items.compactMap { item -> LocatedDate? in
            if let day = CalendarDate(item.text) { return LocatedDate(day: day, place: item.place) }
            report(.badDate, at: item.place, arguments: ["value": .text(item.text), "wanted": .word("date")])
            return nil
        }
        return days.count == items.count ? .dates(days) : nil
    }

    /// The language, which must be one in which messages exist.
    private mutating func language(_ text: LocatedText) -> LanguageTag? {
        if let tag = LanguageTag(text.text), context.spoken.contains(tag) { return tag }
        diagnostics.append(
            .unknown(FactRule.unknownLanguage, text.text, known: context.spoken.map(\.text), at: text.place))
        return nil
    }

    private mutating func code(_ text: LocatedText, known: [String], rule: FactRule) -> String? {
        if known.contains(text.text) { return text.text }
        let near = known.first { $0 == text.text.uppercased() }
        if let near {
            report(
                rule, at: text.place, arguments: ["name": .text(text.text), "suggestion": .text(near)],
                help: "did-you-mean")
        } else {
            report(rule, at: text.place, arguments: ["name": .text(text.text)])
        }
        return nil
    }

    private mutating func isTerm(_ text: String, of vocabulary: String, at place: Place) -> Bool {
        let known = context.vocabularies[vocabulary]?.termIDs ?? []
        if known.contains(text) { return true }
        diagnostics.append(
            .unknown(
                FactRule.unknownTerm, text, known: known, at: place, arguments: ["vocabulary": .text(vocabulary)]))
        return false
    }

    /// The items of a list with their extent; the same item twice is a finding.
    private mutating func listed(_ value: LocatedValue, extents: [Extent]) -> ([LocatedText], Extent)? {
        var extent = Extent.closed
        var list = value
        if let entry = value.entries?.first, value.entries?.count == 1, let named = Extent(keyword: entry.key.text),
            extents.contains(named)
        {
            (extent, list) = (named, entry.value)
        }
        guard let items = list.items, !items.isEmpty else {
            let wanted = extents.isEmpty ? "list" : "list-or-extent"
            reportWrongType(list, wanted: wanted, help: list.text == nil ? "mend" : "list")
            return nil
        }
        let texts = items.compactMap { item in
            text(item, wanted: "text").map { LocatedText($0, at: item.place) }
        }
        guard texts.count == items.count, reportRepeated(texts) else { return nil }
        return (texts, extent)
    }

    private mutating func reportRepeated(_ texts: [LocatedText]) -> Bool {
        var first: [String: Place] = [:]
        var isFree = true
        for text in texts {
            if let place = first[text.text] {
                report(
                    .repeatedItem, at: text.place, arguments: ["name": .text(text.text)],
                    notes: [DiagnosticNote("first", place: place)])
                isFree = false
            } else {
                first[text.text] = text.place
            }
        }
        return isFree
    }
}

extension Extent {
    /// The word before a list by which `site.yaml` writes it; nil for a closed list, which is written without one.
    package var keyword: String? {
        switch self {
        case .closed: nil
        case .open: "such-as"
        case .only: "only"
        }
    }

    init?(keyword: String) {
        guard let extent = Self.allCases.first(where: { $0.keyword == keyword }) else { return nil }
        self = extent
    }
}

import PolicyModel

/// Turns the values of facts into values of linked data.
extension LinkedDataTerms {
    /// The values that a property gets from a fact; none where it cannot say it.
    mutating func values(_ fact: FactValue, of property: LinkedDataMap.Property) -> [LinkedDataValue] {
        let values = plainValues(fact, words: property.words)
        guard let thing = property.thing, !values.isEmpty else { return values }
        var node = LinkedDataNode(id: nil, types: [thing.type])
        node.add(values, as: thing.property)
        return [.node(node)]
    }

    private mutating func plainValues(_ fact: FactValue, words: [String: String]) -> [LinkedDataValue] {
        switch fact {
        case .flag(let isAffirmed): words[isAffirmed ? "yes" : "no"].map { [.reference($0)] } ?? []
        case .choice(let word): words[word].map { [.reference($0)] } ?? []
        case .terms(let list): list.terms.compactMap { term($0, of: list.vocabulary) }
        case .divided(let division, let facts): facts.flatMap { divided($0.fact.value, for: $0.key, division, words) }
        case .countries(let codes): codes.map { place($0) }
        case .period(let period): [.node(duration(period))]
        case .names(let names): self.names(names)
        case .registeredName(let name): registered(name)
        case .text(let text): [.words(text, nil)]
        case .texts(let texts, _): texts.map { .words($0, nil) }
        case .number(let number): [.typed(String(number), "xsd:integer")]
        case .date(let day): [.typed(day.iso, "xsd:date")]
        case .dates(let days): days.map { .typed($0.day.iso, "xsd:date") }
        case .languages(let tags): tags.map { .words($0.text, nil) }
        case .email(let address): [.reference("mailto:" + address)]
        case .telephone(let number): [.reference("tel:" + Address.dialled(number))]
        case .web(let address): [.reference(address)]
        case .record, .records: []
        }
    }

    private func names(_ names: Names) -> [LinkedDataValue] {
        switch names {
        case .same(let text): [.words(text, nil)]
        case .each: languages.compactMap { language in names[language.tag].map { .words($0, language.tag) } }
        }
    }

    private func registered(_ name: RegisteredName) -> [LinkedDataValue] {
        [.words(name.registered, name.language)]
            + languages.compactMap { language in name.translations[language.tag].map { .words($0, language.tag) } }
    }

    private func duration(_ period: Period) -> LinkedDataNode {
        var node = LinkedDataNode(id: nil, types: ["dpv:TemporalDuration"])
        node.add(labels: languages.map { ($0.tag, $0.values.period(period)) })
        if let text = period.xsdDuration { node.add([.typed(text, "xsd:duration")], as: "rdf:value") }
        return node
    }

    /// A value for one law or market, which it names.
    private mutating func divided(
        _ fact: FactValue, for key: String, _ division: FactType.Division, _ words: [String: String]
    ) -> [LinkedDataValue] {
        guard case .terms(let list) = fact else { return plainValues(fact, words: words) }
        return list.terms.compactMap { term in
            let law = division == .law ? key : nil
            guard let type = type(of: term, in: list.vocabulary, for: law) else { return nil }
            var node = LinkedDataNode(id: nil, types: [type])
            node.add(labels: labels(of: term, in: list.vocabulary))
            switch division {
            case .law: node.add([self.term(key, of: "law")].compactMap { $0 }, as: "dpv:hasApplicableLaw")
            case .market: node.add([place(key)], as: "dpv:hasJurisdiction")
            }
            return .node(node)
        }
    }
}

extension Period {
    /// The length by ISO 8601 in the units of XML Schema, which knows no weeks; nil for working days, which have no length there.
    var xsdDuration: String? {
        switch unit {
        case .minutes: "PT\(number)M"
        case .hours: "PT\(number)H"
        case .days: "P\(number)D"
        case .weeks: "P\(number * 7)D"
        case .months: "P\(number)M"
        case .years: "P\(number)Y"
        case .workingDays: nil
        }
    }
}

import LocatedYAML

/// Reads the type of a fact in a catalogue: a word (`flag`, `date`) or a map with the type as its first key
/// (`{terms: data, extents: [open]}`, `{records: recipient, named-by: [name], fields: {...}}`).
struct FactTypeReader {
    let vocabularies: Vocabularies

    func type(_ value: LocatedValue, diagnostics: inout [Diagnostic]) -> FactType? {
        if let word = value.text { return simple(word, at: value.place, diagnostics: &diagnostics) }
        guard var map = MapReader(value, diagnostics: &diagnostics) else { return nil }
        let divisions = FactType.Division.allCases.map(\.rawValue)
        let division = map.word("by", among: divisions, diagnostics: &diagnostics).flatMap(FactType.Division.init)
        let type = composed(&map, diagnostics: &diagnostics)
        map.reportUnknownKeys(diagnostics: &diagnostics)
        guard let type, let division else { return type }
        return .by(division, type)
    }

    /// The fields of a record: a map of name to type, with the names of those that must be given.
    func record(
        fields: LocatedValue, required: [LocatedText], diagnostics: inout [Diagnostic]
    ) -> RecordType {
        let names = (fields.entries ?? []).map(\.key.text)
        for name in required where !names.contains(name.text) {
            diagnostics.append(.unknown(CatalogueRule.unknownField, name.text, known: names, at: name.place))
        }
        return RecordType(
            fields: (fields.entries ?? []).compactMap { entry in
                type(entry.value, diagnostics: &diagnostics).map { type in
                    RecordType.Field(
                        name: entry.key.text, type: type, isRequired: required.contains { $0.text == entry.key.text })
                }
            })
    }
}

extension FactTypeReader {
    private static let simpleTypes: [String: FactType] = [
        "flag": .flag, "number": .number, "period": .period, "date": .date, "text": .text, "names": .names,
        "registered-name": .registeredName, "email": .email, "telephone": .telephone, "web": .web,
        "country": .country, "countries": .countries, "markets": .markets, "languages": .languages,
        "dates": .dates, "wording": .wording, "texts": .texts(extents: []),
    ]

    private func simple(_ word: String, at place: Place, diagnostics: inout [Diagnostic]) -> FactType? {
        if let type = Self.simpleTypes[word] { return type }
        diagnostics.append(
            .unknown(CatalogueRule.unknownKey, word, known: Self.simpleTypes.keys.sorted(), at: place))
        return nil
    }

    private func composed(_ map: inout MapReader, diagnostics: inout [Diagnostic]) -> FactType? {
        if let simpleType = map.optional("type")?.locatedText(diagnostics: &diagnostics) {
            return simple(simpleType.text, at: simpleType.place, diagnostics: &diagnostics)
        }
        if map.optional("choice") != nil {
            let words = map.texts("choice", diagnostics: &diagnostics).map(\.text)
            return .choice(words, otherwise: map.word("otherwise", among: words, diagnostics: &diagnostics))
        }
        if let term = map.optional("term") { return vocabulary(term, diagnostics: &diagnostics).map(FactType.term) }
        if let terms = map.optional("terms") {
            let extents = extents(&map, diagnostics: &diagnostics)
            return vocabulary(terms, diagnostics: &diagnostics).map { .terms($0, extents: extents) }
        }
        if map.optional("texts") != nil { return .texts(extents: extents(&map, diagnostics: &diagnostics)) }
        guard map.optional("fields") != nil else {
            diagnostics.append(.wrongShape("fact-type", at: map.place))
            return nil
        }
        return recordType(&map, diagnostics: &diagnostics)
    }

    private func recordType(_ map: inout MapReader, diagnostics: inout [Diagnostic]) -> FactType? {
        guard let fields = map.optional("fields") else { return nil }
        let required = map.texts("required", diagnostics: &diagnostics)
        let record = record(fields: fields, required: required, diagnostics: &diagnostics)
        guard let key = map.optional("records") else { return .record(record) }
        let namedBy = map.texts("named-by", diagnostics: &diagnostics)
        for name in namedBy where record[name.text] == nil {
            diagnostics.append(
                .unknown(CatalogueRule.unknownField, name.text, known: record.fields.map(\.name), at: name.place))
        }
        return vocabulary(key, diagnostics: &diagnostics).map {
            .records(RecordsType(vocabulary: $0, namedBy: namedBy.map(\.text), record: record))
        }
    }

    private func extents(_ map: inout MapReader, diagnostics: inout [Diagnostic]) -> [Extent] {
        map.texts("extents", diagnostics: &diagnostics).compactMap {
            $0.word(among: Extent.allCases.map(\.rawValue), diagnostics: &diagnostics).flatMap { Extent(rawValue: $0) }
        }
    }

    private func vocabulary(_ value: LocatedValue, diagnostics: inout [Diagnostic]) -> String? {
        guard let name = value.locatedText(diagnostics: &diagnostics) else { return nil }
        if vocabularies[name.text] != nil { return name.text }
        diagnostics.append(
            .unknown(CatalogueRule.unknownVocabulary, name.text, known: vocabularies.all.map(\.name), at: name.place))
        return nil
    }
}

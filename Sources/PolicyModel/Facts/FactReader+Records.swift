import LocatedYAML

// Records, maps of records, and values that differ by law or market.
extension FactReader {
    /// A record; an unknown key, and a required field that is missing, are findings.
    package mutating func record(_ value: LocatedValue, as type: RecordType) -> FactRecord? {
        guard let entries = value.entries else {
            report(.wrongType, at: value.place, arguments: ["wanted": .word("map")])
            return nil
        }
        reportUnknownKeys(entries, known: type.fields.map(\.name))
        var record = FactRecord()
        for field in type.fields {
            guard let entry = entries.first(where: { $0.key.text == field.name }) else {
                // What was refused in this map may be the very key.
                if field.isRequired, !value.isIncomplete {
                    report(.missing, at: value.place, arguments: ["key": .text(field.name)])
                }
                continue
            }
            if let fact = fact(entry.value, as: field.type) { record.append(field.name, fact) }
        }
        return record
    }

    /// Records under their keys: a key is a term, or an id beside a field that names the record.
    mutating func records(_ value: LocatedValue, as type: RecordsType) -> FactValue? {
        guard let entries = value.entries else {
            report(.wrongType, at: value.place, arguments: ["wanted": .word("records")])
            return nil
        }
        return .records(entries.compactMap { keyedRecord($0, as: type) })
    }

    mutating func divided(_ value: LocatedValue, by division: FactType.Division, as type: FactType) -> FactValue? {
        guard let entries = value.entries, entries.allSatisfy({ Extent(keyword: $0.key.text) == nil }) else {
            return fact(value, as: type)?.value
        }
        let known = division == .market ? context.markets : context.vocabularies["law"]?.termIDs ?? []
        var facts: [(key: String, fact: Fact)] = []
        for entry in entries {
            guard known.contains(entry.key.text) else {
                let rule = division == .market ? FactRule.unknownMarket : .unknownTerm
                diagnostics.append(
                    .unknown(
                        rule, entry.key.text, known: division == .market ? [] : known, at: entry.key.place,
                        arguments: ["vocabulary": .text(division.rawValue)]))
                continue
            }
            if let fact = fact(entry.value, as: type) { facts.append((entry.key.text, fact)) }
        }
        return facts.count == entries.count ? .divided(division, facts) : nil
    }

    mutating func reportUnknownKeys(_ entries: [LocatedValue.Entry], known: [String]) {
        for entry in entries where !known.contains(entry.key.text) {
            diagnostics.append(.unknown(FactRule.unknownKey, entry.key.text, known: known, at: entry.key.place))
        }
    }

    private mutating func keyedRecord(_ entry: LocatedValue.Entry, as type: RecordsType) -> KeyedRecord? {
        let known = context.vocabularies[type.vocabulary]?.termIDs ?? []
        let isTerm = known.contains(entry.key.text)
        let isNamed = type.namedBy.contains { entry.value[$0] != nil }
        guard isTerm || isNamed else {
            diagnostics.append(
                .unknown(
                    type.namedBy.isEmpty ? FactRule.unknownTerm : .unnamedRecord, entry.key.text, known: known,
                    at: entry.key.place,
                    arguments: ["vocabulary": .text(type.vocabulary), "fields": .list(type.namedBy)]))
            return nil
        }
        guard entry.key.text.isKebabCase else {
            report(.badIdentifier, at: entry.key.place, arguments: ["name": .text(entry.key.text)])
            return nil
        }
        return record(entry.value, as: type.record).map {
            KeyedRecord(key: entry.key, vocabulary: isTerm ? type.vocabulary : nil, record: $0)
        }
    }
}

import LocatedYAML

// Records, maps of records, and values that differ by law or market.
extension FactReader {
    /// A record; an unknown key, and a required field that is missing, are findings.
    ///
    /// - Parameter besides: keys of the map that are read elsewhere.
    package mutating func record(
        _ value: LocatedValue, as type: RecordType, besides: [String] = []
    ) -> FactRecord? {
        guard let entries = value.entries else {
            reportWrongType(value, wanted: "map")
            return nil
        }
        let meant = reportUnknownKeys(entries, known: type.fields.map(\.name) + besides)
        var record = FactRecord()
        for field in type.fields {
            guard let entry = entries.first(where: { $0.key.text == field.name }) else {
                if field.isRequired { reportMissing(field.name, of: value, meant: meant) }
                continue
            }
            if let fact = fact(entry.value, as: field.type) { record.append(field.name, fact) }
        }
        return record
    }

    /// Records under their keys: a key is a term, or an id beside a field that names the record.
    mutating func records(_ value: LocatedValue, as type: RecordsType) -> FactValue? {
        guard let entries = value.entries else {
            reportWrongType(value, wanted: "records")
            return nil
        }
        guard isStated(entries, of: value) else { return nil }
        return .records(entries.compactMap { keyedRecord($0, as: type) })
    }

    mutating func divided(_ value: LocatedValue, by division: FactType.Division, as type: FactType) -> FactValue? {
        guard let entries = value.entries, entries.allSatisfy({ Extent(keyword: $0.key.text) == nil }) else {
            return fact(value, as: type)?.value
        }
        guard isStated(entries, of: value) else { return nil }
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

    /// Reports each key that is not known, and returns these findings: what one of them supposes to be meant is not missing.
    mutating func reportUnknownKeys(_ entries: [LocatedValue.Entry], known: [String]) -> [Diagnostic] {
        let found = entries.filter { !known.contains($0.key.text) }.map { entry in
            Diagnostic.unknown(FactRule.unknownKey, entry.key.text, known: known, at: entry.key.place)
        }
        diagnostics += found
        return found
    }

    /// Reports that a map lacks a key, unless a misspelt key was found in its place.
    mutating func reportMissing(_ key: String, of value: LocatedValue, meant: [Diagnostic]) {
        guard !value.isIncomplete, !meant.contains(where: { $0.suggests(key) }) else { return }
        report(.missing, at: value.place, arguments: ["key": .text(key)])
    }

    /// Whether a map has entries; one that has none is a finding.
    private mutating func isStated(_ entries: [LocatedValue.Entry], of value: LocatedValue) -> Bool {
        if entries.isEmpty, !value.isIncomplete { report(.emptyValue, at: value.place) }
        return !entries.isEmpty
    }

    private mutating func keyedRecord(_ entry: LocatedValue.Entry, as type: RecordsType) -> KeyedRecord? {
        let known = context.vocabularies[type.vocabulary]?.termIDs ?? []
        let isTerm = known.contains(entry.key.text)
        let isNamed = type.namedBy.contains { entry.value[$0] != nil }
        guard isTerm || isNamed || entry.value.isIncomplete else {
            diagnostics.append(
                .unknown(
                    type.namedBy.isEmpty ? FactRule.unknownTerm : .unnamedRecord, entry.key.text, known: known,
                    at: entry.key.place,
                    arguments: ["vocabulary": .text(type.vocabulary), "fields": .list(type.namedBy)]))
            return nil
        }
        guard entry.key.text.isIdentifier else {
            report(.badIdentifier, at: entry.key.place, arguments: ["name": .text(entry.key.text)])
            return nil
        }
        return record(entry.value, as: type.record).map {
            KeyedRecord(key: entry.key, vocabulary: isTerm ? type.vocabulary : nil, record: $0)
        }
    }
}

import LocatedYAML
import PolicyModel

extension LinkedDataMap {
    /// Reads `Templates/linked-data.yaml`. What is missing, unknown or of another shape is a finding; nil after one that leaves
    /// nothing to go by.
    ///
    /// - Parameters:
    ///   - catalogues: the kinds of policy, whose clauses and fields the file may name.
    ///   - common: the facts above the policies.
    package init?(
        reading value: LocatedValue, catalogues: [Catalogue], common: RecordType, diagnostics: inout [Diagnostic]
    ) {
        let before = diagnostics.count
        guard var map = MapReader(value, diagnostics: &diagnostics),
            let prefixes = map.required("prefixes", diagnostics: &diagnostics)?.texts(diagnostics: &diagnostics)
        else { return nil }
        var reader = LinkedDataMapReader(prefixes: prefixes.map(\.key))
        let laws = map.optional("laws").map { reader.laws($0) } ?? [:]
        let facts = map.optional("common").map { reader.common($0, type: common) } ?? []
        let policies = map.optional("policies").map { reader.policies($0, catalogues: catalogues) } ?? [:]
        map.reportUnknownKeys(diagnostics: &reader.diagnostics)
        diagnostics += reader.diagnostics
        guard diagnostics.count == before else { return nil }
        self.init(prefixes: prefixes.map { ($0.key, $0.text) }, laws: laws, common: facts, policies: policies)
    }
}

/// Reads the parts of the file; it goes on after a finding.
private struct LinkedDataMapReader {
    let prefixes: [String]
    var diagnostics: [Diagnostic] = []

    mutating func laws(_ value: LocatedValue) -> [String: LinkedDataMap.LawNames] {
        var laws: [String: LinkedDataMap.LawNames] = [:]
        for entry in entries(value) {
            guard var map = MapReader(entry.value, diagnostics: &diagnostics),
                let law = map.requiredText("law", diagnostics: &diagnostics),
                let market = map.requiredText("market", diagnostics: &diagnostics)
            else { continue }
            map.reportUnknownKeys(diagnostics: &diagnostics)
            check(entry.key.text, among: prefixes, at: entry.key.place)
            laws[entry.key.text] = LinkedDataMap.LawNames(law: law.text, market: market.text)
        }
        return laws
    }

    mutating func common(_ value: LocatedValue, type: RecordType) -> [(path: String, saying: LinkedDataMap.Saying)] {
        let known = type.paths
        return entries(value).compactMap { entry in
            check(entry.key.text, among: known, at: entry.key.place)
            return self.value(entry.value).map { (entry.key.text, $0) }
        }
    }

    mutating func policies(
        _ value: LocatedValue, catalogues: [Catalogue]
    ) -> [String: [String: LinkedDataMap.Saying]] {
        var policies: [String: [String: LinkedDataMap.Saying]] = [:]
        for entry in entries(value) {
            guard let catalogue = catalogues.first(where: { $0.policy == entry.key.text }) else {
                check(entry.key.text, among: catalogues.map(\.policy), at: entry.key.place)
                continue
            }
            var sayings: [String: LinkedDataMap.Saying] = [:]
            for clause in entries(entry.value) {
                check(clause.key.text, among: catalogue.clauses.map(\.id), at: clause.key.place)
                let fields = catalogue.clause(clause.key.text)?.fieldNames ?? []
                sayings[clause.key.text] = saying(clause.value, fields: fields)
            }
            policies[entry.key.text] = sayings
        }
        return policies
    }
}

extension LinkedDataMapReader {
    /// What has a type is a thing of its own.
    private mutating func saying(_ value: LocatedValue, fields: [String]) -> LinkedDataMap.Saying? {
        guard value["type"] != nil, var map = MapReader(value, diagnostics: &diagnostics) else {
            return self.value(value)
        }
        let owner = owner(&map)
        return thing(&map, owner: owner, fields: fields).map { .thing($0) }
    }

    /// A fact that is a property's value.
    private mutating func value(_ value: LocatedValue) -> LinkedDataMap.Saying? {
        guard value.entries != nil else { return name(value).map { .value(.notice, property($0)) } }
        guard var map = MapReader(value, diagnostics: &diagnostics) else { return nil }
        let owner = owner(&map)
        return property(&map).map { .value(owner, $0) }
    }

    private mutating func owner(_ map: inout MapReader) -> LinkedDataMap.Owner {
        let owners = LinkedDataMap.Owner.allCases.map(\.rawValue)
        return map.word("on", among: owners, diagnostics: &diagnostics).flatMap(LinkedDataMap.Owner.init) ?? .notice
    }

    private mutating func thing(
        _ map: inout MapReader, owner: LinkedDataMap.Owner, fields: [String]
    ) -> LinkedDataMap.Thing? {
        let propertyName = map.required("property", diagnostics: &diagnostics).flatMap { name($0) }
        let type = map.required("type", diagnostics: &diagnostics).flatMap { name($0) }
        let always = map.optional("always").map { value in
            entries(value).compactMap { entry in
                checkName(entry.key)
                return name(entry.value).map { (property: entry.key.text, name: $0) }
            }
        }
        let thing = LinkedDataMap.Thing(
            owner: owner, property: propertyName ?? "", type: type ?? "",
            condition: map.optional("when")?.locatedText(diagnostics: &diagnostics)?.text, always: always ?? [],
            subject: map.optional("subject").flatMap { subject($0, fields: fields) },
            value: map.optional("value").flatMap { name($0) }.map { self.property($0) },
            fields: map.optional("fields").map { self.fields($0, known: fields) } ?? [:])
        map.reportUnknownKeys(diagnostics: &diagnostics)
        return thing
    }

    private mutating func subject(_ value: LocatedValue, fields: [String]) -> LinkedDataMap.Subject? {
        guard value.entries != nil else {
            return name(value).map { LinkedDataMap.Subject(property: property($0), type: nil, fields: [:]) }
        }
        guard var map = MapReader(value, diagnostics: &diagnostics) else { return nil }
        let propertyName = map.required("property", diagnostics: &diagnostics).flatMap { name($0) }
        let type = map.required("type", diagnostics: &diagnostics).flatMap { name($0) }
        let own = map.optional("fields").map { self.fields($0, known: fields) } ?? [:]
        map.reportUnknownKeys(diagnostics: &diagnostics)
        return LinkedDataMap.Subject(property: property(propertyName ?? ""), type: type, fields: own)
    }

    private mutating func fields(_ value: LocatedValue, known: [String]) -> [String: LinkedDataMap.Property] {
        var fields: [String: LinkedDataMap.Property] = [:]
        for entry in entries(value) {
            check(entry.key.text, among: known, at: entry.key.place)
            guard entry.value.entries != nil else {
                fields[entry.key.text] = name(entry.value).map { property($0) }
                continue
            }
            guard var map = MapReader(entry.value, diagnostics: &diagnostics) else { continue }
            fields[entry.key.text] = property(&map)
        }
        return fields
    }

    private func property(_ name: String) -> LinkedDataMap.Property {
        LinkedDataMap.Property(name: name, words: [:], thing: nil)
    }

    private mutating func property(_ map: inout MapReader) -> LinkedDataMap.Property? {
        let propertyName = map.required("property", diagnostics: &diagnostics).flatMap { name($0) }
        var words: [String: String] = [:]
        for entry in map.optional("words").map({ entries($0) }) ?? [] { words[entry.key.text] = name(entry.value) }
        let type = map.optional("type").flatMap { name($0) }
        let value = map.optional("value").flatMap { name($0) }
        map.reportUnknownKeys(diagnostics: &diagnostics)
        let thing = type.flatMap { type in value.map { (type: type, property: $0) } }
        return propertyName.map { LinkedDataMap.Property(name: $0, words: words, thing: thing) }
    }
}

extension LinkedDataMapReader {
    /// A compact name, or the word `type`.
    private mutating func name(_ value: LocatedValue) -> String? {
        guard let text = value.locatedText(diagnostics: &diagnostics) else { return nil }
        checkName(text)
        return text.text
    }

    private mutating func checkName(_ text: LocatedText) {
        guard text.text != LinkedDataMap.Property.type else { return }
        check(String(text.text.prefix { $0 != ":" }), among: prefixes, at: text.place)
    }

    private mutating func check(_ name: String, among known: [String], at place: Place) {
        guard !known.contains(name) else { return }
        diagnostics.append(.unknown(CatalogueRule.unknownKey, name, known: known, at: place))
    }

    private mutating func entries(_ value: LocatedValue) -> [LocatedValue.Entry] {
        if let entries = value.entries { return entries }
        diagnostics.append(.wrongShape("map", at: value.place))
        return []
    }
}

extension LocatedValue {
    /// The texts of a map, in its order.
    fileprivate func texts(diagnostics: inout [Diagnostic]) -> [(key: String, text: String)]? {
        guard let entries else {
            diagnostics.append(.wrongShape("map", at: place))
            return nil
        }
        return entries.compactMap { entry in
            entry.value.locatedText(diagnostics: &diagnostics).map { (entry.key.text, $0.text) }
        }
    }
}

extension RecordType {
    /// The paths of all fields, also of those of records inside.
    fileprivate var paths: [String] {
        fields.flatMap { field -> [String] in
            guard case .record(let record) = field.type else { return [field.name] }
            return record.paths.map { field.name + "." + $0 }
        }
    }
}

extension CatalogueClause {
    /// The names of the fields of its record or records.
    fileprivate var fieldNames: [String] {
        guard case .fact(let type) = source else { return [] }
        switch type {
        case .record(let record): return record.fields.map(\.name)
        case .records(let records): return records.record.fields.map(\.name)
        default: return []
        }
    }
}

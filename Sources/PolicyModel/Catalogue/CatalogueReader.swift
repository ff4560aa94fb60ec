import LocatedYAML

extension Catalogue {
    /// Reads `Templates/catalogue/<policy>.yaml`. Two ids with one anchor are a finding.
    package init?(
        reading value: LocatedValue, vocabularies: Vocabularies, common: RecordType, diagnostics: inout [Diagnostic]
    ) {
        guard var map = MapReader(value, diagnostics: &diagnostics),
            let policy = map.requiredText("policy", diagnostics: &diagnostics),
            let sections = map.requiredItems("sections", diagnostics: &diagnostics)
        else { return nil }
        map.reportUnknownKeys(diagnostics: &diagnostics)
        let reader = CatalogueReader(types: FactTypeReader(vocabularies: vocabularies), common: common)
        self.init(
            policy: policy.text, sections: sections.compactMap { reader.section($0, diagnostics: &diagnostics) })
        reportSharedAnchors(diagnostics: &diagnostics)
    }

    private func reportSharedAnchors(diagnostics: inout [Diagnostic]) {
        var first: [String: CatalogueClause] = [:]
        for clause in clauses {
            guard let other = first[clause.anchor] else {
                first[clause.anchor] = clause
                continue
            }
            diagnostics.append(
                Diagnostic(
                    CatalogueRule.sameAnchor, at: clause.place, arguments: ["anchor": .text(clause.anchor)],
                    notes: [DiagnosticNote("first", place: other.place)]))
        }
    }
}

extension RecordType {
    /// The facts of clauses as one tree of records.
    init(of clauses: [CatalogueClause]) {
        self.init(fields: [])
        for clause in clauses {
            if case .fact(let type) = clause.source { insert(type, at: clause.id.split(separator: ".")[...]) }
        }
    }

    private mutating func insert(_ type: FactType, at path: ArraySlice<Substring>) {
        guard let name = path.first.map(String.init) else { return }
        guard path.count > 1 else {
            fields.append(Field(name: name, type: type, isRequired: false))
            return
        }
        var inner = RecordType(fields: [])
        let index = fields.firstIndex { $0.name == name }
        if let index, case .record(let existing) = fields[index].type { inner = existing }
        inner.insert(type, at: path.dropFirst())
        let field = Field(name: name, type: .record(inner), isRequired: false)
        if let index { fields[index] = field } else { fields.append(field) }
    }
}

/// Reads the sections and clauses of a catalogue.
private struct CatalogueReader {
    let types: FactTypeReader
    let common: RecordType

    func section(_ value: LocatedValue, diagnostics: inout [Diagnostic]) -> CatalogueSection? {
        guard var map = MapReader(value, diagnostics: &diagnostics),
            let id = map.requiredText("section", diagnostics: &diagnostics),
            let clauses = map.requiredItems("clauses", diagnostics: &diagnostics)
        else { return nil }
        let isRequired = map.word("required", among: ["yes", "no"], diagnostics: &diagnostics) == "yes"
        map.reportUnknownKeys(diagnostics: &diagnostics)
        return CatalogueSection(
            id: id.text, isRequired: isRequired,
            clauses: clauses.compactMap { clause($0, diagnostics: &diagnostics) })
    }

    private func clause(_ value: LocatedValue, diagnostics: inout [Diagnostic]) -> CatalogueClause? {
        guard var map = MapReader(value, diagnostics: &diagnostics),
            let id = map.requiredText("clause", diagnostics: &diagnostics),
            let source = source(&map, diagnostics: &diagnostics)
        else { return nil }
        let fields = source.fields(named: id.text)
        let layout = layout(&map, fields: fields, diagnostics: &diagnostics)
        let sayings = sayings(&map, source: source, layout: layout, fields: fields, diagnostics: &diagnostics)
        let shown = fields.map(\.name) + sayings.compactMap(\.part)
        checkColumns(&map, shown: shown, diagnostics: &diagnostics)
        map.reportUnknownKeys(diagnostics: &diagnostics)
        return CatalogueClause(id: id.text, source: source, layout: layout, sayings: sayings, place: id.place)
    }

    private func source(_ map: inout MapReader, diagnostics: inout [Diagnostic]) -> CatalogueClause.Source? {
        if map.optional("structure") != nil {
            return map.word("structure", among: ["precedence"], diagnostics: &diagnostics).map { _ in .precedence }
        }
        if let reads = map.optional("reads") {
            return .reads(
                (reads.entries ?? []).map { entry in
                    let path = entry.value.text ?? ""
                    if common.type(at: path.split(separator: ".")[...]) == nil {
                        diagnostics.append(
                            .unknown(
                                CatalogueRule.unknownField, path, known: common.fields.map(\.name),
                                at: entry.value.place))
                    }
                    return CatalogueClause.Read(name: entry.key.text, path: path)
                })
        }
        return map.required("fact", diagnostics: &diagnostics)
            .flatMap { types.type($0, diagnostics: &diagnostics) }.map(CatalogueClause.Source.fact)
    }

    private func layout(
        _ map: inout MapReader, fields: [RecordType.Field], diagnostics: inout [Diagnostic]
    ) -> CatalogueClause.Layout {
        let columns = map.texts("columns", diagnostics: &diagnostics)
        switch map.word("show", among: ["paragraph", "list", "table"], diagnostics: &diagnostics) {
        case "table":
            let named = columns.isEmpty ? fields.map(\.name) : columns.map(\.text)
            return .table(columns: named.map(CatalogueClause.Column.init))
        case "list": return .list
        default: return .paragraph
        }
    }

    /// Reports each column that shows none of `shown`, the names of the fields and of the sentences.
    private func checkColumns(_ map: inout MapReader, shown: [String], diagnostics: inout [Diagnostic]) {
        for column in map.optional("columns")?.items ?? [] {
            for name in CatalogueClause.Column(reading: column.text ?? "").alternatives where !shown.contains(name) {
                diagnostics.append(.unknown(CatalogueRule.unknownField, name, known: shown, at: column.place))
            }
        }
    }
}

extension CatalogueReader {
    /// The sentences as `says` lists them, or one for each field, in the order of the fields. In a table, a column that `says`
    /// does not name is a field of its own.
    private func sayings(
        _ map: inout MapReader, source: CatalogueClause.Source, layout: CatalogueClause.Layout,
        fields: [RecordType.Field], diagnostics: inout [Diagnostic]
    ) -> [Saying] {
        if let says = map.optional("says") {
            let listed = (says.entries ?? []).compactMap { entry in
                saying(entry, fields: fields, diagnostics: &diagnostics)
            }
            guard case .table(let columns) = layout else { return listed }
            let others = fields.filter { field in
                !listed.contains { $0.part == field.name }
                    && columns.contains { $0.alternatives.contains(field.name) }
            }
            return listed + others.map(Saying.init)
        }
        switch source {
        case .precedence: return []
        case .fact(let type) where !type.hasFields:
            return [Saying(part: nil, needs: fields.map(\.name), selectors: fields.compactMap(\.usualSelector))]
        case .fact, .reads:
            return fields.map(Saying.init)
        }
    }

    /// One entry of `says`: `name: {needs: [...], by: [modality, extent of sites, presence of except]}`.
    private func saying(
        _ entry: LocatedValue.Entry, fields: [RecordType.Field], diagnostics: inout [Diagnostic]
    ) -> Saying? {
        guard var map = MapReader(entry.value, diagnostics: &diagnostics) else { return nil }
        let needs = map.texts("needs", diagnostics: &diagnostics)
        let by = map.texts("by", diagnostics: &diagnostics)
        map.reportUnknownKeys(diagnostics: &diagnostics)
        let selectors = by.map { text in (Saying.Selector(reading: text.text), text.place) }
        let used = needs.map { ($0.text, $0.place) } + selectors.map { ($0.0.field, $0.1) }
        for (name, place) in used where !fields.contains(where: { $0.name == name }) {
            diagnostics.append(.unknown(CatalogueRule.unknownField, name, known: fields.map(\.name), at: place))
        }
        return Saying(part: entry.key.text, needs: needs.map(\.text), selectors: selectors.map(\.0))
    }
}

extension CatalogueClause.Source {
    /// The fields that sentences can use. A value that is no record counts as one field, named by the last part of the id.
    func fields(named id: String) -> [RecordType.Field] {
        switch self {
        case .fact(.record(let record)): record.fields
        case .fact(.records(let records)): records.record.fields
        case .fact(let type):
            [RecordType.Field(name: id.parts(at: UInt8(ascii: ".")).last ?? "", type: type, isRequired: true)]
        case .reads(let reads): reads.map { RecordType.Field(name: $0.name, type: .text, isRequired: false) }
        case .precedence: []
        }
    }
}

extension FactType {
    var hasFields: Bool {
        switch self {
        case .record, .records: true
        default: false
        }
    }
}

extension Saying {
    /// The sentence of one field by itself.
    fileprivate init(_ field: RecordType.Field) {
        self.init(part: field.name, needs: [field.name], selectors: [field.usualSelector].compactMap { $0 })
    }
}

extension RecordType.Field {
    /// A flag or a choice is said by varying the sentence; every other value stands in a hole.
    var usualSelector: Saying.Selector? {
        switch type {
        case .flag, .choice: .value(of: name)
        default: nil
        }
    }
}

extension RecordType {
    /// The type at a path of field names; nil where there is none.
    package func type(at path: ArraySlice<Substring>) -> FactType? {
        guard let first = path.first, let type = self[String(first)] else { return nil }
        if path.count == 1 { return type }
        guard case .record(let record) = type else { return nil }
        return record.type(at: path.dropFirst())
    }
}

extension Saying.Selector {
    /// `modality`, `extent of sites`, `presence of except`.
    init(reading text: String) {
        let words = text.parts(at: UInt8(ascii: " "))
        switch (words.first, words.count) {
        case ("extent", 3): self = .extent(of: words[2])
        case ("presence", 3): self = .presence(of: words[2])
        default: self = .value(of: text)
        }
    }
}

import LocatedYAML

/// Makes the statements of one record, or of one plain fact under its own name.
struct StatementMaker {
    let clause: CatalogueClause
    let record: FactRecord
    /// The record with its key, where it is one of many.
    let subject: KeyedRecord?
    let shop: StatedValue
    /// What the holes of its sentences can be filled with, by name. The sentences share it.
    private let values: [String: StatedValue]
    /// What names the record, or the shop where there is one record only.
    let subjectValue: StatedValue
    /// The sentences for which all facts are stated, in the order of the catalogue, with the part of the clause that each is.
    private var spoken: [(saying: Saying, statement: Statement)] = []

    init(clause: CatalogueClause, record: FactRecord, subject: KeyedRecord?, shop: StatedValue) {
        self.clause = clause
        self.record = record
        self.subject = subject
        self.shop = shop
        var values = ["shop": shop]
        let named = subject.map(clause.subjectValue)
        if let named { values["subject"] = named }
        for (name, fact) in record.fields { values[name] = .fact(fact.value) }
        self.values = values
        subjectValue = named ?? shop
        spoken = clause.sayings.compactMap { saying in made(saying).map { (saying, $0) } }
    }

    /// The sentences that can be said, in the order of the catalogue.
    var statements: [Statement] { spoken.map(\.statement) }

    /// The public address of the record in the page; that of the clause where there is one record only.
    var anchor: String { subject.map { clause.anchor(ofRecord: $0.key.text) } ?? clause.anchor }

    /// The sentence, or nil where a fact that it needs is not stated.
    private func made(_ saying: Saying) -> Statement? {
        guard saying.needs.allSatisfy({ values[$0] != nil || isDecided($0) }) else { return nil }
        var variant: [String] = []
        for selector in saying.selectors {
            guard let word = word(selector) else { return nil }
            variant.append(word)
        }
        return Statement(
            MessageKey(clause: clause.id, part: saying.part), variant: variant, values: values(saying))
    }

    /// What stands in a column: of its alternatives the first that this record has, as a sentence or as the bare value.
    func cell(_ column: CatalogueClause.Column) -> PolicyRow.Cell {
        for name in column.alternatives {
            if saying(name) != nil {
                if let said = spoken(name) { return .statement(said.statement) }
            } else if let fact = record[name] {
                return .value(.fact(fact.value))
            }
        }
        return .empty
    }

    /// Whether the record states anything that the column would show. What a sentence says of a record that leaves a choice
    /// out is shown only beside records that make it.
    func states(_ column: CatalogueClause.Column) -> Bool {
        column.alternatives.contains { name in
            guard let saying = saying(name) else { return record[name] != nil }
            return (saying.needs + saying.selectors.map(\.field)).contains { record[$0] != nil }
        }
    }
}

/// What names a record: the first of the naming fields that is there, or the term that is its key.
package struct RecordName: Sendable {
    package let value: FactValue
    /// The field that holds it; nil for the key.
    package let field: String?
}

extension CatalogueClause {
    fileprivate func subjectValue(of subject: KeyedRecord) -> StatedValue { .fact(name(of: subject).value) }

    /// What names one of its records.
    package func name(of record: KeyedRecord) -> RecordName {
        for field in recordsType?.namedBy ?? [] {
            if let fact = record.record[field] { return RecordName(value: fact.value, field: field) }
        }
        let term = TermList(
            vocabulary: record.vocabulary ?? "", terms: [record.key.text], extent: .closed, places: [record.key.place])
        return RecordName(value: .terms(term), field: nil)
    }

    fileprivate var recordsType: RecordsType? {
        if case .fact(.records(let type)) = source { type } else { nil }
    }
}

extension StatementMaker {
    /// The fields that are stated and that no sentence and no column says, each with the fields that it goes with.
    var unsaid: [(name: String, fact: Fact, partners: [String])] {
        let said = Set(shown + namingField)
        return record.fields.filter { !said.contains($0.name) }.map { name, fact in
            let partners = clause.sayings.filter { $0.fields.contains(name) }.flatMap(\.fields)
            return (name, fact, partners.filter { record[$0] == nil })
        }
    }

    /// The fields that sentences and columns show, of the alternatives of a column the first that this record has.
    private var shown: [String] {
        guard case .table(let columns) = clause.layout else {
            return spoken.flatMap(\.saying.fields)
        }
        return columns.flatMap { column in column.alternatives.lazy.compactMap(shown).first ?? [] }
    }

    private func shown(_ name: String) -> [String]? {
        if saying(name) != nil { return spoken(name)?.saying.fields }
        return record[name] == nil ? nil : [name]
    }

    /// The field that names the record.
    private var namingField: [String] {
        (clause.recordsType?.namedBy ?? []).first { record[$0] != nil }.map { [$0] } ?? []
    }

    /// The sentence of a column; nil where the column shows a bare value.
    private func saying(_ name: String) -> Saying? {
        clause.sayings.first { $0.part == name && clause.hasMessage(for: $0) }
    }

    /// The sentence of a column with its words.
    private func spoken(_ name: String) -> (saying: Saying, statement: Statement)? {
        spoken.first { $0.saying.part == name }
    }

    /// Whether a choice says something even where it is left out.
    private func isDecided(_ field: String) -> Bool {
        if case .choice(_, .some) = clause.type(of: field) { true } else { false }
    }

    /// The values for one sentence: a list by whose extent it varies is bare.
    private func values(_ saying: Saying) -> [String: StatedValue] {
        var values = values
        for case .extent(let field) in saying.selectors {
            if let fact = record[field] { values[field] = .bareList(fact.value) }
        }
        return values
    }

    private func word(_ selector: Saying.Selector) -> String? {
        switch (selector, record[selector.field]?.value) {
        case (.presence, let value): value == nil ? "absent" : "given"
        case (.value, .flag(let isAffirmed)): isAffirmed ? "affirmed" : "denied"
        case (.value, .choice(let word)): word
        case (.value(let field), nil):
            if case .choice(_, let otherwise) = clause.type(of: field) { otherwise } else { nil }
        case (.extent, .terms(let list)): list.extent.rawValue
        case (.extent, .texts(_, let extent)): extent.rawValue
        default: nil
        }
    }
}

import LocatedYAML
import PolicyModel

/// What a law pack speaks of: a clause, a record of it, a field, or a fact above the policies. Written as the reference of
/// `site.yaml` writes keys: `retention.periods`, `sharing.recipients.*.contact` (of every record), `rights.list.access` (the
/// record of this term), `shop.email`.
package struct FactSubject: Hashable, Sendable {
    /// Which records of a clause are meant.
    enum Selection: Hashable, Sendable {
        /// The fact itself.
        case whole
        case every
        /// The record under this key, or named by this term in one of these fields.
        case record(String, namedBy: [String])
    }

    /// As the pack writes it.
    package let text: String
    package let place: Place
    /// The clause whose fact it is; nil for a fact above the policies.
    package let clause: String?
    /// The path of the fact below the policy, or above all policies.
    let path: String
    let selection: Selection
    /// A field of the record or records.
    let field: String?

    /// The first part of the path: the section of a clause.
    var section: Substring { path.prefix { $0 != "." } }

    /// What every alternative of a requirement shares when it speaks of the same records: `sharing.recipients.*`.
    var records: String? { selection == .every ? path : nil }
}

/// Reads subjects by the catalogue; a name that it does not have is a finding, so that no requirement asks for a fact that
/// nobody can state.
struct SubjectReader {
    let catalogue: Catalogue
    let common: RecordType

    func subject(_ text: LocatedText, diagnostics: inout [Diagnostic]) -> FactSubject? {
        let parts = text.text.parts(at: UInt8(ascii: "."))
        if let clause = clause(parts) { return subject(text, of: clause, rest: parts.dropFirst(2), &diagnostics) }
        if let type = Self.type(at: parts[...], in: common), !Self.isRecord(type) {
            return FactSubject(
                text: text.text, place: text.place, clause: nil, path: text.text, selection: .whole, field: nil)
        }
        report(text, known: catalogue.clauses.map(\.id) + common.fields.map(\.name), &diagnostics)
        return nil
    }

    private func clause(_ parts: [String]) -> CatalogueClause? {
        guard parts.count >= 2 else { return nil }
        let id = parts[0] + "." + parts[1]
        return catalogue.clause(id)
    }

    private func subject(
        _ text: LocatedText, of clause: CatalogueClause, rest: ArraySlice<String>, _ diagnostics: inout [Diagnostic]
    ) -> FactSubject? {
        func subject(_ selection: FactSubject.Selection, _ field: String?) -> FactSubject {
            FactSubject(
                text: text.text, place: text.place, clause: clause.id, path: clause.id, selection: selection,
                field: field)
        }
        guard let first = rest.first else { return subject(.whole, nil) }
        let fields: [String]
        switch clause.source {
        case .fact(.record(let record)):
            fields = record.fields.map(\.name)
            if rest.count == 1, fields.contains(first) { return subject(.whole, first) }
        case .fact(.records(let records)):
            fields = records.record.fields.map(\.name)
            let selection = first == "*" ? FactSubject.Selection.every : .record(first, namedBy: records.namedBy)
            if rest.count == 1, first != "*" { return subject(selection, nil) }
            if rest.count == 2, let field = rest.last, fields.contains(field) { return subject(selection, field) }
        default: fields = []
        }
        report(LocatedText(rest.last ?? first, at: text.place), known: fields, &diagnostics)
        return nil
    }

    private func report(_ text: LocatedText, known: [String], _ diagnostics: inout [Diagnostic]) {
        diagnostics.append(.unknown(CatalogueRule.unknownField, text.text, known: known, at: text.place))
    }

    private static func type(at path: ArraySlice<String>, in record: RecordType) -> FactType? {
        guard let name = path.first, let type = record[name] else { return nil }
        guard path.count > 1 else { return type }
        guard case .record(let inner) = type else { return nil }
        return Self.type(at: path.dropFirst(), in: inner)
    }

    private static func isRecord(_ type: FactType) -> Bool { if case .record = type { true } else { false } }
}

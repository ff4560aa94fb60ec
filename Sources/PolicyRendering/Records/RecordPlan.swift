import LocatedYAML
import PolicyModel

/// What one record or list is made of: its parts with their clauses. It is read from `Templates/records.yaml`.
package struct RecordPlan: Sendable {
    /// A part of a record.
    struct Part: Sendable {
        let id: String
        /// The clauses in their order; those that a policy does not have are left out.
        let clauses: [String]
    }

    /// The name of its files: `processing`.
    package let name: String
    let policy: String
    /// Whether it is meant for everybody to read.
    let isPublished: Bool
    let parts: [Part]
    /// The columns of a table with one row for each record; nil for one row for each statement.
    let columns: [String]?

    /// Reads all plans of the file. A clause or a kind of policy that does not exist is a finding.
    package static func plans(
        _ value: LocatedValue, catalogues: [Catalogue], diagnostics: inout [Diagnostic]
    ) -> [RecordPlan] {
        guard let entries = value.entries else {
            diagnostics.append(.wrongShape("map", at: value.place))
            return []
        }
        return entries.compactMap { entry in
            RecordPlan(entry.key.text, reading: entry.value, catalogues: catalogues, diagnostics: &diagnostics)
        }
    }

    private init?(
        _ name: String, reading value: LocatedValue, catalogues: [Catalogue], diagnostics: inout [Diagnostic]
    ) {
        guard var map = MapReader(value, diagnostics: &diagnostics),
            let policy = map.requiredText("policy", diagnostics: &diagnostics),
            let parts = map.required("parts", diagnostics: &diagnostics)
        else { return nil }
        guard let catalogue = catalogues.first(where: { $0.policy == policy.text }) else {
            diagnostics.append(
                .unknown(
                    CatalogueRule.unknownKey, policy.text, known: catalogues.map(\.policy), at: policy.place))
            return nil
        }
        self.name = name
        self.policy = policy.text
        isPublished = map.word("published", among: ["yes", "no"], diagnostics: &diagnostics) == "yes"
        columns = map.optional("columns").map { $0.locatedTexts(diagnostics: &diagnostics).map(\.text) }
        map.reportUnknownKeys(diagnostics: &diagnostics)
        if parts.entries == nil { diagnostics.append(.wrongShape("map", at: parts.place)) }
        self.parts = (parts.entries ?? []).map { entry in
            let clauses = entry.value.locatedTexts(diagnostics: &diagnostics)
            let known = catalogue.clauses.map(\.id)
            for clause in clauses where catalogue.clause(clause.text) == nil {
                diagnostics.append(.unknown(CatalogueRule.unknownKey, clause.text, known: known, at: clause.place))
            }
            return Part(id: entry.key.text, clauses: clauses.map(\.text))
        }
    }
}

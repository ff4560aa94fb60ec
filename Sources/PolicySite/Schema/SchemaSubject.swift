import PolicyModel

/// What a schema is of: a fact of a clause, a field of one of its records, or a fact above the policies.
struct SchemaSubject {
    /// From the top of `site.yaml`, without the keys of records: `privacy.retention.periods.keep`.
    let path: [String]
    /// The kind of policy that the fact belongs to, and the clause that reads it; nil for one above the policies.
    var catalogue: Catalogue?
    var clause: CatalogueClause?
    /// The field of the clause's record; nil for the clause's own fact.
    var field: String?

    /// The fact of this name in the same record, section or policy.
    func below(_ name: String) -> SchemaSubject {
        var inner = SchemaSubject(path: path + [name], catalogue: catalogue, clause: clause)
        if clause != nil {
            inner.field = field ?? name
        } else {
            inner.clause = catalogue?.clause(inner.path.dropFirst().joined(separator: "."))
        }
        return inner
    }

    /// The section that this is; nil for anything else.
    var section: CatalogueSection? {
        path.count == 2 ? catalogue?.sections.first { $0.id == path[1] } : nil
    }

    /// The name that messages use for the fact.
    var name: String { field ?? clause?.ownName ?? path.last ?? "" }
}

import LocatedYAML
import PolicyModel

/// Which changes of facts are material: the closed list of `Templates/changes.yaml`.
package struct ChangeRules: Sendable {
    /// One of the closed set of questions that are asked of two versions.
    enum Check: Hashable, Sendable {
        /// A term, a name or a code that now stands at one of these and stood at none.
        case gains([FactSubject])
        /// One that stood at one of these and stands at none any more.
        case loses([FactSubject])
        /// A period that is longer, or whose end is no longer set.
        case lengthens([FactSubject])
        /// A period that is shorter, or no longer stated.
        case shortens([FactSubject])
        /// Another value than that of the other version; what only one of them states is none.
        case alters([FactSubject])
        /// A test that holds now and did not.
        case becomes([FactTest])
    }

    /// One kind of material change.
    struct Kind: Sendable {
        let id: String
        let checks: [Check]
        /// Whether it is about which language version prevails, which is no fact of a clause.
        let isPrecedence: Bool
    }

    let kinds: [Kind]
    private let catalogue: Catalogue

    /// The names of the kinds, in the order of the file.
    package var kindIDs: [String] { kinds.map(\.id) }

    /// Reads `Templates/changes.yaml`.
    package init?(
        reading value: LocatedValue, catalogue: Catalogue, common: RecordType, diagnostics: inout [Diagnostic]
    ) {
        guard var map = MapReader(value, diagnostics: &diagnostics),
            let entries = map.required("kinds", diagnostics: &diagnostics)?.entries
        else { return nil }
        map.reportUnknownKeys(diagnostics: &diagnostics)
        let subjects = SubjectReader(catalogue: catalogue, common: common)
        var kinds: [Kind] = []
        for entry in entries {
            if let kind = Self.kind(entry, subjects: subjects, diagnostics: &diagnostics) { kinds.append(kind) }
        }
        self.kinds = kinds
        self.catalogue = catalogue
    }

    /// A finding for each kind that a pack names and that does not exist: its notice would never be given.
    package func unknownKinds(in pack: LawPack) -> [Diagnostic] {
        pack.onChange.flatMap(\.kinds).filter { !kindIDs.contains($0.text) }.map { kind in
            .unknown(CatalogueRule.unknownField, kind.text, known: kindIDs, at: kind.place)
        }
    }

    /// The fields by which the records of a clause are named.
    func namingFields(of clause: String?) -> [String] {
        guard case .fact(.records(let type))? = clause.flatMap(catalogue.clause)?.source else {
            return []
        }
        return type.namedBy
    }

    /// The clauses that read a fact above the policies.
    func clauses(reading path: String) -> [String] {
        catalogue.clauses.filter { clause in
            if case .reads(let reads) = clause.source { reads.contains { $0.path == path } } else { false }
        }.map(\.id)
    }

    /// The clause of precedence.
    var precedenceClause: String? { catalogue.clauses.first { $0.source == .precedence }?.id }
}

extension ChangeRules {
    private static func kind(
        _ entry: LocatedValue.Entry, subjects: SubjectReader, diagnostics: inout [Diagnostic]
    ) -> Kind? {
        guard let items = entry.value.items else {
            diagnostics.append(.wrongShape("list", at: entry.value.place))
            return nil
        }
        var checks: [Check] = []
        var isPrecedence = false
        for item in items {
            guard var map = MapReader(item, diagnostics: &diagnostics) else { continue }
            for (key, check) in Self.checks {
                let named = map.texts(key, diagnostics: &diagnostics).compactMap {
                    subjects.subject($0, diagnostics: &diagnostics)
                }
                if !named.isEmpty { checks.append(check(named)) }
            }
            let tests = FactTest.tests(map.optional("becomes"), subjects: subjects, diagnostics: &diagnostics)
            if !tests.isEmpty { checks.append(.becomes(tests)) }
            if map.word("structure", among: ["precedence"], diagnostics: &diagnostics) != nil { isPrecedence = true }
            map.reportUnknownKeys(diagnostics: &diagnostics)
        }
        return Kind(id: entry.key.text, checks: checks, isPrecedence: isPrecedence)
    }

    private static var checks: [(key: String, check: ([FactSubject]) -> Check)] {
        [
            ("gains", Check.gains), ("loses", Check.loses), ("lengthens", Check.lengthens),
            ("shortens", Check.shortens), ("alters", Check.alters),
        ]
    }
}

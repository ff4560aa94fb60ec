import LocatedYAML

/// What one kind of policy can say: sections in page order, their clauses, and the type of the fact that each clause reads.
/// It is the only place that knows; the schema, the reference and the rules of parity are derived from it.
package struct Catalogue: Sendable {
    /// The kind of policy, its key in `site.yaml` and its folder in the site: `privacy`.
    package let policy: String
    package let sections: [CatalogueSection]
    /// The clauses of all sections, in page order.
    package let clauses: [CatalogueClause]
    /// The type of what `site.yaml` says below the policy's key: the facts of all clauses as one tree of records.
    package let factType: RecordType
    private let clausesByID: [String: Int]

    init(policy: String, sections: [CatalogueSection]) {
        self.policy = policy
        self.sections = sections
        clauses = sections.flatMap(\.clauses)
        factType = RecordType(of: clauses)
        clausesByID = Dictionary(
            clauses.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The clause with this id; nil for an id that is no clause's.
    package func clause(_ id: String) -> CatalogueClause? { clausesByID[id].map { clauses[$0] } }
}

/// A section of a policy.
package struct CatalogueSection: Sendable {
    package let id: String
    /// Whether every policy of this kind must have the section, whatever the market.
    package let isRequired: Bool
    package let clauses: [CatalogueClause]
}

/// One thing that a policy can say. Its id is the one name of it: the path of the fact below the policy, the key of its
/// messages in every language, with hyphens for dots its anchor in the page.
package struct CatalogueClause: Sendable {
    /// Where the clause takes its facts from.
    package enum Source: Hashable, Sendable {
        /// The fact of the same name, below the policy.
        case fact(FactType)
        /// Facts that stand elsewhere in the site, under the names by which messages call them.
        case reads([Read])
        /// The structure of the policy itself: which language version prevails.
        case precedence
    }

    /// A fact that stands elsewhere: the name that messages use, and its path in the site.
    package struct Read: Hashable, Sendable {
        package let name: String
        package let path: String
    }

    /// How the clause is laid out.
    package enum Layout: Hashable, Sendable {
        /// One paragraph of sentences, those of several records after each other.
        case paragraph
        /// An introduction and one item for each record, made of its sentences, or for each sentence of a single record.
        case list
        /// An introduction and one row for each record.
        case table(columns: [Column])
    }

    /// A column of a table: a sentence or the bare value of a field, the first of several that the record has.
    package struct Column: Hashable, Sendable {
        package let alternatives: [String]

        /// The name of its heading.
        package var name: String { alternatives.first ?? "" }

        /// Reads `data`, `lasts or ends`.
        init(reading text: String) {
            alternatives = text.split(separator: " ").map(String.init).filter { $0 != "or" }
        }
    }

    package let id: String
    package let source: Source
    package let layout: Layout
    package let sayings: [Saying]
    package let place: Place

    package var anchor: String { id.replacingDotsWithHyphens }

    /// The anchor of one of its records, where they are items of a list or rows of a table.
    package func anchor(ofRecord key: String) -> String { anchor + "-" + key }

    /// The anchors of those of its records that a site states.
    func recordAnchors(in stated: FactRecord) -> [String] {
        guard layout != .paragraph, case .records(let records) = stated.fact(at: id)?.value else { return [] }
        return records.map { anchor(ofRecord: $0.key.text) }
    }

    /// The name by which messages call the value of a clause that is not a record: the last part of its id.
    package var ownName: String {
        guard let dot = id.utf8.lastIndex(of: UInt8(ascii: ".")) else { return id }
        return String(id[id.utf8.index(after: dot)...])
    }
}

/// One sentence that a clause can say: said when the facts that it needs are there, and varied by the values of others.
package struct Saying: Hashable, Sendable {
    /// What a message varies by.
    package enum Selector: Hashable, Sendable {
        /// The value of a flag (`affirmed`, `denied`) or of a choice.
        case value(of: String)
        /// The extent of a list; the hole is then the bare list.
        case extent(of: String)
        /// Whether a field is there: `given`, `absent`.
        case presence(of: String)

        package var field: String {
            switch self {
            case .value(let field), .extent(let field), .presence(let field): field
            }
        }
    }

    /// The part of the clause's message; nil where the clause has one message only.
    package let part: String?
    /// The fields without which the sentence is not said.
    package let needs: [String]
    package let selectors: [Selector]

    /// All fields that the sentence says or varies by.
    package var fields: [String] { needs + selectors.map(\.field) }
}

extension String {
    /// Its parts between a separator of ASCII, the empty ones too: many times faster than a split by characters.
    package func parts(at separator: UInt8) -> [String] {
        utf8.split(separator: separator, omittingEmptySubsequences: false).map { String(Substring($0)) }
    }

    /// An id as an anchor: `cookies.kinds` is `cookies-kinds`.
    package var replacingDotsWithHyphens: String {
        String(decoding: utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    }
}

import LocatedYAML

/// The clauses that apply to one shop, with their facts and no words: the same for every language. What is said, and in
/// which order, is decided here and nowhere else, so no language can add, drop or condition a sentence.
package struct Policy: Sendable {
    /// The kind of policy: `privacy`.
    package let kind: String
    package let sections: [PolicySection]
}

/// A section of which at least one clause applies.
package struct PolicySection: Sendable {
    package let id: String
    package let clauses: [PolicyClause]

    package var anchor: String { id.replacingDotsWithHyphens }
}

/// One thing that the policy says of this shop.
package struct PolicyClause: Sendable {
    /// What is said, laid out as the catalogue says.
    package enum Content: Sendable {
        case paragraph([Statement])
        case list(introduction: Statement, items: [PolicyItem])
        case table(introduction: Statement, headings: [Statement], rows: [PolicyRow])
        case ownWords([LanguageTag: [String]])
    }

    package let id: String
    package let content: Content
    /// The paths of the facts that the clause reads.
    package let facts: [String]
    /// Where the clause's fact stands in the site.
    package let place: Place

    package var anchor: String { id.replacingDotsWithHyphens }
}

/// A record, or a field of one, as an item of a list; only a record has an anchor.
package struct PolicyItem: Sendable {
    package let anchor: String?
    package let statements: [Statement]
}

/// A record as a row of a table.
package struct PolicyRow: Sendable {
    /// What stands in one column of the row.
    package enum Cell: Sendable {
        /// What names the row.
        case subject(StatedValue)
        case statement(Statement)
        case value(StatedValue)
        case empty
    }

    package let anchor: String
    package let cells: [Cell]
}

/// One sentence to be said: which message, which of its variants, and the values of its holes.
package struct Statement: Sendable {
    package let message: MessageKey
    /// One word for each thing that the message varies by, in the order of the catalogue.
    package let variant: [String]
    package let values: [String: StatedValue]

    package init(_ message: MessageKey, variant: [String] = [], values: [String: StatedValue] = [:]) {
        self.message = message
        self.variant = variant
        self.values = values
    }
}

/// The value of a hole.
package indirect enum StatedValue: Sendable {
    case fact(FactValue)
    /// A list whose extent the message itself says.
    case bareList(FactValue)
    /// The version of a policy in one language; named by its script where another version has the same language.
    case version(LanguageTag, isNamedByScript: Bool)
}

/// Which message of a language: the path of its keys in the language's file of this kind of policy.
package struct MessageKey: Hashable, Sendable {
    package let path: [String]

    package init(_ path: String...) { self.path = path }

    package init(clause: String, part: String?) { path = ["clauses", clause] + [part].compactMap { $0 } }

    /// The path as findings show it.
    package var text: String { path.joined(separator: " › ") }
}

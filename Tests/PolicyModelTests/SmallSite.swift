import PolicyModel
import TestSupport
import Testing

/// A site of the small schema, by what it states beyond the least.
enum SmallSite {
    /// The text of a site; `notice` holds the facts of its policy, indented by two.
    static func yaml(
        languages: String = "[en, zh-Hans]", precedence: String? = "equal", shop: String = "{name: Tea}",
        markets: String? = "[CN, EU]", more: String = "", notice: String = "  collection: {sold: no}\n"
    ) -> String {
        """
        shop: \(shop)
        languages: \(languages)
        effective: 2026-12-01
        \(precedence.map { "precedence: \($0)\n" } ?? "")\(markets.map { "markets: \($0)\n" } ?? "")\(more)
        notice:
        \(notice)
        """
    }

    /// What the policy says, clause by clause, in each of these languages.
    static func said(_ yaml: String, in tags: [String] = ["en", "zh-Hans"]) throws -> [[String: [String]]] {
        try TestSchema.small.get().documents(yaml, in: tags).map { document in
            Dictionary(
                document.sections.flatMap(\.clauses).map { ($0.id, $0.blocks.flatMap(\.lines)) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    /// What one clause says in both languages.
    static func clause(_ id: String, _ notice: String, more: String = "", shop: String = "{name: Tea}") throws
        -> [[String]]
    {
        try said(yaml(shop: shop, more: more, notice: notice)).map { $0[id] ?? [] }
    }
}

extension Block {
    /// The text of a paragraph, of each item, or of each row with its cells between bars.
    var lines: [String] {
        switch self {
        case .paragraph(let inlines): [inlines.plainText]
        case .list(let items): items.map { "- " + $0.content.plainText }
        case .table(let table):
            [table.headings.joined(separator: " | ")]
                + table.rows.map { $0.cells.map(\.plainText).joined(separator: " | ") }
        }
    }
}

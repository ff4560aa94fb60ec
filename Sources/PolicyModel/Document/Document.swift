/// One policy in one language: what a renderer turns into a page. All Documents of one Policy have the same sections and
/// clauses in the same order, with the same ids and anchors, because they were said from the same Policy.
package struct Document: Sendable {
    /// The kind of policy, which is also its folder in the site: `privacy`.
    package let policy: String
    package let language: LanguageTag
    package let title: String
    /// The shop's name in this language.
    package let shop: [Inline]
    /// One sentence for search engines and link previews.
    package let summary: String
    /// The lines under the title: effective date, last change.
    package let dates: [DocumentDate]
    package let sections: [DocumentSection]

    package init(
        policy: String, language: LanguageTag, title: String, shop: [Inline], summary: String, dates: [DocumentDate],
        sections: [DocumentSection]
    ) {
        self.policy = policy
        self.language = language
        self.title = title
        self.shop = shop
        self.summary = summary
        self.dates = dates
        self.sections = sections
    }
}

/// A date of the policy, as said in its language and as machines read it.
package struct DocumentDate: Sendable {
    /// `effective` or `updated`.
    package let id: String
    /// The whole line: "In force from 1 December 2026".
    package let line: [Inline]
    /// The day by ISO 8601, `2026-12-01`.
    package let day: String

    package init(id: String, line: [Inline], day: String) {
        self.id = id
        self.line = line
        self.day = day
    }
}

/// A numbered part of a policy under a heading.
package struct DocumentSection: Sendable {
    package let id: String
    /// The public address of the section in the page, the same in every language.
    package let anchor: String
    package let heading: String
    package let clauses: [DocumentClause]

    package init(id: String, anchor: String, heading: String, clauses: [DocumentClause]) {
        self.id = id
        self.anchor = anchor
        self.heading = heading
        self.clauses = clauses
    }
}

/// What one clause of the Policy says in this language.
package struct DocumentClause: Sendable {
    /// The id of the clause in the Policy, `cookies.kinds`.
    package let id: String
    /// The public address of the clause in the page, the same in every language: `cookies-kinds`.
    package let anchor: String
    package let blocks: [Block]
    /// The paths of the facts that were read, for machine-readable output: `privacy.cookies.kinds`.
    package let facts: [String]
    /// Whether the shop wrote the words itself, instead of stating facts.
    package let isOwnWords: Bool
    /// The articles of laws that the clause answers, as this language cites them; none unless they were asked for.
    package let articles: [String]

    package init(
        id: String, anchor: String, blocks: [Block], facts: [String], isOwnWords: Bool, articles: [String] = []
    ) {
        self.id = id
        self.anchor = anchor
        self.blocks = blocks
        self.facts = facts
        self.isOwnWords = isOwnWords
        self.articles = articles
    }
}

extension Document {
    /// The document with the articles that each of its clauses answers.
    package func citing(_ articles: (DocumentClause) -> [String]) -> Document {
        Document(
            policy: policy, language: language, title: title, shop: shop, summary: summary, dates: dates,
            sections: sections.map { section in
                DocumentSection(
                    id: section.id, anchor: section.anchor, heading: section.heading,
                    clauses: section.clauses.map { clause in
                        DocumentClause(
                            id: clause.id, anchor: clause.anchor, blocks: clause.blocks, facts: clause.facts,
                            isOwnWords: clause.isOwnWords, articles: articles(clause))
                    })
            })
    }
}

/// A paragraph, a list or a table of a clause.
package enum Block: Hashable, Sendable {
    case paragraph([Inline])
    case list([ListItem])
    case table(Table)
}

/// One item of a list; it has an anchor when it stands for a record.
package struct ListItem: Hashable, Sendable {
    package let anchor: String?
    /// What the item is among the others, the same in every language and version; nil where an anchor or its number tells.
    package let name: String?
    package let content: [Inline]

    package init(anchor: String?, name: String? = nil, content: [Inline]) {
        self.anchor = anchor
        self.name = name
        self.content = content
    }
}

/// Records side by side. Every row has as many cells as there are headings; the first cell names the record.
package struct Table: Hashable, Sendable {
    /// One record.
    package struct Row: Hashable, Sendable {
        /// The public address of the record in the page: `collection-occasions-order`.
        package let anchor: String
        /// Empty inlines where the record does not say anything in this column.
        package let cells: [[Inline]]

        package init(anchor: String, cells: [[Inline]]) {
            self.anchor = anchor
            self.cells = cells
        }
    }

    /// What each column says, the same in every language and version; empty where its number tells.
    package let columns: [String]
    package let headings: [String]
    package let rows: [Row]

    package init(columns: [String] = [], headings: [String], rows: [Row]) {
        self.columns = columns
        self.headings = headings
        self.rows = rows
    }
}

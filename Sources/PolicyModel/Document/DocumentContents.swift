// What a document holds, for whoever compares two of them.
extension DocumentClause {
    /// Its own public address and those of its records.
    package var anchors: [String] {
        [anchor]
            + blocks.flatMap { block in
                switch block {
                case .paragraph: [String]()
                case .list(let items): items.compactMap(\.anchor)
                case .table(let table): table.rows.map(\.anchor)
                }
            }
    }
}

extension Document {
    /// What tells two documents of one policy apart but their words: every language of one version has the same.
    package var shape: [String] {
        sections.flatMap { section in
            [section.id]
                + section.clauses.flatMap { [$0.id] + $0.anchors + ($0.isOwnWords ? [] : $0.blocks.map(\.shape)) }
        }
    }

    /// The words by what they belong to: the title, the summary, each section's heading, each clause.
    private var texts: [String: String] {
        var texts = ["title": title, "summary": summary]
        for section in sections {
            texts[section.id] = section.heading
            for clause in section.clauses { texts[clause.id] = clause.blocks.map(\.plainText).joined(separator: "\n") }
        }
        return texts
    }

    /// What one of two documents says otherwise, or alone: `title`, `summary`, ids of sections and clauses.
    package func differences(from other: Document) -> [String] {
        let (words, others) = (texts, other.texts)
        return Set(words.keys).union(others.keys).filter { words[$0] != others[$0] }.sorted()
    }
}

extension Block {
    /// The characters of the block, one line for each item or record; the cells of a record are separated by tabs.
    package var plainText: String {
        switch self {
        case .paragraph(let inlines): inlines.plainText
        case .list(let items): items.map(\.content.plainText).joined(separator: "\n")
        case .table(let table):
            ([table.headings] + table.rows.map { $0.cells.map(\.plainText) })
                .map { $0.joined(separator: "\t") }.joined(separator: "\n")
        }
    }

    fileprivate var shape: String {
        switch self {
        case .paragraph: "paragraph"
        case .list(let items): "list \(items.count) " + items.map { $0.name ?? "" }.joined(separator: " ")
        case .table(let table): "table \(table.headings.count) " + table.columns.joined(separator: " ")
        }
    }
}

import PolicyModel

/// A stretch of a clause that is compared by itself: a paragraph, an item of a list, a cell of a table. It has one key in every
/// language, because all languages are said from the same statements.
struct Passage {
    let key: String
    /// What the passage is about, in each language: for a cell its record and the heading of its column, else nothing.
    let labels: [LanguageTag: [String]]
    let texts: [LanguageTag: String]
    /// The public address of the record that it is part of; nil where it has none.
    let anchor: String?

    /// Whether it is the cell that names the record of a row.
    var isSubject: Bool { key.hasSuffix("/subject") }
}

extension Passage {
    /// The passages of a clause, from what it says in each language.
    static func passages(said: [LanguageTag: DocumentClause]) -> [Passage] {
        guard let clause = said.values.first else { return [] }
        if clause.isOwnWords { return [passage("text", said) { $0.blocks.compactMap(\.text).joined(separator: "\n") }] }
        if let items = clause.items { return [introduction(said)] + self.items(items, said) }
        if let table = clause.table { return [introduction(said)] + cells(table, said) }
        return [passage("text", said) { $0.blocks.first?.text }]
    }

    private static func introduction(_ said: [LanguageTag: DocumentClause]) -> Passage {
        passage("introduction", said) { $0.blocks.first?.text }
    }

    private static func items(_ items: [ListItem], _ said: [LanguageTag: DocumentClause]) -> [Passage] {
        items.enumerated().map { index, item in
            passage(item.anchor ?? item.name ?? String(index), anchor: item.anchor, said) {
                $0.items?[index].content.plainText
            }
        }
    }

    private static func cells(_ table: Table, _ said: [LanguageTag: DocumentClause]) -> [Passage] {
        table.rows.enumerated().flatMap { row, content in
            content.cells.indices.compactMap { column in
                let labels = said.mapValues { clause -> [String] in
                    guard column > 0, let table = clause.table else { return [] }
                    return [table.rows[row].cells[0].plainText, table.headings[column]]
                }
                let name = table.columns.isEmpty ? String(column) : table.columns[column]
                let cell = passage("\(content.anchor)/\(name)", anchor: content.anchor, labels: labels, said) {
                    $0.table?.rows[row].cells[column].plainText
                }
                return cell.texts.values.allSatisfy(\.isEmpty) ? nil : cell
            }
        }
    }

    private static func passage(
        _ key: String, anchor: String? = nil, labels: [LanguageTag: [String]] = [:],
        _ said: [LanguageTag: DocumentClause], _ text: (DocumentClause) -> String?
    ) -> Passage {
        Passage(key: key, labels: labels, texts: said.compactMapValues(text), anchor: anchor)
    }
}

extension Block {
    /// The words of a paragraph.
    fileprivate var text: String? { if case .paragraph(let inlines) = self { inlines.plainText } else { nil } }
}

extension DocumentClause {
    fileprivate var items: [ListItem]? {
        for case .list(let items) in blocks { return items }
        return nil
    }

    fileprivate var table: Table? {
        for case .table(let table) in blocks { return table }
        return nil
    }
}

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
    /// The passages of a clause, from the clause and what it says in each language.
    static func passages(_ clause: PolicyClause, said: [LanguageTag: DocumentClause]) -> [Passage] {
        switch clause.content {
        case .paragraph: [passage("text", said) { $0.blocks.first?.text }]
        case .ownWords: [passage("text", said) { $0.blocks.compactMap(\.text).joined(separator: "\n") }]
        case .list(_, let items): [introduction(said)] + self.items(items, said)
        case .table(_, let headings, let rows):
            [introduction(said)] + cells(rows, columns: headings.compactMap(\.message.path.last), said)
        }
    }

    private static func introduction(_ said: [LanguageTag: DocumentClause]) -> Passage {
        passage("introduction", said) { $0.blocks.first?.text }
    }

    private static func items(_ items: [PolicyItem], _ said: [LanguageTag: DocumentClause]) -> [Passage] {
        items.enumerated().map { index, item in
            let key = item.anchor ?? item.statements.first?.message.path.last ?? String(index)
            return passage(key, anchor: item.anchor, said) { $0.items?[index].content.plainText }
        }
    }

    private static func cells(
        _ rows: [PolicyRow], columns: [String], _ said: [LanguageTag: DocumentClause]
    ) -> [Passage] {
        rows.enumerated().flatMap { row, content in
            columns.enumerated().compactMap { column, name in
                let labels = said.mapValues { clause -> [String] in
                    guard column > 0, let table = clause.table else { return [] }
                    return [table.rows[row].cells[0].plainText, table.headings[column]]
                }
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

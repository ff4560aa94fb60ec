import PolicyModel

/// A record as a table for a spreadsheet: CSV by RFC 4180, in UTF-8 with the mark by which Excel knows it.
package struct RecordCSV: Sendable {
    private let record: Record

    package init(_ record: Record) { self.record = record }

    package var bytes: [UInt8] {
        let rows = record.plan.columns.map { listed(columns: $0) } ?? stated
        return [0xEF, 0xBB, 0xBF] + rows.flatMap { Self.line($0).utf8 }
    }

    /// A row for each record, and for each clause that has none.
    private func listed(columns: [String]) -> [[String]] {
        let entries = record.parts.flatMap(\.entries)
        let tables = entries.flatMap(\.clause.tables)
        let used = columns.filter { column in tables.contains { $0.columns.contains(column) } }
        let headings = used.map { column in tables.lazy.compactMap { $0.heading(of: column) }.first ?? "" }
        // What an occasion is called is no name for a cookie.
        let subjects = Set(tables.compactMap(\.headings.first))
        let subject = subjects.count == 1 ? subjects.first : nil
        let head = [heading(.clause), heading(.introduction), subject ?? heading(.entry)] + headings
        return [head]
            + entries.flatMap { entry in
                entry.clause.tables.flatMap { table in
                    table.rows.map { row in
                        [entry.number.text, entry.clause.introduction, row.cells.first?.plainText ?? ""]
                            + used.map { table.cell(of: $0, in: row) }
                    }
                }
            }
    }

    /// A row for each statement, and for each cell of a table that says something.
    private var stated: [[String]] {
        let head: [RecordWords.Column] = [.part, .clause, .entry, .detail, .content]
        return [head.map(heading)]
            + record.parts.flatMap { part in
                part.entries.isEmpty
                    ? [[part.heading, "", "", "", record.words.nothing]]
                    : part.entries.flatMap { entry in
                        entry.clause.blocks.flatMap(\.statements).map { [part.heading, entry.number.text] + $0 }
                    }
            }
    }

    private func heading(_ column: RecordWords.Column) -> String { record.words.columns[column, default: ""] }

    static func line(_ fields: [String]) -> String { fields.map(quoted).joined(separator: ",") + "\r\n" }

    /// A field in quotation marks. What a spreadsheet would take for a formula gets an apostrophe, by which it knows a text.
    static func quoted(_ field: String) -> String {
        let isFormula = field.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
        let text = (isFormula ? "'" : "") + field
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

extension Block {
    /// What the block says: for each statement its entry, the detail of it, and the words.
    fileprivate var statements: [[String]] {
        switch self {
        case .paragraph(let inlines): [["", "", inlines.plainText]]
        case .list(let items): items.map { ["", "", $0.content.plainText] }
        case .table(let table):
            table.rows.flatMap { row in
                let entry = row.cells.first?.plainText ?? ""
                let details = zip(table.headings, row.cells).dropFirst().filter { !$0.1.isEmpty }
                return details.isEmpty
                    ? [[entry, "", entry]] : details.map { [entry, $0.0, $0.1.plainText] }
            }
        }
    }
}

extension DocumentClause {
    fileprivate var tables: [Table] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    /// What stands above the table.
    fileprivate var introduction: String {
        if case .paragraph(let inlines)? = blocks.first { inlines.plainText } else { "" }
    }
}

extension Table {
    fileprivate func heading(of column: String) -> String? {
        columns.firstIndex(of: column).flatMap { headings.indices.contains($0) ? headings[$0] : nil }
    }

    fileprivate func cell(of column: String, in row: Row) -> String {
        columns.firstIndex(of: column).flatMap { row.cells.indices.contains($0) ? row.cells[$0].plainText : nil } ?? ""
    }
}

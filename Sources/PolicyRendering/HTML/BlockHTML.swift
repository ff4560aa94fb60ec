import PolicyModel

/// How blocks are written: what stands before each id, and whether the page has our style sheet.
struct BlockStyle: Sendable {
    /// What stands before the address of a record; nil where the record's address stands elsewhere in the page.
    let idPrefix: String?
    /// Whether the markup is bare, for a page that has its own style.
    let isBare: Bool

    static let page = BlockStyle(idPrefix: "", isBare: false)
}

extension HTMLWriter {
    /// A paragraph, a list or a table.
    ///
    /// - Parameters:
    ///   - label: what a table is about, for those who do not see what stands above it.
    ///   - notStated: what an empty cell of a table means, for those who hear it.
    mutating func block(_ block: Block, label: String, notStated: String, style: BlockStyle) {
        switch block {
        case .paragraph(let inlines):
            markup("<p>")
            self.inlines(inlines)
            markup("</p>\n")
        case .list(let items): list(items, style: style)
        case .table(let table): self.table(table, label: label, notStated: notStated, style: style)
        }
    }

    /// ` id="collection-occasions-order"`, or nothing.
    mutating func id(_ anchor: String?, style: BlockStyle) {
        guard let anchor, let prefix = style.idPrefix else { return }
        markup(" id=\"")
        text(prefix)
        text(anchor)
        markup("\"")
    }

    private mutating func list(_ items: [ListItem], style: BlockStyle) {
        markup("<ul>\n")
        for item in items {
            markup("<li")
            id(item.anchor, style: style)
            markup(">")
            inlines(item.content)
            markup("</li>\n")
        }
        markup("</ul>\n")
    }
}

// A narrow table is shown as cards, which takes from it what makes it a table for a screen reader: its roles are therefore
// written out. The heading in front of a card's value comes from `data-label` and not from a second text in each cell, so
// that copying, reader modes and search see every heading once.
extension HTMLWriter {
    private mutating func table(_ table: Table, label: String, notStated: String, style: BlockStyle) {
        markup(style.isBare ? "<table" : "<div class=\"table\"><table role=\"table\"")
        markup(" aria-label=\"")
        text(label)
        markup("\">\n")
        headings(of: table, isBare: style.isBare)
        markup(style.isBare ? "<tbody>\n" : "<tbody role=\"rowgroup\">\n")
        for row in table.rows { self.row(row, of: table, notStated: notStated, style: style) }
        markup(style.isBare ? "</tbody>\n</table>\n" : "</tbody>\n</table></div>\n")
    }

    private mutating func headings(of table: Table, isBare: Bool) {
        markup(isBare ? "<thead>\n<tr>" : "<thead role=\"rowgroup\">\n<tr role=\"row\">")
        for heading in table.headings {
            markup(isBare ? "<th scope=\"col\">" : "<th scope=\"col\" role=\"columnheader\">")
            text(heading)
            markup("</th>")
        }
        markup("</tr>\n</thead>\n")
    }

    private mutating func row(_ row: Table.Row, of table: Table, notStated: String, style: BlockStyle) {
        markup(style.isBare ? "<tr" : "<tr role=\"row\"")
        id(row.anchor, style: style)
        markup(">")
        for (index, cell) in row.cells.enumerated() {
            markup(index == 0 ? "<th scope=\"row\"" : "<td")
            if !style.isBare {
                markup(index == 0 ? " role=\"rowheader\" data-label=\"" : " role=\"cell\" data-label=\"")
                if index < table.headings.count { text(table.headings[index]) }
                markup(cell.isEmpty ? "\" class=\"not-stated\"" : "\"")
            }
            markup(">")
            cell.isEmpty ? dash(meaning: notStated) : inlines(cell)
            markup(index == 0 ? "</th>" : "</td>")
        }
        markup("</tr>\n")
    }

    /// A dash that is heard as words, also where there is no style sheet that could hide them.
    private mutating func dash(meaning: String) {
        markup("<span role=\"img\" aria-label=\"")
        text(meaning)
        markup("\">—</span>")
    }
}

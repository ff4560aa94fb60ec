import PolicyModel

/// Writes the clauses of a policy in all languages beside each other. A row holds the same block, or the same record of a
/// list or a table, in every language, and it is the row that has the address.
struct ParallelSections: Sendable {
    let editions: [Edition]

    func write(to writer: inout HTMLWriter) {
        for (index, section) in (editions.first?.document.sections ?? []).enumerated() {
            writer.markup("<section id=\"")
            writer.text(section.anchor)
            writer.markup("\">\n")
            writeHeading(of: section, index, to: &writer)
            for (position, clause) in section.clauses.enumerated() {
                write(clause, ClauseNumber(section: index + 1, clause: position + 1), to: &writer)
            }
            writer.markup("</section>\n")
        }
    }
}

extension ParallelSections {
    private func writeHeading(of section: DocumentSection, _ index: Int, to writer: inout HTMLWriter) {
        writer.markup("<h2>")
        writer.plainSelfLink(to: section.anchor, String(index + 1))
        writer.markup(" <span class=\"pair\">")
        writer.inEachLanguage(editions) { $0.heading(index) }
        writer.markup("</span></h2>\n")
    }

    private func write(_ clause: DocumentClause, _ number: ClauseNumber, to writer: inout HTMLWriter) {
        writer.markup(clause.isOwnWords ? "<div class=\"clause own-words\" id=\"" : "<div class=\"clause\" id=\"")
        writer.text(clause.anchor)
        writer.markup("\">\n")
        writer.plainSelfLink(to: clause.anchor, number.text)
        writer.markup("\n")
        let sides = editions.map { ParallelSide(edition: $0, number) }
        if sides.areAligned {
            for position in clause.blocks.indices { writeRows(of: position, sides, to: &writer) }
        } else {
            writeWhole(sides, to: &writer)
        }
        writeArticles(sides, to: &writer)
        writer.markup("</div>\n")
    }

    private func writeArticles(_ sides: [ParallelSide], to writer: inout HTMLWriter) {
        guard sides.contains(where: { $0.articles != nil }) else { return }
        writer.row(sides, anchor: nil) { $1.small($0.articles ?? "") }
    }

    /// A row for each record of a list or a table, and one for any other block.
    private func writeRows(of position: Int, _ sides: [ParallelSide], to writer: inout HTMLWriter) {
        guard let records = sides.first?.blocks[position].recordAnchors else {
            writer.row(sides, anchor: nil) { side, writer in
                writer.block(side.blocks[position], of: side)
            }
            return
        }
        for (index, anchor) in records.enumerated() {
            writer.row(sides, anchor: anchor) { side, writer in
                writer.record(index, of: side.blocks[position], side)
            }
        }
    }

    /// Words of the shop's own may have other paragraphs in each language: they stand side by side as a whole.
    private func writeWhole(_ sides: [ParallelSide], to writer: inout HTMLWriter) {
        writer.row(sides, anchor: nil) { side, writer in
            for block in side.blocks { writer.block(block, of: side) }
        }
    }
}

extension BlockStyle {
    /// In a cell nothing has an address of its own.
    fileprivate static let cell = BlockStyle(idPrefix: nil, isBare: false)
}

extension HTMLWriter {
    /// A number that leads to its row; the digits are the same in every language.
    fileprivate mutating func plainSelfLink(to anchor: String, _ number: String) {
        selfLink(to: anchor, number, spoken: [], style: .page)
    }

    fileprivate mutating func row(
        _ sides: [ParallelSide], anchor: String?, _ write: (ParallelSide, inout HTMLWriter) -> Void
    ) {
        markup("<div class=\"pair\"")
        id(anchor, style: .page)
        markup(">\n")
        for side in sides {
            markup("<div lang=\"")
            text(side.language.text)
            markup("\">")
            write(side, &self)
            markup("</div>\n")
        }
        markup("</div>\n")
    }

    fileprivate mutating func block(_ block: Block, of side: ParallelSide) {
        self.block(block, label: side.heading, notStated: side.notStated, style: .cell)
    }

    /// One record of a list or a table by itself.
    fileprivate mutating func record(_ index: Int, of block: Block, _ side: ParallelSide) {
        switch block {
        case .paragraph: break
        case .list(let items): self.block(.list([items[index]]), of: side)
        case .table(let table): record(table.rows[index], headings: table.headings)
        }
    }

    /// `<dl><div><dt>Cookie</dt><dd>session</dd></div></dl>`, without what the record does not say.
    private mutating func record(_ row: Table.Row, headings: [String]) {
        markup("<dl>\n")
        for (heading, cell) in zip(headings, row.cells) where !cell.isEmpty {
            markup("<div><dt>")
            text(heading)
            markup("</dt> <dd>")
            inlines(cell)
            markup("</dd></div>\n")
        }
        markup("</dl>\n")
    }
}

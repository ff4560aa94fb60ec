import PolicyModel

/// A policy in one language as Markdown, `privacy.md`: a heading a section, the number of a clause in front of its words.
struct MarkdownPage: Sendable {
    let edition: Edition
    /// What is said above a version that another one followed; nil for the present one.
    let notice: String?

    var bytes: [UInt8] {
        var writer = MarkdownWriter(capacity: 1 << 15)
        let document = edition.document
        writer.marker("# ")
        writer.text(document.title)
        writer.endBlock()
        if let notice {
            writer.inlines([.strong([.text(notice)])])
            writer.endBlock()
        }
        writer.inlines(document.shop)
        writer.endBlock()
        for date in document.dates {
            writer.inlines(date.line)
            writer.endBlock()
        }
        for (index, section) in document.sections.enumerated() { write(section, index + 1, to: &writer) }
        return writer.bytes.dropLast(while: { $0 == UInt8(ascii: "\n") }) + [UInt8(ascii: "\n")]
    }
}

extension MarkdownPage {
    private func write(_ section: DocumentSection, _ number: Int, to writer: inout MarkdownWriter) {
        writer.markup("## ")
        writer.text(String(number) + ". ")
        writer.text(section.heading)
        writer.endBlock()
        for (position, clause) in section.clauses.enumerated() {
            writer.clause(clause, ClauseNumber(section: number, clause: position + 1))
            if let articles = edition.words.articles(of: clause) { writer.small(articles) }
        }
    }
}

extension MarkdownWriter {
    fileprivate mutating func clause(_ clause: DocumentClause, _ number: ClauseNumber) {
        markup("**")
        text(number.text)
        markup("**")
        if case .paragraph? = clause.blocks.first { markup(" ") } else { endBlock() }
        var listsBefore = 0
        for block in clause.blocks {
            switch block {
            case .paragraph(let inlines):
                self.inlines(inlines)
                endBlock()
                listsBefore = 0
            case .list(let items):
                list(items, marker: listsBefore.isMultiple(of: 2) ? "- " : "* ")
                listsBefore += 1
            case .table(let table):
                self.table(table)
                listsBefore = 0
            }
        }
    }

    /// A paragraph in small print.
    fileprivate mutating func small(_ words: String) {
        markup("<small>")
        text(words)
        markup("</small>")
        endBlock()
    }

    /// Two lists that follow each other have different markers, or they would be one.
    private mutating func list(_ items: [ListItem], marker: StaticString) {
        for item in items {
            self.marker(marker)
            inlines(item.content)
            newline()
        }
        newline()
    }

    private mutating func table(_ table: Table) {
        markup("|")
        for heading in table.headings { cell([.text(heading)]) }
        newline()
        markup("|")
        for _ in table.headings { markup(" --- |") }
        newline()
        for row in table.rows {
            markup("|")
            for inlines in row.cells { cell(inlines) }
            newline()
        }
        newline()
    }

    private mutating func cell(_ inlines: [Inline]) {
        markup(" ")
        inlines.isEmpty ? text("—") : self.inlines(inlines)
        markup(" |")
    }
}

extension Array {
    /// The array without the longest end whose elements all satisfy a condition.
    func dropLast(while condition: (Element) -> Bool) -> ArraySlice<Element> {
        self[..<(lastIndex { !condition($0) }.map { $0 + 1 } ?? startIndex)]
    }
}

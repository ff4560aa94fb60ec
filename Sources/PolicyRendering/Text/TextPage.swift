import PolicyModel

/// A policy in one language as plain text, `privacy.txt`: numbered sections and clauses, records as lists.
struct TextPage: Sendable {
    let edition: Edition
    /// What is said above a version that another one followed; nil for the present one.
    let notice: String?

    var bytes: [UInt8] {
        var writer = TextWriter(capacity: 1 << 15)
        let document = edition.document
        writer.text(document.title)
        writer.endHeading(underline: "=")
        writer.newline()
        if let notice {
            writer.text(notice)
            writer.endParagraph(first: "", rest: "")
            writer.newline()
        }
        writer.inlines(document.shop, words: edition.words)
        writer.endParagraph(first: "", rest: "")
        for date in document.dates {
            writer.inlines(date.line, words: edition.words)
            writer.endParagraph(first: "", rest: "")
        }
        for (index, section) in document.sections.enumerated() { write(section, index + 1, to: &writer) }
        return writer.bytes
    }
}

extension TextPage {
    private func write(_ section: DocumentSection, _ number: Int, to writer: inout TextWriter) {
        writer.newline()
        writer.newline()
        writer.text(String(number) + ". " + section.heading)
        writer.endHeading(underline: "-")
        for (position, clause) in section.clauses.enumerated() {
            write(clause, ClauseNumber(section: number, clause: position + 1), to: &writer)
        }
    }

    /// The first paragraph stands behind the number, everything else below it.
    private func write(_ clause: DocumentClause, _ number: ClauseNumber, to writer: inout TextWriter) {
        var first = number.text + " "
        for block in clause.blocks {
            writer.newline()
            switch block {
            case .paragraph(let inlines):
                writer.inlines(inlines, words: edition.words)
                writer.endParagraph(first: first, rest: "")
            case .list(let items):
                writer.numberAlone(first)
                for item in items { writer.item { $0.inlines(item.content, words: edition.words) } }
            case .table(let table):
                writer.numberAlone(first)
                for row in table.rows { writer.item { writeRecord(row, headings: table.headings, to: &$0) } }
            }
            first = ""
        }
        guard let articles = edition.words.articles(of: clause) else { return }
        writer.newline()
        writer.text(articles)
        writer.endParagraph(first: "", rest: "")
    }

    /// `Cookie: session; Purpose: …`, without what the record does not say.
    private func writeRecord(_ row: Table.Row, headings: [String], to writer: inout TextWriter) {
        var isFirst = true
        for (heading, cell) in zip(headings, row.cells) where !cell.isEmpty {
            if !isFirst { writer.text(edition.words[.tableCellSeparator]) }
            isFirst = false
            writer.filled(edition.words.pieces(.tableCell)) { hole, writer in
                hole.name == "heading" ? writer.text(heading) : writer.inlines(cell, words: edition.words)
            }
        }
    }
}

extension TextWriter {
    /// The number of a clause that begins with a list or a table, on a line of its own.
    fileprivate mutating func numberAlone(_ number: String) {
        guard !number.isEmpty else { return }
        text(number)
        endParagraph(first: "", rest: "")
        newline()
    }

    fileprivate mutating func item(_ write: (inout TextWriter) -> Void) {
        write(&self)
        endParagraph(first: "- ", rest: "  ")
    }

    fileprivate mutating func filled(_ pieces: [Template.Piece], _ hole: (Template.Hole, inout TextWriter) -> Void) {
        for piece in pieces {
            switch piece {
            case .text(let text): self.text(text)
            case .hole(let named): hole(named, &self)
            }
        }
    }

    /// The words alone; a link is followed by its address, unless the words are the address.
    mutating func inlines(_ inlines: [Inline], words: PageWords) {
        for inline in inlines {
            switch inline {
            case .text(let text): self.text(text)
            case .strong(let inner), .foreign(let inner, _): self.inlines(inner, words: words)
            case .link(let inner, let target):
                guard !target.isSaid(by: inner.plainText) else {
                    self.inlines(inner, words: words)
                    continue
                }
                filled(words.pieces(.linkWithAddress)) { hole, writer in
                    hole.name == "words" ? writer.inlines(inner, words: words) : writer.text(target.shown)
                }
            }
        }
    }
}

extension LinkTarget {
    /// The address as one reads it on paper.
    var shown: String {
        switch self {
        case .web(let address), .mail(let address): address
        case .telephone(let number): number
        }
    }

    /// Whether words are the address itself; telephone numbers are compared by their digits.
    func isSaid(by words: String) -> Bool {
        switch self {
        case .web(let address), .mail(let address): words == address
        case .telephone(let number): words.filter(\.isWholeNumber) == number.filter(\.isWholeNumber)
        }
    }
}

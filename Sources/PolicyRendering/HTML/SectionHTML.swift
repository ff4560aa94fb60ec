import PolicyModel

/// Writes the sections of one language's document: on its page, and bare for a shop system.
struct SectionHTML: Sendable {
    let edition: Edition
    let style: BlockStyle
    /// The pages of the other languages, linked to from each section.
    let others: [(edition: Edition, link: String)]
    private let sectionNumber: [Template.Piece]
    private let clauseNumber: [Template.Piece]

    init(edition: Edition, style: BlockStyle, others: [(edition: Edition, link: String)]) {
        self.edition = edition
        self.style = style
        self.others = others
        sectionNumber = edition.words.pieces(.sectionNumber)
        clauseNumber = edition.words.pieces(.clauseNumber)
    }

    func write(to writer: inout HTMLWriter) {
        for (index, section) in edition.document.sections.enumerated() {
            writer.markup("<section")
            writer.id(section.anchor, style: style)
            writer.markup(">\n")
            write(section, heading: style.isBare, number: index + 1, to: &writer)
            for (position, clause) in section.clauses.enumerated() {
                let number = ClauseNumber(section: index + 1, clause: position + 1)
                style.isBare
                    ? writeBare(clause, number, of: section, to: &writer)
                    : write(clause, number, of: section, to: &writer)
            }
            writer.markup("</section>\n")
        }
    }
}

/// The number of a clause: `2.1`.
struct ClauseNumber: Sendable {
    let section: Int
    let clause: Int

    var text: String { String(section) + "." + String(clause) }
}

extension SectionHTML {
    private func write(_ section: DocumentSection, heading isBare: Bool, number: Int, to writer: inout HTMLWriter) {
        writer.markup(isBare ? "<h3>" : "<div class=\"heading\"><h2>")
        writer.selfLink(
            to: section.anchor, String(number), spoken: sectionNumber, style: style)
        writer.markup(" ")
        writer.text(section.heading)
        writer.markup(isBare ? "</h3>\n" : "</h2>\n")
        guard !isBare else { return }
        for (other, link) in others { writeLink(to: section.anchor, in: other, at: link, to: &writer) }
        writer.markup("</div>\n")
    }

    private func writeLink(
        to anchor: String, in other: Edition, at link: String, to writer: inout HTMLWriter
    ) {
        writer.markup("<a class=\"version\" href=\"")
        writer.text(link)
        writer.markup("#")
        writer.text(anchor)
        writer.markup("\" lang=\"")
        writer.text(other.language.text)
        writer.markup("\" hreflang=\"")
        writer.text(other.language.text)
        writer.markup("\">")
        writer.text(other.words[.sectionInThisLanguage])
        writer.markup("</a>\n")
    }

    private func write(
        _ clause: DocumentClause, _ number: ClauseNumber, of section: DocumentSection, to writer: inout HTMLWriter
    ) {
        writer.markup(clause.isOwnWords ? "<div class=\"clause own-words\"" : "<div class=\"clause\"")
        writer.id(clause.anchor, style: style)
        writer.markup(">\n")
        writer.selfLink(to: clause.anchor, number.text, spoken: clauseNumber, style: style)
        writer.markup("\n")
        for block in clause.blocks { write(block, of: section, to: &writer) }
        if let articles = edition.words.articles(of: clause) { writer.small(articles) }
        writer.markup("</div>\n")
    }

    private func write(_ block: Block, of section: DocumentSection, to writer: inout HTMLWriter) {
        writer.block(block, label: section.heading, notStated: edition.words[.notStated], style: style)
    }

    /// Without a style sheet the number stands in the first paragraph, not on a line of its own.
    private func writeBare(
        _ clause: DocumentClause, _ number: ClauseNumber, of section: DocumentSection, to writer: inout HTMLWriter
    ) {
        writer.markup("<div")
        writer.id(clause.anchor, style: style)
        writer.markup(">\n<p>")
        writer.selfLink(to: clause.anchor, number.text, spoken: clauseNumber, style: style)
        var blocks = clause.blocks[...]
        if case .paragraph(let inlines)? = blocks.first {
            writer.markup(" ")
            writer.inlines(inlines)
            blocks = blocks.dropFirst()
        }
        writer.markup("</p>\n")
        for block in blocks { write(block, of: section, to: &writer) }
        if let articles = edition.words.articles(of: clause) { writer.small(articles) }
        writer.markup("</div>\n")
    }
}

extension HTMLWriter {
    /// The number of a section or a clause, which leads to itself so that it can be copied as an address.
    ///
    /// - Parameter spoken: the number as one says it, with a hole; empty where the digits speak for themselves.
    mutating func selfLink(to anchor: String, _ number: String, spoken: [Template.Piece], style: BlockStyle) {
        markup(style.isBare ? "<a href=\"#" : "<a class=\"number\" href=\"#")
        text(style.idPrefix ?? "")
        text(anchor)
        markup("\"")
        if !spoken.isEmpty { ariaLabel(spoken, number) }
        markup(">")
        text(number)
        markup("</a>")
    }

    /// A paragraph in small print, also where there is no style sheet.
    mutating func small(_ words: String) {
        markup("<p class=\"small\"><small>")
        text(words)
        markup("</small></p>\n")
    }

    private mutating func ariaLabel(_ pieces: [Template.Piece], _ number: String) {
        markup(" aria-label=\"")
        for piece in pieces {
            switch piece {
            case .text(let words): text(words)
            case .hole: text(number)
            }
        }
        markup("\"")
    }

    /// `<ol><li><a href="#cookies">Cookies</a></li></ol>`: the list's own numbers are those of the sections.
    mutating func contents(_ sections: [DocumentSection], style: BlockStyle) {
        markup("<ol>\n")
        for section in sections {
            markup("<li><a href=\"#")
            text(style.idPrefix ?? "")
            text(section.anchor)
            markup("\">")
            text(section.heading)
            markup("</a></li>\n")
        }
        markup("</ol>\n")
    }
}

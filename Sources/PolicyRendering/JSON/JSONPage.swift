import PolicyModel

/// A policy in one language for programs, `privacy.json`: the same sections and clauses with their ids, addresses, words and
/// the facts that they say. It holds all that the policy says, so that its pages can be made from it again (`PublishedDocument`).
struct JSONPage: Sendable {
    /// Grows when a program that reads the file could misread it.
    static let format = 1

    let edition: Edition
    let editions: [Edition]
    let addresses: SiteAddresses

    var bytes: [UInt8] {
        var writer = JSONWriter(capacity: 1 << 16)
        let document = edition.document
        writer.object { writer in
            writer.member("format", Self.format)
            writer.member("policy", document.policy)
            writer.member("language", document.language.text)
            writer.member("languages") { $0.list(editions) { $1.string($0.language.text) } }
            if let address = addresses.absolute(edition.language.text) { writer.member("url", address) }
            writer.member("title", document.title)
            writer.member("shop", document.shop.plainText)
            writer.member("name") { $0.inlines(document.shop) }
            writer.member("summary", document.summary)
            writer.member("dates") { $0.list(document.dates) { $1.date($0) } }
            writer.member("sections") { writer in
                writer.list(document.sections.enumerated()) { $1.section($0.element, $0.offset + 1) }
            }
        }
        writer.raw("\n")
        return writer.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func date(_ date: DocumentDate) {
        object { writer in
            writer.member("id", date.id)
            writer.member("day", date.day)
            writer.member("text", date.line.plainText)
            writer.member("content") { $0.inlines(date.line) }
        }
    }

    fileprivate mutating func section(_ section: DocumentSection, _ number: Int) {
        object { writer in
            writer.member("id", section.id)
            writer.member("anchor", section.anchor)
            writer.member("number", String(number))
            writer.member("heading", section.heading)
            writer.member("clauses") { writer in
                writer.list(section.clauses.enumerated()) {
                    $1.clause($0.element, ClauseNumber(section: number, clause: $0.offset + 1))
                }
            }
        }
    }

    private mutating func clause(_ clause: DocumentClause, _ number: ClauseNumber) {
        object { writer in
            writer.member("id", clause.id)
            writer.member("anchor", clause.anchor)
            writer.member("number", number.text)
            writer.member("ownWords") { $0.bool(clause.isOwnWords) }
            writer.member("facts") { $0.list(clause.facts) { $1.string($0) } }
            if !clause.articles.isEmpty { writer.member("articles") { $0.list(clause.articles) { $1.string($0) } } }
            writer.member("text", clause.blocks.map(\.plainText).joined(separator: "\n"))
            writer.member("blocks") { $0.list(clause.blocks) { $1.block($0) } }
        }
    }

    private mutating func block(_ block: Block) {
        object { writer in
            switch block {
            case .paragraph(let inlines):
                writer.member("kind", "paragraph")
                writer.member("content") { $0.inlines(inlines) }
            case .list(let items):
                writer.member("kind", "list")
                writer.member("items") { $0.list(items) { $1.item($0) } }
            case .table(let table):
                writer.member("kind", "table")
                writer.member("columns") { $0.list(table.columns) { $1.string($0) } }
                writer.member("headings") { $0.list(table.headings) { $1.string($0) } }
                writer.member("rows") { $0.list(table.rows) { $1.row($0) } }
            }
        }
    }

    private mutating func item(_ item: ListItem) {
        object { writer in
            if let anchor = item.anchor { writer.member("anchor", anchor) }
            if let name = item.name { writer.member("name", name) }
            writer.member("content") { $0.inlines(item.content) }
        }
    }

    private mutating func row(_ row: Table.Row) {
        object { writer in
            writer.member("anchor", row.anchor)
            writer.member("cells") { $0.list(row.cells) { $1.inlines($0) } }
        }
    }

    /// `[{"text": "We use "}, {"strong": [{"text": "your address"}]}]` on one line.
    fileprivate mutating func inlines(_ inlines: [Inline]) {
        raw("[")
        for (index, inline) in inlines.enumerated() {
            if index > 0 { raw(", ") }
            self.inline(inline)
        }
        raw("]")
    }

    private mutating func inline(_ inline: Inline) {
        switch inline {
        case .text(let text):
            raw("{\"text\": ")
            string(text)
        case .strong(let inner):
            raw("{\"strong\": ")
            inlines(inner)
        case .link(let inner, let target):
            raw("{\"link\": ")
            inlines(inner)
            raw(", \"to\": ")
            string(target.address)
        case .foreign(let inner, let language):
            raw("{\"foreign\": ")
            inlines(inner)
            raw(", \"language\": ")
            string(language.text)
        }
        raw("}")
    }
}

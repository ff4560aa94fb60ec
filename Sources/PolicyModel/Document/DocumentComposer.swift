import LocatedYAML

/// Says a Policy in one language.
package struct DocumentComposer {
    private let policy: Policy
    private let site: Site
    private let language: Language
    private let speaker: Speaker
    private var missing: [MessageKey] = []

    /// The document; nil where the language lacks words for something that the policy says. The messages of a language are
    /// checked when they are read, so that happens only with a language that was itself reported.
    package static func document(_ policy: Policy, of site: Site, in language: Language) -> Document? {
        var composer = DocumentComposer(
            policy: policy, site: site, language: language,
            speaker: Speaker(language: language, site: site, policyKind: policy.kind))
        let document = composer.document()
        return composer.missing.isEmpty ? document : nil
    }

    private mutating func document() -> Document {
        let shop = site.common.fact(at: "shop.name").map { StatedValue.fact($0.value) }
        let values = ["shop": shop].compactMapValues { $0 }
        let sections = policy.sections.map { section in
            DocumentSection(
                id: section.id, anchor: section.anchor,
                heading: text(Statement(MessageKey("sections", section.id))),
                clauses: section.clauses.map { clause($0) })
        }
        return Document(
            policy: policy.kind, language: language.tag, title: text(Statement(MessageKey("title"))),
            shop: shop.flatMap { speaker.alone($0, form: .label) } ?? [],
            summary: text(Statement(MessageKey("summary"), values: values)),
            dates: ["effective", "updated"].compactMap { date($0) }, sections: sections)
    }

    private mutating func date(_ id: String) -> DocumentDate? {
        guard let fact = site.common.fact(at: id), case .date(let day) = fact.value else { return nil }
        let statement = Statement(MessageKey("dates", id), values: ["date": .fact(fact.value)])
        return DocumentDate(id: id, line: sentence(statement), day: day.iso)
    }

    private mutating func clause(_ clause: PolicyClause) -> DocumentClause {
        let blocks = blocks(clause.content)
        var isOwnWords = false
        if case .ownWords = clause.content { isOwnWords = true }
        return DocumentClause(
            id: clause.id, anchor: clause.anchor, blocks: blocks, facts: clause.facts, isOwnWords: isOwnWords)
    }

    private mutating func blocks(_ content: PolicyClause.Content) -> [Block] {
        switch content {
        case .paragraph(let statements): return [.paragraph(paragraph(statements))]
        case .list(let introduction, let items):
            let listed = items.map { item in
                ListItem(
                    anchor: item.anchor, name: item.anchor == nil ? item.statements.first?.message.path.last : nil,
                    content: paragraph(item.statements))
            }
            return [.paragraph(sentence(introduction)), .list(listed)]
        case .table(let introduction, let headings, let rows):
            let table = Table(
                columns: headings.compactMap(\.message.path.last), headings: headings.map { text($0) },
                rows: rows.map { row($0) })
            return [.paragraph(sentence(introduction)), .table(table)]
        case .ownWords(let paragraphs):
            return (paragraphs[language.tag] ?? []).map { .paragraph([.text($0)]) }
        }
    }

    private mutating func row(_ row: PolicyRow) -> Table.Row {
        Table.Row(
            anchor: row.anchor,
            cells: row.cells.map { cell in
                switch cell {
                case .empty: []
                case .statement(let statement): sentence(statement)
                case .subject(let value): said(speaker.alone(value, form: .label), MessageKey("clauses"))
                case .value(let value): said(speaker.alone(value, form: .cell), MessageKey("clauses"))
                }
            })
    }
}

extension DocumentComposer {
    private mutating func sentence(_ statement: Statement) -> [Inline] {
        said(speaker.sentence(statement), statement.message)
    }

    private mutating func paragraph(_ statements: [Statement]) -> [Inline] {
        said(speaker.paragraph(statements), statements.first?.message ?? MessageKey("clauses"))
    }

    private mutating func text(_ statement: Statement) -> String { sentence(statement).plainText }

    private mutating func said(_ inlines: [Inline]?, _ key: MessageKey) -> [Inline] {
        if inlines == nil { missing.append(key) }
        return inlines ?? []
    }
}

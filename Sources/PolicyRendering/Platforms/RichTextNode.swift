import PolicyModel

/// A node of the component `rich-text` of WeChat. It shows few elements, drops whatever else there is with all that is inside, knows
/// no ids, and lets nothing be tapped (https://developers.weixin.qq.com/miniprogram/dev/component/rich-text.html). Only the elements
/// that it shows exist here, and of those no table: it does not fit a phone, and one of the two engines of WeChat shows none.
indirect enum RichTextNode: Equatable, Sendable {
    case text(String)
    case element(Element, [RichTextNode])

    enum Element: Equatable, Sendable {
        case paragraph, field, smallPrint, list, item, strong
    }
}

extension RichTextNode {
    /// The nodes of a clause: its number in front of its first paragraph, a record of a table as an item that names each value.
    static func nodes(of clause: DocumentClause, _ number: ClauseNumber, _ words: PageWords) -> [RichTextNode] {
        var nodes: [RichTextNode] = []
        var blocks = clause.blocks[...]
        if case .paragraph(let inlines)? = blocks.first {
            nodes.append(.element(.paragraph, [.text(number.text + " ")] + inlines.nodes(words)))
            blocks = blocks.dropFirst()
        } else {
            nodes.append(.element(.paragraph, [.text(number.text)]))
        }
        nodes += blocks.map { node(of: $0, words) }
        if let articles = words.articles(of: clause) { nodes.append(.element(.smallPrint, [.text(articles)])) }
        return nodes
    }

    private static func node(of block: Block, _ words: PageWords) -> RichTextNode {
        switch block {
        case .paragraph(let inlines): .element(.paragraph, inlines.nodes(words))
        case .list(let items): .element(.list, items.map { .element(.item, $0.content.nodes(words)) })
        case .table(let table):
            .element(.list, table.rows.map { .element(.item, fields(of: $0, table.headings, words)) })
        }
    }

    /// `Cookie: session`, a paragraph for each value, without what the record does not say.
    private static func fields(of row: Table.Row, _ headings: [String], _ words: PageWords) -> [RichTextNode] {
        zip(headings, row.cells).filter { !$0.1.isEmpty }.map { heading, cell in
            let nodes = words.pieces(.tableCell).flatMap { piece -> [RichTextNode] in
                switch piece {
                case .text(let text): [.text(text)]
                case .hole(let hole): hole.name == "heading" ? [.text(heading)] : cell.nodes(words)
                }
            }
            return .element(.field, nodes)
        }
    }
}

extension [Inline] {
    /// The words; a link is followed by its address, unless the words are the address.
    fileprivate func nodes(_ words: PageWords) -> [RichTextNode] {
        flatMap { inline -> [RichTextNode] in
            switch inline {
            case .text(let text): return [.text(text)]
            case .strong(let inner): return [.element(.strong, inner.nodes(words))]
            case .foreign(let inner, _): return inner.nodes(words)
            case .link(let inner, let target):
                guard !target.isSaid(by: inner.plainText) else { return inner.nodes(words) }
                return words.pieces(.linkWithAddress).flatMap { piece -> [RichTextNode] in
                    switch piece {
                    case .text(let text): [.text(text)]
                    case .hole(let hole): hole.name == "words" ? inner.nodes(words) : [.text(target.shown)]
                    }
                }
            }
        }
    }
}

extension RichTextNode {
    /// `{"name": "p", "children": [{"type": "text", "text": "We use …"}]}` on one line.
    func write(to writer: inout JSONWriter) {
        switch self {
        case .text(let text):
            writer.raw("{\"type\": \"text\", \"text\": ")
            writer.string(text.withoutEntities)
        case .element(let element, let children):
            writer.raw(element.start)
            writer.raw(", \"children\": [")
            for (index, child) in children.enumerated() {
                if index > 0 { writer.raw(", ") }
                child.write(to: &writer)
            }
            writer.raw("]")
        }
        writer.raw("}")
    }
}

extension RichTextNode.Element {
    /// The start of its object. A class is for the style sheet of the page.
    fileprivate var start: StaticString {
        switch self {
        case .paragraph: "{\"name\": \"p\", \"attrs\": {\"class\": \"p\"}"
        case .field: "{\"name\": \"p\", \"attrs\": {\"class\": \"field\"}"
        case .smallPrint: "{\"name\": \"p\", \"attrs\": {\"class\": \"small\"}"
        case .list: "{\"name\": \"ul\", \"attrs\": {\"class\": \"ul\"}"
        case .item: "{\"name\": \"li\", \"attrs\": {\"class\": \"li\"}"
        case .strong: "{\"name\": \"strong\""
        }
    }
}

extension String {
    /// The text of a node is shown with its entities filled in.
    fileprivate var withoutEntities: String {
        guard utf8.contains(UInt8(ascii: "&")) else { return self }
        var escaped = ""
        for scalar in unicodeScalars {
            if scalar == "&" { escaped += "&amp;" } else { escaped.unicodeScalars.append(scalar) }
        }
        return escaped
    }
}

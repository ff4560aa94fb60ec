/// The blocks of an HTML page as a reader sees them, each with the blocks that introduce it.
///
/// A block is the text of one block element; a table row with all its cells is one block. What is not shown or only leads
/// about is left out. White space is collapsed.
struct PageBlocks {
    struct Block: Equatable {
        let text: String
        /// The numbers of the blocks with which this one is also read: what stands before its list or table, the `dt` of a `dd`,
        /// the header row of a table row.
        let leads: Set<Int>
    }

    /// An open list or table.
    private struct List {
        /// The block before it; for a list in a list item, that item.
        let lead: Int?
        /// Its header row or last `dt`.
        var head: Int?
    }

    private(set) var blocks: [Block] = []
    private var words = ""
    private var skipped = 0
    private var lists: [List] = []
    /// The cells of the open table row.
    private var cells: [String]?

    init(_ page: ParsedMarkup) {
        for event in page.events {
            switch event {
            case .start(let name, _): start(name)
            case .end(let name): end(name)
            case .text(let text): if skipped == 0 { words += text }
            }
        }
        endBlock()
    }

    /// Every text in which a claim may be found, each once: a block alone, joined with the one before it, and joined with each
    /// that introduces it.
    var passages: [Passage] {
        var seen: Set<Passage> = []
        return blocks.enumerated().flatMap { number, block in
            let neighbours = block.leads.union([number - 1]).subtracting([-1, number]).sorted()
            return [block.text] + neighbours.map { "\(blocks[$0].text) \(block.text)" }
        }.map { Passage($0) }.filter { seen.insert($0).inserted }
    }
}

extension PageBlocks {
    private static let skippedNames: Set = ["head", "script", "style", "template", "svg", "nav"]
    private static let listNames: Set = ["ul", "ol", "menu", "dl", "table"]
    private static let breakingNames: Set = listNames.union([
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li",
        "main", "p", "pre", "section", "summary", "tbody", "td", "tfoot", "th", "thead", "tr",
    ])

    private mutating func start(_ name: String) {
        if Self.skippedNames.contains(name) { skipped += 1 }
        guard skipped == 0 else { return }
        if name == "td" || name == "th" { cells?.append(name) }
        separate(name)
        if Self.listNames.contains(name) { lists.append(List(lead: last)) }
        if name == "tr" { cells = [] }
    }

    private mutating func end(_ name: String) {
        if Self.skippedNames.contains(name) {
            skipped -= 1
            return
        }
        guard skipped == 0 else { return }
        let isHeaderRow = name == "tr" && cells.map { !$0.isEmpty && !$0.contains("td") } ?? false
        if name == "tr" { cells = nil }
        separate(name)
        if isHeaderRow || name == "dt", !lists.isEmpty { lists[lists.count - 1].head = last }
        if Self.listNames.contains(name), !lists.isEmpty { lists.removeLast() }
    }

    private var last: Int? { blocks.indices.last }

    /// Ends the block at a block element; in a table row, and at `br`, only the word.
    private mutating func separate(_ name: String) {
        guard Self.breakingNames.contains(name) || name == "br" else { return }
        if cells == nil && name != "br" { endBlock() } else { words += " " }
    }

    private mutating func endBlock() {
        let text = words.unicodeScalars.filter { !Self.invisible.contains($0) }
            .split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
        words = ""
        guard !text.isEmpty else { return }
        blocks.append(Block(text: text, leads: Set([lists.last?.lead, lists.last?.head].compactMap { $0 })))
    }

    /// Soft hyphens, zero-width characters and carriage returns part no word.
    private static let invisible: Set<Unicode.Scalar> = [
        "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\r",
    ]
}

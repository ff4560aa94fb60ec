/// The elements of a page in its order, and the tags that do not fit together.
struct ParsedPage {
    /// A tag without its partner.
    struct LooseTag {
        let name: String
        let range: Range<Int>
        let isEnd: Bool
    }

    private(set) var elements: [MarkupElement] = []
    private(set) var looseTags: [LooseTag] = []
    private(set) var doctype: String?
    private var open: [Int] = []

    /// Reads a page; whatever the bytes are, there is a result.
    init(_ bytes: [UInt8]) {
        for token in MarkupTokenizer.tokens(bytes) {
            switch token.content {
            case .start(let name, let attributes, let isSelfClosing):
                start(name, attributes, isSelfClosing: isSelfClosing, token.range)
            case .end(let name): end(name, token.range)
            case .text: addText(bytes[token.range])
            case .doctype(let words): doctype = doctype ?? words
            case .other: break
            }
        }
        for index in open where !MarkupSyntax.closedByOthers.contains(elements[index].name) { reportUnclosed(index) }
    }

    /// The elements of this name that are in sight or stand in the head.
    func elements(_ name: String) -> [MarkupElement] { elements.filter { $0.name == name } }
}

extension ParsedPage {
    private mutating func start(
        _ name: String, _ attributes: [MarkupToken.Attribute], isSelfClosing: Bool, _ range: Range<Int>
    ) {
        while let last = open.last, MarkupSyntax.start(name, closes: elements[last].name) { open.removeLast() }
        let isInside = open.last.map { elements[$0].isShown } ?? true
        let isHidden =
            ["template", "noscript"].contains(name) || attributes.contains { $0.name == "hidden" }
        elements.append(
            MarkupElement(
                name: name, attributes: attributes, tag: range, parent: open.last, isShown: isInside && !isHidden))
        // What is said in the place of an image is text for whoever does not see it.
        if name == "img", elements.last?["alt"]?.contains(where: { !$0.isWhitespace }) == true {
            for index in open { elements[index].hasText = true }
        }
        let isDrawing =
            open.contains { ["svg", "math"].contains(elements[$0].name) } || ["svg", "math"].contains(name)
        if !MarkupSyntax.void.contains(name), !(isSelfClosing && isDrawing) { open.append(elements.count - 1) }
    }

    private mutating func end(_ name: String, _ range: Range<Int>) {
        guard let position = open.lastIndex(where: { elements[$0].name == name }) else {
            // A browser reads an end tag of a break or a paragraph as an element of its own; here it is a slip like any other.
            looseTags.append(LooseTag(name: name, range: range, isEnd: true))
            return
        }
        for index in open[(position + 1)...] where !MarkupSyntax.closedByOthers.contains(elements[index].name) {
            reportUnclosed(index)
        }
        open.removeSubrange(position...)
    }

    private mutating func reportUnclosed(_ index: Int) {
        looseTags.append(LooseTag(name: elements[index].name, range: elements[index].tag, isEnd: false))
    }

    private mutating func addText(_ bytes: ArraySlice<UInt8>) {
        guard bytes.contains(where: { $0 > 0x20 }) else { return }
        for index in open { elements[index].hasText = true }
    }
}

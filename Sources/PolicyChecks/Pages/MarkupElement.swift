/// An element of a page, with what the checks ask of it.
struct MarkupElement {
    let name: String
    let attributes: [MarkupToken.Attribute]
    /// The bytes of its start tag.
    let tag: Range<Int>
    /// The number of the element around it; nil at the top.
    let parent: Int?
    /// Whether it is in sight: nothing around it is hidden, a template, or only for browsers without scripts.
    let isShown: Bool
    /// Whether it holds any text itself, beside blanks.
    var hasText = false

    func attribute(_ name: String) -> MarkupToken.Attribute? { attributes.first { $0.name == name } }

    /// The value of an attribute; nil where it is absent.
    subscript(name: String) -> String? { attribute(name)?.value }

    /// The level of a heading, `h2` is 2; nil for any other element.
    var headingLevel: Int? {
        guard name.utf8.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()), (1...6).contains(level)
        else { return nil }
        return level
    }
}

/// The rules of HTML for elements whose tags may be left out.
enum MarkupSyntax {
    /// Elements without content, which have no end tag.
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    /// Elements whose end tag may be left out.
    static let closedByOthers: Set<String> = [
        "html", "head", "body", "p", "li", "dt", "dd", "option", "optgroup", "thead", "tbody", "tfoot", "tr", "td",
        "th",
        "colgroup", "caption", "rt", "rp",
    ]

    /// Whether a start tag closes an open element whose end tag was left out.
    static func start(_ name: String, closes open: String) -> Bool {
        switch open {
        case "p": blocks.contains(name)
        case "li": name == "li"
        case "dt", "dd": name == "dt" || name == "dd"
        case "option": name == "option" || name == "optgroup"
        case "td", "th": ["td", "th", "tr", "tbody", "tfoot"].contains(name)
        case "tr": ["tr", "tbody", "tfoot"].contains(name)
        case "thead", "tbody": name == "tbody" || name == "tfoot"
        case "head": name == "body"
        default: false
        }
    }

    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figcaption", "figure",
        "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main", "menu", "nav", "ol", "p", "pre",
        "search", "section", "table", "ul",
    ]
}

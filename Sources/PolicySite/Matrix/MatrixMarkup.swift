import PolicyChecks
import PolicyModel
import PolicyRendering

/// What the parts of the table share.
extension HTMLWriter {
    /// The same words in each language, each run marked with its language.
    mutating func spans(_ sides: [LawMatrix.Side], _ words: (LawMatrix.Side) -> String) {
        for (index, side) in sides.enumerated() {
            if index > 0 { markup(" ") }
            markup("<span lang=\"")
            text(side.language.text)
            markup("\">")
            text(words(side))
            markup("</span>")
        }
    }

    /// A row that holds all languages beside each other.
    mutating func row(
        _ sides: [LawMatrix.Side], class name: StaticString? = nil, _ write: (LawMatrix.Side, inout HTMLWriter) -> Void
    ) {
        markup("<div class=\"pair")
        if let name {
            markup(" ")
            markup(name)
        }
        markup("\">\n")
        for side in sides {
            markup("<div lang=\"")
            text(side.language.text)
            markup("\">")
            write(side, &self)
            markup("</div>\n")
        }
        markup("</div>\n")
    }

    mutating func paragraph(_ words: String) {
        markup("<p>")
        text(words)
        markup("</p>\n")
    }

    /// The beginning of a section under a heading in each language.
    mutating func section(_ id: String, _ sides: [LawMatrix.Side], _ heading: (LawMatrix.Side) -> String) {
        markup("<section id=\"")
        text(id)
        markup("\">\n<h2 class=\"pair\">")
        spans(sides, heading)
        markup("</h2>\n")
    }

    /// The beginning of a table: columns with words in all languages, and one for each language under its own name.
    mutating func table(_ columns: [String], _ sides: [LawMatrix.Side]) {
        markup("<div class=\"table\"><table role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">")
        for column in columns {
            markup("<th scope=\"col\" role=\"columnheader\">")
            spans(sides) { $0.word(column) }
            markup("</th>")
        }
        for side in sides {
            markup("<th scope=\"col\" role=\"columnheader\" lang=\"")
            text(side.language.text)
            markup("\">")
            text(side.phrases.ownName)
            markup("</th>")
        }
        markup("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n")
    }
}

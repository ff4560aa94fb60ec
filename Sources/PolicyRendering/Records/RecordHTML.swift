import PolicyModel

/// A record as one page of HTML that needs no other file, in the style of the site's pages.
package struct RecordHTML: Sendable {
    private let record: Record
    private let style: [UInt8]

    /// - Parameter style: the style sheet of the site's pages.
    package init(_ record: Record, style: [UInt8]) {
        self.record = record
        self.style = style
    }

    package var bytes: [UInt8] {
        var writer = HTMLWriter(capacity: 1 << 16)
        writeHead(to: &writer)
        writeHeader(to: &writer)
        writer.markup("<main>\n")
        for part in record.parts { write(part, to: &writer) }
        writer.markup("</main>\n</body>\n</html>\n")
        return writer.bytes
    }

    private var document: Document { record.edition.document }

    private func writeHead(to writer: inout HTMLWriter) {
        writer.markup("<!DOCTYPE html>\n<html lang=\"")
        writer.text(record.language.text)
        writer.markup("\">\n<head>\n<meta charset=\"utf-8\" />\n")
        writer.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
        writer.markup("<meta name=\"color-scheme\" content=\"light dark\" />\n")
        if !record.plan.isPublished { writer.markup("<meta name=\"robots\" content=\"noindex\" />\n") }
        writer.markup("<title>")
        writer.text(record.titles.title + " · " + document.shop.plainText)
        writer.markup("</title>\n<style>\n")
        writer.styleSheet(style)
        writer.markup("</style>\n</head>\n<body class=\"record\">\n")
    }

    private func writeHeader(to writer: inout HTMLWriter) {
        writer.markup("<header>\n<p class=\"shop\">")
        writer.inlines(document.shop)
        writer.markup("</p>\n<h1>")
        writer.text(record.titles.title)
        writer.markup("</h1>\n<div class=\"facts\">\n<p>")
        writer.text(record.titles.about)
        writer.markup("</p>\n")
        for date in document.dates {
            writer.markup("<p>")
            writer.inlines(date.line)
            writer.markup("</p>\n")
        }
        writer.markup("</div>\n</header>\n")
    }

    private func write(_ part: Record.Part, to writer: inout HTMLWriter) {
        writer.markup("<section>\n<h2>")
        writer.text(part.heading)
        writer.markup("</h2>\n")
        if part.entries.isEmpty {
            writer.markup("<p>")
            writer.text(record.words.nothing)
            writer.markup("</p>\n")
        }
        for entry in part.entries {
            writer.markup("<div class=\"clause\">\n<span class=\"number\">")
            writer.text(entry.number.text)
            writer.markup("</span>\n")
            for block in entry.clause.blocks {
                writer.block(
                    block, label: part.heading, notStated: record.edition.words[.notStated],
                    style: BlockStyle(idPrefix: nil, isBare: false))
            }
            writer.markup("</div>\n")
        }
        writer.markup("</section>\n")
    }
}

extension HTMLWriter {
    /// A style sheet inside the element `style`, which nothing in it may end: `<\/` means the same there as `</`.
    package mutating func styleSheet(_ style: [UInt8]) {
        var last: UInt8 = 0
        markup(
            style.flatMap { byte -> [UInt8] in
                defer { last = byte }
                return byte == UInt8(ascii: "/") && last == UInt8(ascii: "<") ? [UInt8(ascii: "\\"), byte] : [byte]
            })
    }
}

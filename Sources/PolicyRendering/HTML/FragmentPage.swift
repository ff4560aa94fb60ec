import PolicyModel

/// The body of a policy in one language, to paste into the page of a shop system, which brings the style and the main
/// heading: `privacy.fragment.html`.
struct FragmentPage: Sendable {
    let edition: Edition
    let editions: [Edition]
    let addresses: SiteAddresses

    private var style: BlockStyle {
        BlockStyle(idPrefix: "policyglot-" + edition.policy + "-" + edition.language.text + "-", isBare: true)
    }

    var bytes: [UInt8] {
        var writer = HTMLWriter(capacity: 1 << 15)
        writer.markup("<div lang=\"")
        writer.text(edition.language.text)
        writer.markup("\">\n<h2>")
        writer.text(edition.document.title)
        writer.markup("</h2>\n<p>")
        writer.inlines(edition.document.shop)
        writer.markup("</p>\n")
        writer.dates(edition.document.dates)
        writePrecedenceLink(to: &writer)
        writeLanguageLinks(to: &writer)
        writeContents(to: &writer)
        SectionHTML(edition: edition, style: style, others: []).write(to: &writer)
        writer.markup("</div>\n")
        return writer.bytes
    }
}

extension FragmentPage {
    private func writePrecedenceLink(to writer: inout HTMLWriter) {
        guard let section = edition.precedence else { return }
        writer.markup("<p><a href=\"#")
        writer.text(style.idPrefix ?? "")
        writer.text(section.anchor)
        writer.markup("\">")
        writer.text(section.heading)
        writer.markup("</a></p>\n")
    }

    /// Nobody knows where the fragment will stand, so only absolute addresses lead out of it.
    private func writeLanguageLinks(to writer: inout HTMLWriter) {
        for other in editions where other.language != edition.language {
            guard let address = addresses.absolute(other.language.text) else { continue }
            writer.markup("<p>")
            writer.languageLink(to: address, other)
            writer.markup("</p>\n")
        }
    }

    private func writeContents(to writer: inout HTMLWriter) {
        writer.markup("<nav aria-label=\"")
        writer.text(edition.words[.contents])
        writer.markup("\">\n")
        writer.contents(edition.document.sections, style: style)
        writer.markup("</nav>\n")
    }
}

import PolicyModel

/// What fills the frame of one policy in one language, `en/privacy/index.html`.
struct LanguagePage: Sendable {
    let edition: Edition
    /// The policy in all its languages, this one among them.
    let editions: [Edition]
    let addresses: SiteAddresses
    /// The other forms of this page that lie beside it.
    let formats: [PageFormat]

    private var document: Document { edition.document }
    private var others: [Edition] { editions.filter { $0.language != edition.language } }
}

extension LanguagePage {
    /// The holes of `policy.html`.
    static let holes: [FrameHole<LanguagePage>] = parts + words

    private static let parts: [FrameHole<LanguagePage>] = [
        .text("language", isRequired: true) { $0.document.language.text },
        .text("title", isRequired: true) { $0.document.title },
        .text("summary") { $0.document.summary },
        .text("shop-name") { $0.document.shop.plainText },
        .text("root") { _ in SiteAddresses.root },
        .markup("shop") { $1.inlines($0.document.shop) },
        .markup("alternates", isRequired: true) { $0.writeAlternates(to: &$1) },
        .markup("language-links", isRequired: true) { $0.writeLanguageLinks(to: &$1) },
        .markup("precedence-link", isRequired: true) { $0.writePrecedenceLink(to: &$1) },
        .markup("dates", isRequired: true) { $1.dates($0.document.dates) },
        .markup("table-of-contents") { $1.contents($0.document.sections, style: .page) },
        .markup("content", isRequired: true) { $0.writeContent(to: &$1) },
        .markup("formats") { $0.writeFormats(to: &$1) },
    ]

    private static let words: [FrameHole<LanguagePage>] = PageWord.allCases.filter(\.holes.isEmpty).map { word in
        .text(word.rawValue) { $0.edition.words[word] }
    }

    private func writeContent(to writer: inout HTMLWriter) {
        let others = others.map { (edition: $0, link: addresses.link(to: $0.language.text)) }
        SectionHTML(edition: edition, style: .page, others: others).write(to: &writer)
    }

    /// The links in the head: the page's own address, its versions in all languages, its other forms.
    private func writeAlternates(to writer: inout HTMLWriter) {
        writer.canonical(addresses.absolute(edition.language.text))
        writer.alternates(of: editions, addresses: addresses)
        for format in formats {
            writer.markup("<link rel=\"alternate\" type=\"")
            writer.text(format.mediaType)
            writer.markup("\" href=\"")
            writer.text(document.policy + format.suffix)
            writer.markup("\" />\n")
        }
    }

    private func writeLanguageLinks(to writer: inout HTMLWriter) {
        guard !others.isEmpty else { return }
        writer.markup("<nav class=\"languages\" aria-label=\"")
        writer.text(edition.words[.otherLanguages])
        writer.markup("\">\n")
        for other in others {
            writer.languageLink(to: addresses.link(to: other.language.text), other)
        }
        writer.markup("<a href=\"")
        writer.text(addresses.link(to: SiteAddresses.parallel))
        writer.markup("\">")
        writer.text(edition.words[.sideBySide])
        writer.markup("</a>\n</nav>\n")
    }

    private func writePrecedenceLink(to writer: inout HTMLWriter) {
        guard let section = edition.precedence else { return }
        writer.markup("<p class=\"precedence\"><a href=\"#")
        writer.text(section.anchor)
        writer.markup("\">")
        writer.text(section.heading)
        writer.markup("</a></p>\n")
    }

    private func writeFormats(to writer: inout HTMLWriter) {
        guard !formats.isEmpty else { return }
        writer.markup("<nav class=\"formats\" aria-label=\"")
        writer.text(edition.words[.otherFormats])
        writer.markup("\">\n")
        for format in formats {
            guard let name = format.name else { continue }
            writer.markup("<a href=\"")
            writer.text(document.policy + format.suffix)
            writer.markup("\" type=\"")
            writer.text(format.mediaType)
            writer.markup("\">")
            writer.text(edition.words[name])
            writer.markup("</a>\n")
        }
        writer.markup("</nav>\n")
    }
}

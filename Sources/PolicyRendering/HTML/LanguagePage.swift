import PolicyModel

/// What fills the frame of one policy in one language, `en/privacy/index.html`.
struct LanguagePage: Sendable {
    let edition: Edition
    /// The policy in all its languages, this one among them.
    let editions: [Edition]
    let addresses: SiteAddresses
    /// The other forms of this page that lie beside it.
    let formats: [PageFormat]
    /// The earlier versions of the policy; nil where there is none.
    let history: PolicyHistory?
    /// The version that the page shows, where it is not the present one.
    let earlier: EarlierVersion?
    /// The languages of the present version.
    let presentLanguages: [LanguageTag]

    private var document: Document { edition.document }
    private var others: [Edition] { editions.filter { $0.language != edition.language } }
}

extension LanguagePage {
    /// The holes of `policy.html`.
    static let holes: [FrameHole<LanguagePage>] = parts + words

    /// The holes of `version.html`: the same, and what tells that a later version followed.
    static let holesOfEarlier: [FrameHole<LanguagePage>] =
        holes + [.markup("earlier-version", isRequired: true) { $0.writeEarlier(to: &$1) }]

    private static let parts: [FrameHole<LanguagePage>] = [
        .text("language", isRequired: true) { $0.document.language.text },
        .text("title", isRequired: true) { $0.document.title },
        .text("summary") { $0.document.summary },
        .text("shop-name") { $0.document.shop.plainText },
        .text("root") { $0.addresses.root },
        .markup("shop") { $1.inlines($0.document.shop) },
        .markup("alternates", isRequired: true) { $0.writeAlternates(to: &$1) },
        .markup("language-links", isRequired: true) { $0.writeLanguageLinks(to: &$1) },
        .markup("precedence-link", isRequired: true) { $0.writePrecedenceLink(to: &$1) },
        .markup("dates", isRequired: true) { $0.writeDates(to: &$1) },
        .markup("table-of-contents") { $1.contents($0.document.sections, style: .page) },
        .markup("content", isRequired: true) { $0.writeContent(to: &$1) },
        .markup("formats") { $1.formats($0.formats, words: $0.edition.words, addresses: $0.addresses) },
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
        writer.alternates(of: editions, addresses: addresses, root: addresses.root)
        writer.formatLinks(formats, addresses: addresses)
    }

    private func writeLanguageLinks(to writer: inout HTMLWriter) {
        guard !others.isEmpty else { return }
        writer.markup("<nav class=\"languages\" aria-label=\"")
        writer.text(edition.words[.otherLanguages])
        writer.markup("\">\n")
        for other in others {
            writer.languageLink(to: addresses.link(to: other.language.text), other)
        }
        if earlier == nil {
            writer.link(to: addresses.link(to: SiteAddresses.parallel), edition.words[.sideBySide])
        }
        writer.markup("</nav>\n")
    }

    private func writeDates(to writer: inout HTMLWriter) {
        writer.dates(document.dates)
        guard history != nil, presentLanguages.contains(edition.language) else { return }
        writer.changesLink(edition, addresses: addresses)
    }

    /// What somebody who comes from an old link has to know first. Where the present version is not in this language, the choice
    /// of languages leads to it.
    private func writeEarlier(to writer: inout HTMLWriter) {
        guard let earlier, let history else { return }
        let language = edition.language
        writer.markup("<div class=\"earlier\">\n<p>")
        writer.text(edition.words.filled(.earlierVersion, earlier.period(language)))
        writer.markup("</p>\n<p>")
        let isThere = presentLanguages.contains(language)
        writer.link(
            to: isThere ? addresses.link(to: language.text, of: nil) : addresses.root + SiteAddresses.index,
            edition.words.filled(.readVersion, ["day": history.present.text(language)]))
        writer.markup("</p>\n</div>\n")
    }

    private func writePrecedenceLink(to writer: inout HTMLWriter) {
        guard let section = edition.precedence else { return }
        writer.markup("<p class=\"precedence\"><a href=\"#")
        writer.text(section.anchor)
        writer.markup("\">")
        writer.text(section.heading)
        writer.markup("</a></p>\n")
    }
}

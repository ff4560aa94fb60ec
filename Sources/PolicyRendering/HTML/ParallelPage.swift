import PolicyModel

/// What fills the frame of one policy in all its languages, clause beside clause: `parallel/privacy/index.html`.
struct ParallelPage: Sendable {
    /// Two or more, in the order of the columns. The first is the language of the page itself.
    let editions: [Edition]
    let addresses: SiteAddresses
    let history: PolicyHistory?
}

extension ParallelPage {
    /// The holes of `parallel.html`. Words stand in it in every language.
    static let holes: [FrameHole<ParallelPage>] = parts + words

    private static let parts: [FrameHole<ParallelPage>] = [
        .text("language", isRequired: true) { $0.editions.first?.language.text ?? "" },
        .text("title", isRequired: true) { $0.editions.map(\.document.title).joined(separator: " · ") },
        .text("summary") { $0.editions.map(\.document.summary).joined(separator: " ") },
        .text("shop-name") { $0.editions.joinedNames },
        .text("root") { $0.addresses.root },
        .markup("canonical") { $1.canonical($0.addresses.absolute(SiteAddresses.parallel)) },
        .markup("titles") { $1.inEachLanguage($0.editions, \.document.title) },
        .markup("shop") { $1.shops($0.editions) },
        .markup("language-links", isRequired: true) { $0.writeLanguageLinks(to: &$1) },
        .markup("precedence-link", isRequired: true) { $0.writePrecedenceLink(to: &$1) },
        .markup("dates", isRequired: true) { $0.writeDates(to: &$1) },
        .markup("table-of-contents") { $0.writeContents(to: &$1) },
        .markup("content", isRequired: true) { ParallelSections(editions: $0.editions).write(to: &$1) },
    ]

    private static let words: [FrameHole<ParallelPage>] = PageWord.allCases.filter(\.holes.isEmpty).map { word in
        .markup(word.rawValue) { $1.inEachLanguage($0.editions) { $0.words[word] } }
    }

    /// The heads of the columns, each of which leads to the page of its language.
    private func writeLanguageLinks(to writer: inout HTMLWriter) {
        for edition in editions {
            writer.languageLink(to: addresses.link(to: edition.language.text), edition)
        }
    }

    private func writePrecedenceLink(to writer: inout HTMLWriter) {
        guard let section = editions.first?.precedence else { return }
        writer.markup("<p class=\"precedence\"><a href=\"#")
        writer.text(section.anchor)
        writer.markup("\">")
        writer.inEachLanguage(editions) { $0.precedence?.heading ?? "" }
        writer.markup("</a></p>\n")
    }

    private func writeDates(to writer: inout HTMLWriter) {
        writer.eachCell(editions) { edition, writer in
            writer.dates(edition.document.dates)
            if history != nil { writer.changesLink(edition, addresses: addresses) }
        }
    }

    private func writeContents(to writer: inout HTMLWriter) {
        writer.markup("<ol>\n")
        for (index, section) in (editions.first?.document.sections ?? []).enumerated() {
            writer.markup("<li><a href=\"#")
            writer.text(section.anchor)
            writer.markup("\">")
            writer.inEachLanguage(editions) { $0.heading(index) }
            writer.markup("</a></li>\n")
        }
        writer.markup("</ol>\n")
    }
}

extension Edition {
    /// The heading of a section by its position; every language has the same sections.
    func heading(_ index: Int) -> String {
        document.sections.indices.contains(index) ? document.sections[index].heading : ""
    }
}

extension [Edition] {
    /// The shop's names, each once: a shop may have one name in all languages.
    var joinedNames: String {
        var names: [String] = []
        for edition in self where !names.contains(edition.document.shop.plainText) {
            names.append(edition.document.shop.plainText)
        }
        return names.joined(separator: " · ")
    }
}

extension HTMLWriter {
    /// The shop's names, each once and marked with its language.
    mutating func shops(_ editions: [Edition]) {
        var seen: [String] = []
        for edition in editions where !seen.contains(edition.document.shop.plainText) {
            if !seen.isEmpty { markup(" ") }
            seen.append(edition.document.shop.plainText)
            markup("<span lang=\"")
            text(edition.language.text)
            markup("\">")
            inlines(edition.document.shop)
            markup("</span>")
        }
    }

    /// A row with one cell for each language.
    mutating func eachCell(_ editions: [Edition], _ write: (Edition, inout HTMLWriter) -> Void) {
        markup("<div class=\"pair\">\n")
        for edition in editions {
            markup("<div lang=\"")
            text(edition.language.text)
            markup("\">")
            write(edition, &self)
            markup("</div>\n")
        }
        markup("</div>\n")
    }
}

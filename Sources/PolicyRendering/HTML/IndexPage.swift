import PolicyModel

/// What fills the frame of the site's own page, where a visitor chooses a language and a policy: `index.html`.
struct IndexPage: Sendable {
    /// One entry a policy, which holds its languages.
    let policies: [[Edition]]
    let url: String?

    /// The first edition of each language, in the order in which the languages first stand.
    private var languages: [Edition] {
        var found: [Edition] = []
        for edition in policies.joined() where !found.contains(where: { $0.language == edition.language }) {
            found.append(edition)
        }
        return found
    }
}

extension IndexPage {
    /// The holes of `index.html`. Words stand in it in every language.
    static let holes: [FrameHole<IndexPage>] = parts + words

    private static let parts: [FrameHole<IndexPage>] = [
        .text("language", isRequired: true) { $0.languages.first?.language.text ?? "" },
        .text("title", isRequired: true) { $0.languages.joinedNames },
        .text("root") { _ in "" },
        .markup("alternates") { $0.writeAlternates(to: &$1) },
        .markup("shop") { $1.shops($0.languages) },
        .markup("content", isRequired: true) { $0.writeContent(to: &$1) },
    ]

    private static let words: [FrameHole<IndexPage>] = PageWord.allCases.filter(\.holes.isEmpty).map { word in
        .markup(word.rawValue) { $1.inEachLanguage($0.languages) { $0.words[word] } }
    }

    /// The page is the choice of languages of every policy, but it can name the versions of one only.
    private func writeAlternates(to writer: inout HTMLWriter) {
        guard let first = policies.first, let policy = first.first?.policy else { return }
        let addresses = SiteAddresses(policy: policy, url: url)
        writer.canonical(addresses.absoluteIndex)
        if policies.count == 1 { writer.alternates(of: first, addresses: addresses, root: "") }
    }

    private func writeContent(to writer: inout HTMLWriter) {
        for language in languages { writeLanguage(language, to: &writer) }
        let inSeveral = policies.filter { $0.count > 1 }
        if !inSeveral.isEmpty { writeParallel(inSeveral, to: &writer) }
    }

    private func writeLanguage(_ language: Edition, to writer: inout HTMLWriter) {
        writer.markup("<section class=\"choice\" lang=\"")
        writer.text(language.language.text)
        writer.markup("\">\n<h2>")
        writer.text(language.words[.languageName])
        writer.markup("</h2>\n<ul>\n")
        for edition in policies.joined() where edition.language == language.language {
            writer.markup("<li><a href=\"")
            writer.text(SiteAddresses(policy: edition.policy, url: nil).path(in: edition.language.text))
            writer.markup("\" hreflang=\"")
            writer.text(edition.language.text)
            writer.markup("\">")
            writer.text(edition.document.title)
            writer.markup("</a>\n<p>")
            writer.text(edition.document.summary)
            writer.markup("</p>\n")
            writer.dates(edition.document.dates)
            writer.markup("</li>\n")
        }
        writer.markup("</ul>\n</section>\n")
    }

    private func writeParallel(_ policies: [[Edition]], to writer: inout HTMLWriter) {
        writer.markup("<section class=\"choice side-by-side\">\n<h2>")
        writer.inEachLanguage(languages) { $0.words[.sideBySide] }
        writer.markup("</h2>\n<ul>\n")
        for editions in policies {
            guard let policy = editions.first?.policy else { continue }
            writer.markup("<li><a href=\"")
            writer.text(SiteAddresses(policy: policy, url: nil).path(in: SiteAddresses.parallel))
            writer.markup("\">")
            writer.inEachLanguage(editions, \.document.title)
            writer.markup("</a></li>\n")
        }
        writer.markup("</ul>\n</section>\n")
    }
}

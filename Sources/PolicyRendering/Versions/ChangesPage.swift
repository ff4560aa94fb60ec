import PolicyModel

/// What fills the frame of the changes of one policy in one language, `en/privacy/changes/index.html`: from each version to the
/// next, the newest first.
struct ChangesPage: Sendable {
    let edition: Edition
    /// The present version in all its languages, this one among them.
    let editions: [Edition]
    let addresses: SiteAddresses
    let history: PolicyHistory
    /// The other forms of this page that lie beside it.
    let formats: [PageFormat]

    var words: PageWords { edition.words }
    var title: String { words.filled(.changesPageTitle, ["title": edition.document.title]) }
    var languageText: String { edition.language.text }
}

extension ChangesPage {
    /// The holes of `changes.html`.
    static let holes: [FrameHole<ChangesPage>] = parts + words

    private static let parts: [FrameHole<ChangesPage>] = [
        .text("language", isRequired: true) { $0.languageText },
        .text("title", isRequired: true) { $0.title },
        .text("shop-name") { $0.edition.document.shop.plainText },
        .text("root") { $0.addresses.root },
        .markup("shop") { $1.inlines($0.edition.document.shop) },
        .markup("alternates", isRequired: true) { $0.writeAlternates(to: &$1) },
        .markup("language-links", isRequired: true) { $0.writeLanguageLinks(to: &$1) },
        .markup("present-version", isRequired: true) { $0.writePresent(to: &$1) },
        .markup("table-of-contents") { $0.writeContents(to: &$1) },
        .markup("content", isRequired: true) { page, writer in
            for step in page.history.steps { page.write(step, to: &writer) }
        },
        .markup("formats") { $1.formats($0.formats, words: $0.words, addresses: $0.addresses) },
    ]

    private static let words: [FrameHole<ChangesPage>] = PageWord.allCases.filter(\.holes.isEmpty).map { word in
        .text(word.rawValue) { $0.words[word] }
    }

    private func writeAlternates(to writer: inout HTMLWriter) {
        writer.canonical(addresses.absolute(languageText))
        writer.alternates(of: editions, addresses: addresses, root: addresses.root)
        writer.formatLinks(formats, addresses: addresses)
    }

    private func writeLanguageLinks(to writer: inout HTMLWriter) {
        let others = editions.filter { $0.language != edition.language }
        guard !others.isEmpty else { return }
        writer.markup("<nav class=\"languages\" aria-label=\"")
        writer.text(words[.otherLanguages])
        writer.markup("\">\n")
        for other in others { writer.languageLink(to: addresses.link(to: other.language.text), other) }
        writer.markup("</nav>\n")
    }

    private func writePresent(to writer: inout HTMLWriter) {
        writer.markup("<p>")
        writer.link(to: addresses.link(to: languageText, of: nil), readVersion(history.present))
        writer.markup("</p>\n")
    }

    private func writeContents(to writer: inout HTMLWriter) {
        writer.markup("<ul>\n")
        for step in history.steps {
            writer.markup("<li>")
            writer.link(to: "#" + step.anchor, heading(step))
            writer.markup("</li>\n")
        }
        writer.markup("</ul>\n")
    }
}

extension ChangesPage {
    private func heading(_ step: PolicyHistory.Step) -> String {
        words.filled(.changesFrom, ["day": step.day.text(edition.language)])
    }

    private func readVersion(_ day: VersionDay) -> String {
        words.filled(.readVersion, ["day": day.text(edition.language)])
    }

    private func write(_ step: PolicyHistory.Step, to writer: inout HTMLWriter) {
        writer.markup("<section id=\"")
        writer.text(step.anchor)
        writer.markup("\">\n<h2>")
        writer.text(heading(step))
        writer.markup("</h2>\n")
        if let sections = step.sections[edition.language] {
            writeLinks(step, to: &writer)
            if sections.isEmpty { writer.paragraph(words[.changesNone]) }
            for section in sections { write(section, of: step, to: &writer) }
        } else {
            writer.paragraph(words.filled(.languageSince, ["day": step.day.text(edition.language)]))
        }
        writer.markup("</section>\n")
    }

    /// The two versions that are compared.
    private func writeLinks(_ step: PolicyHistory.Step, to writer: inout HTMLWriter) {
        writer.markup("<ul class=\"versions\">\n<li>")
        writer.link(to: addresses.link(to: languageText, of: step.newer?.first.iso), readVersion(step.day))
        writer.markup("</li>\n<li>")
        writer.link(
            to: addresses.link(to: languageText, of: step.older.first.iso),
            words.filled(.readVersionBefore, step.older.period(edition.language)))
        writer.markup("</li>\n</ul>\n")
    }

    private func write(_ section: MarkedSection, of step: PolicyHistory.Step, to writer: inout HTMLWriter) {
        let version = section.isInNewer ? step.newer?.first.iso : step.older.first.iso
        writer.markup("<h3><a href=\"")
        writer.text(addresses.link(to: languageText, of: version))
        if let anchor = section.anchor {
            writer.markup("#")
            writer.text(anchor)
        }
        writer.markup("\">")
        writer.runs(section.heading, isMarked: true)
        writer.markup("</a></h3>\n")
        for clause in section.clauses {
            writer.markup("<div class=\"change\">\n")
            if let word = clause.kind.word { writer.paragraph(words[word], className: "kind") }
            for passage in clause.passages {
                if let label = passage.label { writer.paragraph(label, className: "label") }
                writer.markup("<p>")
                writer.runs(passage.runs, isMarked: clause.kind == .changed)
                writer.markup("</p>\n")
            }
            writer.markup("</div>\n")
        }
    }
}

extension HTMLWriter {
    /// Words with the elements for what was removed and added.
    fileprivate mutating func runs(_ runs: [MarkedRun], isMarked: Bool) {
        for run in runs {
            switch isMarked ? run.kind : .same {
            case .same: text(run.text)
            case .removed:
                markup("<del>")
                text(run.text)
                markup("</del>")
            case .added:
                markup("<ins>")
                text(run.text)
                markup("</ins>")
            }
        }
    }

    fileprivate mutating func paragraph(_ words: String, className: StaticString? = nil) {
        markup("<p")
        if let className {
            markup(" class=\"")
            markup(className)
            markup("\"")
        }
        markup(">")
        text(words)
        markup("</p>\n")
    }
}

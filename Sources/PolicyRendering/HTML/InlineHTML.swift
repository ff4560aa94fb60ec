import PolicyModel

extension HTMLWriter {
    /// `We use <strong>your address</strong>`: text escaped, each run of another language marked with it.
    mutating func inlines(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text):
                self.text(text)
            case .strong(let inner):
                markup("<strong>")
                self.inlines(inner)
                markup("</strong>")
            case .link(let inner, let target):
                markup("<a href=\"")
                text(target.address)
                markup("\">")
                self.inlines(inner)
                markup("</a>")
            case .foreign(let inner, let language):
                markup("<span lang=\"")
                text(language.text)
                markup("\">")
                self.inlines(inner)
                markup("</span>")
            }
        }
    }

    /// The same words in each language, each run marked with its language and set apart from the next by a space.
    mutating func inEachLanguage(_ editions: [Edition], _ words: (Edition) -> String) {
        for (index, edition) in editions.enumerated() {
            if index > 0 { markup(" ") }
            markup("<span lang=\"")
            text(edition.language.text)
            markup("\">")
            text(words(edition))
            markup("</span>")
        }
    }

    /// `<p class="dates"><time datetime="2026-12-01">In force from 1 December 2026</time></p>`, one line for each date.
    mutating func dates(_ dates: [DocumentDate]) {
        for date in dates {
            markup("<p class=\"date\"><time datetime=\"")
            text(date.day)
            markup("\">")
            inlines(date.line)
            markup("</time></p>\n")
        }
    }
}

extension HTMLWriter {
    /// `<a href="…">words</a>` on a line of its own.
    mutating func link(to address: String, _ words: String) {
        markup("<a href=\"")
        text(address)
        markup("\">")
        text(words)
        markup("</a>\n")
    }

    /// The line below the dates that leads to what changed.
    mutating func changesLink(_ edition: Edition, addresses: SiteAddresses) {
        markup("<p class=\"date\">")
        link(
            to: addresses.link(to: edition.language.text, of: SiteAddresses.changes), edition.words[.changesAndVersions]
        )
        markup("</p>\n")
    }
}

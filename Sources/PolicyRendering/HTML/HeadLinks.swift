import PolicyModel

extension HTMLWriter {
    /// `<link rel="canonical" … />`, or nothing where the site's address is not known.
    mutating func canonical(_ address: String?) {
        guard let address else { return }
        markup("<link rel=\"canonical\" href=\"")
        text(address)
        markup("\" />\n")
    }

    /// One `<link rel="alternate" hreflang="…" … />` for each language, and one for those who have chosen none. They are
    /// absolute where the site's address is known, as search engines ask for, and lead from page to page where it is not.
    /// The choice of languages leads to the present version, and so stands for no other.
    mutating func alternates(of editions: [Edition], addresses: SiteAddresses, root: String) {
        for edition in editions {
            let folder = edition.language.text
            alternate(folder, at: addresses.absolute(folder) ?? root + addresses.path(in: folder))
        }
        guard addresses.part == nil else { return }
        alternate("x-default", at: addresses.absoluteIndex ?? root + "index.html")
    }

    private mutating func alternate(_ language: String, at address: String) {
        markup("<link rel=\"alternate\" hreflang=\"")
        text(language)
        markup("\" href=\"")
        text(address)
        markup("\" />\n")
    }

    /// A link to a page of another language, in that language's own name.
    mutating func languageLink(to address: String, _ edition: Edition) {
        markup("<a href=\"")
        text(address)
        markup("\" lang=\"")
        text(edition.language.text)
        markup("\" hreflang=\"")
        text(edition.language.text)
        markup("\">")
        text(edition.words[.languageName])
        markup("</a>\n")
    }
}

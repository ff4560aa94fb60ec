import LocatedYAML

/// Everything that one `site.yaml` states, read and typed.
package struct Site: Sendable {
    /// The file as the person named it.
    package let file: String
    package let languages: [LanguageTag]
    package let markets: [String]
    /// What stands above the policies: the shop, its markets, the dates.
    package let common: FactRecord
    /// Nil where the site has one language.
    package let precedence: Precedence?
    package let vocabularies: Vocabularies
    /// The words of the terms that the site adds, by vocabulary and term.
    package let ownTerms: [String: [String: [LanguageTag: TermWords]]]
    /// The findings that the site accepts.
    package let acceptances: [Acceptance]
    /// What each policy states, in the order of the catalogues.
    package let policies: [PolicyFacts]

    /// The day on which the policies take effect; nil where it could not be read.
    package var effective: CalendarDate? {
        if case .date(let day) = common.fact(at: "effective")?.value { day } else { nil }
    }

    /// The day of the last change; nil where it was not stated.
    package var updated: CalendarDate? {
        if case .date(let day) = common.fact(at: "updated")?.value { day } else { nil }
    }

    /// The earlier versions that stay published, by the days on which they took effect.
    package var versions: [LocatedDate] {
        if case .dates(let days) = common.fact(at: "versions")?.value { days } else { [] }
    }

    /// The address at which the site is published; nil where it was not stated.
    package var url: String? {
        if case .web(let address) = common.fact(at: "url")?.value { address } else { nil }
    }
}

/// What a site states for one kind of policy.
package struct PolicyFacts: Sendable {
    package let catalogue: Catalogue
    package let facts: FactRecord
    package let ownWords: [OwnWords]
    package let place: Place
}

/// A clause in the shop's own words, in every language of the site.
package struct OwnWords: Sendable {
    /// Like the id of any clause: the section, a dot and a name.
    package let id: String
    /// The clause that it follows; nil for the end of its section.
    package let after: String?
    /// The paragraphs in each language.
    package let paragraphs: [LanguageTag: [String]]
    package let place: Place

    package var section: String { String(id.prefix { $0 != "." }) }
}

/// How a term is said in one language.
package struct TermWords: Hashable, Sendable {
    /// For a table, a heading or an item of a list.
    package let label: String
    /// For inside a sentence.
    package let phrase: String

    package init(label: String, phrase: String) {
        self.label = label
        self.phrase = phrase
    }
}

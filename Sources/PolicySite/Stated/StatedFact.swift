import LocatedYAML
import PolicyModel

/// One thing that a site states, with its place and where its pages say it.
package struct StatedFact: Sendable {
    /// Why no page says it.
    package enum Silence: String, Sendable {
        /// It decides which laws are asked.
        case forLaws = "for-laws"
        /// It is the address of the pages, or makes part of it.
        case forAddresses = "for-addresses"
        /// It names the earlier versions that have pages of their own.
        case forVersions = "for-versions"
        /// A term of the site's own that no fact uses.
        case unused
        /// Something is not stated with which it would be said.
        case unsaid
    }

    /// The path in `site.yaml`: `privacy.retention.periods.orders.keep`.
    package let path: String
    /// The value as `site.yaml` writes it, on one line; nil for a clause in the shop's own words.
    package let value: String?
    package let place: Place
    /// In the order of the pages; empty where no page says it.
    package let appearances: [Appearance]

    /// Why no page says it; nil where one does.
    package var silence: Silence? {
        guard appearances.isEmpty else { return nil }
        switch path {
        case "markets", "circumstances", "storefront-languages", "shop.country": return .forLaws
        case "url": return .forAddresses
        case "versions": return .forVersions
        default: return isOwnTerm ? .unused : .unsaid
        }
    }

    /// Whether it is a term of the site's own, with its words.
    var isOwnTerm: Bool { path.hasPrefix("vocabulary.") }
}

/// Where a policy says a fact: the same section, number and address in every language.
package struct Appearance: Hashable, Sendable {
    /// The page of one language.
    package struct Page: Hashable, Sendable {
        package let language: LanguageTag
        /// The path below the folder into which the site is published.
        package let path: String
        /// The heading of the section; the title of the policy for what stands above the sections.
        package let heading: String
    }

    /// A clause of a policy, by its position.
    package struct Clause: Hashable, Sendable {
        package let section: String
        package let id: String
        /// `2.1`
        package let number: String
        /// The address in the page: that of the record that holds the fact, where it has one.
        package let anchor: String
    }

    package let policy: String
    /// Nil for the top of the page, above the sections.
    package let clause: Clause?
    package let pages: [Page]
}

import LocatedYAML
import PolicyModel

/// The languages of a site beside its markets, as rules ask for them.
struct OfferedLanguages {
    let site: Site
    let markets: MarketList

    var tags: [LanguageTag] { site.languages }

    /// Where the languages are stated.
    var place: Place? { site.common.fact(at: "languages")?.place }

    /// Whether a version is offered in this language, in any of its scripts or regions unless one is named.
    func offers(_ language: String) -> Bool {
        tags.contains { $0.text == language || $0.text.hasPrefix(language + "-") }
    }

    /// Whether readers of the European Union, the Economic Area or the United Kingdom are among those addressed.
    var reachesEurope: Bool { ["EU", "EEA", "GB"].contains(where: markets.reaches) }

    /// The language that prevails for the readers of a market; nil where all count alike or there is one language only.
    func prevailing(in market: String) -> LanguageTag? {
        guard let precedence = site.precedence else { return nil }
        let own = precedence.byMarket.first { rule in
            rule.markets.contains { markets.isInside(market, $0) }
                && !rule.except.contains { markets.isInside(market, $0) }
        }
        if case .prevails(let tag) = own?.rule ?? precedence.usual { return tag }
        return nil
    }
}

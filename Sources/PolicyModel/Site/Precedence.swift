import LocatedYAML

/// Which language version of a policy counts when they differ. Every language says it from this one value.
package struct Precedence: Sendable {
    /// What counts when two versions differ.
    package enum Rule: Hashable, Sendable {
        /// This version counts.
        case prevails(LanguageTag)
        /// All versions count alike; in doubt, the reading more favourable to the reader.
        case equal
    }

    /// One rule for the readers of some markets.
    package struct MarketRule: Sendable {
        package let markets: [String]
        /// Markets inside these that have another rule: the most specific one counts.
        package let except: [String]
        package let rule: Rule
    }

    /// The rule for everybody, or for everybody whom no market rule names.
    package let usual: Rule
    /// Rules of single markets, those with the same rule and exceptions together, in the order of the site; none repeats the usual rule.
    package let byMarket: [MarketRule]
    package let place: Place
}

/// What can be wrong with the statement of precedence.
package enum PrecedenceRule: String, DiagnosticRule {
    case missing = "language/no-precedence"
    case needless = "language/needless-precedence"
    case notOffered = "language/precedence-not-offered"
    case noDefault = "language/precedence-without-default"
    case marketNotSold = "language/precedence-for-no-market"
}

/// Reads `precedence`: a language, `equal`, or a map of market to either with a `default`.
struct PrecedenceReader {
    /// Nil where the list has an error: nothing can then be said about a precedence among them.
    let languages: [LanguageTag]?
    /// The markets of the site; nil when they were stated with an error, so that nobody knows what is among them.
    let markets: [String]?
    /// Whether everybody in the first market is in the second.
    let isInside: @Sendable (String, String) -> Bool
    var diagnostics: [Diagnostic] = []

    mutating func precedence(_ value: LocatedValue?, languagesAt place: Place) -> Precedence? {
        guard let languages, value?.isRefused != true else { return nil }
        guard let value else {
            if languages.count > 1 {
                diagnostics.append(
                    Diagnostic(
                        PrecedenceRule.missing, at: place,
                        arguments: ["languages": .list(languages.map(\.text)), "example": .text(languages[1].text)]))
            }
            return nil
        }
        guard languages.count > 1 else {
            diagnostics.append(Diagnostic(PrecedenceRule.needless, at: value.place))
            return nil
        }
        if let entries = value.entries { return byMarket(entries, at: value.place, languages: languages) }
        return rule(value, languages: languages).map { Precedence(usual: $0, byMarket: [], place: value.place) }
    }

    private mutating func rule(_ value: LocatedValue, languages: [LanguageTag]) -> Precedence.Rule? {
        if value.isRefused { return nil }
        if value.text == "equal" { return .equal }
        if let tag = value.text.flatMap(LanguageTag.init), languages.contains(tag) { return .prevails(tag) }
        let known = languages.map(\.text) + ["equal"]
        diagnostics.append(.unknown(PrecedenceRule.notOffered, value.text ?? "", known: known, at: value.place))
        return nil
    }

    private mutating func byMarket(
        _ entries: [LocatedValue.Entry], at place: Place, languages: [LanguageTag]
    ) -> Precedence? {
        let rules = entries.compactMap { entry in
            rule(entry.value, languages: languages).map { (market: entry.key, rule: $0) }
        }
        reportMarketsNotSold(entries)
        guard let usual = rules.first(where: { $0.market.text == "default" })?.rule else {
            if rules.count == entries.count { diagnostics.append(Diagnostic(PrecedenceRule.noDefault, at: place)) }
            return nil
        }
        return Precedence(usual: usual, byMarket: grouped(rules, besides: usual), place: place)
    }

    private func grouped(
        _ rules: [(market: LocatedText, rule: Precedence.Rule)], besides usual: Precedence.Rule
    ) -> [Precedence.MarketRule] {
        let stated = rules.filter { $0.market.text != "default" }
        var grouped: [Precedence.MarketRule] = []
        for (market, rule) in stated where rule != usual {
            let except = stated.filter {
                $0.rule != rule && $0.market.text != market.text && isInside($0.market.text, market.text)
            }.map(\.market.text)
            let same = grouped.firstIndex { $0.rule == rule && $0.except == except }
            let before = same.map { grouped[$0].markets } ?? []
            let merged = Precedence.MarketRule(markets: before + [market.text], except: except, rule: rule)
            if let same { grouped[same] = merged } else { grouped.append(merged) }
        }
        return grouped
    }

    private mutating func reportMarketsNotSold(_ entries: [LocatedValue.Entry]) {
        guard let markets else { return }
        for entry in entries where entry.key.text != "default" && !markets.contains(entry.key.text) {
            diagnostics.append(
                .unknown(PrecedenceRule.marketNotSold, entry.key.text, known: markets, at: entry.key.place))
        }
    }
}

import LocatedYAML
import PolicyModel

/// For which markets, and as of which day, the laws are judged.
package struct LawScope: Sendable {
    /// Other markets than those of the site, to try what they would ask; nil for the site's own.
    package let markets: [String]?
    /// Nil for the day on which the policy takes effect.
    package let day: CalendarDate?

    package init(markets: [String]? = nil, day: CalendarDate? = nil) {
        self.markets = markets
        self.day = day
    }

    /// A finding for each market that does not exist: it would be held to no law and seem to pass.
    func unknownMarkets(known: [String]) -> [Diagnostic] {
        (markets ?? []).filter { !known.contains($0) }.map { market in
            Diagnostic(FactRule.unknownMarket, at: nil, arguments: ["name": .text(market)])
        }
    }
}

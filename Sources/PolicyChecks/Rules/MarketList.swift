/// Where a shop sells, as rules ask for it.
package struct MarketList: Sendable {
    /// The codes as the site states them: `CN`, `EU`, `US-CA`.
    package let codes: [String]
    /// The languages that are usual in a market, by its code.
    let usualLanguages: [String: [String]]
    /// Whether everybody in the first market is in the second.
    let isInside: @Sendable (String, String) -> Bool

    package init(
        codes: [String], usualLanguages: [String: [String]], isInside: @escaping @Sendable (String, String) -> Bool
    ) {
        self.codes = codes
        self.usualLanguages = usualLanguages
        self.isInside = isInside
    }

    /// Whether the shop sells to somebody in this market: `EU` to one that sells to `FR`, `US` to one that sells to `US-CA`,
    /// `CA-QC` to one that sells to `CA`.
    func reaches(_ market: String) -> Bool {
        codes.contains { isInside($0, market) || isInside(market, $0) }
    }

    /// Whether information moves freely between two countries: both are the same, or both in the European Economic Area (GDPR
    /// article 1(3)).
    func areOneArea(_ one: String, _ other: String) -> Bool {
        one == other || [one, other].allSatisfy { isInside($0, "EEA") }
    }

    /// The languages that are usual in a market, its own or those of the country that it is part of.
    func languages(of market: String) -> [String] {
        usualLanguages[market] ?? usualLanguages.first { isInside(market, $0.key) }?.value ?? []
    }
}

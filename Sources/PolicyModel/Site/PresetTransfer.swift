import LocatedYAML

/// What a preset says of a service that receives information in another country than the shop's: what is done with it there, and on
/// what the transfer rests under each law.
///
///     transfer: {handling: [storage, use], mechanism: {pipl: contract-exemption, gdpr: adequacy}}
struct PresetTransfer: Sendable {
    private static let lists = ["recipients", "processors"]

    private let stated: LocatedValue

    /// - Parameter value: of the key `transfer`.
    init(_ value: LocatedValue) { stated = value }

    /// The facts of a preset with `transfers.abroad` for each recipient in another country than the shop's; what is said there of
    /// the recipient is taken from the recipient itself.
    ///
    /// - Parameters:
    ///   - facts: what the preset states for the site.
    ///   - world: what is known of countries and laws.
    func added(to facts: LocatedValue, for site: LocatedValue, in world: PresetWorld) -> LocatedValue {
        guard let home = site["shop"]?["country"]?.text else { return facts }
        let records = Self.lists.flatMap { Self.recipients($0, in: facts, under: site) }.compactMap { recipient in
            abroad(recipient, home: home, site: site, world: world)
        }
        guard !records.isEmpty else { return facts }
        let transfers = ["abroad", "transfers", "privacy"].reduce(map(records)) { value, key in
            map([LocatedValue.Entry(key: LocatedText(key, at: stated.place), value: value)])
        }
        return transfers.over(facts)
    }

    /// The recipients in a list of a preset, each with what the site itself states of it.
    private static func recipients(
        _ list: String, in facts: LocatedValue, under site: LocatedValue
    ) -> [LocatedValue.Entry] {
        (facts["privacy"]?["sharing"]?[list]?.entries ?? []).map { entry in
            let own = site["privacy"]?["sharing"]?[list]?[entry.key.text]
            return LocatedValue.Entry(key: entry.key, value: own?.over(entry.value) ?? entry.value)
        }
    }

    /// The transfer to one recipient; nil where it is no transfer.
    private func abroad(
        _ recipient: LocatedValue.Entry, home: String, site: LocatedValue, world: PresetWorld
    ) -> LocatedValue.Entry? {
        guard let country = recipient.value["country"]?.text, !world.isSameArea(home, country) else { return nil }
        let taken = ["name", "country", "data", "purposes", "handling", "contact", "telephone", "contact-page"]
        var entries = (recipient.value.entries ?? []).filter { taken.contains($0.key.text) }
        for entry in stated.entries ?? [] where !entries.contains(where: { $0.key.text == entry.key.text }) {
            guard entry.key.text == "mechanism" else {
                entries.append(entry)
                continue
            }
            let asked = world.divisions(of: site, transferringTo: country)
            let mechanisms = (entry.value.entries ?? []).filter { asked.contains($0.key.text) }
            if !mechanisms.isEmpty { entries.append(LocatedValue.Entry(key: entry.key, value: map(mechanisms))) }
        }
        return LocatedValue.Entry(key: recipient.key, value: map(entries))
    }

    private func map(_ entries: [LocatedValue.Entry]) -> LocatedValue { LocatedValue(.map(entries), at: stated.place) }
}

/// What is known of countries and laws where presets are taken into a site.
package struct PresetWorld {
    /// A law under which a transfer rests on something of its own.
    package struct Division {
        package let id: String
        package let markets: [String]

        package init(id: String, markets: [String]) {
            self.id = id
            self.markets = markets
        }
    }

    /// The languages in which there are messages.
    let spoken: [LanguageTag]
    /// Whether everybody in the first market is in the second.
    package let isInside: (String, String) -> Bool
    private let divisions: [Division]

    package init(spoken: [LanguageTag], isInside: @escaping (String, String) -> Bool, divisions: [Division]) {
        self.spoken = spoken
        self.isInside = isInside
        self.divisions = divisions
    }

    /// Whether information stays where one law holds when it goes from one country to another.
    package func isSameArea(_ home: String, _ country: String) -> Bool {
        home == country
            || divisions.contains { division in
                [home, country].allSatisfy { place in division.markets.contains { isInside(place, $0) } }
            }
    }

    /// The laws of a site's markets under which a fact can differ.
    package func divisions(of site: LocatedValue) -> Set<String> { Set(inForce(for: site).map(\.id)) }

    /// Those of them that ask on what a transfer to a country rests.
    func divisions(of site: LocatedValue, transferringTo country: String) -> Set<String> {
        Set(inForce(for: site).filter { !$0.markets.contains { isInside(country, $0) } }.map(\.id))
    }

    private func inForce(for site: LocatedValue) -> [Division] {
        let markets = (site["markets"]?.items ?? []).compactMap(\.text)
        return divisions.filter { division in
            markets.contains { market in
                division.markets.contains { isInside(market, $0) || isInside($0, market) }
            }
        }
    }
}

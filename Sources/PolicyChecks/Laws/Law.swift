import LocatedYAML
import PolicyModel

/// One law, and what switches it on: an entry of `Templates/laws.yaml`. Its requirements stand in `Templates/laws/<id>.yaml`.
package struct Law: Hashable, Sendable {
    package let id: String
    /// The markets of whose shops it asks something.
    package let markets: [String]
    /// Whose division of a fact it reads, where one differs by law: the basis by the GDPR, the mechanism by the PIPL.
    package let division: String?
    /// The day as of which its requirements were written down.
    package let asOf: CalendarDate
    /// What must also hold for the law to ask anything of a shop, such as children among its customers.
    package let conditions: [FactTest]
    package let place: Place

    package var path: String { "Templates/laws/\(id).yaml" }

    /// Reads `Templates/laws.yaml`.
    package static func laws(
        reading value: LocatedValue, schema: SiteSchema, catalogue: Catalogue, diagnostics: inout [Diagnostic]
    ) -> [Law] {
        guard var map = MapReader(value, diagnostics: &diagnostics),
            let entries = map.required("laws", diagnostics: &diagnostics)?.entries
        else { return [] }
        // `LawTopic` reads them.
        _ = map.optional("topics")
        map.reportUnknownKeys(diagnostics: &diagnostics)
        let subjects = SubjectReader(catalogue: catalogue, common: schema.common)
        return entries.compactMap { law($0, schema: schema, subjects: subjects, diagnostics: &diagnostics) }
    }

    private static func law(
        _ entry: LocatedValue.Entry, schema: SiteSchema, subjects: SubjectReader, diagnostics: inout [Diagnostic]
    ) -> Law? {
        guard var map = MapReader(entry.value, diagnostics: &diagnostics) else { return nil }
        let markets = map.texts("markets", diagnostics: &diagnostics)
        for market in markets where !schema.markets.contains(market.text) {
            diagnostics.append(
                Diagnostic(FactRule.unknownMarket, at: market.place, arguments: ["name": .text(market.text)]))
        }
        let laws = schema.vocabularies["law"]?.terms.map(\.id) ?? []
        let division = map.word("division", among: laws, diagnostics: &diagnostics)
        let conditions = FactTest.tests(map.optional("when"), subjects: subjects, diagnostics: &diagnostics)
        let asOf = map.required("as-of", diagnostics: &diagnostics)
        map.reportUnknownKeys(diagnostics: &diagnostics)
        guard let day = asOf.flatMap({ CalendarDate(reading: $0, diagnostics: &diagnostics) }) else { return nil }
        return Law(
            id: entry.key.text, markets: markets.map(\.text), division: division, asOf: day, conditions: conditions,
            place: entry.key.place)
    }
}

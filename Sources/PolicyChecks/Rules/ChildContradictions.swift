import LocatedYAML
import PolicyModel

/// What is said of children.
extension SenseRule {
    /// Under which age a guardian decides, by market: PIPL article 31; 16 CFR 312.2.
    private static let ages = [(market: "CN", age: 14), (market: "US", age: 13)]
    /// GDPR article 8(1): the highest age that the Union sets, and the lowest that a member may.
    private static let agesOfUnion = (usual: 16, lowest: 13)

    /// An age under which a guardian decides, lower than the law of a market has it.
    static func ageBelowLaw(_ facts: StatedFacts) -> [Diagnostic] {
        ["children.under", "children.guardian.age"].flatMap { path -> [Diagnostic] in
            guard let stated = facts.number(path) else { return [] }
            return ages.filter { facts.markets.reaches($0.market) && stated.value < $0.age }.map { law in
                Self.ageBelowLaw.finding(
                    at: stated.place, subject: path,
                    ["age": String(stated.value), "market": law.market, "law": String(law.age)])
            }
        } + ageBelowUnion(facts)
    }

    /// In the Union only what a guardian has to do depends on the age, and members may lower it.
    private static func ageBelowUnion(_ facts: StatedFacts) -> [Diagnostic] {
        guard let stated = facts.number("children.guardian.age"), facts.markets.reaches("EU"),
            stated.value < agesOfUnion.usual
        else { return [] }
        return [
            Diagnostic(
                Self.ageBelowLaw, severity: stated.value < agesOfUnion.lowest ? .error : .warning, at: stated.place,
                subject: "children.guardian.age",
                arguments: [
                    "age": .text(String(stated.value)), "market": .text("EU"),
                    "law": .text(String(agesOfUnion.usual)),
                ])
        ]
    }

    /// "We do not collect from children" beside information about children, or a shop for children.
    static func childrenDataDenied(_ facts: StatedFacts) -> [Diagnostic] {
        guard let denied = facts.place("children.not-collected.from", is: "children") else { return [] }
        let data = facts.mentions(of: ["children-information"], in: "data", below: ["collection"]).map(\.place)
        let shop = facts.place("children.directed-to-children", is: true).map { [$0] } ?? []
        return (data + shop).map {
            Self.childrenDataDenied.finding(at: $0, subject: "children.not-collected", beside: denied)
        }
    }

    /// A shop for children in which children may not buy.
    static func childrenAddressed(_ facts: StatedFacts) -> [Diagnostic] {
        guard let shop = facts.place("children.directed-to-children", is: true),
            let age = facts.number("children.minimum-age"), age.value >= facts.number("children.under")?.value ?? 18
        else { return [] }
        return [
            Self.childrenAddressed.finding(
                at: age.place, subject: "children.minimum-age", ["age": String(age.value)], beside: shop)
        ]
    }

    /// A guardian for orders by people who are too young to order at all.
    static func guardianNeverNeeded(_ facts: StatedFacts) -> [Diagnostic] {
        let acts = Set(facts.terms("children.guardian.before").map(\.id))
        guard let guardian = facts.number("children.guardian.age"), let buyer = facts.number("children.minimum-age"),
            guardian.value <= buyer.value, acts == ["ordering"]
        else { return [] }
        return [
            Self.guardianNeverNeeded.finding(
                at: guardian.place, subject: "children.guardian",
                ["age": String(guardian.value), "minimum": String(buyer.value)], beside: buyer.place)
        ]
    }
}

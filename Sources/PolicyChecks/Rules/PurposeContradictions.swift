import LocatedYAML
import PolicyModel

/// What is said of purposes and of what they rest on.
extension SenseRule {
    /// Where purposes have a basis, each of them needs one (GDPR article 13(1)(c)).
    static func purposeWithoutBasis(_ facts: StatedFacts) -> [Diagnostic] {
        let purposes = facts.records("collection.purposes")
        let based = Set(purposes.filter { $0.record["basis"] != nil }.flatMap(\.purposes).map(\.id))
        guard !based.isEmpty else { return [] }
        let served = ["collection.occasions", "collection.uses", "collection.sources"].flatMap(facts.records)
        let all = purposes.flatMap(\.purposes) + served.flatMap { $0.terms("purposes") }
        var reported = based
        let missing = all.filter { reported.insert($0.id).inserted }
        return missing.prefix(1).map { first in
            Diagnostic(
                Self.purposeWithoutBasis, at: first.place, subject: "collection.purposes",
                arguments: ["purposes": .list(missing.map(\.id))])
        }
    }

    /// A purpose for which nothing is collected, where every occasion says what it is for and the purpose itself does not say
    /// that all information serves it.
    static func purposeNeverServed(_ facts: StatedFacts) -> [Diagnostic] {
        let occasions = facts.records("collection.occasions")
        guard !occasions.isEmpty,
            occasions.allSatisfy({ $0.record["purposes"] != nil && !$0.isOpen("purposes") })
        else { return [] }
        let others = ["collection.uses", "collection.sources"].flatMap(facts.records)
        guard others.allSatisfy({ $0.record["purposes"] != nil && !$0.isOpen("purposes") }) else { return [] }
        let served = Set((occasions + others).flatMap { $0.terms("purposes") }.map(\.id))
        return facts.records("collection.purposes").filter { $0.ids("data").isDisjoint(with: everything) }
            .flatMap(\.purposes).filter { !served.contains($0.id) }
            .map { Self.purposeNeverServed.finding(at: $0.place, subject: $0.id, ["purpose": $0.id]) }
    }

    /// Aims are no purposes: they say to what end the shop has purposes, and there must be some (GDPR article 5(1)(b), PIPL
    /// article 6).
    static func aimsWithoutPurposes(_ facts: StatedFacts) -> [Diagnostic] {
        guard let aims = facts.fact("collection.aims"), facts.mentions(in: "purpose").isEmpty else { return [] }
        return [Self.aimsWithoutPurposes.finding(at: aims.place, subject: "collection.aims")]
    }

    /// Interests belong to the basis of legitimate interests (GDPR articles 6(1)(f) and 13(1)(d)).
    static func interestsWithoutBasis(_ facts: StatedFacts) -> [Diagnostic] {
        facts.records("collection.purposes").compactMap { purpose in
            guard let interests = purpose.record["interests"],
                !purpose.ids("basis").contains("legitimate-interests")
            else { return nil }
            return Self.interestsWithoutBasis.finding(
                at: interests.place, subject: "collection.purposes." + purpose.key.text,
                ["purpose": purpose.key.text], beside: purpose.record["basis"]?.place)
        }
    }

    /// Consent that cannot be withdrawn is none (GDPR article 7(3), PIPL article 15).
    static func consentStays(_ facts: StatedFacts) -> [Diagnostic] {
        guard facts.fact("consent.withdrawal") == nil, let consent = facts.consents.first else { return [] }
        return [Self.consentStays.finding(at: consent.place, subject: "consent.withdrawal")]
    }
}

extension StatedFacts {
    /// Where a purpose rests on consent.
    var consents: [Term] {
        records("collection.purposes").flatMap { $0.terms("basis") }
            .filter { ["consent", "separate-consent"].contains($0.id) }
    }
}

import LocatedYAML
import PolicyModel

/// What is said of the information that is collected.
extension SenseRule {
    /// Terms that cover every kind of information.
    static let everything: Set = ["personal-information", "any-information", "all-covered"]

    /// "Only when you give it to us" beside what is collected without the person's doing.
    static func givenOnlyDenied(_ facts: StatedFacts) -> [Diagnostic] {
        guard let only = facts.place("collection.only-if-given", is: true) else { return [] }
        let occasions = facts.records("collection.occasions").flatMap { $0.terms("method") }
            .filter { ["automatic", "from-others"].contains($0.id) }.map(\.place)
        let sources = facts.fact("collection.sources").map { [$0.place] } ?? []
        return (occasions + sources).map { place in
            Self.givenOnlyDenied.finding(at: place, subject: "collection.only-if-given", beside: only)
        }
    }

    /// What is used, provided or kept must have been collected on some occasion or come from some source.
    static func dataNeverCollected(_ facts: StatedFacts) -> [Diagnostic] {
        guard let collected = facts.collected else { return [] }
        let uses = ["collection.purposes", "sharing.recipients", "sharing.processors", "transfers.abroad"]
        let used = uses.flatMap { path in facts.records(path).flatMap { $0.terms("data") } }
        let kept = (facts.records("retention.periods") + facts.records("collection.sensitive"))
            .flatMap { $0.termsOrKey("data") }
        var reported = collected.union(everything)
        return (used + kept).filter { reported.insert($0.id).inserted }.map { term in
            Self.dataNeverCollected.finding(at: term.place, subject: term.id, ["data": term.id])
        }
    }

    /// "We do not collect this" beside an occasion or a source of it.
    static func collectedAndDenied(_ facts: StatedFacts) -> [Diagnostic] {
        let denied = Dictionary(
            facts.terms("collection.not-collected").map { ($0.id, $0.place) }, uniquingKeysWith: { first, _ in first })
        let collected = facts.records("collection.occasions") + facts.records("collection.sources")
        return collected.flatMap { $0.terms("data") }.compactMap { term in
            denied[term.id].map {
                Self.collectedAndDenied.finding(at: term.place, subject: term.id, ["data": term.id], beside: $0)
            }
        }
    }

    /// "We never infer anything about you" beside inferences that are used, provided or kept.
    static func inferencesDenied(_ facts: StatedFacts) -> [Diagnostic] {
        guard let denied = facts.place("collection.inferences", is: "never") else { return [] }
        return facts.mentions(of: ["inferences"], in: "data").prefix(1).map { mention in
            Self.inferencesDenied.finding(at: mention.place, subject: "collection.inferences", beside: denied)
        }
    }

    /// What the person must give is always collected, not only perhaps. What a law requires it may require only sometimes.
    static func mayWhereRequired(_ facts: StatedFacts) -> [Diagnostic] {
        facts.records("collection.occasions").compactMap { occasion in
            guard let modality = occasion.record["modality"], occasion.choice("modality") != "do",
                let requirement = occasion.choice("requirement"), ["required", "contract"].contains(requirement)
            else { return nil }
            return Self.mayWhereRequired.finding(
                at: modality.place, subject: "collection.occasions." + occasion.key.text,
                ["occasion": occasion.key.text], beside: occasion.record["requirement"]?.place)
        }
    }

    /// Permissions of a device are asked for by an app or a mini-program.
    static func permissionsWithoutApp(_ facts: StatedFacts) -> [Diagnostic] {
        let channels = Set(facts.terms("scope.channels").map(\.id))
        guard let permissions = facts.fact("collection.permissions"), let scope = facts.fact("scope.channels"),
            channels.isDisjoint(with: ["app", "mini-program"])
        else { return [] }
        return [
            Self.permissionsWithoutApp.finding(
                at: permissions.place, subject: "collection.permissions", beside: scope.place)
        ]
    }

    /// Kinds that the Chinese law calls sensitive (PIPL article 28; financial accounts and exact whereabouts among them; for
    /// numbers of identity documents GB/T 35273-2020, annex B).
    static let sensitive: Set = [
        "national-id", "passport-number", "identity-document", "card-number", "card-details", "credit-card-details",
        "saved-cards", "bank-account", "payment-password", "financial-information", "health-information",
        "biometric-information", "precise-location", "children-information", "sensitive-information",
    ]

    /// Sensitive information that is collected and not stated as such, where the policy states other kinds or the shop sells to
    /// mainland China.
    static func sensitiveUnstated(_ facts: StatedFacts) -> [Diagnostic] {
        let stated = facts.records("collection.sensitive")
        guard !stated.isEmpty || facts.markets.reaches("CN") else { return [] }
        var reported = Set(stated.map(\.key.text))
        return facts.records("collection.occasions").flatMap { $0.terms("data") }
            .filter { sensitive.contains($0.id) && reported.insert($0.id).inserted }
            .map { Self.sensitiveUnstated.finding(at: $0.place, subject: $0.id, ["data": $0.id]) }
    }
}

extension StatedFacts {
    /// Every kind of information that an occasion or a source collects; nil where that is open: nothing stated, examples, or
    /// all kinds at once.
    var collected: Set<String>? {
        let occasions = records("collection.occasions")
        let all = occasions + records("collection.sources")
        let data = Set(all.flatMap { $0.terms("data") }.map(\.id))
        guard !occasions.isEmpty, !all.contains(where: { $0.isOpen("data") }),
            data.isDisjoint(with: SenseRule.everything)
        else { return nil }
        return data
    }
}

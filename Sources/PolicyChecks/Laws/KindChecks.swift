import LocatedYAML
import PolicyModel

/// What laws ask of every kind of personal information.
extension NamedCheck {
    /// Nothing where no period is stated at all: a requirement with this check asks for one beside it.
    func kindWithoutPeriod(_ facts: LawFacts) -> Assessment.Shortfall? {
        guard let fact = facts.policy.facts.fact(at: "retention.periods"), !facts.states("retention.criteria") else {
            return nil
        }
        let periods = facts.records("retention.periods")
        if let open = periods.first(where: { !$0.isLimited }) {
            return shortfall(["retention.periods"], at: open.key.place)
        }
        let kinds = Set(periods.flatMap { $0.termsOrKey("data") }.map(\.id))
        let collected = facts.records("collection.occasions") + facts.records("collection.sources")
        guard kinds.isDisjoint(with: SenseRule.everything),
            collected.contains(where: { !$0.ids("data").isSubset(of: kinds) })
        else { return nil }
        return shortfall(["retention.periods"], at: fact.place)
    }

    /// The first occasion, where none names a kind of information. “Personal information” covers every kind and tells of none.
    func kindsInGeneral(_ facts: LawFacts) -> Assessment.Shortfall? {
        let occasions = facts.records("collection.occasions")
        return occasions.contains(where: \.namesKinds) ? nil : unnamed(occasions.first)
    }

    /// The first occasion that names no kind of information.
    func occasionWithoutKinds(_ facts: LawFacts) -> Assessment.Shortfall? {
        unnamed(facts.records("collection.occasions").first { !$0.namesKinds })
    }

    private func unnamed(_ occasion: KeyedRecord?) -> Assessment.Shortfall? {
        occasion.map { shortfall(["collection.occasions.\($0.key.text).data"], at: $0.key.place) }
    }

    /// Nothing where no sensitive kind is named: whether there are such is then not known.
    func sensitiveUnmarked(_ facts: LawFacts) -> Assessment.Shortfall? {
        guard facts.namesSensitiveKinds, !facts.states("collection.sensitive") else { return nil }
        return absence(of: ["collection.sensitive"], at: facts.place(near: "collection"))
    }
}

extension KeyedRecord {
    /// Whether a record of what is collected names a kind of information.
    var namesKinds: Bool { !ids("data").isSubset(of: FactValue.generalTerms) }
}

extension KeyedRecord {
    /// Whether a record of how long something is kept says when that ends.
    fileprivate var isLimited: Bool { record["keep"] != nil || choice("until").map { $0 != "no-end" } ?? false }
}

extension FactValue {
    /// Terms that say of information no more than that it is personal.
    fileprivate static let generalTerms = SenseRule.everything.union([
        "identifying-information", "public-information", "private-information", "sensitive-information",
    ])

    /// Whether it is a list of kinds of information that names none.
    var isGeneral: Bool {
        if case .terms(let list) = self, list.vocabulary == "data" {
            Set(list.terms).isSubset(of: Self.generalTerms)
        } else {
            false
        }
    }
}

import LocatedYAML
import PolicyModel

/// What a policy says in another place than the one a law's facts stand in.
extension LawFacts {
    /// Whether a condition follows from what the policy says.
    func isImplied(_ test: FactTest) -> Bool {
        if test.asks("children-under-14", of: "circumstances") { return letsChildrenIn }
        return test.isOfSensitiveKinds && namesSensitiveKinds
    }

    /// Whether what the policy says rules a condition out.
    func isDenied(_ test: FactTest) -> Bool {
        if test.asks("shine-the-light", of: "circumstances") { return promisesNothingForMarketing }
        return test.isOfSensitiveKinds && !namesSensitiveKinds && namesKinds
    }

    /// One that asks for a guardian's consent lets children in, those under 14 too, unless it names a higher age below which
    /// nobody may buy.
    private var letsChildrenIn: Bool {
        guard states("children.guardian") else { return false }
        guard case .number(let age)? = policy.facts.fact(at: "children.minimum-age")?.value else { return true }
        return age < 14
    }

    /// Whether a promise leaves nothing that others could receive for marketing of their own.
    private var promisesNothingForMarketing: Bool {
        let acts: Set = ["pass-on", "pass-on-otherwise", "share", "disclose", "give", "transfer"]
        let parties: Set = ["anyone", "any-third-party", "any-other-company", "third-parties"]
        return records("sharing.promises").contains { promise in
            !promise.ids("acts").isDisjoint(with: acts) && !promise.ids("to").isDisjoint(with: parties)
                && promise.ids("data").contains("personal-information") && promise.record["except"] == nil
        }
    }
}

extension LawFacts {
    /// What a field of a record says where another record says it.
    func implied(_ field: String, of record: KeyedRecord, in clause: String) -> Fact? {
        switch (clause, field) {
        case ("collection.purposes", "basis"): basis(of: record)
        case ("collection.occasions", "purposes"): purposes(of: record)
        default: nil
        }
    }

    /// The basis of a purpose that only cookies serve which are set with consent alone.
    private func basis(of record: KeyedRecord) -> Fact? {
        let purposes = record.purposes.map(\.id)
        guard !purposes.isEmpty, Set(purposes).isSubset(of: purposesOfConsentedCookies) else { return nil }
        return Fact(.choice("consent"), at: record.key.place)
    }

    /// The purposes for which all that is collected on an occasion is used.
    private func purposes(of occasion: KeyedRecord) -> Fact? {
        let data = occasion.ids("data")
        guard !data.isEmpty else { return nil }
        return records("collection.uses").first { data.isSubset(of: $0.ids("data")) }?.record["purposes"]
    }

    private var purposesOfConsentedCookies: Set<String> {
        guard case .flag(true)? = policy.facts.fact(at: "cookies.consent-first")?.value else { return [] }
        let cookies = records("cookies.list")
        func purposes(_ isNecessary: Bool) -> Set<String> {
            Set(cookies.filter { $0.ids("kind").contains("necessary") == isNecessary }.flatMap { $0.ids("purposes") })
        }
        return purposes(false).subtracting(purposes(true))
    }
}

extension LawFacts {
    /// Whether the policy names a kind of information that the Chinese law calls sensitive, among what is collected, used, provided
    /// or given access to.
    var namesSensitiveKinds: Bool { !namedKinds.isDisjoint(with: SenseRule.sensitive) }

    /// Whether it names kinds of what is collected.
    private var namesKinds: Bool { records("collection.occasions").contains(where: \.namesKinds) }

    private var namedKinds: Set<String> {
        let clauses = [
            "collection.occasions", "collection.purposes", "sharing.processors", "sharing.recipients",
            "security.access",
        ]
        let named = clauses.flatMap { records($0) }
        return Set(named.flatMap { $0.vocabulary == "data" ? $0.termsOrKey("data") : $0.terms("data") }.map(\.id))
    }
}

extension FactTest {
    /// Whether it asks if a list of terms has this one.
    fileprivate func asks(_ term: String, of path: String) -> Bool {
        guard subject.path == path, case .among(let wanted) = question else { return false }
        return wanted.contains(term)
    }

    /// Whether it asks if sensitive kinds of information are handled.
    fileprivate var isOfSensitiveKinds: Bool {
        subject.path == "collection.sensitive" && subject.selection == .whole && question == .stated
    }
}

import LocatedYAML
import PolicyModel

/// What a policy says in another place than the one a law's facts stand in.
extension LawFacts {
    /// Whether a circumstance follows from what the policy says. One that asks for a guardian's consent lets children in, those
    /// under 14 too, unless it names a higher age below which nobody may buy.
    func isImplied(_ test: FactTest) -> Bool {
        guard test.subject.path == "circumstances", case .among(let wanted) = test.question,
            wanted.contains("children-under-14"), states("children.guardian")
        else { return false }
        guard case .number(let age)? = policy.facts.fact(at: "children.minimum-age")?.value else { return true }
        return age < 14
    }

    /// The basis of a purpose that only cookies serve which are set with consent alone.
    func implied(_ field: String, of record: KeyedRecord) -> Fact? {
        guard field == "basis", record.vocabulary == "purpose" else { return nil }
        let purposes = record.purposes.map(\.id)
        guard !purposes.isEmpty, Set(purposes).isSubset(of: purposesOfConsentedCookies) else { return nil }
        return Fact(.choice("consent"), at: record.key.place)
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

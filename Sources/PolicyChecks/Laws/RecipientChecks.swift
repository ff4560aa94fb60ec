import LocatedYAML
import PolicyModel

/// What laws ask of purposes and of those from whom information comes and to whom it goes.
extension NamedCheck {
    /// Nothing where the purposes have records of their own, or where none are told: requirements with this check ask for both.
    func purposesWithoutBasis(_ facts: LawFacts) -> Assessment.Shortfall? {
        let told = ["collection.uses", "collection.occasions"].contains { path in
            facts.records(path).contains { $0.record["purposes"] != nil }
        }
        guard told, !facts.states("collection.purposes") else { return nil }
        return absence(of: ["collection.purposes.*.basis"], at: facts.place(near: "collection"))
    }

    /// The first source that is told only as another one, by what is done there, or as somebody who collects.
    func sourceInGeneral(_ facts: LawFacts) -> Assessment.Shortfall? {
        let general: Set = ["other-sources", "third-parties", "identity-checks", "collecting-partners"]
        return facts.records("collection.sources").first { source in
            source.record["name"] == nil && general.contains(source.key.text)
        }.map { shortfall(["collection.sources.\($0.key.text)"], at: $0.key.place) }
    }

    /// The first recipient of which the requirement asks something and of whom no kind of information is told.
    func recipientInGeneral(_ requirement: Requirement, _ facts: LawFacts) -> Assessment.Shortfall? {
        recipients(requirement, facts).first { $0.record["data"]?.value.isGeneral ?? false }.map {
            shortfall(["sharing.recipients.\($0.key.text).data"], at: $0.key.place)
        }
    }

    /// Who can ask that information be kept from others is told that others receive it.
    func recipientsUnlisted(_ requirement: Requirement, _ facts: LawFacts) -> Assessment.Shortfall? {
        let choice = facts.records("rights.list").first { $0.key.text == "opt-out-of-disclosure" }
        guard let choice, recipients(requirement, facts).isEmpty else { return nil }
        return shortfall(["sharing.recipients"], at: choice.key.place)
    }

    private func recipients(_ requirement: Requirement, _ facts: LawFacts) -> [KeyedRecord] {
        facts.records("sharing.recipients").filter { requirement.isAbout($0, of: "sharing.recipients", facts) }
    }

    /// Those who collect on the shop's behalf are processors, though they stand among the sources.
    func partnersUnexplained(_ facts: LawFacts) -> Assessment.Shortfall? {
        let partners = facts.records("collection.sources").first { $0.key.text == "collecting-partners" }
        guard let partners else { return nil }
        let missing = ["data", "purposes"].filter { partners.record[$0] == nil }
        guard !missing.isEmpty else { return nil }
        return absence(of: missing.map { "collection.sources.collecting-partners.\($0)" }, at: partners.key.place)
    }
}

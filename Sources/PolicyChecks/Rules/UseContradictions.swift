import LocatedYAML
import PolicyModel

/// Information that is used "only" for some purposes.
extension SenseRule {
    /// The same information is used for another purpose elsewhere.
    static func onlyUseExceeded(_ facts: StatedFacts) -> [Diagnostic] {
        let uses = facts.records("collection.uses")
        let others = ["collection.purposes", "sharing.recipients", "sharing.processors"].flatMap(facts.records) + uses
        return uses.filter { $0.extent("purposes") == .only }.flatMap { use in
            let data = Set(use.termsOrKey("data").map(\.id))
            let allowed = use.ids("purposes")
            return others.filter { $0.uses(data) }.flatMap(\.purposes).filter { !allowed.contains($0.id) }.map {
                Self.onlyUseExceeded.finding(
                    at: $0.place, subject: "collection.uses." + use.key.text, ["purpose": $0.id],
                    beside: use.record["purposes"]?.place)
            }
        }
    }

    /// Marketing messages go to an address that is used only for something else.
    static func messagesDespiteOnlyUse(_ facts: StatedFacts) -> [Diagnostic] {
        let uses = facts.records("collection.uses").filter { use in
            use.extent("purposes") == .only && use.ids("purposes").isDisjoint(with: marketingPurposes)
        }
        return facts.terms("marketing.messages.channels").flatMap { channel in
            uses.filter { use in
                !(addresses[channel.id] ?? []).isDisjoint(with: use.termsOrKey("data").map(\.id))
            }.map { use in
                Self.onlyUseExceeded.finding(
                    at: channel.place, subject: "collection.uses." + use.key.text, ["purpose": "marketing-messages"],
                    beside: use.record["purposes"]?.place)
            }
        }
    }
}

extension KeyedRecord {
    /// Whether the record says that it uses some of this information, by its kind or as part of all.
    fileprivate func uses(_ data: Set<String>) -> Bool {
        let own = ids("data")
        let everything = SenseRule.everything
        return data.isDisjoint(with: everything) ? !own.isDisjoint(with: data.union(everything)) : !own.isEmpty
    }
}

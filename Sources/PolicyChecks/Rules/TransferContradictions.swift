import LocatedYAML
import PolicyModel

/// What is said of other countries and regions.
extension SenseRule {
    /// A recipient in a country where the information is not stored receives it by a transfer, unless both lie in an area in which it
    /// moves freely.
    static func recipientAbroad(_ facts: StatedFacts) -> [Diagnostic] {
        let stored = facts.countries("transfers.storage")
        guard !stored.isEmpty else { return [] }
        let transfers = facts.records("transfers.abroad").flatMap(\.countries).map(\.code)
        let recipients = facts.records("sharing.recipients") + facts.records("sharing.processors")
        return recipients.flatMap { recipient in
            recipient.countries.filter { country in
                !stored.contains { facts.markets.areOneArea($0, country.code) } && !transfers.contains(country.code)
            }.map { country in
                Self.recipientAbroad.finding(
                    at: country.place, subject: recipient.key.text,
                    ["recipient": recipient.key.text, "country": country.code])
            }
        }
    }

    /// "It stays in this country" beside a recipient, a transfer or a store in another.
    static func staysAndLeaves(_ facts: StatedFacts) -> [Diagnostic] {
        guard let stays = facts.fact("transfers.stays-in") else { return [] }
        let allowed = facts.countries("transfers.stays-in.countries")
        let records = ["transfers.abroad", "sharing.recipients", "sharing.processors"].flatMap(facts.records)
        let lists = ["transfers.storage", "transfers.elsewhere.countries"].flatMap { path in
            facts.fact(path).map { fact in facts.countries(path).map { (code: $0, place: fact.place) } } ?? []
        }
        return (records.flatMap(\.countries) + lists).filter { !allowed.contains($0.code) }.map { country in
            Self.staysAndLeaves.finding(
                at: country.place, subject: "transfers.stays-in", ["country": country.code], beside: stays.place)
        }
    }

    /// A transfer rests on something (GDPR articles 44 and 46, PIPL article 38).
    static func transferWithoutMechanism(_ facts: StatedFacts) -> [Diagnostic] {
        guard facts.fact("transfers.basis") == nil else { return [] }
        return facts.records("transfers.abroad").filter { $0.record["mechanism"] == nil }.map { transfer in
            Self.transferWithoutMechanism.finding(
                at: transfer.key.place, subject: "transfers.abroad." + transfer.key.text,
                ["recipient": transfer.key.text])
        }
    }

    /// A transfer goes to somebody who receives the information.
    static func transferToNobody(_ facts: StatedFacts) -> [Diagnostic] {
        let recipients = ["sharing.recipients", "sharing.processors"].flatMap(facts.records)
        guard !recipients.isEmpty else { return [] }
        let keys = Set(recipients.map(\.key.text))
        let names = recipients.reduce(into: Set<String>()) { $0.formUnion($1.names) }
        return facts.records("transfers.abroad")
            .filter { !keys.contains($0.key.text) && names.isDisjoint(with: $0.names) }
            .map { transfer in
                Self.transferToNobody.finding(
                    at: transfer.key.place, subject: "transfers.abroad." + transfer.key.text,
                    ["recipient": transfer.key.text])
            }
    }
}

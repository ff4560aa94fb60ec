import LocatedYAML
import PolicyModel

/// What is said of how long information is kept.
extension SenseRule {
    /// Some information has a period and some that is collected has none.
    static func dataWithoutPeriod(_ facts: StatedFacts) -> [Diagnostic] {
        let periods = facts.records("retention.periods")
        guard let fact = facts.fact("retention.periods"), !periods.isEmpty, facts.fact("retention.criteria") == nil
        else { return [] }
        let kept = Set(periods.flatMap { $0.termsOrKey("data") }.map(\.id))
        guard kept.isDisjoint(with: everything) else { return [] }
        let collected = facts.records("collection.occasions") + facts.records("collection.sources")
        var reported = kept
        let missing = collected.flatMap { $0.terms("data") }.map(\.id).filter { reported.insert($0).inserted }
        guard !missing.isEmpty else { return [] }
        return [
            Diagnostic(
                Self.dataWithoutPeriod, at: fact.place, subject: "retention.periods",
                arguments: ["data": .list(missing)])
        ]
    }

    /// A period that runs from no day.
    static func periodWithoutStart(_ facts: StatedFacts) -> [Diagnostic] {
        facts.records("retention.periods").compactMap { record in
            guard let keep = record.record["keep"], record.record["from"] == nil else { return nil }
            return Self.periodWithoutStart.finding(
                at: keep.place, subject: "retention.periods." + record.key.text, ["record": record.key.text])
        }
    }

    /// A period after which nobody knows what happens.
    static func nothingAfterPeriod(_ facts: StatedFacts) -> [Diagnostic] {
        facts.records("retention.periods").filter { record in
            record.record["then"] == nil && record.choice("until") != "no-end"
        }.map { record in
            Self.nothingAfterPeriod.finding(
                at: record.key.place, subject: "retention.periods." + record.key.text, ["record": record.key.text])
        }
    }

    /// What is kept without end is never deleted.
    static func deletedWithoutEnd(_ facts: StatedFacts) -> [Diagnostic] {
        facts.records("retention.periods").compactMap { record in
            guard record.choice("until") == "no-end", let then = record.record["then"] else { return nil }
            return Self.deletedWithoutEnd.finding(
                at: then.place, subject: "retention.periods." + record.key.text, ["record": record.key.text],
                beside: record.record["until"]?.place)
        }
    }

    /// "Until you close your account" where nothing says how.
    static func closingWithoutWay(_ facts: StatedFacts) -> [Diagnostic] {
        let rights = facts.mentions(of: ["close-account", "deletion"], in: "right", below: ["rights"])
        guard facts.fact("account.closing") == nil, rights.isEmpty else { return [] }
        return facts.keptUntil("account-closed").prefix(1).map {
            Self.closingWithoutWay.finding(at: $0, subject: "account.closing")
        }
    }

    /// "Until you withdraw your consent" where no purpose rests on consent.
    static func withdrawalWithoutConsent(_ facts: StatedFacts) -> [Diagnostic] {
        let hasBases = facts.records("collection.purposes").contains { $0.record["basis"] != nil }
        guard hasBases, facts.consents.isEmpty else { return [] }
        return facts.keptUntil("consent-withdrawn").prefix(1).map {
            Self.withdrawalWithoutConsent.finding(at: $0, subject: "retention.periods")
        }
    }

    /// One kind of information under two periods, and nothing that tells them apart.
    static func twoPeriods(_ facts: StatedFacts) -> [Diagnostic] {
        var first: [String: KeyedRecord] = [:]
        return facts.records("retention.periods").filter { record in
            record.record["for"] == nil && record.record["reason"] == nil && record.record["keep"] != nil
        }.flatMap { record in
            record.termsOrKey("data").compactMap { data in
                guard let other = first.updateValue(record, forKey: data.id) else { return nil }
                return Self.twoPeriods.finding(
                    at: data.place, subject: data.id, ["data": data.id], beside: other.key.place)
            }
        }
    }
}

extension StatedFacts {
    /// Where information is kept until, or from, what the person does.
    fileprivate func keptUntil(_ event: String) -> [Place] {
        records("retention.periods").compactMap { record in
            if record.choice("until") == event { return record.record["until"]?.place }
            return record.terms("from").first { $0.id == event }?.place
        }
    }
}

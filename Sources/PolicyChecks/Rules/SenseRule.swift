import LocatedYAML
import PolicyModel

/// Facts that contradict each other, or promise what another fact would have to give.
package enum SenseRule: String, DiagnosticRule {
    case cookiesDenied = "sense/cookies-denied"
    case consentStays = "sense/consent-without-withdrawal"
    case dataNeverCollected = "sense/data-never-collected"
    case effectiveBeforeUpdate = "sense/effective-before-update"
    case marketingWithoutOptOut = "sense/marketing-without-opt-out"
    case recommendationWithoutSwitch = "sense/recommendation-without-switch"
    case recipientAbroadWithoutTransfer = "sense/recipient-abroad-without-transfer"

    /// Every contradiction that the facts of one policy hold, in the order of the list below.
    package static func findings(_ policy: PolicyFacts, common: FactRecord) -> [Diagnostic] {
        let facts = StatedFacts(policy: policy, common: common)
        return checks.flatMap { $0(facts) }
    }

    private static var checks: [(StatedFacts) -> [Diagnostic]] {
        [
            cookiesDenied, consentWithoutWithdrawal, dataNeverCollected, effectiveBeforeUpdate, marketingWithoutOptOut,
            recommendationWithoutSwitch, recipientAbroadWithoutTransfer,
        ]
    }
}

extension SenseRule {
    /// "We do not use cookies" beside cookies by name or kind.
    private static func cookiesDenied(_ facts: StatedFacts) -> [Diagnostic] {
        guard facts.flag("cookies.used") == false, let denied = facts.fact("cookies.used") else { return [] }
        return ["cookies.list", "cookies.kinds", "cookies.tasks"].compactMap { path in
            facts.fact(path).map { fact in
                Diagnostic(
                    Self.cookiesDenied, at: fact.place, subject: path, arguments: ["clause": .text(path)],
                    notes: [DiagnosticNote("denied", place: denied.place)])
            }
        }
    }

    /// Consent that cannot be withdrawn is none (GDPR article 7(3), PIPL article 15).
    private static func consentWithoutWithdrawal(_ facts: StatedFacts) -> [Diagnostic] {
        guard facts.fact("consent.withdrawal") == nil else { return [] }
        let consents = facts.records("collection.purposes").flatMap { $0.terms("basis") }
            .filter { ["consent", "separate-consent"].contains($0.id) }
        return consents.first.map { consent in
            [Diagnostic(Self.consentStays, at: consent.place, subject: "consent.withdrawal")]
        } ?? []
    }

    /// What is used, provided or kept must have been collected on some occasion or come from some source.
    private static func dataNeverCollected(_ facts: StatedFacts) -> [Diagnostic] {
        let collected = facts.records("collection.occasions") + facts.records("collection.sources")
        guard !facts.records("collection.occasions").isEmpty, !collected.contains(where: { $0.isOpen("data") }) else {
            return []
        }
        let known = Set(collected.flatMap { $0.terms("data") }.map(\.id) + ["all-covered", "personal-information"])
        guard !collected.contains(where: { $0.terms("data").contains { $0.id == "personal-information" } }) else {
            return []
        }
        let uses = ["collection.purposes", "sharing.recipients", "sharing.processors", "transfers.abroad"]
        let used = uses.flatMap { path in facts.records(path).flatMap { $0.terms("data") } }
        let kept = facts.records("retention.periods").flatMap { $0.termsOrKey("data") }
        var reported = known
        return (used + kept).filter { reported.insert($0.id).inserted }.map { term in
            Diagnostic(
                Self.dataNeverCollected, at: term.place, subject: term.id, arguments: ["data": .text(term.id)])
        }
    }

    /// A policy cannot be in force before its last change was made.
    private static func effectiveBeforeUpdate(_ facts: StatedFacts) -> [Diagnostic] {
        guard let effective = facts.date("effective"), let updated = facts.date("updated"), effective.day < updated.day
        else { return [] }
        return [
            Diagnostic(
                Self.effectiveBeforeUpdate, at: effective.place, subject: "effective",
                arguments: ["effective": .text(effective.day.iso), "updated": .text(updated.day.iso)],
                notes: [DiagnosticNote("updated", place: updated.place)])
        ]
    }

    /// Marketing can always be refused (GDPR article 21(2) and (3), PIPL article 24).
    private static func marketingWithoutOptOut(_ facts: StatedFacts) -> [Diagnostic] {
        let ways = facts.policy.catalogue.clauses.map(\.id).filter { $0.hasPrefix("marketing.opt-out") }
        guard let messages = facts.fact("marketing.messages"), ways.allSatisfy({ facts.fact($0) == nil }) else {
            return []
        }
        return [Diagnostic(Self.marketingWithoutOptOut, at: messages.place, subject: "marketing.opt-out")]
    }

    /// Recommendations that follow a person must have an option that does not (PIPL article 24, E-Commerce Law article 18).
    private static func recommendationWithoutSwitch(_ facts: StatedFacts) -> [Diagnostic] {
        guard facts.flag("personalisation.used") == true, facts.fact("personalisation.turned-off") == nil,
            let used = facts.fact("personalisation.used")
        else { return [] }
        return [
            Diagnostic(Self.recommendationWithoutSwitch, at: used.place, subject: "personalisation.turned-off")
        ]
    }

    /// A recipient in a country where the information is not stored receives it by a transfer.
    private static func recipientAbroadWithoutTransfer(_ facts: StatedFacts) -> [Diagnostic] {
        guard case .countries(let stored) = facts.fact("transfers.storage")?.value else { return [] }
        let transfers = facts.records("transfers.abroad").flatMap(\.countries).map(\.code)
        let recipients = facts.records("sharing.recipients") + facts.records("sharing.processors")
        return recipients.flatMap { recipient in
            recipient.countries.filter { !stored.contains($0.code) && !transfers.contains($0.code) }.map { country in
                Diagnostic(
                    Self.recipientAbroadWithoutTransfer, at: country.place, subject: recipient.key.text,
                    arguments: ["recipient": .text(recipient.key.text), "country": .text(country.code)])
            }
        }
    }
}

extension KeyedRecord {
    fileprivate var countries: [(code: String, place: Place)] {
        guard let fact = record["country"], case .countries(let codes) = fact.value else { return [] }
        return codes.map { ($0, fact.place) }
    }
}

import LocatedYAML
import PolicyModel

/// What is said of days, and of the addresses on the page.
extension SenseRule {
    /// A policy cannot be in force before its last change was made.
    static func effectiveBeforeUpdate(_ facts: StatedFacts) -> [Diagnostic] {
        guard let effective = facts.date("effective"), let updated = facts.date("updated"), effective.day < updated.day
        else { return [] }
        return [
            Self.effectiveBeforeUpdate.finding(
                at: effective.place, subject: "effective",
                ["effective": effective.day.iso, "updated": updated.day.iso], beside: updated.place)
        ]
    }

    /// A change that takes effect more than a year after it was made is most likely a slip of the hand.
    static func effectiveFarOff(_ facts: StatedFacts) -> [Diagnostic] {
        guard let effective = facts.date("effective"), let updated = facts.date("updated"),
            effective.day.daysSince1970 - updated.day.daysSince1970 > 366
        else { return [] }
        return [
            Self.effectiveFarOff.finding(
                at: effective.place, subject: "effective",
                ["effective": effective.day.iso, "updated": updated.day.iso], beside: updated.place)
        ]
    }

    /// "We tell you 30 days before" in a policy that takes effect sooner after its change.
    static func advanceTooShort(_ facts: StatedFacts) -> [Diagnostic] {
        guard let advance = facts.period("changes.advance"), let effective = facts.date("effective"),
            let updated = facts.date("updated")
        else { return [] }
        let days = effective.day.daysSince1970 - updated.day.daysSince1970
        guard days >= 0, days * 86_400 < advance.period.approximateSeconds else { return [] }
        return [
            Self.advanceTooShort.finding(
                at: effective.place, subject: "effective", ["days": String(days), "advance": advance.period.text],
                beside: advance.place)
        ]
    }

    /// An address without encryption.
    static func insecureAddress(_ facts: StatedFacts) -> [Diagnostic] {
        (WebAddress.all(in: facts.common) + WebAddress.all(in: facts.policy.facts))
            .filter { $0.text.lowercased().hasPrefix("http://") }
            .map { Self.insecureAddress.finding(at: $0.place, subject: $0.path, ["address": $0.text]) }
    }
}

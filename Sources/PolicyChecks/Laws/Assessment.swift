import LocatedYAML
import PolicyModel

/// What became of one requirement for one policy.
package struct Assessment: Sendable {
    /// What a check misses.
    package struct Shortfall: Sendable {
        /// Which kind of help it needs: a name among the helps of `unmet` in `Locales/<language>/laws.yaml`.
        package let help: String
        /// What is to be stated or changed, as the pack writes it.
        package let subjects: [String]
        package let limit: Period?
        package let place: Place
    }

    /// A fact that meets a requirement, or a part of it.
    package struct Evidence: Hashable, Sendable {
        /// Below the policy, which is then the id of its clause, or above all policies.
        package let path: String
        /// The key of the record, where one record alone is meant.
        package let record: String?
    }

    package enum Status: Sendable {
        /// With the facts that meet it, where they were asked for.
        case met(by: [Evidence])
        case unmet([Shortfall])
        /// A condition does not hold, or an exemption does.
        case notApplicable(because: FactTest, isExemption: Bool)
        /// Nothing is stated that decides whether a condition holds.
        case undecided([FactTest])
        /// It begins later, or has ended.
        case outOfTime
    }

    package let law: Law
    package let requirement: Requirement
    package let severity: Severity
    package let status: Status
    /// The facts above the policies that are not stated, so that it asks in case they are as it says.
    package let assumed: [String]

    package var isUnmet: Bool { if case .unmet = status { true } else { false } }

    /// Whether it asks nothing on the day.
    package var isOutOfTime: Bool { if case .outOfTime = status { true } else { false } }
}

/// Assesses the packs in force against the facts of one policy.
package struct LawCheck: Sendable {
    private let packs: [LawPack]
    private let day: CalendarDate?
    private let isEvidenceWanted: Bool

    /// - Parameters:
    ///   - day: the day as of which the laws are judged; nil for one that is not known, on which every requirement asks.
    ///   - isEvidenceWanted: whether to say of what is met which facts meet it.
    package init(packs: [LawPack], on day: CalendarDate?, isEvidenceWanted: Bool = false) {
        self.packs = packs
        self.day = day
        self.isEvidenceWanted = isEvidenceWanted
    }

    /// Every requirement of the packs, in their order.
    package func assessments(
        _ policy: PolicyFacts, common: FactRecord, markets: [String],
        isInside: @escaping @Sendable (String, String) -> Bool
    ) -> [Assessment] {
        packs.flatMap { pack in
            let facts = LawFacts(
                policy: policy, common: common, markets: markets, division: pack.law.division, isInside: isInside)
            return pack.requirements.map { requirement in
                Assessment(
                    law: pack.law, requirement: requirement, severity: requirement.severity(on: day, facts.holds),
                    status: status(requirement, of: pack.law, facts),
                    assumed: requirement.conditions.filter(facts.isAssumed).map(\.subject.text))
            }
        }
    }

    private func status(_ requirement: Requirement, of law: Law, _ facts: LawFacts) -> Assessment.Status {
        if let day, !requirement.isInForce(on: day) { return .outOfTime }
        if let exemption = requirement.exemptions.first(where: facts.holds) {
            return .notApplicable(because: exemption, isExemption: true)
        }
        if let status = condition(requirement, of: law, facts) { return status }
        let check = RequirementCheck(requirement: requirement, facts: facts, day: day)
        let shortfalls = check.shortfalls
        guard shortfalls.isEmpty else { return .unmet(shortfalls) }
        // Where it asks something of certain records only and there are none, nothing was met.
        if let filter = requirement.filter.first, check.evidence.isEmpty {
            return facts.isStated(filter.subject)
                ? .notApplicable(because: filter, isExemption: false) : .undecided([filter])
        }
        return .met(by: isEvidenceWanted ? check.evidence : [])
    }

    /// Why a requirement asks nothing: a condition that does not hold, else those that nothing decides; nil where all hold.
    private func condition(_ requirement: Requirement, of law: Law, _ facts: LawFacts) -> Assessment.Status? {
        let conditions = law.conditions.allSatisfy(facts.holds) ? requirement.conditions : law.conditions
        let failing = conditions.filter { !facts.holds($0) }
        if let settled = failing.first(where: { facts.isStated($0.subject) || facts.isDenied($0) }) {
            return .notApplicable(because: settled, isExemption: false)
        }
        if !failing.isEmpty { return .undecided(failing) }
        let unmet = requirement.alternatives.first { !$0.contains(where: facts.holds) }
        guard let unmet, let first = unmet.first else { return nil }
        // The first of them is the fact that decides; one that asks the same of another fact of the section decides as well.
        let settled = unmet.first { $0.isLike(first) && facts.isStated($0.subject) }
        return settled.map { .notApplicable(because: $0, isExemption: false) } ?? .undecided([first])
    }
}

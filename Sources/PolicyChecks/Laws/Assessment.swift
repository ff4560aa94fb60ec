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

    package enum Status: Sendable {
        case met
        case unmet([Shortfall])
        /// A condition does not hold, or an exemption does.
        case notApplicable(because: FactTest, isExemption: Bool)
        /// It begins later, or has ended.
        case outOfTime
    }

    package let law: Law
    package let requirement: Requirement
    package let severity: Severity
    package let status: Status

    /// Whether it asks nothing on the day.
    package var isOutOfTime: Bool { if case .outOfTime = status { true } else { false } }
}

/// Assesses the packs in force against the facts of one policy.
package struct LawCheck: Sendable {
    private let packs: [LawPack]
    private let day: CalendarDate?

    /// - Parameter day: the day as of which the laws are judged; nil for one that is not known, on which every requirement asks.
    package init(packs: [LawPack], on day: CalendarDate?) {
        self.packs = packs
        self.day = day
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
                    law: pack.law, requirement: requirement, severity: requirement.severity(facts.holds),
                    status: status(requirement, of: pack.law, facts))
            }
        }
    }

    private func status(_ requirement: Requirement, of law: Law, _ facts: LawFacts) -> Assessment.Status {
        if let day, !requirement.isInForce(on: day) { return .outOfTime }
        if let missing = (law.conditions + requirement.conditions).first(where: { !facts.holds($0) }) {
            return .notApplicable(because: missing, isExemption: false)
        }
        if let first = requirement.alternatives.first, !requirement.alternatives.contains(where: facts.holds) {
            return .notApplicable(because: first, isExemption: false)
        }
        if let exemption = requirement.exemptions.first(where: facts.holds) {
            return .notApplicable(because: exemption, isExemption: true)
        }
        let shortfalls = requirement.checks.flatMap { check in
            RequirementCheck(facts: facts, filter: requirement.filter).shortfalls(check)
        }
        return shortfalls.isEmpty ? .met : .unmet(shortfalls)
    }
}

/// One check of a requirement against the facts.
private struct RequirementCheck {
    let facts: LawFacts
    let filter: [FactTest]

    func shortfalls(_ check: Requirement.Check) -> [Assessment.Shortfall] {
        switch check {
        case .needs(let tests): tests.compactMap(missing)
        case .oneOf(let tests): noneOf(tests).map { [$0] } ?? []
        case .forbids(let tests): tests.compactMap(forbidden)
        case .atMost(let subject, let limit): beyond(subject, limit, help: "at-most") { $0.isLonger(than: limit) }
        case .atLeast(let subject, let limit): beyond(subject, limit, help: "at-least") { $0.isShorter(than: limit) }
        }
    }

    /// The first place where a test that every record must answer is not answered.
    private func missing(_ test: FactTest) -> Assessment.Shortfall? {
        let found = counted(test.subject)
        if test.subject.selection == .every {
            return found.first { !facts.answers(test.question, $0.fact) }.map {
                shortfall("needs", [test], at: $0.place)
            }
        }
        guard !found.contains(where: { facts.answers(test.question, $0.fact) }) else { return nil }
        return shortfall("needs", [test], at: found.first?.place ?? nearest(test.subject))
    }

    private func noneOf(_ tests: [FactTest]) -> Assessment.Shortfall? {
        if let first = tests.first, first.subject.records != nil,
            tests.allSatisfy({ $0.subject.records == first.subject.records })
        {
            let columns = tests.map { test in counted(test.subject).map { facts.answers(test.question, $0.fact) } }
            let rows = counted(first.subject)
            return rows.indices.first { row in columns.allSatisfy { !$0[row] } }.map {
                shortfall("one-of", tests, at: rows[$0].place)
            }
        }
        guard !tests.contains(where: facts.holds) else { return nil }
        return shortfall("one-of", tests, at: tests.first.map { nearest($0.subject) } ?? facts.policy.place)
    }

    private func forbidden(_ test: FactTest) -> Assessment.Shortfall? {
        counted(test.subject).first { facts.answers(test.question, $0.fact) }.map { found in
            shortfall("forbids", [test], at: found.fact?.place ?? found.place)
        }
    }

    private func beyond(
        _ subject: FactSubject, _ limit: Period, help: String, _ isBeyond: (Period) -> Bool
    ) -> [Assessment.Shortfall] {
        counted(subject).filter { facts.period($0.fact).map(isBeyond) ?? false }.map { found in
            Assessment.Shortfall(
                help: help, subjects: [subject.text], limit: limit, place: found.fact?.place ?? found.place)
        }
    }

    /// What stands at a subject, of records only those that the filter lets through.
    private func counted(_ subject: FactSubject) -> [LawFacts.Found] {
        facts.found(subject).filter { found in
            guard let record = found.record else { return true }
            return filter.filter { $0.subject.path == subject.path }.allSatisfy { test in
                facts.answers(test.question, test.subject.field.flatMap { record.record[$0] })
            }
        }
    }

    private func shortfall(_ help: String, _ tests: [FactTest], at place: Place) -> Assessment.Shortfall {
        Assessment.Shortfall(help: help, subjects: tests.map(\.shown), limit: nil, place: place)
    }

    /// Where something that is not stated would belong: at its clause, else its section, else the policy.
    private func nearest(_ subject: FactSubject) -> Place {
        guard subject.clause != nil else { return facts.common.fact(at: "shop")?.place ?? facts.policy.place }
        let section = subject.path.split(separator: ".").first.map(String.init) ?? ""
        return (facts.policy.facts.fact(at: subject.path) ?? facts.policy.facts.fact(at: section))?.place
            ?? facts.policy.place
    }
}

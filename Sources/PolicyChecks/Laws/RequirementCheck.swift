import LocatedYAML
import PolicyModel

/// The checks of one requirement against the facts.
struct RequirementCheck {
    let requirement: Requirement
    let facts: LawFacts
    /// The day as of which the laws are judged; nil for one that is not known.
    let day: CalendarDate?

    /// What is missing, check by check; nothing where the requirement is met.
    var shortfalls: [Assessment.Shortfall] { requirement.checks.flatMap(shortfalls) }

    private func shortfalls(_ check: Requirement.Check) -> [Assessment.Shortfall] {
        switch check {
        case .needs(let tests): tests.compactMap(missing)
        case .oneOf(let tests): noneOf(tests).map { [$0] } ?? []
        case .forbids(let tests): tests.flatMap(forbidden)
        case .atMost(let subject, let limit): beyond(subject, limit, help: "at-most") { $0.isLonger(than: limit) }
        case .atLeast(let subject, let limit): beyond(subject, limit, help: "at-least") { $0.isShorter(than: limit) }
        case .named(let check): [check.shortfall(of: requirement, facts, on: day)].compactMap { $0 }
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
        let ofRecords = tests.filter { $0.subject.records != nil }
        let others = tests.filter { $0.subject.records == nil }
        guard !others.contains(where: facts.holds) else { return nil }
        if let first = ofRecords.first, ofRecords.allSatisfy({ $0.subject.records == first.subject.records }),
            others.isEmpty || ofRecords.allSatisfy({ $0.question == .stated })
        {
            let rows = counted(first.subject)
            let columns = ofRecords.map { test in counted(test.subject).map { facts.answers(test.question, $0.fact) } }
            let lacking = rows.indices.first { row in columns.allSatisfy { !$0[row] } }
            if let lacking { return shortfall("one-of", tests, at: rows[lacking].place) }
            if others.isEmpty || !rows.isEmpty { return nil }
        }
        guard !ofRecords.contains(where: facts.holds) else { return nil }
        return shortfall("one-of", tests, at: tests.first.map { nearest($0.subject) } ?? facts.policy.place)
    }

    /// Each place where a forbidden value is stated, with the record that states it.
    private func forbidden(_ test: FactTest) -> [Assessment.Shortfall] {
        counted(test.subject).filter { facts.answers(test.question, $0.fact) }.map { found in
            Assessment.Shortfall(
                help: "forbids", subjects: [test.shown(as: found.fact, in: found.record)], limit: nil,
                place: found.fact?.place ?? found.place)
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
            found.record.map { requirement.isAbout($0, of: subject.path, facts) } ?? true
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

extension Requirement {
    /// Whether its filter lets a record of a clause through.
    func isAbout(_ record: KeyedRecord, of path: String, _ facts: LawFacts) -> Bool {
        filter.filter { $0.subject.path == path }.allSatisfy { test in
            facts.answers(test.question, test.subject.field.flatMap { record.record[$0] })
        }
    }
}

extension RequirementCheck {
    /// The facts that its checks speak of and that are as it asks, each once, in the order of the checks.
    var evidence: [Assessment.Evidence] {
        var seen: Set<Assessment.Evidence> = []
        return requirement.checks.flatMap(evidence).filter { seen.insert($0).inserted }
    }

    private func evidence(_ check: Requirement.Check) -> [Assessment.Evidence] {
        switch check {
        case .needs(let tests), .oneOf(let tests):
            tests.flatMap { test in evidence(test.subject) { facts.answers(test.question, $0) } }
        case .forbids(let tests): tests.flatMap { evidence($0.subject) { $0 != nil } }
        case .atMost(let subject, _), .atLeast(let subject, _): evidence(subject) { $0 != nil }
        case .named(let check): check.paths.filter(facts.states).map { Assessment.Evidence(path: $0, record: nil) }
        }
    }

    private func evidence(_ subject: FactSubject, _ isAsAsked: (Fact?) -> Bool) -> [Assessment.Evidence] {
        let found = counted(subject).filter { isAsAsked($0.fact) }
        guard let first = found.first else { return [] }
        return [Assessment.Evidence(path: subject.path, record: found.count == 1 ? first.record?.key.text : nil)]
    }
}

extension FactTest {
    /// The test as one record answers it, with those of its values that stand there.
    fileprivate func shown(as fact: Fact?, in record: KeyedRecord?) -> String {
        guard case .among(let wanted) = question, let words = fact?.value.words else { return shown }
        let path = record.map { subject.text.replacing(".*.", with: ".\($0.key.text).") } ?? subject.text
        var seen: Set<String> = []
        let found = words.filter { wanted.contains($0) && seen.insert($0).inserted }
        return "\(path): \(found.joined(separator: " | "))"
    }
}

import LocatedYAML
import PolicyModel

/// Finds the material changes between what two versions state of one policy.
package struct MaterialCheck {
    private let rules: ChangeRules
    private let old: LawFacts
    private let new: LawFacts
    private let precedence: (old: Precedence?, new: Precedence?)

    /// - Parameter policy: the kind of policy, which both sites state.
    /// - Returns: nothing where one of the sites does not state it: there is then nothing that people were told before, or are
    ///   told now.
    package static func changes(
        _ policy: String, from old: Site, to new: Site, rules: ChangeRules,
        isInside: @escaping @Sendable (String, String) -> Bool
    ) -> [MaterialChange] {
        guard let before = old.policies.first(where: { $0.catalogue.policy == policy }),
            let after = new.policies.first(where: { $0.catalogue.policy == policy })
        else { return [] }
        func facts(_ policy: PolicyFacts, _ site: Site) -> LawFacts {
            LawFacts(policy: policy, common: site.common, markets: site.markets, division: nil, isInside: isInside)
        }
        let check = MaterialCheck(
            rules: rules, old: facts(before, old), new: facts(after, new), precedence: (old.precedence, new.precedence))
        return rules.kinds.flatMap { kind in
            kind.checks.flatMap { check.changes($0, kind: kind.id) }
                + (kind.isPrecedence ? check.precedence(kind.id) : [])
        }.joiningNames
    }

    private func changes(_ check: ChangeRules.Check, kind: String) -> [MaterialChange] {
        switch check {
        case .gains(let subjects): moved(subjects, from: old, to: new, kind)
        case .loses(let subjects): moved(subjects, from: new, to: old, kind)
        case .lengthens(let subjects): subjects.flatMap { lengthened($0, kind) }
        case .shortens(let subjects): subjects.flatMap { shortened($0, kind) }
        case .alters(let subjects): subjects.flatMap { altered($0, kind) }
        case .becomes(let tests): tests.flatMap { became($0, kind) }
        }
    }

    private func change(
        _ kind: String, _ subject: FactSubject, _ names: [String], _ old: String? = nil, _ new: String? = nil,
        at place: Place
    ) -> MaterialChange {
        let clause = subject.clause ?? rules.clauses(reading: subject.path).first
        return MaterialChange(
            kind: kind, clause: clause, fact: subject.text, names: names, old: old, new: new, place: place)
    }

    /// The words at subjects of one side that stand at none of them on the other.
    private func moved(
        _ subjects: [FactSubject], from one: LawFacts, to other: LawFacts, _ kind: String
    ) -> [MaterialChange] {
        let before = Set(subjects.flatMap { NamedFact.words($0, in: one, rules: rules) }.map(\.word))
        return subjects.compactMap { subject in
            var seen = before
            let words = NamedFact.words(subject, in: other, rules: rules).filter { seen.insert($0.word).inserted }
            return words.first.map { change(kind, subject, words.map(\.word), at: $0.place) }
        }
    }
}

extension MaterialCheck {
    /// What stands at a subject in both versions under one name, and what only the old one has. Several records may have one
    /// name: the one with the same key is meant, else one whose key is new.
    private func pairs(_ subject: FactSubject) -> [(old: NamedFact, new: NamedFact?)] {
        let before = NamedFact.found(subject, in: old, rules: rules)
        let after = NamedFact.found(subject, in: new, rules: rules)
        let keys = Set(before.map(\.key))
        return before.map { fact in
            let named = after.filter { $0.name == fact.name }
            return (fact, named.first { $0.key == fact.key } ?? named.first { !keys.contains($0.key) })
        }
    }

    private func lengthened(_ subject: FactSubject, _ kind: String) -> [MaterialChange] {
        pairs(subject).compactMap { before, after in
            guard let after, let period = old.period(before.fact) else { return nil }
            let longer = new.period(after.fact)
            guard longer.map({ $0.isLonger(than: period) }) ?? true else { return nil }
            return change(kind, subject, before.names, period.text, longer?.text, at: after.place)
        }
    }

    private func shortened(_ subject: FactSubject, _ kind: String) -> [MaterialChange] {
        pairs(subject).compactMap { before, after in
            guard let period = old.period(before.fact) else { return nil }
            let shorter = after.flatMap { new.period($0.fact) }
            guard shorter.map({ $0.isShorter(than: period) }) ?? true else { return nil }
            return change(kind, subject, before.names, period.text, shorter?.text, at: (after ?? before).place)
        }
    }

    private func altered(_ subject: FactSubject, _ kind: String) -> [MaterialChange] {
        pairs(subject).compactMap { before, after in
            guard let after, let one = before.fact?.value, let other = after.fact?.value, one.differs(from: other)
            else {
                return nil
            }
            return change(kind, subject, before.names, one.written, other.written, at: after.place)
        }
    }

    /// A record that is new has become nothing: what is new about it is of another kind.
    private func became(_ test: FactTest, _ kind: String) -> [MaterialChange] {
        let before = NamedFact.found(test.subject, in: old, rules: rules)
        return NamedFact.found(test.subject, in: new, rules: rules).compactMap { after in
            guard new.answers(test.question, after.fact), let value = after.fact?.value else { return nil }
            let former = before.first { $0.name == after.name }
            guard former.map({ !old.answers(test.question, $0.fact) }) ?? (after.name == nil) else { return nil }
            return change(kind, test.subject, after.names, former?.fact?.value.written, value.written, at: after.place)
        }
    }

    private func precedence(_ kind: String) -> [MaterialChange] {
        guard let before = precedence.old, let after = precedence.new, before.rules != after.rules else { return [] }
        let clause = rules.precedenceClause
        return [
            MaterialChange(
                kind: kind, clause: clause, fact: "precedence", names: [], old: nil, new: nil, place: after.place)
        ]
    }
}

extension FactValue {
    /// Whether two values of a fact differ for any law or market that both speak of: one that is not divided speaks of all.
    fileprivate func differs(from other: FactValue) -> Bool {
        switch (self, other) {
        case (.divided(_, let one), .divided(_, let other)):
            one.contains { entry in
                other.contains { $0.key == entry.key && $0.fact.value.written != entry.fact.value.written }
            }
        case (.divided(_, let facts), let whole), (let whole, .divided(_, let facts)):
            facts.contains { $0.fact.value.written != whole.written }
        default: written != other.written
        }
    }
}

extension Precedence {
    /// What counts, whatever its place and order.
    fileprivate var rules: [String] {
        ["\(usual)"] + byMarket.map { "\($0.markets.sorted()) \($0.except.sorted()) \($0.rule)" }.sorted()
    }
}

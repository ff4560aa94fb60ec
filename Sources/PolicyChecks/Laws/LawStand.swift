import PolicyModel

/// What a law says on a topic.
package enum LawStand: Hashable, Sendable {
    /// Within this time.
    case within(Period)
    /// A child is a person below this age.
    case below(Int)
    case asked
    /// The law asks for the clause, but not for this of it.
    case notAsked
    case allowed
    case forbidden

    /// Whether this binds a shop more than the other.
    func isStricter(than other: LawStand) -> Bool {
        switch (self, other) {
        case (.within(let period), .within(let other)): period.isShorter(than: other)
        case (.below(let age), .below(let other)): age > other
        case (.asked, .notAsked), (.forbidden, .allowed): true
        default: false
        }
    }
}

extension Requirement {
    /// What it says on a topic; nil where it says nothing of it.
    func stand(on topic: LawTopic) -> LawStand? {
        switch topic.strictest {
        case .shortest: limit(on: topic).map(LawStand.within)
        case .oldest: age.map(LawStand.below)
        case .asked: asks(for: topic)
        case .forbidden: value(on: topic)
        }
    }

    private func limit(on topic: LawTopic) -> Period? {
        let subjects = topic.facts.map(\.subject.text)
        for case .atMost(let subject, let limit) in checks where subjects.contains(subject.text) { return limit }
        return nil
    }

    private func asks(for topic: LawTopic) -> LawStand? {
        let subjects = topic.facts.map(\.subject)
        if asking.contains(where: { asked in subjects.contains { $0.text == asked.text } }) { return .asked }
        return asking.contains { asked in subjects.contains { $0.clause == asked.clause } } ? .notAsked : nil
    }

    private func value(on topic: LawTopic) -> LawStand? {
        for case .forbids(let tests) in checks where tests.contains(where: topic.names) { return .forbidden }
        let accepted = checks.flatMap { check in
            if case .needs(let tests) = check { tests } else { [FactTest]() }
        }
        return (accepted + conditions + filter).contains(where: topic.names) ? .allowed : nil
    }
}

extension LawTopic {
    /// Whether a test is about the topic's fact and one of the topic's values.
    fileprivate func names(_ test: FactTest) -> Bool {
        facts.contains { fact in
            guard fact.subject.text == test.subject.text, case .among(let wanted) = fact.question,
                case .among(let words) = test.question
            else { return false }
            return !Set(wanted).isDisjoint(with: words)
        }
    }
}

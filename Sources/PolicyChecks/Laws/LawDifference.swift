import LocatedYAML
import PolicyModel

/// A topic on which laws differ: what each says, which is the strictest, and what the site states.
package struct LawDifference: Sendable {
    /// What one law says.
    package struct Position: Sendable {
        package let law: Law
        package let stand: LawStand
        /// The requirements that say so.
        package let requirements: [Requirement]
        /// Whether one of them asks something of the site.
        package let applies: Bool
        package var isStrictest = false
    }

    /// A fact of the site.
    package struct Stated: Hashable, Sendable {
        /// As `site.yaml` states it: `rights.answer-within: 15 working days`.
        package let text: String
        package let place: Place
    }

    package let topic: LawTopic
    package let positions: [Position]
    package let stated: [Stated]

    /// The topics on which the laws that were assessed differ, and what the site states on each.
    package static func differences(
        _ topics: [LawTopic], in assessments: [Assessment], of policy: PolicyFacts, site: Site
    ) -> [LawDifference] {
        let facts = LawFacts(
            policy: policy, common: site.common, markets: site.markets, division: nil, isInside: { $0 == $1 })
        return topics.compactMap { topic in
            let asked = assessments.map { Asked(law: $0.law, requirement: $0.requirement, applies: $0.applies) }
            return difference(on: topic, asked, stated: facts.stated(on: topic))
        }
    }

    /// The topics on which the laws of these packs differ, whatever a site states.
    package static func differences(_ topics: [LawTopic], in packs: [LawPack]) -> [LawDifference] {
        let asked = packs.flatMap { pack in
            pack.requirements.map { Asked(law: pack.law, requirement: $0, applies: true) }
        }
        return topics.compactMap { difference(on: $0, asked, stated: []) }
    }

    /// A requirement of a law, and whether it asks anything.
    private struct Asked {
        let law: Law
        let requirement: Requirement
        let applies: Bool
    }

    private static func difference(on topic: LawTopic, _ asked: [Asked], stated: [Stated]) -> LawDifference? {
        let positions = positions(on: topic, in: asked)
        guard Set(positions.map(\.stand)).count > 1, Set(positions.map(\.law)).count > 1 else { return nil }
        return LawDifference(topic: topic, positions: markingStrictest(positions), stated: stated)
    }

    /// One for each law and what it says, in the order of the laws.
    private static func positions(on topic: LawTopic, in asked: [Asked]) -> [Position] {
        var positions: [Position] = []
        for asked in asked {
            guard let stand = asked.requirement.stand(on: topic) else { continue }
            let index = positions.firstIndex { $0.law == asked.law && $0.stand == stand }
            let before = index.map { positions.remove(at: $0) }
            let position = Position(
                law: asked.law, stand: stand, requirements: (before?.requirements ?? []) + [asked.requirement],
                applies: before?.applies ?? false || asked.applies)
            positions.insert(position, at: index ?? positions.count)
        }
        let asking = positions.filter { $0.stand == .asked }.flatMap(\.law.markets)
        // Laws of a market whose own law asks for something add to that law; they do not differ from it.
        return positions.filter { position in
            position.stand != .notAsked || position.applies && Set(position.law.markets).isDisjoint(with: asking)
        }
    }

    /// Of laws that ask nothing of the site none binds it, so that all are compared where none does.
    private static func markingStrictest(_ positions: [Position]) -> [Position] {
        let binding = positions.contains(where: \.applies) ? positions.filter(\.applies) : positions
        return positions.map { position in
            var position = position
            position.isStrictest =
                binding.contains { $0.stand == position.stand && $0.law == position.law }
                && !binding.contains { $0.stand.isStricter(than: position.stand) }
            return position
        }
    }
}

extension Assessment {
    /// Whether it asks something of the site on the day.
    fileprivate var applies: Bool {
        switch status {
        case .met, .unmet: true
        case .notApplicable, .undecided, .outOfTime: false
        }
    }
}

extension LawFacts {
    /// What the site states on a topic, in the order of the topic's facts.
    fileprivate func stated(on topic: LawTopic) -> [LawDifference.Stated] {
        topic.facts.flatMap { test in
            found(test.subject).filter { $0.fact != nil && answers(test.question, $0.fact) }.compactMap { found in
                guard let fact = found.fact else { return nil }
                let key = found.record?.key.text ?? "*"
                let path = test.subject.text.split(separator: ".").map { $0 == "*" ? key : String($0) }
                return LawDifference.Stated(
                    text: path.joined(separator: ".") + ": " + fact.value.written, place: fact.place)
            }
        }
    }
}

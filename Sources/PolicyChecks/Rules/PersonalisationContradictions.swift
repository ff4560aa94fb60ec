import LocatedYAML
import PolicyModel

/// What is said of recommendations and of decisions by a machine.
extension SenseRule {
    /// Recommendations that follow a person must have an option that does not (PIPL article 24, E-Commerce Law article 18).
    static func recommendationWithoutSwitch(_ facts: StatedFacts) -> [Diagnostic] {
        guard let used = facts.place("personalisation.used", is: true),
            facts.fact("personalisation.turned-off") == nil
        else { return [] }
        return [Self.recommendationWithoutSwitch.finding(at: used, subject: "personalisation.turned-off")]
    }

    /// "We do not recommend by what you viewed" beside a switch for it, personal prices, or the purpose itself.
    static func personalisationDenied(_ facts: StatedFacts) -> [Diagnostic] {
        guard let denied = facts.place("personalisation.used", is: false) else { return [] }
        let others = [
            facts.fact("personalisation.turned-off")?.place, facts.place("personalisation.affects-price", is: true),
        ]
        let purposes = facts.mentions(of: ["recommend-products", "personalise"], in: "purpose", below: ["collection"])
        return (others.compactMap { $0 } + purposes.map(\.place)).map {
            Self.personalisationDenied.finding(at: $0, subject: "personalisation.used", beside: denied)
        }
    }

    /// A decision by a machine can be explained and refused (GDPR article 22(3), PIPL article 24(3)).
    static func automatedWithoutReview(_ facts: StatedFacts) -> [Diagnostic] {
        let rights = facts.mentions(of: ["automated-decisions", "explanation"], in: "right", below: ["rights"])
        guard let used = facts.place("personalisation.automated-decisions", is: true), rights.isEmpty else { return [] }
        return [Self.automatedWithoutReview.finding(at: used, subject: "personalisation.automated-decisions")]
    }
}

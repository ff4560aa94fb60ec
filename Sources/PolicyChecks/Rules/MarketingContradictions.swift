import LocatedYAML
import PolicyModel

/// What is said of marketing.
extension SenseRule {
    /// Purposes that are marketing.
    static let marketingPurposes: Set = [
        "newsletter", "marketing-messages", "marketing-text-messages", "company-news", "own-and-partner-news",
        "promotions-and-events", "periodic-emails",
    ]

    /// The kinds of information without which a channel reaches nobody.
    static let addresses: [String: Set<String>] = [
        "email": ["email-address", "contact-details"], "newsletter": ["email-address", "contact-details"],
        "text-message": ["phone-number", "contact-details"],
        "telephone": ["phone-number", "contact-details"],
        "post": ["postal-address", "home-address", "delivery-address", "billing-address", "contact-details"],
    ]

    /// Marketing can always be refused (GDPR article 21(2) and (3), PIPL article 24).
    static func marketingWithoutOptOut(_ facts: StatedFacts) -> [Diagnostic] {
        guard let messages = facts.fact("marketing.messages"), !facts.hasOptOut else { return [] }
        return [Self.marketingWithoutOptOut.finding(at: messages.place, subject: "marketing.opt-out")]
    }

    /// The same, where marketing is only a purpose among others.
    static func marketingPurpose(_ facts: StatedFacts) -> [Diagnostic] {
        guard facts.fact("marketing.messages") == nil, !facts.hasOptOut, facts.fact("consent.withdrawal") == nil
        else { return [] }
        return facts.mentions(of: marketingPurposes, in: "purpose", below: ["collection"]).prefix(1).map { mention in
            Self.marketingPurpose.finding(
                at: mention.place, subject: "marketing.opt-out", ["purpose": mention.id])
        }
    }

    /// Who has to object has not opted in (GDPR article 4(11)).
    static func optInPreselected(_ facts: StatedFacts) -> [Diagnostic] {
        guard let optIn = facts.place("marketing.messages.basis", is: "opt-in"),
            let declined = facts.place("marketing.messages.declined-at-registration", is: true)
        else { return [] }
        return [Self.optInPreselected.finding(at: declined, subject: "marketing.messages", beside: optIn)]
    }

    /// Messages by a channel for which no address or number is ever collected.
    static func channelWithoutData(_ facts: StatedFacts) -> [Diagnostic] {
        guard let collected = facts.collected else { return [] }
        return facts.terms("marketing.messages.channels").filter { channel in
            addresses[channel.id].map(collected.isDisjoint) ?? false
        }.map { channel in
            Self.channelWithoutData.finding(at: channel.place, subject: "marketing.messages", ["channel": channel.id])
        }
    }
}

extension StatedFacts {
    /// Whether the policy says in any way how to stop marketing.
    fileprivate var hasOptOut: Bool {
        policy.catalogue.clauses.contains { $0.id.hasPrefix("marketing.opt-out") && fact($0.id) != nil }
    }
}

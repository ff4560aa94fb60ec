import LocatedYAML
import PolicyModel

/// What is said of payment, chat and security.
extension SenseRule {
    /// "We do not store card details" beside saved cards, or cards that are kept.
    static func cardsDenied(_ facts: StatedFacts) -> [Diagnostic] {
        guard let denied = facts.place("payment.cards-stored", is: false) else { return [] }
        let changed = facts.fact("payment.cards-changed").map { [$0.place] } ?? []
        let saved = facts.mentions(of: ["saved-cards"], in: "data").map(\.place)
        let kept = facts.mentions(of: ["card-number", "card-details"], in: "data", below: ["retention"]).map(\.place)
        return (changed + saved + kept).map {
            Self.cardsDenied.finding(at: $0, subject: "payment.cards-stored", beside: denied)
        }
    }

    /// A payment partner that is among no recipients (GDPR article 13(1)(e)).
    static func paymentPartnerUnnamed(_ facts: StatedFacts) -> [Diagnostic] {
        let kinds: Set = ["payment-provider", "card-processor", "card-issuer", "service-provider"]
        guard let partner = facts.place("payment.processed-on", is: "partner-systems"),
            facts.mentions(of: kinds, in: "recipient", below: ["sharing"]).isEmpty
        else { return [] }
        return [Self.paymentPartnerUnnamed.finding(at: partner, subject: "payment.processed-on")]
    }

    /// "Only we read the chats" beside a provider that keeps them all.
    static func chatHeldByOthers(_ facts: StatedFacts) -> [Diagnostic] {
        let readers = facts.terms("chat.read-by")
        guard let first = readers.first, let kept = facts.place("chat.stored-by", is: "provider"),
            Set(readers.map(\.id)).isDisjoint(with: ["processors", "third-party-providers"])
        else { return [] }
        return [Self.chatHeldByOthers.finding(at: first.place, subject: "chat.read-by", beside: kept)]
    }

    /// "We guarantee that it is secure" beside "complete security does not exist".
    static func guaranteeDenied(_ facts: StatedFacts) -> [Diagnostic] {
        guard let guaranteed = facts.place("security.guaranteed", is: true),
            let impossible = facts.fact("security.impossible")
        else { return [] }
        return [
            Self.guaranteeDenied.finding(at: guaranteed, subject: "security.guaranteed", beside: impossible.place)
        ]
    }
}

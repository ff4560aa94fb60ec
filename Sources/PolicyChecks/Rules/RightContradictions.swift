import LocatedYAML
import PolicyModel

/// What is said of rights, and of the ways to use them.
extension SenseRule {
    /// An absolute right that does not always hold.
    static func absoluteRightLimited(_ facts: StatedFacts) -> [Diagnostic] {
        let refusals = facts.records("rights.refused-if")
        return facts.records("rights.list").filter { $0.flag("absolute") == true }.compactMap { right in
            let refused = refusals.first { $0.ids("rights").contains(right.key.text) }
            guard let limit = right.record["except"]?.place ?? refused?.key.place else { return nil }
            return Self.absoluteRightLimited.finding(
                at: limit, subject: "rights.list." + right.key.text, ["right": right.key.text],
                beside: right.record["absolute"]?.place)
        }
    }

    /// The addresses that a way needs: facts of the policy, then facts of the shop.
    private static let addressesOfRoutes: [String: (policy: [String], common: [String])] = [
        "email": (
            [
                "rights.email", "contact.emails", "marketing.opt-out-email", "marketing.opt-out-of-channel",
                "contact.officers",
            ], ["shop.email"]
        ),
        "telephone": (
            ["contact.telephones", "contact.officers", "marketing.opt-out-of-channel"], ["shop.telephone"]
        ),
        "post": (["contact.officers"], ["shop.postal-address", "shop.address"]),
        "contact-form": (["account.closing.form"], ["shop.contact-form"]),
    ]

    /// A way whose address the page does not tell.
    static func routeWithoutAddress(_ facts: StatedFacts) -> [Diagnostic] {
        var reported: Set<String> = []
        return facts.mentions(in: "route").filter { mention in
            guard let addresses = addressesOfRoutes[mention.id] else { return false }
            let isTold =
                addresses.policy.contains { facts.fact($0) != nil }
                || addresses.common.contains { facts.common.fact(at: $0) != nil }
            return !isTold && reported.insert(mention.id).inserted
        }.map { mention in
            Self.routeWithoutAddress.finding(at: mention.place, subject: mention.id, ["route": mention.id])
        }
    }

    /// "Please contact us" in a policy that tells no way to do so.
    static func contactWithoutChannel(_ facts: StatedFacts) -> [Diagnostic] {
        guard let questions = facts.fact("contact.questions"),
            facts.place("contact.questions", is: "not-answered") == nil
        else { return [] }
        let isTold =
            ["shop.email", "shop.telephone", "shop.contact-form", "shop.postal-address", "shop.address"].contains {
                facts.common.fact(at: $0) != nil
            }
            || ["emails", "telephones", "pages", "departments", "officers", "care-of"].contains {
                facts.fact("contact." + $0) != nil
            }
            || facts.policy.facts["chat"] != nil
        return isTold ? [] : [Self.contactWithoutChannel.finding(at: questions.place, subject: "contact.questions")]
    }

    /// A way through an account, in a shop that says nothing of accounts.
    static func accountRoute(_ facts: StatedFacts) -> [Diagnostic] {
        let hasAccounts =
            facts.policy.facts["account"] != nil
            || !facts.mentions(of: ["registration", "service-registration"], in: "occasion").isEmpty
            || !facts.mentions(of: ["run-accounts", "sign-in"], in: "purpose").isEmpty
            || !facts.mentions(of: ["password", "username", "registration-information"], in: "data").isEmpty
            || !facts.mentions(of: ["signed-in", "account"], in: "right-condition").isEmpty
        guard !hasAccounts else { return [] }
        return facts.mentions(of: ["account"], in: "route").prefix(1).map {
            Self.accountRoute.finding(at: $0.place, subject: "account")
        }
    }
}

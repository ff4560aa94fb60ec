import PolicyChecks
import Testing

/// What a policy says in one place and a law asks in another: whether that decides what became of a requirement.
@Suite struct ImpliedFactsTests {
    private static let promise = "passing-on: {acts: [pass-on], data: [personal-information], to: [any-third-party]"
    private static let consent = "scope: {acceptance: {registering: {accepts: [collection]}}}"

    /// A requirement, a policy in one line a section, and the key of what becomes of the one by the other.
    static let cases: [(requirement: String, policy: [String], status: String)] = [
        ("calstl-1798-83", ["sharing: {promises: {\(promise)}}}"], "law-not-applicable"),
        ("calstl-1798-83", ["sharing: {promises: {\(promise), except: [consent]}}}"], "law-undecided"),
        (
            "calstl-1798-83", ["sharing: {promises: {\(promise.replacing("pass-on]", with: "sell]"))}}}"],
            "law-undecided"
        ),
        (
            "pipl-28-sensitive-list", ["collection: {occasions: {order: {data: [name, card-number]}}}"],
            "law-unmet-error"
        ),
        (
            "pipl-28-sensitive-list", ["security: {access: {card-details: {only: [staff-with-need]}}}"],
            "law-unmet-error"
        ),
        (
            "pipl-28-sensitive-list", ["security: {access: {cards: {data: [card-details], only: [staff-with-need]}}}"],
            "law-unmet-error"
        ),
        ("pipl-28-sensitive-list", ["collection: {occasions: {order: {data: [name]}}}"], "law-not-applicable"),
        (
            "pipl-28-sensitive-list", ["collection: {occasions: {order: {data: [personal-information]}}}"],
            "law-undecided"
        ),
        (
            "gdpr-8-child", [consent, "children: {guardian: {age: 16, needs: [consent], before: [registering]}}"],
            "law-met"
        ),
        (
            "gdpr-8-child", [consent, "children: {guardian: {age: 16, needs: [inform], before: [registering]}}"],
            "law-unmet-warning"
        ),
        ("gdpr-8-child", [consent, "children: {directed-to-children: no}"], "law-not-applicable"),
        ("gdpr-8-child", ["children: {guardian: {age: 16, needs: [consent], before: [registering]}}"], "law-undecided"),
        ("gdpr-14-1-d-categories", ["collection: {only-if-given: yes}"], "law-not-applicable"),
        ("gdpr-14-1-d-categories", ["collection: {sources: {affiliates: {}}}"], "law-unmet-error"),
        ("pipl-23-share", ["rights: {list: {opt-out-of-disclosure: {routes: [email]}}}"], "law-unmet-error"),
        (
            "gbt-55-a4-sharing", ["sharing: {promises: {\(promise), except: [delivery-of-purchase]}}}"],
            "law-unmet-warning"
        ),
        ("gdpr-13-1-c-basis", ["collection: {uses: {email-address: {purposes: [newsletter]}}}"], "law-unmet-error"),
    ]

    @Test(arguments: cases) func `decide what becomes of a requirement`(
        requirement: String, policy: [String], status: String
    ) throws {
        let assessment = try #require(try assessment(requirement, policy))
        #expect(assessment.statusWord == status, "\(assessment.status)")
    }

    @Test(arguments: [(["name", "email-address"], true), (["name", "phone-number"], false)])
    func `take the purposes of an occasion from a use of all that it collects`(data: [String], isTold: Bool) throws {
        let policy = [
            "collection:",
            "  occasions: {registration: {data: [\(data.joined(separator: ", "))]}}",
            "  uses: {sign-up: {data: [name, email-address], purposes: [run-accounts]}}",
        ]
        let assessment = try #require(try assessment("ndsm-21-2-lists", policy))
        guard case .unmet(let shortfalls) = assessment.status else {
            Issue.record("nothing is missing: \(assessment.status)")
            return
        }
        #expect(shortfalls.contains { $0.subjects == ["collection.occasions.*.purposes"] } == !isTold)
    }

    private func assessment(_ requirement: String, _ policy: [String]) throws -> Assessment? {
        let packs = try LawPacks.repository.get()
        let pack = try #require(packs.packs.first { $0.requirements.contains { $0.id == requirement } })
        let head = [
            "shop: {name: Blue Kiln, country: CN, email: hello@bluekiln.example}", "markets: [CN, EU, US-CA]",
            "languages: [en]", "effective: 2026-12-01", "privacy:",
        ]
        let text = (head + policy.map { "  " + $0 }).joined(separator: "\n") + "\n"
        let assessments = try #require(try packs.assessments(pack, of: text), "the site has an error: \(text)")
        return assessments.first { $0.requirement.id == requirement }
    }
}

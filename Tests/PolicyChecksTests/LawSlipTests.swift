import LocatedYAML
import PolicyChecks
import PolicyModel
import TestSupport
import Testing

/// Each kind of check, by a slip in a site that meets the law: the requirement is missed, alone, at the place of the slip. That
/// facts are asked for at all is tested by taking each away, in `LawPackTests`.
@Suite struct LawSlipTests {
    struct Slip: Sendable, CustomTestStringConvertible {
        let requirement: String
        let law: String
        /// What else cannot be met at the same time.
        let others: [String]
        let site: String
        let from: String
        let to: String
        /// Where the finding is expected: at the beginning of this text.
        let start: String
        let day: String?

        init(
            _ requirement: String, of law: String? = nil, also others: [String] = [], site: String = "site",
            from: String,
            to: String, at start: String? = nil, on day: String? = nil
        ) {
            self.requirement = requirement
            self.law = law ?? String(requirement.prefix { $0 != "-" })
            self.others = others
            self.site = site
            self.from = from
            self.to = to
            self.start = start ?? to
            self.day = day
        }

        var testDescription: String { "\(requirement): \(to.isEmpty ? "without " + from : to)" }
    }

    static let slips = [
        Slip(
            "pipl-13-basis", from: "orders: {basis: contract}", to: "orders: {basis: legitimate-interests}",
            at: "legitimate-interests}"),
        Slip("pipl-17-1-retention", from: "until: consent-withdrawn", to: "until: no-end", at: "no-end"),
        Slip(
            "cpl-29-consumer", of: "ecl", also: ["cad-43-ads"], from: "basis: opt-in", to: "basis: told-only",
            at: "told-only"),
        Slip(
            "cad-43-ads", of: "ecl", from: "basis: opt-in", to: "basis: preferences", at: "{channels: [email]"),
        Slip("cad-43-ads", of: "ecl", from: "    opt-out: [unsubscribe-link]\n", to: "", at: "messages: {channels"),
        Slip(
            "pipl-28-sensitive-list", also: ["pipl-29-separate-consent", "pipl-30-necessity"],
            from: """
                    sensitive:
                      card-number: {purposes: [take-payment], effects: [property-loss], basis: contract}
                      children-information: {purposes: [process-orders], effects: [safety-risk], separate-consent: yes}

                """, to: "", at: "occasions:"),
        Slip(
            "pipl-38-mechanism", also: ["pipl-39-export"], site: "site-2", from: "    abroad:\n      warehouse: {name:",
            to: "    elsewhere: {countries: [US]}\n    collected-directly: {from: [CN], in: [IE]} #", at: "elsewhere:"),
        Slip(
            "pipl-17-1-retention", from: ", children-information]\n        keep", to: "]\n        keep",
            at: "orders:\n        data"),
        Slip(
            "gdpr-13-2-a-retention",
            from: "fittings: {data: [health-information], keep: 1 year, from: order-completed}",
            to: "fittings: {data: [health-information], for: [make-custom-goods]}"),
        Slip(
            "gdpr-wp260-changes", from: "    advance: 30 days\n", to: "    advance: 30 days\n    read-again: yes\n",
            at: "yes\n  contact"),
        Slip(
            "gbt-55-a2-functions", also: ["gbt-55-a3-rules"], from: "[name, delivery-address]",
            to: "[personal-information]", at: "order:"),
        Slip("gdpr-14-2-f-source", from: "sign-in-providers:", to: "other-sources:"),
        Slip("gdpr-14-2-f-source", from: "sign-in-providers:", to: "identity-checks:"),
        Slip("uk-14-1-d-categories", from: "sign-in-providers: {data: [user-id]}", to: "sign-in-providers: {}"),
        Slip(
            "gbt-55-a2-functions", also: ["gbt-55-a3-rules"], from: "visit: {data: [ip-address]",
            to: "visit: {data: [bank-account]",
            at: "occasions:"),
        Slip(
            "gbt-55-a3-rules", from: "      visits: {data: [ip-address], keep: 6 months, from: last-visit}\n", to: "",
            at: "orders: {data: [name, delivery-address], keep: 3 years}"),
        Slip(
            "gbt-55-a4-sharing", from: "data: [name, delivery-address], purposes: [deliver-orders]",
            to: "data: [personal-information], purposes: [deliver-orders]", at: "courier:"),
        Slip("gbt-55-a6-risk", from: ", requirement: contract", to: "", at: "order: {data"),
        Slip(
            "ndsm-21-2-lists", from: "        data: [name, delivery-address]\n",
            to: "        data: [personal-information]\n", at: "courier:"),
        Slip(
            "pipl-23-share", site: "site-2", from: "      complaint: {}",
            to: "      complaint: {}\n      opt-out-of-disclosure: {}", at: "opt-out-of-disclosure"),
        Slip(
            "pipl-13-basis", site: "site-2",
            from: """
                    purposes:
                      process-orders: {data: [name, delivery-address], basis: contract}

                """, to: "", at: "occasions:"),
        Slip(
            "pipl-21-entrust", from: "    handling: [collection,",
            to: "    sources: {collecting-partners: {}}\n    handling: [collection,", at: "collecting-partners"),
        Slip(
            "caloppa-b1-categories", from: "[name, delivery-address, email-address, order-details]",
            to: "[personal-information]", at: "order:"),
        Slip("caloppa-b3-changes", from: "notice: [on-site-notice, email]", to: "notice: [reminder]", at: "[reminder]"),
        Slip("cnapp-6-15-days", from: "answer-within: 15 working days", to: "answer-within: 30 days", at: "30 days"),
        Slip("gbt-8-30-days", from: "answer-within: 30 days", to: "answer-within: 2 months", at: "2 months"),
        Slip("gdpr-12-3-time", from: "answer-within: 30 days", to: "answer-within: 45 days", at: "45 days"),
        Slip("uk-164a-complaint", from: "acknowledged: 10 days", to: "acknowledged: 6 weeks", at: "6 weeks"),
        Slip("ecl-31-three-years", from: "keep: 3 years", to: "keep: 2 years", at: "2 years"),
        Slip("ecl-34-amend", from: "advance: 7 days", to: "advance: 3 days", at: "3 days"),
        Slip("uk-8-age13", from: "age: 13", to: "age: 12", at: "12, needs"),
        Slip("ccpa-7011-e3-methods", from: "+1 800 555 0142", to: "+1 415 555 0142"),
        Slip("ccpa-7011-e3-methods", from: "+1 800 555 0142", to: "+86 800 810 1234"),
        Slip("ccpa-7011-e3-methods", site: "site-2", from: ", online-only]", to: "]", at: "name: {en"),
        Slip(
            "ccpa-7011-e3-methods", site: "site-2", from: "  email: hello@blueinkwell.example\n", to: "",
            at: "name: {en"),
        Slip(
            "ccpa-130-a5-update", from: "updated: 2027-01-15", to: "updated: 2026-01-15", at: "2026-01-15",
            on: "2027-01-16"),
    ]

    @Test(arguments: slips) func `is found at its place`(slip: Slip) throws {
        let fixture = try #require(LawFixture.all.first { $0.law == slip.law && $0.name == slip.site })
        let text = fixture.text.replacing(slip.from, with: slip.to, maxReplacements: 1)
        try #require(text != fixture.text, "\(fixture) has no “\(slip.from)”")
        let unmet = try unmet(slip, in: text)
        #expect(unmet.map(\.requirement.id) == [slip.requirement] + slip.others)
        let place = try #require(unmet.first?.diagnostic?.place)
        let before = try #require(text.firstRange(of: slip.start)).lowerBound
        let lines = text[..<before].split(separator: "\n", omittingEmptySubsequences: false)
        #expect(place.start == Position(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1))
    }

    @Test func `is none where the policy was reviewed within twelve months`() throws {
        let fixture = try #require(LawFixture.all.first { $0.law == "ccpa" && $0.name == "site" })
        for (day, isMet) in [("2028-01-15", true), ("2028-01-16", false)] {
            let slip = Slip("ccpa-130-a5-update", from: "", to: "", on: day)
            #expect(try unmet(slip, in: fixture.text).isEmpty == isMet, "\(day)")
        }
    }

    private func unmet(_ slip: Slip, in text: String) throws -> [Assessment] {
        let packs = try LawPacks.repository.get()
        let pack = try #require(packs.packs.first { $0.law.id == slip.law })
        let day = slip.day.flatMap(CalendarDate.init)
        return try #require(try packs.assessments(pack, of: text, on: day)).filter(\.isUnmet)
    }
}

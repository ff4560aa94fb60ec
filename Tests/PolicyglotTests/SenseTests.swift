import Foundation
import Testing

@Suite("A contradiction") struct SenseTests {
    /// One edit of the tea shop, and the contradiction that it makes.
    struct Contradiction: Sendable, CustomTestStringConvertible {
        let rule: String
        let from: String
        let to: String
        var testDescription: String { rule }
    }

    static let contradictions = [
        Contradiction(rule: "sense/cookies-denied", from: "  cookies:\n", to: "  cookies:\n    used: no\n"),
        Contradiction(
            rule: "sense/consent-without-withdrawal",
            from: "    withdrawal: [account, cookie-settings, unsubscribe-link, email]\n",
            to: ""),
        Contradiction(
            rule: "sense/data-never-collected", from: "password], until", to: "password, gender], until"),
        Contradiction(rule: "sense/effective-before-update", from: "updated: 2026-10-31", to: "updated: 2026-12-02"),
        Contradiction(
            rule: "sense/marketing-without-opt-out", from: "    opt-out: [unsubscribe-link, email]\n", to: ""),
        Contradiction(
            rule: "sense/recommendation-without-switch", from: "  personalisation:\n    used: no",
            to: "  personalisation:\n    used: yes"),
        Contradiction(
            rule: "sense/recipient-abroad-without-transfer",
            from: "purposes: [run-site]\n        country: CN", to: "purposes: [run-site]\n        country: US"),
    ]

    @Test("is found once, in English and Chinese", arguments: contradictions)
    func found(contradiction: Contradiction) throws {
        let temporary = try TemporaryFolder()
        let program = Program(in: temporary.url)
        let text = try Shop.tea.text()
        try #require(text.contains(contradiction.from), "the tea shop no longer has “\(contradiction.from)”")
        let changed = text.replacing(contradiction.from, with: contradiction.to)
        try temporary.write(changed, to: "site.yaml")
        let run = try program("validate", "--ignore", "law")
        #expect(run.status == 1)
        #expect(run.findings.map(\.rule) == [contradiction.rule], "\(run.errors)")
        #expect(run.findings.allSatisfy { $0.place.hasPrefix("site.yaml:") && !$0.help.isEmpty })
        let chinese = try program("validate", "--ignore", "law", "--language", "zh-Hans")
        #expect(chinese.findings.map(\.rule) == [contradiction.rule])
    }

    @Test("stays silent once it is accepted with a reason, and an acceptance of nothing is a finding") func accepted()
        throws
    {
        let temporary = try TemporaryFolder()
        let program = Program(in: temporary.url)
        let text = try Shop.tea.text().replacing("updated: 2026-10-31", with: "updated: 2026-12-02")
        let accepted = "\naccept:\n  - {rule: sense/effective-before-update, at: effective, reason: a correction}\n"
        try temporary.write(text + accepted, to: "site.yaml")
        #expect(try program("validate").status == 0)
        try temporary.write(try Shop.tea.text() + accepted, to: "site.yaml")
        #expect(try program("validate").findings.map(\.rule) == ["site/unmatched-acceptance"])
    }

    @Test("of which a law speaks too is one finding, the law's, with a note; with the law accepted or ignored, its own")
    func shared() throws {
        let temporary = try TemporaryFolder()
        let program = Program(in: temporary.url)
        let withdrawal = "    withdrawal: [account, cookie-settings, unsubscribe-link, email]\n"
        let text = try Shop.tea.text().replacing(withdrawal, with: "")
        try temporary.write(text, to: "site.yaml")
        let rule = "sense/consent-without-withdrawal"
        let run = try program("validate")
        #expect(run.findings.contains { $0.rule == "law/gdpr-13-2-c-withdraw" })
        #expect(!run.findings.contains { $0.rule == rule })
        #expect(run.errors.ranges(of: "(\(rule))").count == 1)
        #expect(try program("validate", "--only", "sense").findings.map(\.rule) == [rule])
        let laws = Set(run.findings.map(\.rule))
        #expect(laws.allSatisfy { $0.hasPrefix("law/") })
        let accepted = laws.sorted().map { law in
            let subject =
                ["law/ndsm-21-1-4-rights": "rights.list.access", "law/gbt-55-a5-rights": "rights.list.deletion"][law]
            return "  - {rule: \(law), at: \(subject ?? "consent.withdrawal"), reason: a test}\n"
        }.joined()
        try temporary.write(text + "\naccept:\n" + accepted, to: "site.yaml")
        #expect(try program("validate").findings.map(\.rule) == [rule])
        #expect(try program("validate", "--write-baseline", "known.json").status == 0)
        #expect(try program("validate", "--baseline", "known.json").findings.isEmpty)
    }

    @Test(
        "is accepted, and what leaves no policy is not",
        arguments: [
            "yaml/duplicate-key", "fact/missing", "language/no-precedence", "page/missing-title", "site/edited-page",
        ])
    func neverAccepted(rule: String) throws {
        let temporary = try TemporaryFolder()
        let program = Program(in: temporary.url)
        let text = try Shop.tea.text() + "\naccept:\n  - {rule: \(rule), at: shop, reason: a test}\n"
        try temporary.write(text, to: "site.yaml")
        let run = try program("validate")
        #expect(run.findings.map(\.rule) == ["site/not-acceptable"])
        #expect(run.errors.contains("“\(rule)”"))
        // It is said beside the very finding, too.
        try temporary.write(
            text.replacing("  name: {en: Lantern Hill Tea, zh-Hans: 灯山茶坊}\n", with: ""), to: "site.yaml")
        #expect(try program("validate").findings.map(\.rule).sorted() == ["fact/missing", "site/not-acceptable"])
    }
}

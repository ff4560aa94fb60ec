import Foundation
import Testing

@Suite("Listing the laws") struct LawsTests {
    let temporary: TemporaryFolder
    let program: Program

    init() throws {
        temporary = try TemporaryFolder()
        program = Program(in: temporary.url)
        try temporary.copy(Shop.tea.file, to: "site.yaml")
    }

    @Test("says of each requirement in force what became of it, in English and Chinese") func lists() throws {
        let english = try program("laws")
        #expect(english.status == 0 && english.errors == "")
        #expect(english.output.hasPrefix("site.yaml: laws for CN, EU, GB, US-CA on 2026-12-01\n"))
        #expect(english.output.contains("  met: pipl-17-1-contact\n"))
        #expect(english.output.contains("\nNot in force for the markets CN, EU, GB, US-CA: hk, "))
        let chinese = try program("laws", "--language", "zh-Hans")
        #expect(chinese.output.contains("  已满足：pipl-17-1-contact\n"))
    }

    @Test("says what is missing, where, and when a requirement begins") func missing() throws {
        let text = try Shop.tea.text()
        let changed = text.replacing("    notice: [", with: "    # notice: [")
        try #require(changed != text, "the tea shop no longer says how it tells of changes")
        try temporary.write(changed, to: "site.yaml")
        let run = try program("laws", "--markets", "CN")
        #expect(run.status == 0)
        #expect(run.output.contains("  not met (error): pipl-17-2-changes\n"))
        #expect(run.output.contains("missing: changes.notice (site.yaml:"))
        try temporary.write(text, to: "site.yaml")
        let before = try program("laws", "--markets", "GB", "--as-of", "2026-06-18")
        #expect(before.output.contains("  not on this day: uk-164a-complaint\n"))
        #expect(before.output.contains("      asked from 2026-06-19\n"))
        #expect(!(try program("laws", "--markets", "GB", "--as-of", "2026-06-19").output.contains("not on this day")))
    }

    @Test("says on which day a warning becomes an error") func gravity() throws {
        let text = try Shop.tea.text().replacing("markets: [CN, EU, GB, US-CA]", with: "markets: [AU, US-CA]")
            .replacing("precedence: {default: equal, CN: zh-Hans}", with: "precedence: equal")
            .replacing("\nlanguages:", with: "\ncircumstances: [app-entity, ccpa-business]\nlanguages:")
            .replacing("    automated-decisions: no\n", with: "    automated-decisions: yes\n")
        try temporary.write(text, to: "site.yaml")
        for (requirement, eve, day) in [
            ("au-17-adm", "2026-12-09", "2026-12-10"), ("ccpa-7200-admt", "2026-12-31", "2027-01-01"),
        ] {
            let before = try program("laws", "--as-of", eve).output
            #expect(before.contains("  not met (warning): \(requirement)\n"))
            #expect(before.contains("      an error from \(day)\n"))
            #expect(try program("laws", "--as-of", day).output.contains("  not met (error): \(requirement)\n"))
        }
    }

    @Test("shows where the laws in force differ, which is the strictest and what the site states") func differences()
        throws
    {
        let output = try program("laws").output
        let shown = try #require(output.split(separator: "Where the laws in force differ\n").last)
        for line in [
            "Apps (China): within 15 working days, the strictest", "General Data Protection Regulation: within 1 month",
            "General Data Protection Regulation: under the age of 16, the strictest",
            "United Kingdom data protection law: under the age of 13, but asks nothing of this site",
            "Personal Information Protection Law of China: not allowed, the strictest",
            "United Kingdom data protection law: allowed", "the site states rights.answer-within: 15 working days",
            "the site states transfers.abroad.statistics.separate-consent: yes",
        ] {
            #expect(shown.contains(line + "\n"), "no line “\(line)”")
        }
        #expect(!(try program("laws", "--markets", "EU").output.contains("Where the laws in force differ")))
    }

    @Test("asks what only shops abroad must say of one that does not say where it is") func unknownCountry() throws {
        let text = try Shop.tea.text().replacing("\n  country: CN\n", with: "\n")
            .replacing(#/ *uk-representative: .*\n/#, with: "")
        try temporary.write(text, to: "site.yaml")
        let run = try program("validate")
        #expect(run.findings.map(\.rule).contains("law/uk-27-rep"))
        #expect(run.errors.contains("asked because shop.country is not stated"))
        #expect(try program("laws").output.contains("      asked because this is not stated: shop.country\n"))
        try temporary.write(
            text.replacing("shop:\n", with: "shop:\n  country: GB\n", maxReplacements: 1), to: "site.yaml")
        #expect(!(try program("validate").findings.map(\.rule).contains("law/uk-27-rep")))
    }

    @Test("names each purpose on a basis that the Chinese law does not have") func basesWithoutCounterpart() throws {
        let divided = "{pipl: legal-obligation, gdpr: legitimate-interests, uk-gdpr: legitimate-interests}"
        let text = try Shop.tea.text().replacing(divided, with: "legitimate-interests")
        try temporary.write(text, to: "site.yaml")
        let output = try program("laws", "--unmet", "--markets", "CN").output
        for purpose in ["keep-secure", "keep-accounts"] {
            #expect(output.contains("not to be stated: collection.purposes.\(purpose).basis: legitimate-interests\n"))
        }
        let run = try program("validate", "--only", "law/pipl-13-basis")
        #expect(
            run.errors.contains(
                "collection.purposes.keep-accounts.basis: legitimate-interests is to be changed here too"))
    }

    @Test("says what was not judged because nothing decides whether it is asked") func undecided() throws {
        let output = try program("laws", "--unmet").output
        let open = try #require(
            output.split(separator: "Not judged, because it is not stated whether they apply\n").last)
        #expect(open.contains("  circumstances: million-people\n      pipl-52-pipo\n"))
        #expect(!open.contains("pipl-24-3-explain"), "the shop states that it makes no such decisions")
        try temporary.write(
            try Shop.tea.text().replacing("\nlanguages:", with: "\ncircumstances: [online-only]\nlanguages:"),
            to: "site.yaml")
        #expect(!(try program("laws", "--unmet").output.contains("circumstances: ")))
        #expect(
            try program("laws").output.contains("      asked only where this holds: circumstances: million-people\n"))
    }

    @Test("takes a guardian’s consent for children among the customers, unless nobody under 14 may buy")
    func guardians()
        throws
    {
        for (age, asks) in [("13", true), ("14", false)] {
            let text = try Shop.tea.text().replacing(
                "    minimum-age: 18\n",
                with: "    minimum-age: \(age)\n    guardian: {age: 18, needs: [consent], before: [ordering]}\n")
            try temporary.write(text, to: "site.yaml")
            let output = try program("laws", "--markets", "CN").output
            #expect(output.contains("  not met (error): pipl-31-minors\n") == asks, "minimum age \(age)")
        }
    }

    @Test("takes cookies that are set with consent alone for the basis of the purposes that only they serve")
    func cookieConsent() throws {
        let text = try Shop.tea.text().replacing(
            "measure-use: {data: [ip-address, browsing-history, cookie-identifier], basis: consent}",
            with: "measure-use: {data: [ip-address, browsing-history, cookie-identifier]}")
        try #require(try text != Shop.tea.text(), "the tea shop no longer measures with consent")
        try temporary.write(text, to: "site.yaml")
        #expect(try program("laws", "--markets", "EU").output.contains("  met: gdpr-13-1-c-basis\n"))
        try temporary.write(text.replacing("    consent-first: yes\n", with: ""), to: "site.yaml")
        #expect(try program("laws", "--markets", "EU").output.contains("  not met (error): gdpr-13-1-c-basis\n"))
    }

    @Test("refuses a market and a day that do not exist") func refuses() throws {
        let market = try program("laws", "--markets", "CN,CHN")
        #expect(market.status == 1)
        #expect(market.findings.map(\.rule) == ["fact/unknown-market"])
        #expect(market.output == "")
        #expect(try program("laws", "--as-of", "2026-13-01").status == 64)
        #expect(try program("laws", "none.yaml").status == 2)
    }

    @Test("says that no law is in force where the site names no market") func noMarkets() throws {
        try temporary.write(
            try Shop.tea.text().replacing("markets: [CN, EU, GB, US-CA]\n", with: "")
                .replacing("precedence: {default: equal, CN: zh-Hans}", with: "precedence: equal"), to: "site.yaml")
        #expect(try program("laws").output == "The site names no market, so no law is in force.\n")
        let table = try program("laws", "--matrix", "laws.html")
        #expect(table.output == "The site names no market, so no law is in force.\n")
        #expect(!temporary.has("laws.html"))
        #expect(try program("laws", "--matrix", "").status == 64)
    }

    @Test("explains a requirement, and says when its citation was not verified") func explains() throws {
        let verified = try program("explain", "law/gdpr-13-2-a-retention")
        #expect(verified.status == 0)
        #expect(verified.output.contains("retention.periods"))
        #expect(!verified.output.contains("citation not verified"))
        let unverified = try program("explain", "law/gdpr-12-3-time")
        #expect(unverified.output.contains("citation not verified"))
        #expect(unverified.output.hasPrefix("warning[law/gdpr-12-3-time]"))
        #expect(try program("explain", "law/gdpr-12-3-tim").errors.contains("did you mean “law/gdpr-12-3-time”?"))
    }
}

import Foundation
import LocatedYAML
import PolicyChecks
import PolicyModel
import TestSupport
import Testing

/// What has to hold of the languages of a policy, point by point, with the rule that finds the opposite or the test that shows
/// that it holds whatever the facts.
@Suite struct LanguageRequirementTests {
    private enum Holder {
        case rules([String])
        case tests([String])
    }

    private static let holders: [(point: String, by: Holder)] = [
        ("the clause is present", .rules(["language/no-precedence"])),
        ("same language", .tests(["both versions name the same one, each in its own language"])),
        ("own language", .tests(["both versions name the same one, each in its own language"])),
        ("the prevailing language is offered", .rules(["language/precedence-not-offered"])),
        ("equal mode", .tests(["versions of equal force come with a rule for conflicts and none prevails"])),
        ("the saving", .tests(["every form carries the saving in every version"])),
        ("no disclaimer", .rules(["language/translation-disclaimed"])),
        ("China: Chinese prevails", .rules(["language/chinese-does-not-prevail"])),
        ("China: Chinese exists", .rules(["language/no-simplified-chinese"])),
        ("the market's language", .rules(["language/market-language-missing"])),
        ("Quebec", .rules(["language/no-french-for-quebec", "language/french-below-others"])),
        ("the Chinese script", .rules(["language/no-traditional-chinese"])),
        ("California", .rules(["language/storefront-language-missing"])),
        ("parity of sections", .tests(["has the same outline in every language"])),
        (
            "parity of values",
            .tests(["the registered name, the addresses and the days are the same in both versions"])
        ),
        ("no gaps", .rules(["language/missing-message", "fact/missing-language", "language/missing-page-word"])),
        ("fixed strings", .rules(["language/fixed-string-translated"])),
        ("names", .tests(["the registered name, the addresses and the days are the same in both versions"])),
        ("terms", .tests(["the Chinese words keep the terms of the Chinese law"])),
        ("no choice of law", .rules(["language/choice-of-law"])),
        (
            "changes at the same day",
            .tests(["the registered name, the addresses and the days are the same in both versions"])
        ),
        ("the language of requests", .rules(["language/requests-not-accepted"])),
        ("one rule a market", .rules(["language/precedence-without-default", "language/precedence-for-no-market"])),
        ("not only check back", .rules(["language/check-back-only"])),
        ("tags and links", .tests(["each page carries its language and leads to the other version"])),
    ]

    @Test func `are twenty-five, each held by a rule or a test that exists`() throws {
        #expect(Self.holders.count == 25)
        #expect(Set(Self.holders.map(\.point)).count == 25)
        let tests = try Repository.files(in: "Tests", ending: "Tests.swift", isDeep: true)
            .filter { !$0.hasSuffix("LanguageRequirementTests.swift") }.map(Repository.text).joined()
        for (point, holder) in Self.holders {
            switch holder {
            case .rules(let ids): #expect(Set(ids).isSubset(of: RuleFamilies.ids), "\(point)")
            case .tests(let names): #expect(names.allSatisfy { tests.contains("func `\($0)`") }, "\(point)")
            }
        }
    }

    /// What is found in a site whose languages and precedence are these; French counts as a language with words.
    private func found(_ head: String, changes: String = "") throws -> [String] {
        let schema = try TestSchema.repository.get().site
        let french = try #require(LanguageTag("fr"))
        let more = SiteSchema(
            catalogues: schema.catalogues, common: schema.common, vocabularies: schema.vocabularies,
            languages: schema.languages + [french], countries: schema.countries, markets: schema.markets,
            isInside: schema.isInside, usualLanguages: schema.usualLanguages)
        let yaml = "shop: {name: Tea}\neffective: 2026-12-01\n\(head)\nprivacy: {sharing: {sold: no}\(changes)}\n"
        let value = try Repository.value(Array(yaml.utf8), file: "site.yaml")
        let read = SiteReader.read(value, file: "site.yaml", schema: more)
        #expect(read.diagnostics == [])
        let site = try #require(read.site)
        let markets = MarketList(
            codes: site.markets, usualLanguages: schema.usualLanguages, isInside: schema.isInside)
        return LanguageMarketRule.findings(site, markets: markets).map {
            "\($0.severity) \($0.rule) \($0.subject ?? "")"
        }
    }

    @Test(arguments: [
        ("markets: [CA-QC]\nlanguages: [en, fr]\nprecedence: en", ["error language/french-below-others CA-QC"]),
        ("markets: [CA]\nlanguages: [en, fr]\nprecedence: {default: en, CA: fr}", []),
        ("markets: [CA]\nlanguages: [en, fr]\nprecedence: equal", []),
        ("markets: [CA]\nlanguages: [en]", ["warning language/no-french-for-quebec CA-QC"]),
        ("markets: [CA-QC]\nlanguages: [en]", ["error language/no-french-for-quebec CA-QC"]),
        ("markets: [FR, EU]\nlanguages: [en]", ["warning language/market-language-missing FR"]),
        ("markets: [FR]\nlanguages: [fr]", []), ("markets: [US-CA]\nlanguages: [en]", []),
        ("markets: [US-CA]\nlanguages: [fr]", ["warning language/market-language-missing US-CA"]),
        (
            "markets: [US]\nlanguages: [en]\nstorefront-languages: [en, fr]",
            ["error language/storefront-language-missing fr"]
        ),
        (
            "markets: [GB]\nlanguages: [en]\nstorefront-languages: [fr]",
            ["warning language/storefront-language-missing fr"]
        ),
        (
            "markets: [CN]\nlanguages: [en, zh-Hans]\nprecedence: {default: zh-Hans, CN: en}",
            [
                "warning language/chinese-does-not-prevail CN"
            ]
        ),
    ])
    func `depend on the market`(head: String, expected: [String]) throws {
        #expect(try found(head) == expected)
    }

    @Test(arguments: [("GB", "error"), ("EU", "error"), ("US", "warning")])
    func `weigh more in Europe`(market: String, severity: String) throws {
        let rules = try found(
            "markets: [\(market)]\nlanguages: [en]", changes: ", changes: {notice: [on-this-page]}")
        #expect(rules == ["\(severity) language/check-back-only changes.notice"])
    }
}

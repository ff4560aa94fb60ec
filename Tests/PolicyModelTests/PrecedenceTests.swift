import LocatedYAML
import PolicyModel
import TestSupport
import Testing

/// Which version counts, in every form that a site can state.
@Suite struct PrecedenceTests {
    private func said(
        _ precedence: String, languages: String = "[en, zh-Hans]", markets: String = "[CN, EU, GB, US-CA]"
    ) throws -> [String] {
        let yaml = SmallSite.yaml(languages: languages, precedence: precedence, markets: markets)
        return try SmallSite.said(yaml).map { $0["precedence.rule"]?.joined() ?? "" }
    }

    private func english(_ rules: String) -> String {
        "Published in English and Simplified Chinese. \(rules) The law stands."
    }

    private func chinese(_ rules: String) -> String { "以英文和简体中文发布。\(rules)法律不变。" }

    @Test(arguments: [
        ("zh-Hans", "Of the two, the Chinese version prevails.", "两者以中文版本为准。"),
        ("en", "Of the two, the English version prevails.", "两者以英文版本为准。"), ("equal", "Both are equal.", "两者同等。"),
    ])
    func `says one rule for everybody, between what is published and the saving`(
        precedence: String, english rule: String, chinese words: String
    ) throws {
        #expect(try said(precedence) == [english(rule), chinese(words)])
    }

    @Test(arguments: [
        (
            "{default: equal, CN: zh-Hans}",
            "In mainland China, of the two, the Chinese version prevails. Elsewhere, both are equal.",
            "在中国内地，两者以中文版本为准。在别处，两者同等。"
        ),
        (
            "{CN: equal, default: en}",
            "In mainland China, both are equal. Elsewhere, of the two, the English version prevails.",
            "在中国内地，两者同等。在别处，两者以英文版本为准。"
        ),
    ])
    func `says the rules of markets before the rule of all others`(
        precedence: String, english rules: String, chinese words: String
    ) throws {
        #expect(try said(precedence) == [english(rules), chinese(words)])
    }

    @Test func `says markets with the same rule together, and none that has the usual one`() throws {
        let rules =
            "In mainland China, of the two, the Chinese version prevails. "
            + "In the European Union or the United Kingdom, of the two, the English version prevails. "
            + "Elsewhere, both are equal."
        #expect(try said("{CN: zh-Hans, EU: en, default: equal, GB: en, US-CA: equal}")[0] == english(rules))
    }

    @Test(arguments: [
        (
            "{default: equal, EU: zh-Hans, DE: equal}",
            "In the European Union but not in Germany, of the two, the Chinese version prevails. Elsewhere, both are equal.",
            "在欧盟（德国除外），两者以中文版本为准。在别处，两者同等。"
        ),
        (
            "{default: equal, EU: zh-Hans, DE: en}",
            "In the European Union but not in Germany, of the two, the Chinese version prevails. "
                + "In Germany, of the two, the English version prevails. Elsewhere, both are equal.",
            "在欧盟（德国除外），两者以中文版本为准。在德国，两者以英文版本为准。在别处，两者同等。"
        ),
    ])
    func `lets the rule of a market inside another one win`(
        precedence: String, english rules: String, chinese words: String
    ) throws {
        #expect(try said(precedence, markets: "[EU, DE]") == [english(rules), chinese(words)])
    }

    @Test func `is one rule for everybody when all markets have the usual one`() throws {
        #expect(try said("{default: zh-Hans, CN: zh-Hans, EU: zh-Hans}") == said("zh-Hans"))
    }

    @Test func `counts more than two versions, and names two of one language by their script`() throws {
        let published = "Published in English, Simplified Chinese and Traditional Chinese. "
        #expect(
            try said("zh-Hant", languages: "[en, zh-Hans, zh-Hant]") == [
                published + "Of all, the Traditional Chinese version prevails. The law stands.",
                "以英文、简体中文和繁体中文发布。各者以繁体中文版本为准。法律不变。",
            ])
        #expect(
            try said("{default: equal, CN: zh-Hans}", languages: "[en, zh-Hans, zh-Hant]")[0] == published
                + "In mainland China, of all, the Simplified Chinese version prevails. Elsewhere, all are equal. The law stands."
        )
    }

    @Test func `names two Chinese versions by their script where there are only two`() throws {
        let yaml = SmallSite.yaml(languages: "[zh-Hans, zh-Hant]", precedence: "zh-Hans")
        #expect(try SmallSite.said(yaml, in: ["zh-Hans"])[0]["precedence.rule"] == ["以简体中文和繁体中文发布。两者以简体中文版本为准。法律不变。"])
    }

    @Test(arguments: ["[en]", "[zh-Hans]"]) func `has no place in a policy in one language`(languages: String) throws {
        let yaml = SmallSite.yaml(languages: languages, precedence: nil)
        let (policy, site) = try TestSchema.small.get().policy(yaml)
        #expect(site.precedence == nil)
        #expect(policy.sections.map(\.id) == ["collection"])
    }

    @Test func `never stands without the saving`() throws {
        for precedence in [
            "en", "zh-Hans", "equal", "{default: en, CN: equal}", "{default: equal, CN: en, EU: zh-Hans}",
        ] {
            let (policy, _) = try TestSchema.small.get().policy(SmallSite.yaml(precedence: precedence))
            guard case .paragraph(let statements)? = policy.sections.last?.clauses.last?.content else {
                Issue.record("no paragraph for \(precedence)")
                continue
            }
            #expect(statements.first?.message == MessageKey("precedence", "published"))
            #expect(statements.last?.message == MessageKey("precedence", "saving"))
        }
    }
}

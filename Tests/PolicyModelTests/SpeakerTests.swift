import LocatedYAML
import PolicyModel
import TestSupport
import Testing

/// How each language puts the values of facts.
@Suite struct SpeakerTests {
    @Test(arguments: [
        ("[name]", "We collect your name.", "我们收集姓名。"),
        ("[name, email-address]", "We collect your name and also your e-mail address.", "我们收集姓名和电子邮箱。"),
        (
            "[name, email-address, phone-number]",
            "We collect your name, your e-mail address and also your telephone number.", "我们收集姓名、电子邮箱和电话号码。"
        ),
        ("{such-as: [name]}", "We collect such as your name.", "我们收集例如姓名。"),
        (
            "{only: [name, phone-number]}", "We collect only your name and also your telephone number.",
            "我们收集仅姓名和电话号码。"
        ),
    ])
    func `puts a list by its extent and with its own last separator`(yaml: String, english: String, chinese: String)
        throws
    {
        #expect(try SmallSite.clause("collection.data", "  collection: {data: \(yaml)}\n") == [[english], [chinese]])
    }

    @Test(arguments: [
        ("[tea.example]", "This covers tea.example.", "适用于tea.example。"),
        ("[b.example, a.example]", "This covers b.example and a.example.", "适用于b.example和a.example。"),
        ("{only: [tea.example]}", "This covers tea.example and nothing else.", "仅适用于tea.example。"),
    ])
    func `leaves the extent to a message that says it`(yaml: String, english: String, chinese: String) throws {
        #expect(try SmallSite.clause("scope.sites", "  scope: {sites: \(yaml)}\n") == [[english], [chinese]])
    }

    @Test(arguments: [
        ("18", "You must be 18 years old.", "您须年满18岁。"), ("1800", "You must be 1,800 years old.", "您须年满1,800岁。"),
    ])
    func `writes a number`(number: String, english: String, chinese: String) throws {
        #expect(try SmallSite.clause("terms.age", "  terms: {age: \(number)}\n") == [[english], [chinese]])
    }

    @Test(arguments: [
        ("3 years", "We keep it for 3 years.", "我们保存3年。"),
        ("{CN: 3 years, EU: 30 days}", "We keep it for China: 3 years; European Union: 30 days.", "我们保存中国：3年；欧盟：30日。"),
        (
            "{CN: 3 years, EU: 1 day, GB: 3 years}",
            "We keep it for China and United Kingdom: 3 years; European Union: 1 day.",
            "我们保存中国和英国：3年；欧盟：1日。"
        ),
    ])
    func `puts values that differ by market beside each other, equal ones together`(
        keep: String, english: String, chinese: String
    ) throws {
        #expect(try SmallSite.clause("terms.keep", "  terms: {keep: \(keep)}\n") == [[english], [chinese]])
    }

    @Test func `puts values that differ by law under the names of the laws`() throws {
        let basis = "{pipl: consent, gdpr: contract, uk-gdpr: contract}"
        let notice = "  collection: {occasions: {order: {data: [name], basis: \(basis)}}}\n"
        let said = try SmallSite.clause("collection.occasions", notice)
        #expect(
            said[0].last == "When you order | Your name | China: consent; European Union and United Kingdom: contract")
        #expect(said[1].last == "您下单时 | 姓名 | 中国：同意；欧盟和英国：合同")
    }

    @Test func `names countries as a sentence wants them`() throws {
        #expect(
            try SmallSite.clause("terms.storage", "  terms: {storage: [CN, US, NL]}\n") == [
                ["We store it in China, the United States and the Netherlands."], ["我们存储在中国、美国和荷兰。"],
            ])
    }

    @Test func `says the flags and choices by their own messages`() throws {
        for (notice, english) in [
            ("  collection: {sold: yes}\n", "We sell data."), ("  collection: {sold: no}\n", "We do not sell data."),
        ] {
            #expect(try SmallSite.clause("collection.sold", notice)[0] == [english])
        }
        for (fee, chinese) in [("free", "免费。"), ("paid", "收费。")] {
            #expect(try SmallSite.clause("terms.fee", "  terms: {fee: \(fee)}\n")[1] == [chinese])
        }
    }

    @Test func `begins a cell of English with a capital, and leaves a name as its owner writes it`() throws {
        let (policy, site) = try TestSchema.small.get().policy(SmallSite.yaml(notice: "  collection: {data: [name]}\n"))
        func alone(_ value: FactValue, in tag: String) throws -> String? {
            Speaker(language: try TestSchema.small.get().language(tag), site: site, policyKind: policy.kind)
                .alone(.fact(value), form: .cell)?.plainText
        }
        let terms = try #require(site.policies.first?.facts.fact(at: "collection.data")?.value)
        #expect(try alone(terms, in: "en") == "Your name")
        #expect(try alone(terms, in: "zh-Hans") == "姓名")
        for name in ["eBay", "éclair", "3M", "茶"] { #expect(try alone(.text(name), in: "en") == name) }
        #expect(try alone(.names(.same("iTea")), in: "en") == "iTea")
        #expect(try alone(.email("a@tea.example"), in: "en") == "a@tea.example")
        #expect(try alone(.countries(["NL"]), in: "en") == "Netherlands")
    }

    @Test func `begins a sentence with a capital where a list begins it`() throws {
        let notice = "  collection: {purposes: {newsletter: {data: [name, email-address]}, deliver-orders: {}}}\n"
        #expect(
            try SmallSite.clause("collection.purposes", notice)[0][1...] == [
                "- Your name and also your e-mail address for newsletter", "- Delivery",
            ])
    }

    @Test func `puts the wording of each language into its own`() throws {
        let notice = "  collection: {purposes: {newsletter: {about: {en: about tea, zh-Hans: 关于茶}}}}\n"
        let said = try SmallSite.clause("collection.purposes", notice)
        #expect(said[0].last == "- Newsletter (that is, about tea)")
        #expect(said[1].last == "- 资讯（即关于茶）")
    }
}

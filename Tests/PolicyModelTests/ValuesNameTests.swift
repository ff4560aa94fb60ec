import PolicyModel
import Testing

@Suite struct ValuesNameTests {
    let english: LanguageValues
    let chinese: LanguageValues

    init() throws {
        english = try ValuesFixture.english.get()
        chinese = try ValuesFixture.chinese.get()
    }

    @Test(arguments: [
        ("FR", ["France", "France", "France"], ["法国", "法国", "法国"]),
        ("US", ["United States", "the United States", "the United States"], ["美国", "美国", "美国"]),
        ("GB", ["United Kingdom", "the United Kingdom", "the United Kingdom"], ["英国", "英国", "英国"]),
        ("CN", ["China", "China", "mainland China"], ["中国", "中国", "中国内地"]),
        ("HK", ["Hong Kong", "Hong Kong", "Hong Kong"], ["中国香港", "中国香港", "中国香港"]),
        ("MO", ["Macao", "Macao", "Macao"], ["中国澳门", "中国澳门", "中国澳门"]),
        ("TW", ["Taiwan", "Taiwan", "Taiwan"], ["中国台湾", "中国台湾", "中国台湾"]),
        ("EU", ["European Union", "the European Union", "the European Union"], ["欧盟", "欧盟", "欧盟"]),
        (
            "EEA", ["European Economic Area", "the European Economic Area", "the European Economic Area"],
            ["欧洲经济区", "欧洲经济区", "欧洲经济区"]
        ),
        ("US-CA", ["California", "California", "California"], ["美国加利福尼亚州", "美国加利福尼亚州", "美国加利福尼亚州"]),
        (
            "US-GA", ["Georgia (US state)", "the US state of Georgia", "the US state of Georgia"],
            ["美国佐治亚州", "美国佐治亚州", "美国佐治亚州"]
        ),
        ("CA-QC", ["Quebec", "Quebec", "Quebec"], ["加拿大魁北克省", "加拿大魁北克省", "加拿大魁北克省"]),
        ("NO", ["Norway", "Norway", "Norway"], ["挪威", "挪威", "挪威"]),
    ])
    func `names a country in a table, in a sentence and as a market`(
        code: String, english names: [String], chinese words: [String]
    ) throws {
        let code = try #require(CountryCode(code))
        #expect(CountryForm.allCases.map { english.country(code, form: $0) } == names)
        #expect(CountryForm.allCases.map { chinese.country(code, form: $0) } == words)
    }

    /// The forms are name, own, version, script-version.
    @Test(arguments: [
        ("en", ["English", "English", "English", "English"], ["英语", "English", "英文", "英文"]),
        ("zh-Hans", ["Simplified Chinese", "简体中文", "Chinese", "Simplified Chinese"], ["简体中文", "简体中文", "中文", "简体中文"]),
        (
            "zh-Hant", ["Traditional Chinese", "繁體中文", "Chinese", "Traditional Chinese"],
            ["繁体中文", "繁體中文", "中文", "繁体中文"]
        ),
        ("fr", ["French", "Français", "French", "French"], ["法语", "Français", "法文", "法文"]),
        (
            "id", ["Indonesian", "Bahasa Indonesia", "Indonesian", "Indonesian"],
            ["印度尼西亚语", "Bahasa Indonesia", "印度尼西亚文", "印度尼西亚文"]
        ),
    ])
    func `names a language and a version in it`(tag: String, english names: [String], chinese words: [String]) throws {
        let tag = try #require(LanguageTag(tag))
        #expect(LanguageForm.allCases.map { english.languageName(tag, form: $0) } == names)
        #expect(LanguageForm.allCases.map { chinese.languageName(tag, form: $0) } == words)
    }

    @Test func `has no name for a code or a tag that is not in the data`() throws {
        #expect(english.country(try #require(CountryCode("QQ")), form: .name) == nil)
        #expect(english.languageName(try #require(LanguageTag("tlh")), form: .name) == nil)
    }

    @Test(arguments: ["GB", "EU", "EEA", "US-CA", "CN-11", "GB-ENG"])
    func `takes codes of ISO 3166`(code: String) { #expect(CountryCode(code)?.text == code) }

    @Test(arguments: [
        "", "G", "gb", "Gb", "GBRX", "US-", "-CA", "US-CALI", "US_CA", "US-ca", "US-C A", "G1", "中国", "US-CA-LA",
    ])
    func `refuses what is no code`(code: String) { #expect(CountryCode(code) == nil) }
}

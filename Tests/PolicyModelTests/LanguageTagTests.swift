import PolicyModel
import Testing

/// Tags become names of folders and attributes of pages.
@Suite struct LanguageTagTests {
    @Test(arguments: [
        ("en", "en"), ("zh-Hans", "zh"), ("zh-Hant-HK", "zh"), ("gsw", "gsw"), ("es-419", "es"), ("sr-Latn-RS", "sr"),
        ("sl-rozaj-biske-1994", "sl"),
    ])
    func `takes a tag and knows its language`(text: String, primary: String) throws {
        let tag = try #require(LanguageTag(text))
        #expect(tag.text == text && tag.description == text && tag.primary == primary)
    }

    @Test(arguments: [
        "", "e", "engl", "EN", "En", "en_GB", "en-", "-en", "en--GB", "zh-H", "zh-Hans-abcdefghi", "en/../..", "..",
        "en GB",
        "中文", "ｅｎ", "en\n", "x-private", "English",
    ])
    func `refuses what is no tag`(text: String) { #expect(LanguageTag(text) == nil) }

    @Test func `orders tags by their letters`() {
        let tags = ["zh-Hant", "en", "zh-Hans", "de"].compactMap { LanguageTag($0) }
        #expect(tags.sorted().map(\.text) == ["de", "en", "zh-Hans", "zh-Hant"])
    }
}

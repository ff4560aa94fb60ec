import LocatedYAML
import PolicyModel
import Testing

/// The languages name the same things.
@Suite struct LocaleParityTests {
    @Test(arguments: LocaleData.all)
    func `names the countries and languages that English names`(data: LocaleData) throws {
        let (language, english) = (try Repository.language(data.folder), try Repository.language("en"))
        #expect(language.countries.codes == english.countries.codes)
        #expect(language.languages.codes == english.languages.codes)
    }

    @Test(arguments: LocaleData.all)
    func `gives each country a name of its own`(data: LocaleData) throws {
        let language = try Repository.language(data.folder)
        for form in CountryForm.allCases {
            let names = language.countries.codes.compactMap { language.country($0, form: form) }
            #expect(names.count == language.countries.codes.count)
            #expect(Set(names).count == names.count)
        }
    }

    @Test(arguments: LocaleData.all)
    func `gives each language a name of its own`(data: LocaleData) throws {
        let language = try Repository.language(data.folder)
        for form in [LanguageForm.name, .own, .scriptVersion] {
            let names = language.languages.codes.compactMap { language.languageName($0, form: form) }
            #expect(names.count == language.languages.codes.count)
            #expect(Set(names).count == names.count)
        }
    }

    @Test func `takes a language's own name from that language alone`() throws {
        let (english, chinese) = (try Repository.language("en"), try Repository.language("zh-Hans"))
        for tag in english.languages.codes {
            #expect(english.languageName(tag, form: .own) == chinese.languageName(tag, form: .own))
        }
    }

    @Test func `writes Chinese names in Chinese characters`() throws {
        let chinese = try Repository.language("zh-Hans")
        for code in chinese.countries.codes {
            for form in CountryForm.allCases {
                let name = try #require(chinese.country(code, form: form))
                #expect(
                    name.unicodeScalars.allSatisfy { $0.properties.isIdeographic || "（）".unicodeScalars.contains($0) })
            }
        }
    }

    @Test func `names every country of ISO 3166-1, both groups, every American state and Quebec`() throws {
        let codes = try Repository.language("en").countries.codes
        #expect(codes.filter { $0.text.utf8.count == 2 && $0.text != "EU" }.count == 249)
        #expect(codes.filter { $0.text.hasPrefix("US-") }.count == 51)
        #expect(codes.map(\.text).contains("CA-QC") && codes.map(\.text).contains("EEA"))
    }
}

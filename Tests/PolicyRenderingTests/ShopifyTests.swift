import Foundation
import PolicyModel
import PolicyRendering
import Testing

/// What is made for the policy field of Shopify.
@Suite struct ShopifyTests {
    /// The file as a script reads it.
    private struct Payload: Decodable {
        struct Update: Decodable {
            struct Policy: Decodable {
                let type: String
                let body: String
            }
            let shopPolicy: Policy
        }
        struct Register: Decodable {
            struct Translation: Decodable {
                let key: String
                let locale: String
                let value: String
            }
            let translations: [Translation]
        }
        let format: Int
        let locale: String
        let shopPolicyUpdate: Update
        let translationsRegister: Register
    }

    private static func payload(_ pages: [Page]) throws -> Payload {
        let page = try #require(pages.first { $0.path == "shopify/privacy/privacy.json" })
        return try JSONDecoder().decode(Payload.self, from: Data(page.bytes))
    }

    @Test
    func `the first language is the policy and the others are its translations, each the fragment of its language`()
        throws
    {
        let pages = try SampleSite.pages()
        let payload = try Self.payload(pages)
        func fragment(_ language: String) throws -> String {
            try #require(pages.first { $0.path == "\(language)/privacy/privacy.fragment.html" }).text
        }
        #expect(payload.format == 1)
        #expect(payload.locale == "en")
        #expect(payload.shopPolicyUpdate.shopPolicy.type == "PRIVACY_POLICY")
        #expect(payload.shopPolicyUpdate.shopPolicy.body == (try fragment("en")))
        #expect(payload.translationsRegister.translations.map(\.key) == ["body"])
        #expect(payload.translationsRegister.translations.map(\.locale) == ["zh-CN"])
        #expect(payload.translationsRegister.translations.first?.value == (try fragment("zh-Hans")))
    }

    @Test func `a policy that Shopify has no field for is left out`() throws {
        let paths = try SampleSite.pages(formats: [.shopify]).map(\.path)
        #expect(paths == ["shopify/privacy/privacy.json"], "the sample has a policy on returns too")
    }

    @Test(arguments: [
        ("{{ shop.name }}", "&#123;{ shop.name }}"), ("{% if a %}", "&#123;% if a %}"), ("{{{x", "&#123;&#123;{x"),
        ("{a}", "{a}"), ("a{", "a{"),
    ])
    func `words that look like a variable of Liquid stay words`(text: String, written: String) throws {
        let document = Document.small(in: SampleDocuments.english.language, blocks: [.paragraph([.text(text)])])
        let pages = try SampleSite.renderer().pages(
            of: [try SampleSite.edition(document)], url: nil, formats: [.shopify])
        let body = try Self.payload(pages).shopPolicyUpdate.shopPolicy.body
        #expect(body.contains("</a> \(written)</p>"))
        #expect(!body.contains("{{") && !body.contains("{%"))
        // A reader sees what was meant.
        #expect(try ParsedPage(Array(body.utf8)).elements("p").contains { $0.text.hasSuffix(text) })
    }

    @Test(arguments: [
        ("en", "en"), ("zh-Hans", "zh-CN"), ("zh-Hant", "zh-TW"), ("zh-Hant-HK", "zh-TW"), ("fr", "fr"),
        ("pt-BR", "pt-BR"),
    ])
    func `a language has the code that Shopify knows`(tag: String, locale: String) throws {
        let language = try #require(LanguageTag(tag))
        let words = try SampleSite.words(SampleDocuments.english.language)
        let edition = Edition(document: .small(in: language, blocks: []), words: words)
        let pages = try SampleSite.renderer().pages(of: [edition], url: nil, formats: [.shopify])
        #expect(try Self.payload(pages).locale == locale)
    }
}

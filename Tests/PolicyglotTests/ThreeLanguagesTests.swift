import Foundation
import Testing

@Suite("A site in three languages") struct ThreeLanguagesTests {
    private static let site = """
        shop: {name: Blue Kiln, email: hello@bluekiln.example}
        markets: [HK, TW, SG]
        languages: [en, zh-Hans, zh-Hant]
        precedence: {default: en, TW: zh-Hant, HK: zh-Hant}
        effective: 2026-12-01
        privacy:
          scope: {channels: [website]}
          collection:
            occasions:
              order: {data: [name, delivery-address], purposes: [deliver-orders], modality: may}
          sharing: {sold: no}
          rights: {list: {access: {routes: [email]}}}
          contact: {questions: welcome}
        """

    @Test("says which version prevails in each, and names the two Chinese ones by their script") func precedence()
        throws
    {
        let temporary = try TemporaryFolder()
        try temporary.write(Self.site, to: "site.yaml")
        let run = try Program(in: temporary.url)("generate", "--ignore", "law")
        #expect(run.status == 0, "\(run.errors)")
        let words = [
            "en":
                "If you live in Taiwan or Hong Kong and the versions differ, the Traditional Chinese version prevails.",
            "zh-Hans": "您居住在中国台湾或中国香港的，各语言版本如有不一致，以繁体中文版本为准。", "zh-Hant": "如您居住在台灣或香港，各語言版本如有不一致，以繁體中文版本為準。",
        ]
        for (language, said) in words {
            let text = try temporary.text("public/\(language)/privacy/privacy.md")
            #expect(text.contains(said), "\(language): \(text.suffix(900))")
            let page = try temporary.text("public/\(language)/privacy/index.html")
            for other in words.keys { #expect(page.contains("hreflang=\"\(other)\""), "\(language) to \(other)") }
        }
    }
}

import Foundation
import TestSupport
import Testing

/// Words that a law wants to stand as they are: in English on both pages, with a gloss on the Chinese one.
@Suite struct LawStringsTests {
    @Test(arguments: [
        // Tex. Bus. & Com. Code 541.102(b) and (c).
        "NOTICE: We may sell your sensitive personal data.", "NOTICE: We may sell your biometric personal data.",
        // Cal. Civ. Code 1798.135(a); 11 CCR 7013 to 7015.
        "Do Not Sell or Share My Personal Information", "Limit the Use of My Sensitive Personal Information",
        "Your Privacy Choices", "Your California Privacy Choices",
        // Cal. Civ. Code 1798.83(b)(1)(B).
        "Your California Privacy Rights",
    ])
    func `stand as the law has them`(words: String) throws {
        #expect(try Repository.text("Locales/en/privacy.yaml").contains(words))
        let chinese = try Repository.text("Locales/zh-Hans/privacy.yaml")
        let parts = chinese.components(separatedBy: words).dropFirst()
        #expect(!parts.isEmpty)
        for rest in parts {
            let gloss = rest.drop { $0 == "”" }.prefix(2)
            #expect(
                gloss.first == "（" && gloss.dropFirst().unicodeScalars.allSatisfy(\.properties.isIdeographic),
                "\(gloss)")
        }
    }
}

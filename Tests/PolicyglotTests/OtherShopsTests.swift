import Foundation
import Testing

/// How much of a real policy facts can say: policies that the catalogue was not made for, taken apart into claims before
/// anybody looked at the catalogue, and stated by facts with built-in terms alone. A person judged each claim (`by` in
/// `claims.yaml`); here it is held to the pages: what counts as said is found in both languages, and nothing else is.
@Suite("The claims of other shops") struct OtherShopsTests {
    @Test("are found in both languages where facts say them, and nowhere else", arguments: Shop.others)
    func said(shop: Shop) throws {
        let claims = try Claim.counted(of: shop)
        let pages = try shop.pages()
        for claim in claims { #expect(claim.means != nil, "\(claim.id) is not judged") }
        for language in Claim.languages {
            let passages = try ClaimsTests.passages(pages, language)
            for claim in claims where claim.tier != .courtesy || claim.means == .facts {
                let isFound = claim.isFound(in: passages, language: language)
                #expect(
                    isFound == (claim.means == .facts),
                    "\(language): \(claim.id) is \(isFound ? "" : "not ")found: \(claim.says[language] ?? "")")
            }
        }
    }

    @Test("are stated without words or terms of the shop's own", arguments: Shop.others) func factsAlone(shop: Shop)
        throws
    {
        let text = try shop.text()
        #expect(!text.contains("own-words:") && !text.contains("\nvocabulary:"))
    }

    @Test("are counted in Documentation/coverage.md as they are") func counted() throws {
        let file = Shop.repository.appending(path: "Documentation/coverage.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(Shop.others.count > 3)
        for shop in Shop.others {
            let claims = try Claim.counted(of: shop).filter { $0.tier == .practice }
            let counts = Claim.Means.allCases.dropLast().map { means in claims.count { $0.means == means } }
            let row = ([shop.name, String(claims.count)] + counts.map(String.init)).joined(separator: " | ")
            print("\(row): \(counts[0] * 100 / claims.count) % by facts")
            #expect(text.contains("| \(row) |"), "the row of \(shop.name) should be | \(row) |")
        }
    }
}

import Foundation
import LocatedYAML
import Testing

/// What people who had nothing but the page of one language answered to a question for each claim of a shop's old policy:
/// `Tests/Shops/<name>/reading.yaml`. A person has to read and grade; these tests hold that every claim was asked for, that
/// what was answered is right, and that the words it rests on still stand on the page. When they no longer do, the question
/// has to be asked again.
@Suite("The reading of the pages alone") struct ReadingTests {
    @Test("answers every claim in both languages", arguments: Shop.named(with: "reading.yaml"))
    func answered(shop: Shop) throws {
        let claims = try Claim.counted(of: shop).filter { $0.tier != .courtesy }
        let answers = try ReadAnswer.all(of: shop)
        #expect(answers.map(\.claim) == claims.map(\.id))
        var report = "\(shop.name): \(claims.count) claims"
        for language in Claim.languages {
            let notRight = answers.filter { $0.grades[language] != "right" }
            #expect(notRight.isEmpty, "\(language): \(notRight.map(\.claim))")
            report += ", \(answers.count - notRight.count) read right in \(language)"
        }
        print(report)
    }

    @Test("rests on words that stand on the page", arguments: Shop.named(with: "reading.yaml"))
    func quoted(shop: Shop) throws {
        let pages = try shop.pages()
        for language in Claim.languages {
            let page = ReadAnswer.bare(
                String(decoding: try #require(pages["\(language)/privacy/privacy.txt"]), as: UTF8.self))
            for answer in try ReadAnswer.all(of: shop) {
                let quotes = answer.quotes[language] ?? []
                #expect(!quotes.isEmpty, "\(answer.claim) rests on nothing in \(language)")
                let lost = quotes.filter { !page.contains(ReadAnswer.bare($0)) }
                #expect(lost.isEmpty, "\(answer.claim), \(language): ask again, for these words are gone: \(lost)")
            }
        }
    }

    @Test("is there for every shop with claims") func everyShop() {
        #expect(Shop.named(with: "reading.yaml").map(\.name) == Shop.named(with: "claims.yaml").map(\.name))
    }
}

/// One question about a claim, and what readers of each language answered.
private struct ReadAnswer {
    let claim: String
    /// The words of the page that carry the answer, by language.
    let quotes: [String: [String]]
    let grades: [String: String]

    static func all(of shop: Shop) throws -> [ReadAnswer] {
        let file = shop.folder.appending(path: "reading.yaml")
        let read = LocatedYAMLReader.read(Array(try Data(contentsOf: file)), file: file.path)
        try #require(read.diagnostics.isEmpty, "\(read.diagnostics)")
        return try #require(read.value?.items).map { try ReadAnswer($0) }
    }

    private init(_ value: LocatedValue) throws {
        claim = try #require(value["id"]?.text)
        var quotes: [String: [String]] = [:]
        var grades: [String: String] = [:]
        for language in Claim.languages {
            try #require(value["question"]?[language]?.text?.isEmpty == false, "no question in \(language): \(claim)")
            let answer = try #require(value[language], "no answer in \(language): \(claim)")
            try #require(answer["answer"]?.text?.isEmpty == false)
            quotes[language] = answer["quotes"]?.items?.compactMap(\.text) ?? []
            grades[language] = answer["grade"]?.text
        }
        self.quotes = quotes
        self.grades = grades
    }

    /// A text without white space and marks of list items: where lines of a page are broken is not what was read.
    static func bare(_ text: String) -> String {
        text.split(separator: "\n").map { $0.hasPrefix("- ") ? $0.dropFirst(2) : $0 }.joined()
            .filter { !$0.isWhitespace }
    }
}

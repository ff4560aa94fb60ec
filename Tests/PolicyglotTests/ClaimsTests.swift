import Foundation
import Testing

/// Holds each shop's pages to what its old policy said. A claim is found in a language when all its signals match within one
/// block of the page or within a block and a neighbour that introduces it (`PageBlocks`). A match shows that the fact is on
/// the page, not that the sentence is right.
@Suite("The claims of a policy") struct ClaimsTests {
    @Test("are said in both languages", arguments: Shop.named(with: "claims.yaml")) func said(shop: Shop) throws {
        let claims = try Claim.counted(of: shop)
        let pages = try shop.pages()
        var report = "\(shop.name): \(claims.count) claims\n"
        for language in Claim.languages {
            let passages = try Self.passages(pages, language)
            let missed = claims.filter { !$0.isFound(in: passages, language: language) }
            for tier in Claim.Tier.allCases {
                let total = claims.filter { $0.tier == tier }
                let missing = missed.filter { $0.tier == tier }
                report += "  \(language) \(tier): \(total.count - missing.count)/\(total.count)\n"
                let lines = missing.map { "    missed \($0.id): \($0.says[language] ?? "")\n" }.joined()
                report += lines
                #expect(tier == .courtesy || missing.isEmpty, "\(shop.name) does not say in \(language):\n\(lines)")
            }
        }
        print(report, terminator: "")
    }

    @Test("are missed on the pages of another shop", arguments: Shop.named(with: "claims.yaml"))
    func otherShop(shop: Shop) throws {
        let claims = try Claim.counted(of: shop).filter { $0.tier != .courtesy }
        let pages = try Shop.tea.pages()
        for language in Claim.languages {
            let passages = try Self.passages(pages, language)
            let found = claims.filter { $0.isFound(in: passages, language: language) }
            #expect(
                found.count < claims.count / 2,
                "\(language): \(found.count) of \(claims.count) say nothing of this shop")
        }
    }

    @Test("are missed when the shop leaves out a fact") func absentFact() throws {
        let shop = try #require(Shop.named(with: "claims.yaml").first { $0.name == "optokingdom" })
        let claims = try Claim.counted(of: shop)
        let temporary = try TemporaryFolder()
        let lines = try shop.text().split(separator: "\n", omittingEmptySubsequences: false)
        let kept = lines.filter { !$0.hasPrefix("    impossible:") }
        #expect(kept.count == lines.count - 1)
        try temporary.write(kept.joined(separator: "\n"), to: "site.yaml")
        let pages = try Shop(name: shop.name, folder: temporary.url).pages()
        for language in Claim.languages {
            let passages = try Self.passages(pages, language)
            let missed = claims.filter { $0.tier == .practice && !$0.isFound(in: passages, language: language) }
            #expect(missed.map(\.id) == ["optokingdom-105", "optokingdom-106"], "\(language)")
        }
    }

    @Test(
        "are looked for in a block, with the one before it and with what introduces it",
        arguments: [
            ("<p>Alpha or beta.</p>", true), ("<p>Alpha.</p><p>Beta.</p>", true), ("<p>BETA.</p><p>“alpha”</p>", true),
            ("<p>Alpha.</p><p>No.</p><p>Beta.</p>", false), ("<p>Alphabet beta.</p>", false),
            ("<p>Alpha:</p><ul><li>one</li><li>two</li><li>beta</li></ul>", true),
            ("<p>Alpha.</p><p>As follows:</p><ul><li>one</li><li>beta</li></ul>", false),
            ("<ul><li>Alpha:<ul><li>one</li><li>beta</li></ul></li></ul>", true),
            ("<ul><li>Alpha</li><li>one</li><li>beta</li></ul>", false),
            ("<dl><dt>Alpha</dt><dd>one</dd><dd>beta</dd></dl>", true),
            ("<dl><dt>Alpha</dt><dd>one</dd><dt>no</dt><dd>beta</dd></dl>", false),
            ("<table><tr><th>Alpha</th><th>B</th></tr><tr><td>1</td></tr><tr><td>beta</td></tr></table>", true),
            ("<table><tr><th>Alpha</th><td>B</td></tr><tr><td>1</td></tr><tr><td>beta</td></tr></table>", false),
            ("<p>Alpha</p><table><tr><td>1</td></tr><tr><td>2</td><td>beta</td></tr></table>", true),
            ("<nav><p>Alpha beta</p></nav><p>nothing</p>", false), ("<p>Al\u{AD}pha <b>be</b>ta</p>", true),
            ("<p>Alpha<br/>beta</p>", true), ("<p>4.alpha can't beta</p>", true),
        ])
    func rule(markup: String, isFound: Bool) throws {
        let yaml = """
            - id: both
              tier: practice
              says: Alpha and beta.
              says_zh: 甲和乙。
              signals: {en: ['\\balpha\\b', '\\bbeta\\b'], zh: [甲, 乙]}
            """
        let claim = try #require(Claim.all(in: Array(yaml.utf8)).first)
        let passages = try PageBlocks(ParsedMarkup(markup)).passages
        #expect(claim.isFound(in: passages, language: "en") == isFound, "\(passages)")
    }

    /// Where claims are looked for on the page in one language.
    static func passages(_ pages: [String: Data], _ language: String) throws -> [Passage] {
        let page = try #require(pages["\(language)/privacy/index.html"], "there is no page in \(language)")
        return try PageBlocks(ParsedMarkup(String(decoding: page, as: UTF8.self))).passages
    }
}

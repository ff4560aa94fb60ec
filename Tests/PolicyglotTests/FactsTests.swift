import Foundation
import Testing

@Suite("The facts of a site") struct FactsTests {
    /// What is read of the list in JSON.
    private struct Listing: Decodable {
        struct Page: Decodable {
            let language: String
            let path: String
            let heading: String
        }

        struct Appearance: Decodable {
            let policy: String
            let section: String?
            let clause: String?
            let number: String?
            let anchor: String?
            let pages: [Page]
        }

        struct Fact: Decodable {
            let path: String
            let value: String?
            let file: String
            let line: Int
            let column: Int
            let shared: Bool
            let appearances: [Appearance]
            let silence: String?
        }

        struct Site: Decodable {
            let site: String
            let languages: [String]
            let facts: [Fact]
        }

        let version: Int
        let sites: [Site]
    }

    private static let site = """
        shop: {name: {en: Amber, zh-Hans: 琥珀}, email: hello@amber.example}
        markets: [CN]
        languages: [en, zh-Hans]
        precedence: zh-Hans
        effective: 2026-12-01
        url: https://amber.example/policies
        vocabulary:
          recipient:
            parcel-shop: {en: {label: the parcel shop, phrase: the parcel shop}, zh-Hans: {label: 自提点, phrase: 自提点}}
            locker: {en: {label: the locker, phrase: the locker}, zh-Hans: {label: 自提柜, phrase: 自提柜}}
        privacy:
          scope: {channels: [website]}
          sharing:
            sold: no
            recipients:
              parcel-shop: {data: [name], purposes: [deliver-orders]}
          account:
            closing: {routes: [email], within: 30 days}
          contact: {questions: welcome}

        """

    private static func listing(_ run: Program.Run) throws -> Listing {
        try JSONDecoder().decode(Listing.self, from: Data(run.output.utf8))
    }

    @Test("stand at their places in the file, and at their addresses in the pages", arguments: Shop.all + Shop.others)
    func addresses(shop: Shop) throws {
        let run = try Program(in: shop.folder)("facts", "--format", "json", "site.yaml")
        #expect(run.status == 0, "\(run.errors)")
        let site = try #require(try Self.listing(run).sites.first)
        #expect(site.facts.count > 50)
        let lines = try shop.text().split(separator: "\n", omittingEmptySubsequences: false)
        let pages = try shop.pages().mapValues { String(decoding: $0, as: UTF8.self) }
        for fact in site.facts {
            let rest = lines[fact.line - 1].unicodeScalars.dropFirst(fact.column - 1)
            #expect(!rest.isEmpty && rest.first != " ", "\(fact.path) at \(fact.line):\(fact.column)")
            #expect(fact.appearances.isEmpty == (fact.silence != nil), "\(fact.path)")
            for appearance in fact.appearances {
                #expect(appearance.pages.map(\.language) == site.languages)
                for page in appearance.pages {
                    let html = try #require(pages[page.path], "\(page.path)")
                    guard let anchor = appearance.anchor, let number = appearance.number else { continue }
                    #expect(html.contains("id=\"\(anchor)\""), "\(fact.path): \(page.path)#\(anchor)")
                    let clause = try #require(appearance.clause?.replacing(".", with: "-"))
                    // The number of a clause is a link to itself.
                    let link = try Regex("href=\"#\(clause)\"[^>]*>\(number.replacing(".", with: "\\."))<")
                    #expect(html.contains(link), "\(fact.path): \(page.path) has no \(number) at \(clause)")
                }
            }
        }
        let unsaid = site.facts.filter { $0.silence == "unsaid" }
        #expect(unsaid.isEmpty, "a site that passes has no fact without words: \(unsaid.map(\.path))")
    }

    @Test("are found by their values in the pages that are named") func values() throws {
        let run = try Program(in: Shop.tea.folder)("facts", "--format", "json")
        let site = try #require(try Self.listing(run).sites.first)
        let pages = try Shop.tea.pages().mapValues { String(decoding: $0, as: UTF8.self) }
        let addresses = site.facts.filter { fact in
            fact.value.map { $0.hasPrefix("https://") || $0.contains("@") } == true && fact.path != "url"
        }
        #expect(addresses.count > 5)
        for fact in addresses {
            let paths = fact.appearances.flatMap(\.pages).map(\.path)
            #expect(!paths.isEmpty, "\(fact.path)")
            for path in paths { #expect(pages[path]?.contains(fact.value ?? "…") == true, "\(fact.path): \(path)") }
        }
    }

    @Test("are told in the order of the pages, those that no page says last, with the reason") func text() throws {
        let temporary = try TemporaryFolder()
        try temporary.write(Self.site, to: "site.yaml")
        let run = try Program(in: temporary.url)("facts")
        #expect(run.status == 0, "\(run.errors)")
        let expected = """
            site.yaml: 16 facts

            At the top of en/privacy/index.html, zh-Hans/privacy/index.html
                site.yaml:1:14   shop.name: {en: Amber, zh-Hans: 琥珀}
                site.yaml:5:12   effective: 2026-12-01

            """
        #expect(run.output.hasPrefix(expected), "\(run.output)")
        let lines = run.output.split(separator: "\n").map(String.init)
        for line in [
            "  2.2  sharing.recipients  #sharing-recipients", "    #sharing-recipients-parcel-shop",
            "    site.yaml:16:27  privacy.sharing.recipients.parcel-shop.data: name",
        ] {
            #expect(lines.contains(line), "\(run.output)")
        }
        let places = ["for-laws": "markets", "for-addresses": "url", "unused": "vocabulary.recipient.locker"]
        let json = try Self.listing(try Program(in: temporary.url)("facts", "--format", "json"))
        for (silence, path) in places {
            #expect(json.sites.first?.facts.filter { $0.silence == silence }.map(\.path) == [path])
        }
        // Nothing says within what time an account is closed when nobody says what becomes of it.
        let unsaid = json.sites.first?.facts.filter { $0.silence == "unsaid" }.map(\.path) ?? []
        #expect(unsaid.contains("privacy.account.closing.within"), "\(unsaid)")
        let chinese = try Program(in: temporary.url)("facts", "--language", "zh-Hans")
        #expect(chinese.output.contains("页面不表述；没有事实使用这些词语"), "\(chinese.output)")
    }

    @Test("of a shared file stand in that file") func shared() throws {
        let temporary = try TemporaryFolder()
        try temporary.write(Self.site.replacing(/(?m)^shop:.*\n/, with: ""), to: "agency.yaml")
        try temporary.write("extends: ../agency.yaml\nshop: {name: Birch}\n", to: "birch/site.yaml")
        let run = try Program(in: temporary.url)("facts", "birch", "--format", "json")
        let facts = try #require(try Self.listing(run).sites.first?.facts)
        let sold = try #require(facts.first { $0.path == "privacy.sharing.sold" })
        #expect(sold.shared && sold.file == "agency.yaml" && sold.line == 13, "\(sold)")
        let name = try #require(facts.first { $0.path == "shop.name" })
        #expect(!name.shared && name.file == "birch/site.yaml" && name.line == 2, "\(name)")
    }

    @Test("are not listed of a site that cannot be read whole") func refused() throws {
        let temporary = try TemporaryFolder()
        try temporary.write(Self.site.replacing("sold: no", with: "slod: no"), to: "site.yaml")
        let run = try Program(in: temporary.url)("facts")
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.findings.map(\.rule) == ["fact/unknown-key"], "\(run.errors)")
    }

    @Test("have every member described") func documentation() throws {
        let run = try Program(in: Shop.tea.folder)("facts", "--format", "json")
        let text = try String(
            contentsOf: Shop.repository.appending(path: "Documentation/facts-json.md"), encoding: .utf8)
        let described = Set(text.matches(of: /(?m)^\| `([^`]+)` \|/).map { String($0.1) })
        var found: Set<String> = []
        func visit(_ value: Any, at path: String) {
            if let list = value as? [Any] { list.forEach { visit($0, at: path + "[]") } }
            for (name, inner) in value as? [String: Any] ?? [:] {
                let path = path.isEmpty ? name : path + "." + name
                found.insert(path)
                visit(inner, at: path)
            }
        }
        visit(try JSONSerialization.jsonObject(with: Data(run.output.utf8)), at: "")
        #expect(found == described)
    }
}

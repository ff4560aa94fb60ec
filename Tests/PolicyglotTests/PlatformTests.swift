import Foundation
import PolicyRendering
import Testing

/// What is made for platforms that show a policy in their own pages: for every shop, that it is all there and that the platform
/// takes it.
@Suite("For a platform,") struct PlatformTests {
    /// A page of a mini-program in one language.
    private struct Version: Decodable {
        struct Section: Decodable {
            let anchor: String
            let heading: String
            let nodes: [Node]
        }
        let language: String
        let name: String
        let title: String
        let shop: String
        let dates: [String]
        let contents: String
        let sections: [Section]
    }

    private struct Node: Decodable {
        let type: String?
        let text: String?
        let name: String?
        let attrs: [String: String]?
        let children: [Node]?

        var all: [Node] { [self] + (children ?? []).flatMap(\.all) }
    }

    private static func versions(_ pages: [String: Data]) throws -> [Version] {
        let module = String(decoding: try #require(pages["wechat/privacy/versions.js"]), as: UTF8.self)
        let value = try #require(module.firstMatch(of: #/^module\.exports = ((?s:.*));\n$/#)?.1)
        return try JSONDecoder().decode([Version].self, from: Data(value.utf8))
    }

    /// What `rich-text` shows, with the attributes that it takes: the table “受信任的HTML节点及属性” of its documentation.
    private static let shown: [String: Set<String>] = {
        let plain = """
            a abbr address article aside b bdi big blockquote br caption center cite code dd del div dl dt em fieldset font footer \
            h1 h2 h3 h4 h5 h6 header hr i ins label legend li mark nav p pre q rt ruby s section small span strong sub sup tbody \
            tfoot thead tt u ul
            """
        let cell: Set = ["colspan", "height", "rowspan", "width"]
        let others: [String: Set<String>] = [
            "bdo": ["dir"], "col": ["span", "width"], "colgroup": ["span", "width"],
            "img": ["alt", "src", "height", "width"], "ol": ["start", "type"], "table": ["width"], "td": cell,
            "th": cell,
            "tr": cell,
        ]
        return others.merging(plain.split(separator: " ").map { (String($0), []) }) { first, _ in first }
    }()

    @Test("WeChat shows every element and attribute of the mini-program’s page", arguments: Shop.all + Shop.others)
    func elements(shop: Shop) throws {
        for version in try Self.versions(try shop.pages([.wechat])) {
            for node in version.sections.flatMap(\.nodes).flatMap(\.all) {
                guard node.type != "text" else { continue }
                let attributes = try #require(Self.shown[node.name ?? ""], "\(node.name ?? "a node without a name")")
                #expect(attributes.union(["class", "style"]).isSuperset(of: (node.attrs ?? [:]).keys))
            }
        }
    }

    @Test("the mini-program’s page says every word of the plain text", arguments: Shop.all + Shop.others)
    func words(shop: Shop) throws {
        let pages = try shop.pages([.text, .wechat])
        let versions = try Self.versions(pages)
        #expect(!versions.isEmpty)
        for version in versions {
            let text = String(
                decoding: try #require(pages["\(version.language)/privacy/privacy.txt"]), as: UTF8.self)
            let expected = text.split(separator: "\n").filter { !$0.allSatisfy { $0 == "=" || $0 == "-" } }
                .map { $0.hasPrefix("- ") ? $0.dropFirst(2) : $0 }.joined(separator: " ")
            let sections = version.sections.map { section in
                let words = section.nodes.flatMap(\.all).compactMap(\.text).map { $0.replacing("&amp;", with: "&") }
                return ([section.heading] + words).joined()
            }
            let shown = ([version.title, version.shop] + version.dates + sections).joined()
            #expect(Self.bare(shown) == Self.bare(expected), "\(shop.name), \(version.language)")
        }
    }

    /// The text without white space, and without what parts the values of a record where they do not stand below each other.
    private static func bare(_ text: String) -> String {
        text.filter { !$0.isWhitespace && $0 != ";" && $0 != "；" }
    }

    /// WeChat refuses to set more than 1,024 kB at once, and a mini-program of more than 2 MB.
    @Test(
        "a language version of the mini-program is small enough to be shown at once", arguments: Shop.all + Shop.others)
    func size(shop: Shop) throws {
        let bytes = try shop.pages([.wechat]).values.map(\.count).reduce(0, +)
        #expect(bytes < 1_000_000, "\(bytes)")
    }

    @Test("the mini-program’s page has a view for each section and uses only what its script sets") func page() throws {
        let pages = try Shop.tea.pages([.wechat])
        let markup = String(decoding: try #require(pages["wechat/privacy/privacy.wxml"]), as: UTF8.self)
        let script = String(decoding: try #require(pages["wechat/privacy/privacy.js"]), as: UTF8.self)
        let parsed = try ParsedMarkup(markup.replacing(" wx:", with: " wx-"))
        #expect(parsed.names == ["main", "rich-text", "view"])
        let handlers = parsed.values(of: "bindtap")
        #expect(Set(handlers) == ["choose", "show"])
        for handler in handlers { #expect(script.contains("\n  \(handler)(event) {\n")) }
        let names = markup.matches(of: #/\{\{([a-z]+)[^}]*\}\}/#).map { String($0.1) }
        let set = try #require(script.firstMatch(of: #/this\.setData\(\{ (.*) \}\)/#)?.1).split(separator: ", ")
        #expect(
            Set(names).subtracting(["item", "versions", "true"]) == Set(set.map(String.init)).subtracting(["language"]))
        let anchors = try Self.versions(pages).map { $0.sections.map(\.anchor) }
        #expect(Set(anchors).count == 1 && Set(anchors[0]).count == anchors[0].count)
        // A selector takes an id without escapes.
        #expect(anchors[0].allSatisfy { $0.wholeMatch(of: #/[a-z][a-z0-9-]*/#) != nil })
    }

    @Test("the body for Shopify is the fragment, within the limit", arguments: Shop.all + Shop.others)
    func shopify(shop: Shop) throws {
        let pages = try shop.pages([.fragment, .shopify])
        let file = try #require(pages["shopify/privacy/privacy.json"])
        let value = try #require(JSONSerialization.jsonObject(with: file) as? [String: Any])
        let update = (value["shopPolicyUpdate"] as? [String: Any])?["shopPolicy"] as? [String: Any]
        let translations = (value["translationsRegister"] as? [String: Any])?["translations"] as? [[String: Any]] ?? []
        let bodies = ([update?["body"]] + translations.map { $0["value"] }).compactMap { $0 as? String }
        let fragments = pages.filter { $0.key.hasSuffix(".fragment.html") }.values.map {
            String(decoding: $0, as: UTF8.self)
        }
        #expect(bodies.sorted() == fragments.sorted())
        for body in bodies {
            #expect(body.utf8.count <= ShopifyPage.limit)
            let parsed = try ParsedMarkup(body)
            #expect(Set(parsed.names).isDisjoint(with: ["style", "script", "link", "img", "h1"]))
            // Nobody knows where the body will stand: an address leads out of it from anywhere, or to an id inside.
            let ids = Set(parsed.values(of: "id"))
            for address in parsed.values(of: "href") {
                let leads = ["https://", "http://", "mailto:", "tel:"].contains { address.hasPrefix($0) }
                #expect(leads || ids.contains(String(address.dropFirst())), "\(address)")
            }
        }
    }

    @Test("nothing is written unless it is asked for, and then nothing else") func formats() throws {
        let temporary = try TemporaryFolder()
        try temporary.copy(Shop.tea.file, to: "site.yaml")
        let program = Program(in: temporary.url)
        #expect(try program("generate").status == 0)
        #expect(!temporary.files("public").contains { $0.hasPrefix("shopify/") || $0.hasPrefix("wechat/") })
        #expect(try program("generate", "--format", "shopify", "--output", "shop").status == 0)
        #expect(temporary.files("shop") == [".policyglot.json", "shopify/privacy/privacy.json"])
        #expect(try program("generate", "--format", "wechat", "--output", "mini").status == 0)
        #expect(temporary.files("mini").count == 6)
    }

    @Test("a policy that Shopify would refuse is not written, and only for Shopify") func tooLarge() throws {
        let temporary = try TemporaryFolder()
        let words = "We write to you about every order. "
        let long = String(repeating: words, count: 520_000 / words.count)
        let text = try Shop.tea.text()
        let clause = "We hold tea tastings together with local tea houses."
        try #require(text.contains(clause))
        try temporary.write(text.replacing(clause, with: long + clause), to: "site.yaml")
        let program = Program(in: temporary.url)
        let refused = try program("generate", "--format", "shopify,html", "--ignore", "language")
        #expect(refused.status == 1)
        #expect(
            refused.errors.contains("error[page/body-too-large]: the policy in en is "),
            "\(refused.errors.prefix(2000))")
        #expect(refused.errors.contains("Shopify takes at most 512 kB"))
        #expect(!refused.errors.contains("in zh-Hans is"))
        #expect(!temporary.has("public"))
    }
}

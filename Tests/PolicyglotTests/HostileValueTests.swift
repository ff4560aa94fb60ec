import Foundation
import Testing

/// Values that mean something in one of the formats come out as the text that they are.
@Suite("A value that looks like markup") struct HostileValueTests {
    struct Value: Sendable, CustomTestStringConvertible {
        let text: String
        /// The same in Markdown.
        let markdown: String
        var testDescription: String { text }
        /// As a scalar of YAML.
        var quoted: String { "'" + text.replacing("'", with: "''") + "'" }
    }

    static let values = [
        Value(text: "A*B <C> & \"D\" [x](javascript:1)", markdown: #"A\*B \<C\> & "D" \[x\](javascript:1)"#),
        Value(
            text: "|a| \\ _b_ `c` ~~d~~ &amp; {e} {{f}} <!-- g --> 'h' $1 <script>i()</script>",
            markdown: #"\|a\| \\ \_b\_ \`c\` \~\~d\~\~ \&amp; {e} {{f}} \<!-- g --\> 'h' \$1 \<script\>i()\</script\>"#),
        Value(text: "]]> </title> </main> 中<b>文</b>", markdown: #"\]\]\> \</title\> \</main\> 中\<b\>文\</b\>"#),
    ]

    /// Facts of the tea shop that stand in headings, sentences, tables, lists and own words.
    private static let facts = [
        "{en: Lantern Hill Tea, zh-Hans: 灯山茶坊}", "杭州灯山贸易有限公司\n    language", "91330100MA0EXAMPLE",
        "8 Lantern Hill Road, Xihu District, Hangzhou, Zhejiang, China", "中国浙江省杭州市西湖区灯山路8号",
        "lh_cart", "tea preferences", "茶叶偏好", "Example Cloud Hangzhou",
        "Tea tastings are held with local tea houses. We tell them how many guests come, and no names.",
        "品茶活动与当地茶馆合办。我们只告知茶馆到场人数，不提供姓名。",
    ]

    @Test("is text in every format", arguments: values) func isText(value: Value) throws {
        let temporary = try TemporaryFolder()
        try temporary.write(Self.site(with: value), to: "site.yaml")
        let run = try Program(in: temporary.url)("generate")
        #expect(run.status == 0, "\(run.errors)")
        let (elements, links) = try Self.usual()
        for language in ["en", "zh-Hans"] {
            let text = try temporary.text("public/\(language)/privacy/privacy.txt")
            #expect(text.withoutBreaks.count(of: value.text) > 7)
            let markdown = try temporary.text("public/\(language)/privacy/privacy.md")
            #expect(markdown.count(of: value.markdown) > 7)
            #expect(!markdown.contains(value.text))
            try checkJSON(
                Data(contentsOf: temporary.url.appending(path: "public/\(language)/privacy/privacy.json")), value)
        }
        for path in temporary.files("public") where path.hasSuffix(".html") {
            let page = try ParsedMarkup(temporary.text("public/\(path)"))
            #expect(page.text.count(of: value.text) > (path == "index.html" ? 2 : 7), "\(path)")
            #expect(elements.isSuperset(of: page.names), "\(path)")
            #expect(links.isSuperset(of: page.values(of: "href")), "\(path)")
        }
    }

    /// The tea shop, with the value in place of some of its facts.
    private static func site(with value: Value) throws -> String {
        try facts.reduce(try Shop.tea.text()) { text, fact in
            let known = fact.split(separator: "\n").first.map(String.init) ?? fact
            try #require(text.contains(known), "the tea shop no longer has “\(known)”")
            let rest = fact.dropFirst(known.count)
            // A name may stand in a flow map, where the scalar is quoted already or is not.
            return text.replacing(fact, with: value.quoted + rest)
        }
    }

    /// The elements and links of the tea shop's pages as they are.
    private static func usual() throws -> (elements: Set<String>, links: Set<String>) {
        let pages = try Shop.tea.pages().filter { $0.key.hasSuffix(".html") }.values
        let parsed = try pages.map { try ParsedMarkup(String(decoding: $0, as: UTF8.self)) }
        return (Set(parsed.flatMap(\.names)), Set(parsed.flatMap { $0.values(of: "href") }))
    }

    private func checkJSON(_ data: Data, _ value: Value) throws {
        let policy = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(policy["shop"] as? String == value.text)
        #expect((policy["summary"] as? String)?.contains(value.text) == true)
        let sections = try #require(policy["sections"] as? [[String: Any]])
        let clauses = sections.flatMap { $0["clauses"] as? [[String: Any]] ?? [] }
        let own = clauses.filter { $0["ownWords"] as? Bool == true }
        #expect(own.map { $0["text"] as? String } == [value.text])
    }
}

extension String {
    /// How often a text stands in this one.
    func count(of text: String) -> Int { ranges(of: text).count }

    /// The text with each line break, and what indents the next line, made one space.
    fileprivate var withoutBreaks: String { replacing(#/\n\ */#, with: " ") }
}

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

    /// Where facts of the tea shop stand that come out in headings, sentences, tables, lists and own words: what stands before
    /// the value, and the value.
    private static let facts = [
        #"(?m)(^  name: )(.+)$"#, #"(?m)(^    registered: )(.+)$"#, #"(?m)(^    en: )(\d.+)$"#,
        #"(?m)(^    zh-Hans: )(中国.+)$"#,
        #"(\bname: )(lh_\w+)"#, #"(\bname: )(\w[^,}\n]+)"#, #"(tea-preferences: \{en: )([^,}]+)"#,
        #"(tea-preferences: \{en: .+, zh-Hans: )([^,}]+)"#, #"(?s)(after: \S+\s+en: )(.+?)(?=\n +zh-Hans:)"#,
        #"(?m)(after: \S+\s+en: .+\n +zh-Hans: )(.+)$"#,
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

    /// What is the same in both languages was not translated, and says so; here it is meant.
    private static let accepted = """

        accept:
          - {rule: language/untranslated-text, at: vocabulary.data.tea-preferences, reason: the value is the test}
          - {rule: language/untranslated-text, at: sharing.tasting-hosts, reason: the value is the test}

        """

    /// The tea shop, with the value in place of some of its facts.
    private static func site(with value: Value) throws -> String {
        try facts.reduce(try Shop.tea.text() + accepted) { text, fact in
            let form = try Regex(fact, as: (Substring, Substring, Substring).self)
            try #require(text.contains(form), "the tea shop no longer has \(fact)")
            return text.replacing(form) { "\($0.output.1)\(value.quoted)" }
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

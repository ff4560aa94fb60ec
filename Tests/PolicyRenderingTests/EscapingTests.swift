import Foundation
import PolicyModel
import PolicyRendering
import Testing

/// A value comes out of every format as the text that went in, whatever it holds.
@Suite struct EscapingTests {
    /// What a value must not be able to do, in one value.
    static let hostile = "A*B <C> & \"D\" [x](javascript:1)"
    /// Texts in which a mark joins a byte that must be escaped: to a reader of characters they hold no `<` and no `"`.
    static let joined = ["<\u{200D}script>", "a\"\u{301} onclick=\"x", "<\u{FE0F}b>", "&\u{20DD}amp;", "'\u{200D}'"]

    static func page(_ format: PageFormat, _ document: Document) throws -> Page {
        let pages = try SampleSite.renderer().pages(
            of: [try SampleSite.edition(document)], url: nil, formats: [format])
        return try #require(pages.last)
    }

    /// A policy that holds the text wherever a text can stand.
    static func document(_ text: String) -> Document {
        let inlines: [Inline] = [.text(text)]
        return .small(
            in: SampleDocuments.english.language, title: text, heading: text,
            blocks: [
                .paragraph(inlines), .list([ListItem(anchor: nil, content: [.strong(inlines)])]),
                .table(Table(headings: [text], rows: [Table.Row(anchor: "row", cells: [inlines])])),
            ])
    }

    @Test(arguments: [PageFormat.html, .fragment], [hostile] + joined)
    func `a value comes out as text in markup`(format: PageFormat, text: String) throws {
        let parsed = try ParsedPage(try Self.page(format, Self.document(text)).bytes)
        for name in ["p", "li", "strong", "th"] {
            let isThere = parsed.elements(name).contains { Array($0.text.unicodeScalars).ends(with: text) }
            #expect(isThere, "\(name) in \(format)")
        }
        #expect(parsed.elements("table").first?.attributes["aria-label"].map { Array($0.utf8) } == Array(text.utf8))
        #expect(parsed.elements.allSatisfy { $0.name != "C" && $0.name != "script" && $0.name != "b" })
    }

    @Test(arguments: [
        (hostile, "A*B &lt;C&gt; &amp; &quot;D&quot; [x](javascript:1)"), ("<\u{200D}b>", "&lt;\u{200D}b&gt;"),
        ("a\"\u{301}", "a&quot;\u{301}"), ("&\u{20DD}amp;", "&amp;\u{20DD}amp;"), ("'\u{FE0F}", "&#39;\u{FE0F}"),
    ])
    func `a byte that markup reads is escaped whatever follows it`(text: String, expected: String) throws {
        let document = Document.small(in: SampleDocuments.english.language, blocks: [.paragraph([.text(text)])])
        let page = try Self.page(.html, document)
        let paragraph = Data("\n<p>\(expected)</p>\n".utf8)
        #expect(Data(page.bytes).range(of: paragraph) != nil)
    }

    @Test func `a control character becomes the sign of what cannot be shown`() throws {
        let page = try Self.page(.html, Self.document("a\u{0}b\u{1B}c"))
        #expect(page.text.contains("a\u{FFFD}b\u{FFFD}c"))
        #expect(!page.bytes.contains(0) && !page.bytes.contains(0x1B))
    }

    @Test(arguments: [hostile, "\u{8}\u{1F}\u{7F}", "back\\slash", "two\nlines\tand a tab", "\u{2028}"] + joined)
    func `a value comes out as text in JSON`(text: String) throws {
        let page = try Self.page(.json, Self.document(text))
        let object = try JSONSerialization.jsonObject(with: Data(page.bytes)) as? [String: Any]
        let sections = object?["sections"] as? [[String: Any]]
        let clauses = sections?.first?["clauses"] as? [[String: Any]]
        let blocks = clauses?.first?["blocks"] as? [[String: Any]]
        let paragraph = (blocks?.first?["content"] as? [[String: Any]])?.first?["text"] as? String
        #expect((object?["title"] as? String)?.utf8.elementsEqual(text.utf8) == true)
        #expect(paragraph?.utf8.elementsEqual(text.utf8) == true)
    }

    @Test func `a value comes out as text in plain text`() throws {
        let page = try Self.page(.text, Self.document(Self.hostile))
        #expect(page.text.contains("1.1 " + Self.hostile + "\n"))
        #expect(page.text.contains("- " + Self.hostile + "\n"))
        #expect(page.text.contains("- " + Self.hostile + ": " + Self.hostile + "\n"))
    }

    @Test func `a value cannot begin a line in plain text`() throws {
        let page = try Self.page(.text, Self.document("one\n2. two\r\nthree"))
        #expect(page.text.contains("1.1 one 2. two three\n"))
    }

    @Test func `an address is escaped in markup`() throws {
        let address = "https://shop.example/?a=1&b=\"<2>\"'"
        let page = try Self.page(
            .html,
            .small(in: SampleDocuments.english.language, blocks: [.paragraph([.link([.text("x")], to: .web(address))])])
        )
        #expect(try ParsedPage(page.bytes).elements("a").contains { $0.attributes["href"] == address })
    }
}

extension Array where Element: Equatable {
    fileprivate func ends(with other: String) -> Bool where Element == Unicode.Scalar {
        suffix(other.unicodeScalars.count).elementsEqual(other.unicodeScalars)
    }
}

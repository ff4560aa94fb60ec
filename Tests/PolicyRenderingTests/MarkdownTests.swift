import Foundation
import PolicyModel
import PolicyRendering
import Testing

/// Markdown that a reader of CommonMark and of GitHub's tables takes for what was meant.
@Suite struct MarkdownTests {
    /// The lines of the page that come after the first heading of a section.
    private func markdown(_ blocks: [Block]) throws -> [String] {
        let page = try EscapingTests.page(
            .markdown, .small(in: SampleDocuments.english.language, blocks: blocks))
        let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let heading = try #require(lines.firstIndex(of: "## 1. Heading"))
        return lines[(heading + 1)...].filter { !$0.isEmpty }
    }

    @Test(arguments: [
        (EscapingTests.hostile, "A\\*B \\<C\\> & \"D\" \\[x\\](javascript:1)"), ("# x", "\\# x"), ("- x", "\\- x"),
        ("+ x", "\\+ x"), ("1. x", "1\\. x"), ("12) x", "12\\) x"), ("| x |", "\\| x \\|"), ("```", "\\`\\`\\`"),
        ("\\", "\\\\"), ("===", "\\==="), ("> x", "\\> x"), ("~~x~~", "\\~\\~x\\~\\~"), ("_x_", "\\_x\\_"),
        ("&amp; &", "\\&amp; \\&"), ("a & b", "a & b"), ("    x", "x"), ("a\n# b", "a \\# b"), ("1.5 - 2", "1\\.5 - 2"),
        ("$a$", "\\$a\\$"), ("![x](y)", "!\\[x\\](y)"), ("x ##", "x \\##"), ("<\u{200D}b>", "\\<\u{200D}b\\>"),
    ])
    func `text is escaped where Markdown would read it as markup`(text: String, expected: String) throws {
        let lines = try markdown([.paragraph([.text("first")]), .paragraph([.text(text)])])
        #expect(lines.last.map { Array($0.utf8) } == Array(expected.utf8))
    }

    @Test func `text that begins a line in two runs is escaped as if it were one`() throws {
        let lines = try markdown([.paragraph([.text("first")]), .paragraph([.text("1"), .text(". x")])])
        #expect(lines.last == "1\\. x")
    }

    @Test func `strong words beside Chinese punctuation stay strong`() throws {
        let lines = try markdown([
            .paragraph([.strong([.text("注意：")]), .text("以中文版本为准，"), .strong([.text("绝不")]), .text("例外。")])
        ])
        #expect(lines == ["**1.1** <strong>注意：</strong>以中文版本为准，**绝不**例外。"])
    }

    @Test func `two lists that follow each other stay two lists`() throws {
        let list = Block.list([ListItem(anchor: nil, content: [.text("x")])])
        #expect(try markdown([list, list]) == ["**1.1**", "- x", "* x"])
    }

    @Test func `a bar in a table does not end a cell`() throws {
        let row = Table.Row(
            anchor: "row", cells: [[.text("a|b\\|c")], [.link([.text("x|y")], to: .web("https://e.example/|"))]])
        let lines = try markdown([.table(Table(headings: ["H|1", "2"], rows: [row]))])
        #expect(
            lines == [
                "**1.1**", "| H\\|1 | 2 |", "| --- | --- |", "| a\\|b\\\\\\|c | [x\\|y](<https://e.example/\\|>) |",
            ])
    }

    @Test func `an address cannot end its link`() throws {
        let lines = try markdown([.paragraph([.link([.text("x")], to: .web("https://e.example/a) <b> c&amp;d"))])])
        #expect(lines == ["**1.1** [x](<https://e.example/a)%20\\<b\\>%20c\\&amp;d>)"])
    }
}

import Foundation
import PolicyModel
import PolicyRendering
import Testing

/// How plain text is broken into lines.
@Suite struct PlainTextTests {
    private func lines(_ inlines: [Inline], in side: Side) throws -> [String] {
        let pages = try SampleSite.renderer().pages(
            of: [try SampleSite.edition(.small(in: side.language, blocks: [.paragraph(inlines)]))], url: nil,
            formats: [.text])
        let page = try #require(pages.last)
        let lines = page.text.split(separator: "\n").map(String.init)
        let first = try #require(lines.firstIndex { $0.hasPrefix("1.1 ") })
        return Array(lines[first...])
    }

    private func width(_ line: String) -> Int { line.unicodeScalars.reduce(0) { $0 + $1.displayWidth } }

    @Test func `no line of the sample is wider than 80 columns or begins with closing punctuation`() throws {
        for page in try SampleSite.pages(formats: [.text]) {
            for line in page.text.split(separator: "\n") {
                #expect(width(String(line)) <= 80, "\(line)")
                let start = try #require(line.unicodeScalars.first { $0 != " " })
                #expect(!"，。、；：？！）》」』】”’".unicodeScalars.contains(start), "\(line)")
            }
        }
    }

    @Test(arguments: 1...12)
    func `Chinese closing punctuation stays with what it closes`(lead: Int) throws {
        let words = String(repeating: "字", count: 30 + lead) + "（说明）。”" + String(repeating: "文", count: 40)
        let lines = try lines([.text(words)], in: SampleDocuments.chinese)
        #expect(lines.count > 1)
        #expect(lines.joined() == "1.1 " + words)
        for line in lines { #expect(!["）", "。", "”"].contains(line.first) && line.last != "（", "\(line)") }
    }

    @Test func `a word without a place to break is cut at 100 columns and never beyond`() throws {
        let word = String(repeating: "x", count: 250)
        let lines = try lines([.text("see " + word + " end")], in: SampleDocuments.english)
        #expect(lines.map(width).max() == 100)
        #expect(lines.joined().filter { $0 == "x" }.count == 250)
    }

    @Test func `punctuation without end is cut as well`() throws {
        let lines = try lines([.text("字" + String(repeating: "。", count: 120))], in: SampleDocuments.chinese)
        #expect(lines.map(width).allSatisfy { $0 <= 100 })
        #expect(lines.joined().filter { $0 == "。" }.count == 120)
    }

    @Test func `a word of up to 100 columns is left whole on a line of its own`() throws {
        let address = "https://shop.example/" + String(repeating: "a", count: 70)
        let lines = try lines([.text("Read the page at " + address + " first.")], in: SampleDocuments.english)
        #expect(lines.contains(address))
    }

    @Test func `a number stays with its unit`() throws {
        for lead in 30...40 {
            let lines = try lines([.text(String(repeating: "字", count: lead) + "30日内答复")], in: SampleDocuments.chinese)
            #expect(lines.contains { $0.contains("30日") }, "\(lines)")
        }
    }

    @Test(arguments: [
        (LinkTarget.web("https://e.example/"), "our page", "our page (https://e.example/)"),
        (.web("https://e.example/"), "https://e.example/", "https://e.example/"),
        (.mail("a@e.example"), "a@e.example", "a@e.example"),
        (.mail("a@e.example"), "us", "us (a@e.example)"),
        (.telephone("+8657155500142"), "+86 571 5550 0142", "+86 571 5550 0142"),
        (.telephone("+8657155500142"), "the shop", "the shop (+8657155500142)"),
    ])
    func `a link is followed by its address unless its words are the address`(
        target: LinkTarget, words: String, expected: String
    ) throws {
        #expect(try lines([.link([.text(words)], to: target)], in: SampleDocuments.english) == ["1.1 " + expected])
    }

    @Test(arguments: [
        ("a", 1), ("é", 1), ("e\u{301}", 1), ("字", 2), ("，", 2), ("Ａ", 2), ("한", 2), ("\u{200D}", 0), ("😀", 2),
    ])
    func `the width of a scalar is that of its class`(text: String, columns: Int) {
        #expect(width(text) == columns)
    }
}

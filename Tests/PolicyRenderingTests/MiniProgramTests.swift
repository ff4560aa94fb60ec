import Foundation
import PolicyModel
import PolicyRendering
import Testing

/// The page of a mini-program. What its text holds is compared with that of every shop in `PlatformTests`.
@Suite struct MiniProgramTests {
    private static func files(_ editions: [Edition]) throws -> [String: String] {
        let pages = try SampleSite.renderer().pages(of: editions, url: nil, formats: [.wechat])
        return Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.text) })
    }

    /// The policy in all languages, as the module exports it.
    private static func versions(_ editions: [Edition]) throws -> [[String: Any]] {
        let module = try #require(try files(editions)["wechat/privacy/versions.js"])
        let value = try #require(module.firstMatch(of: #/^module\.exports = ((?s:.*));\n$/#)?.1)
        return try #require(JSONSerialization.jsonObject(with: Data(value.utf8)) as? [[String: Any]])
    }

    private static func nodes(_ block: Block) throws -> [[String: Any]] {
        let document = Document.small(in: SampleDocuments.english.language, blocks: [block])
        let versions = try versions([try SampleSite.edition(document)])
        let sections = try #require(versions.first?["sections"] as? [[String: Any]])
        return try #require(sections.first?["nodes"] as? [[String: Any]])
    }

    /// Each text of a node and of those inside, in order.
    private static func texts(_ nodes: [[String: Any]]) -> [String] {
        nodes.flatMap { node in
            (node["text"] as? String).map { [$0] } ?? texts(node["children"] as? [[String: Any]] ?? [])
        }
    }

    @Test func `is a folder with the four files of a page and the versions beside them`() throws {
        let document = SampleDocuments.privacy(in: SampleDocuments.english)
        let files = try Self.files([try SampleSite.edition(document)])
        #expect(
            files.keys.sorted() == [
                "wechat/privacy/privacy.js", "wechat/privacy/privacy.json", "wechat/privacy/privacy.wxml",
                "wechat/privacy/privacy.wxss", "wechat/privacy/versions.js",
            ])
        let settings = try #require(files["wechat/privacy/privacy.json"])
        #expect(settings == "{\n \"navigationBarTitleText\": \"\(document.title)\"\n}\n")
    }

    @Test func `Chinese stands first whatever the order of the site is`() throws {
        let documents = [SampleDocuments.english, SampleDocuments.chinese].map { SampleDocuments.privacy(in: $0) }
        let versions = try Self.versions(documents.map { try SampleSite.edition($0) })
        #expect(versions.map { $0["language"] as? String } == ["zh-Hans", "en"])
        #expect(versions.map { $0["name"] as? String } == ["简体中文", "English"])
    }

    @Test func `an address is told behind its words, unless they are the address`() throws {
        let english = try Self.nodes(
            .paragraph([
                .link([.text("our page")], to: .web("https://shop.example/a?b=1&c=2")), .text(" or "),
                .link([.text("me@shop.example")], to: .mail("me@shop.example")),
            ]))
        #expect(
            Self.texts(english).joined() == "1.1 our page (https://shop.example/a?b=1&amp;c=2) or me@shop.example")
    }

    @Test func `a record is an item that names each of its values and leaves out what it does not say`() throws {
        let table = Table(
            headings: ["Cookie", "Purpose", "Kept"],
            rows: [Table.Row(anchor: "a", cells: [[.text("session")], [], [.text("1 day")]])])
        let nodes = try Self.nodes(.table(table))
        #expect(nodes.map { $0["name"] as? String } == ["p", "ul"])
        #expect(Self.texts(nodes) == ["1.1", "Cookie", ": ", "session", "Kept", ": ", "1 day"])
    }

    @Test(arguments: ["a & b", "&lt;b&gt;", "<b>x</b>", "\"quoted\" \\ back", "{{ title }}"])
    func `a value is shown as it is`(text: String) throws {
        let shown = Self.texts(try Self.nodes(.paragraph([.strong([.text(text)])]))).joined()
        #expect(shown == "1.1 " + text.replacing("&", with: "&amp;"))
    }
}

import Foundation
import PolicyModel
import PolicyRendering
import Testing

/// The page that holds all languages of a policy.
@Suite struct ParallelPageTests {
    private func parsed() throws -> ParsedPage {
        let page = try #require(try SampleSite.pages().first { $0.path == "parallel/privacy/index.html" })
        return try ParsedPage(page.bytes)
    }

    @Test func `every row has one cell for each language`() throws {
        let parsed = try parsed()
        for (index, element) in parsed.elements.enumerated() where element.name == "div" {
            guard element.attributes["class"] == "pair" else { continue }
            let cells = parsed.children(of: index)
            #expect(cells.map { $0.attributes["lang"] } == ["en", "zh-Hans"], "\(element.text)")
            #expect(cells.allSatisfy { !$0.text.isEmpty }, "\(element.text)")
        }
    }

    @Test func `no id stands inside one language`() throws {
        let parsed = try parsed()
        for element in parsed.elements where element.attributes["id"] != nil {
            var parent = element.parent
            while let index = parent {
                let isRoot = parsed.elements[index].name == "html"
                #expect(isRoot || parsed.elements[index].attributes["lang"] == nil, "\(element.attributes)")
                parent = parsed.elements[index].parent
            }
        }
    }

    @Test func `a record stands beside itself in the other language`() throws {
        let parsed = try parsed()
        let row = try #require(parsed.elements.first { $0.attributes["id"] == "cookies-table-analytics" })
        #expect(row.text.contains("counts visits without naming visitors"))
        #expect(row.text.contains("统计访问量，不识别访客身份"))
        #expect(!row.text.contains("lang"))
    }

    @Test func `own words with other paragraphs in each language stand side by side as a whole`() throws {
        let editions = try [SampleDocuments.english, SampleDocuments.chinese].map { side in
            let blocks = (0...side.index).map { Block.paragraph([.text("\(side.language) \($0)")]) }
            return try SampleSite.edition(.small(in: side.language, blocks: blocks))
        }
        let pages = try SampleSite.renderer().pages(of: editions, url: nil, formats: [.html])
        let page = try #require(pages.last)
        let parsed = try ParsedPage(page.bytes)
        let rows = parsed.elements.indices.filter { parsed.elements[$0].attributes["id"] == "only-clause" }
        let cells = parsed.elements("div").filter { $0.attributes["lang"] != nil && $0.text.contains(" 0") }
        #expect(rows.count == 1 && cells.count == 2)
        #expect(cells.last?.text.contains("zh-Hans 1") == true)
    }
}

extension Document {
    /// A policy of one clause with the given blocks.
    static func small(
        in language: LanguageTag, title: String = "Title", heading: String = "Heading", blocks: [Block]
    ) -> Document {
        let clause = DocumentClause(
            id: "only.clause", anchor: "only-clause", blocks: blocks, facts: [], isOwnWords: true)
        return Document(
            policy: "privacy", language: language, title: title, shop: [.text("Shop")], summary: "Summary", dates: [],
            sections: [DocumentSection(id: "only", anchor: "only", heading: heading, clauses: [clause])])
    }
}

import Foundation
import PolicyModel
import PolicyRendering
import Testing

/// What holds for every page of HTML of the sample site.
@Suite struct WellFormedPageTests {
    static func htmlPages(url: String? = SampleSite.url) throws -> [Page] {
        try SampleSite.pages(url: url).filter { $0.path.hasSuffix(".html") }
    }

    @Test func `every page is well-formed and has each id once`() throws {
        for page in try Self.htmlPages() {
            let parsed = try ParsedPage(page.bytes)
            #expect(Set(parsed.ids).count == parsed.ids.count, "\(page.path)")
        }
    }

    @Test func `the sitemap is well-formed and names every page once`() throws {
        let sitemap = try #require(try SampleSite.pages().first { $0.path == "sitemap.xml" })
        let addresses = try ParsedPage(sitemap.bytes).elements("loc").map(\.text)
        let expected = try Self.htmlPages().map(\.path).filter { $0.hasSuffix("index.html") }.map {
            SampleSite.url + "/" + $0.dropLast("index.html".count)
        }
        #expect(addresses.sorted() == expected.sorted())
    }

    @Test func `no page has a script, a style of its own or an event handler`() throws {
        for page in try Self.htmlPages() {
            for element in try ParsedPage(page.bytes).elements {
                #expect(element.name != "script" && element.name != "style", "\(page.path)")
                let forbidden = element.attributes.keys.filter { $0 == "style" || $0.hasPrefix("on") }
                #expect(forbidden.isEmpty, "\(page.path): \(element.name)")
            }
        }
    }

    @Test func `no page loads anything but the style sheet beside it`() throws {
        for page in try Self.htmlPages() {
            let parsed = try ParsedPage(page.bytes)
            #expect(parsed.elements.allSatisfy { $0.attributes["src"] == nil }, "\(page.path)")
            let sheets = parsed.elements("link").filter { $0.attributes["rel"] == "stylesheet" }
            #expect(sheets.allSatisfy { $0.attributes["href"]?.hasSuffix("style.css") == true }, "\(page.path)")
        }
    }

    @Test func `a site whose address is not known has no absolute address but those of its documents`() throws {
        for page in try SampleSite.pages(url: nil) where page.path.hasSuffix("html") {
            for element in try ParsedPage(page.bytes).elements {
                guard let address = element.attributes["href"], address.contains("://") else { continue }
                #expect(address == "https://lanternhill.example/rights?from=policy&step=1", "\(page.path)")
            }
        }
        #expect(try !SampleSite.pages(url: nil).contains { $0.path == "sitemap.xml" })
    }

    @Test func `every page names its language and has one main heading`() throws {
        for page in try Self.htmlPages() where !page.path.hasSuffix(".fragment.html") {
            let parsed = try ParsedPage(page.bytes)
            #expect(parsed.elements.first?.attributes["lang"]?.isEmpty == false, "\(page.path)")
            #expect(parsed.elements("h1").count == 1, "\(page.path)")
        }
    }

    @Test func `headings of every page go down by one level at a time`() throws {
        for page in try Self.htmlPages() {
            let levels = try ParsedPage(page.bytes).elements.compactMap { element in
                element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
            }
            #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(page.path): \(levels)")
        }
    }

    @Test func `a cell of a table names its heading and the first one its row`() throws {
        let page = try #require(try SampleSite.pages().first { $0.path == "en/privacy/index.html" })
        let parsed = try ParsedPage(page.bytes)
        #expect(parsed.elements("table").allSatisfy { $0.attributes["aria-label"] != nil })
        #expect(parsed.elements("td").allSatisfy { $0.attributes["data-label"]?.isEmpty == false })
        #expect(parsed.elements("th").allSatisfy { ["row", "col"].contains($0.attributes["scope"]) })
    }
}

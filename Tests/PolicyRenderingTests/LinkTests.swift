import Foundation
import PolicyModel
import PolicyRendering
import Testing

/// Where the links of the sample site lead.
@Suite struct LinkTests {
    @Test func `every internal link leads to a page and an anchor that exist`() throws {
        let pages = try SampleSite.pages()
        // Linked data is made from the facts, which the sample has none of.
        var ids: [String: Set<String>] = ["privacy.jsonld": [], "returns.jsonld": []]
        for page in pages { ids[page.path] = page.path.hasSuffix("html") ? Set(try ParsedPage(page.bytes).ids) : [] }
        for page in pages where page.path.hasSuffix("html") {
            for element in try ParsedPage(page.bytes).elements {
                guard let href = element.attributes["href"], !href.contains(":") else { continue }
                let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let target = Self.path(parts[0], from: page.path)
                let anchors = try #require(ids[target], "\(page.path) leads to \(href)")
                #expect(parts.count == 1 || anchors.contains(parts[1]), "\(page.path) leads to \(href)")
            }
        }
    }

    @Test func `anchors are the same in every language and on the page of all languages`() throws {
        let pages = try SampleSite.pages()
        let ids = try ["en", "zh-Hans", "parallel"].map { folder in
            let page = try #require(pages.first { $0.path == folder + "/privacy/index.html" })
            return try ParsedPage(page.bytes).ids.filter { !$0.hasPrefix("_") }
        }
        #expect(ids[0] == ids[1])
        #expect(ids[0] == ids[2])
        #expect(ids[0].contains("collection-occasions-order") && ids[0].contains("precedence"))
    }

    @Test func `every section leads to itself in the other language`() throws {
        let page = try #require(try SampleSite.pages().first { $0.path == "en/privacy/index.html" })
        let parsed = try ParsedPage(page.bytes)
        let links = parsed.elements("a").filter { $0.attributes["class"] == "version" }
        let sections = parsed.elements("section").compactMap { $0.attributes["id"] }
        #expect(links.map { $0.attributes["href"] } == sections.map { "../../zh-Hans/privacy/index.html#" + $0 })
        #expect(links.allSatisfy { $0.attributes["lang"] == "zh-Hans" && $0.attributes["hreflang"] == "zh-Hans" })
    }

    @Test(arguments: ["en/privacy/index.html", "zh-Hans/privacy/index.html", "parallel/privacy/index.html"])
    func `the clause of precedence is linked at the top of`(path: String) throws {
        let page = try #require(try SampleSite.pages().first { $0.path == path })
        let parsed = try ParsedPage(page.bytes)
        let link = try #require(parsed.elements.firstIndex { $0.attributes["class"] == "precedence" })
        #expect(parsed.children(of: link).first?.attributes["href"] == "#precedence")
    }

    @Test func `the versions of a page name each other and the choice of languages`() throws {
        for page in try SampleSite.pages()
        where ["en/privacy/index.html", "zh-Hans/privacy/index.html"].contains(page.path) {
            let links = try ParsedPage(page.bytes).elements("link").filter { $0.attributes["hreflang"] != nil }
            #expect(links.map { $0.attributes["hreflang"] } == ["en", "zh-Hans", "x-default"])
            #expect(
                links.map { $0.attributes["href"] } == [
                    "https://lanternhill.example/policies/en/privacy/",
                    "https://lanternhill.example/policies/zh-Hans/privacy/", "https://lanternhill.example/policies/",
                ])
        }
    }

    @Test func `a policy in one language has no other language, no parallel page and no precedence to link to`() throws
    {
        let document = SampleDocuments.returns(in: SampleDocuments.english)
        let pages = try SampleSite.renderer().pages(
            of: [try SampleSite.edition(document)], url: nil, formats: [.html])
        #expect(pages.map(\.path) == ["index.html", "style.css", "en/returns/index.html"])
        let page = try #require(pages.last)
        #expect(!page.text.contains("class=\"languages\"") && !page.text.contains("precedence"))
    }

    @Test func `the ids of a fragment begin with its policy and language`() throws {
        for language in ["en", "zh-Hans"] {
            let page = try #require(
                try SampleSite.pages().first { $0.path == "\(language)/privacy/privacy.fragment.html" })
            let ids = try ParsedPage(page.bytes).ids
            #expect(!ids.isEmpty && ids.allSatisfy { $0.hasPrefix("policyglot-privacy-\(language)-") })
        }
    }

    /// The path that a relative address means on a page.
    private static func path(_ address: String, from page: String) -> String {
        guard !address.isEmpty else { return page }
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in address.split(separator: "/") {
            if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}

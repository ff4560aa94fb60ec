import LocatedYAML
import PolicyModel
import PolicyRendering
import Testing

/// The page for programs holds all that a policy says: whoever has it can publish the policy again.
@Suite struct PublishedDocumentTests {
    private static func read(_ text: String) throws -> PublishedDocument {
        try PublishedDocument(try #require(LocatedYAMLReader.read(Array(text.utf8), file: "privacy.json").value))
    }

    private static func json(_ side: Side) throws -> String {
        let path = side.language.text + "/privacy/privacy.json"
        return try #require(try SampleSite.pages().first { $0.path == path }).text
    }

    @Test func `pages made of it are the same, byte for byte`() throws {
        let sides = [SampleDocuments.english, SampleDocuments.chinese]
        let pages = try SampleSite.pages()
        let editions = try sides.flatMap { side in
            try ["privacy", "returns"].map { policy in
                let path = "\(side.language)/\(policy)/\(policy).json"
                let page = try #require(pages.first { $0.path == path })
                let published = try Self.read(page.text)
                #expect(published.languages == sides.map(\.language))
                return try SampleSite.edition(published.document)
            }
        }
        let again = try SampleSite.renderer().pages(
            of: editions, url: SampleSite.url, formats: Set(PageFormat.allCases))
        #expect(again.map(\.path) == pages.map(\.path))
        for (page, other) in zip(pages, again) { #expect(page.bytes == other.bytes, "\(page.path)") }
    }

    @Test(arguments: [
        ("\"format\": 1", "\"format\": 2"), ("\"format\": 1,", ""), ("\"languages\": [", "\"languages\": [\"no tag\","),
        ("\"en\",\n  \"zh-Hans\"", "\"zh-Hans\""), ("\"kind\": \"paragraph\"", "\"kind\": \"poem\""),
        ("\"ownWords\": false", "\"ownWords\": perhaps"), ("\"anchor\": \"", "\"anchor\": \"a b"),
        ("\"to\": \"mailto:", "\"to\": \"javascript:"), ("\"to\": \"mailto:", "\"to\": \"tel:"),
        ("\"day\": \"2", "\"day\": \"x"),
        ("\"title\": \"", "\"title\": \"\\u202e"), ("{\"text\": ", "{\"words\": "), ("\"cells\": [", "\"cells\": [[],"),
    ])
    func `is refused where it is damaged`(from: String, to: String) throws {
        let text = try Self.json(SampleDocuments.english)
        try #require(text.contains(from), "\(from)")
        let range = try #require(text.firstRange(of: from))
        #expect(throws: PublishedDocument.Damage.self) { try Self.read(text.replacingCharacters(in: range, with: to)) }
    }

    @Test func `has another shape where a language has fewer items`() throws {
        func shape(_ items: String) throws -> [String] {
            let text = try Self.json(SampleDocuments.english)
            let range = try #require(text.firstRange(of: "\"blocks\": ["))
            let list = "\"blocks\": [{\"kind\": \"list\", \"items\": [\(items)]},"
            return try Self.read(text.replacingCharacters(in: range, with: list)).document.shape
        }
        let item = "{\"content\": [{\"text\": \"tea\"}]}"
        let shapes = try ["", item, item + "," + item].map(shape)
        #expect(Set(shapes).count == 3)
    }

    @Test func `is refused where two things have one address`() throws {
        let text = try Self.json(SampleDocuments.english)
        let anchors = text.matches(of: /"anchor": "([^"]+)"/).map { String($0.1) }
        let (first, second) = (try #require(anchors.first), try #require(anchors.dropFirst().first))
        let twice = text.replacing("\"anchor\": \"\(second)\"", with: "\"anchor\": \"\(first)\"")
        #expect(throws: PublishedDocument.Damage.self) { try Self.read(twice) }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
        self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}

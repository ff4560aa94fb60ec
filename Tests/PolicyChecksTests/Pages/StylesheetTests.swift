import LocatedYAML
import PolicyChecks
import TestSupport
import Testing

/// Style sheets of a shop's own may load nothing from other hosts.
@Suite struct StylesheetTests {
    private func found(_ text: String, url: String? = nil) -> [String] {
        StylesheetCheck.findings(Array(text.utf8), file: "page.css", url: url).map(\.line)
    }

    @Test func `finds nothing in the built-in style sheet`() throws {
        #expect(try found(Repository.text("Templates/pages/page.css")) == [])
    }

    @Test(
        arguments: [
            ("p {}\n@import \"https://fonts.example/a.css\";", ["2:10 page/external-resource"]),
            ("@import url(https://fonts.example/a.css);", ["1:13 page/external-resource"]),
            ("p { background: URL( '//img.example/a.png' ) }", ["1:23 page/external-resource"]),
            ("p { background: url(a.png) }", []), ("@import \"b.css\";", []),
            ("p { background: url(data:image/png;base64,AAAA) }", []),
            ("/* url(https://fonts.example/a.css)\n */ p { color: red }", []),
        ]) func `finds addresses on other hosts`(text: String, expected: [String])
    {
        #expect(found(text) == expected)
    }

    @Test func `lets the site's own host be`() {
        let text = "p { background: url(https://shop.example/a.png) }"
        #expect(found(text, url: "https://shop.example/policies") == [])
        #expect(found(text, url: "https://other.example/") == ["1:21 page/external-resource"])
    }
}

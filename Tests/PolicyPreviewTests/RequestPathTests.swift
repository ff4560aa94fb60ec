import Testing

@testable import PolicyPreview

@Suite("The path of a request") struct RequestPathTests {
    @Test(
        "is decoded once",
        arguments: [
            ("/", "/"), ("/en/privacy/index.html", "/en/privacy/index.html"), ("/en/?a=/../b", "/en/"),
            ("/%E8%8C%B6/index.html", "/茶/index.html"), ("/a%20b", "/a b"), ("/%2525", "/%25"),
            ("/%2e%2e/%2E%2E/etc/passwd", "/../../etc/passwd"), ("/%252e%252e/", "/%2e%2e/"),
            ("//evil.example/", "//evil.example/"),
        ])
    func decodes(target: String, path: String) {
        #expect(RequestPath.decoded(target) == path)
    }

    @Test(
        "is none",
        arguments: [
            "", "*", "en/", "http://localhost:4000/", "/a\\b", "/%5cwindows", "/%00", "/a%0ab", "/%", "/%2", "/%zz",
            "/#top",
            "/%23", "/%ff", "/%c0%ae", "/\u{7F}",
        ])
    func refuses(target: String) {
        #expect(RequestPath.decoded(target) == nil)
    }

    @Test("leads back to itself when it is written as an address", arguments: ["/", "/茶 & co/", "/50%/a?b;c", "/²/½/"])
    func encodes(path: String) {
        let address = RequestPath.encoded(path)
        #expect(address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
        #expect(RequestPath.decoded(address) == path)
    }
}

import NIOHTTP1
import Testing

@testable import PolicyPreview

@Suite("A request") struct RequestCheckTests {
    private let check = RequestCheck(port: 4000)

    private func refusal(
        _ method: HTTPMethod = .GET, _ target: String = "/", headers: [(String, String)]
    ) -> HTTPResponseStatus? {
        check.refusal(
            of: HTTPRequestHead(version: .http1_1, method: method, uri: target, headers: HTTPHeaders(headers)))
    }

    @Test(
        "is answered for this machine", arguments: ["localhost:4000", "127.0.0.1:4000", "[::1]:4000", "LocalHost:4000"])
    func own(host: String) {
        #expect(refusal(headers: [("Host", host)]) == nil)
        #expect(refusal(.HEAD, headers: [("host", host), ("Origin", "http://\(host)")]) == nil)
    }

    @Test(
        "is refused for any other name",
        arguments: [
            "evil.example:4000", "localhost", "localhost:4001", "localhost.evil.example:4000", "evil.localhost:4000",
            "127.0.0.1.nip.example:4000", "192.168.0.7:4000", "0.0.0.0:4000", "127.0.0.2:4000", "[::]:4000", "::1:4000",
            "",
            "localhost:4000@evil.example", "localhost:4000, evil.example:4000",
        ])
    func foreign(host: String) {
        #expect(refusal(headers: [("Host", host)]) == .misdirectedRequest)
    }

    @Test("is refused with no host and with two")
    func hosts() {
        #expect(refusal(headers: []) == .badRequest)
        #expect(refusal(headers: [("Host", "localhost:4000"), ("Host", "evil.example:4000")]) == .badRequest)
    }

    @Test(
        "is refused from another origin",
        arguments: [
            "http://evil.example", "https://localhost:4000", "http://localhost", "http://localhost:4001", "null", "",
            "http://192.168.0.7:4000", "http://localhost:4000.evil.example", "chrome-extension://abc",
        ])
    func origins(origin: String) {
        #expect(refusal(headers: [("Host", "localhost:4000"), ("Origin", origin)]) == .forbidden)
    }

    @Test(
        "is refused where the browser says that another site made it",
        arguments: [
            ("cross-site", "no-cors", "image", false), ("same-site", "cors", "empty", false),
            ("cross-site", "navigate", "iframe", false), ("cross-site", "navigate", "document", true),
            ("same-origin", "cors", "empty", true), ("none", "navigate", "document", true),
        ])
    func fetchMetadata(site: String, mode: String, destination: String, isAnswered: Bool) {
        let headers = [
            ("Host", "localhost:4000"), ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode),
            ("Sec-Fetch-Dest", destination),
        ]
        #expect(refusal(headers: headers) == (isAnswered ? nil : .forbidden))
    }

    @Test(
        "is refused with another method",
        arguments: [HTTPMethod.POST, .PUT, .DELETE, .OPTIONS, .TRACE, .CONNECT, .PATCH])
    func methods(method: HTTPMethod) {
        #expect(refusal(method, headers: [("Host", "localhost:4000")]) == .methodNotAllowed)
    }

    @Test("is refused with a body, and for another server")
    func bodies() {
        #expect(refusal(headers: [("Host", "localhost:4000"), ("Content-Length", "1")]) == .payloadTooLarge)
        #expect(refusal(headers: [("Host", "localhost:4000"), ("Transfer-Encoding", "chunked")]) == .payloadTooLarge)
        #expect(refusal(headers: [("Host", "localhost:4000"), ("Content-Length", "0")]) == nil)
        #expect(refusal(.GET, "http://localhost:4000/", headers: [("Host", "localhost:4000")]) == .badRequest)
    }
}

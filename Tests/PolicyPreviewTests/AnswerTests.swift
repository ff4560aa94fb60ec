import NIOCore
import NIOHTTP1
import PolicyRendering
import Testing

@testable import PolicyPreview

@Suite("An answer") struct AnswerTests {
    private func answer(_ target: String) -> Answer {
        var snapshot = Snapshot()
        let page = ServedFile(Page(path: "en/privacy/index.html", bytes: Array("<p>茶".utf8)))
        snapshot.replace(
            [], with: ["/en/privacy/index.html": page, "/": ServedFile([], ofPath: "workbench.html")], version: "a-1",
            stream: "/_preview/events")
        let request = HTTPRequestHead(version: .http1_1, method: .GET, uri: target, headers: ["Host": "localhost:4000"])
        return Answer(to: request, from: snapshot)
    }

    @Test(
        "is the page at a path, and at its folder",
        arguments: ["/en/privacy/index.html", "/en/privacy/", "/en/privacy/?a=b"])
    func page(target: String) throws {
        let answer = answer(target)
        #expect(answer.head.status == .ok)
        #expect(answer.head.headers["content-type"] == ["text/html; charset=utf-8"])
        #expect(answer.head.headers["content-length"] == ["6"])
        guard case .bytes(let bytes) = answer.body else { return #expect(Bool(false), "no page") }
        #expect(String(buffer: bytes) == "<p>茶")
    }

    @Test(
        "says that there is nothing",
        arguments: [
            "/en/privacy", "/en", "/style.css", "/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "//en/privacy/",
            "/en/privacy/index.html/", "/en/privacy/../privacy/index.html", "/etc/passwd", "/EN/privacy/", "/%",
        ])
    func nothing(target: String) {
        #expect(answer(target).head.status == .notFound)
    }

    @Test(
        "lets no other site read it, frame it or guess its type",
        arguments: ["/en/privacy/", "/", "/none", "/_preview/events"])
    func headers(target: String) throws {
        let headers = answer(target).head.headers
        #expect(!headers.contains { $0.name.lowercased().hasPrefix("access-control") })
        #expect(headers["x-content-type-options"] == ["nosniff"])
        #expect(headers["referrer-policy"] == ["no-referrer"])
        #expect(headers["cross-origin-resource-policy"] == ["same-origin"])
        #expect(headers["cache-control"] == ["no-store"])
        let policy = try #require(headers.first(name: "content-security-policy"))
        #expect(policy.hasPrefix("default-src 'none';"))
        #expect(!policy.contains("unsafe") && !policy.contains("*") && !policy.contains("http"))
        #expect(policy.contains("script-src 'self'") == (target == "/" || target == "/_preview/events"))
        #expect(policy.contains("frame-ancestors '\(policy.contains("script-src") ? "none" : "self")'"))
    }

    @Test("begins a stream of events with the present version")
    func events() {
        let answer = answer("/_preview/events")
        #expect(answer.head.headers["content-type"] == ["text/event-stream; charset=utf-8"])
        guard case .events(path: "/_preview/events", version: "a-1") = answer.body else {
            return #expect(Bool(false), "no stream")
        }
    }

    @Test(
        "names the type of every file of a site",
        arguments: [
            ("en/privacy/index.html", "text/html"), ("en/privacy/privacy.md", "text/markdown"),
            ("en/privacy/privacy.txt", "text/plain"), ("en/privacy/privacy.json", "application/json"),
            ("en/privacy/privacy.fragment.html", "text/html"), ("style.css", "text/css"),
            ("sitemap.xml", "application/xml"),
        ])
    func types(path: String, type: String) {
        #expect(ServedFile(Page(path: path, bytes: [])).mediaType == type + "; charset=utf-8")
    }
}

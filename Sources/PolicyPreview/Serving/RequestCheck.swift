import NIOHTTP1

/// Who may ask for anything at all. A page of another site can make a browser send requests here, and can give its own name
/// the address of this machine (DNS rebinding): such a request names that site as its host or its origin.
struct RequestCheck: Sendable {
    /// The port that is listened on.
    let port: Int

    /// The names of this machine; others are refused, whatever address they lead to.
    private static let hosts = ["localhost", "127.0.0.1", "[::1]"]

    /// Why a request is not answered; nil where it is.
    func refusal(of head: HTTPRequestHead) -> HTTPResponseStatus? {
        let hosts = head.headers["host"]
        guard hosts.count == 1, head.uri.hasPrefix("/") else { return .badRequest }
        guard isOwn(hosts[0]) else { return .misdirectedRequest }
        guard head.headers["origin"].allSatisfy(isOwnOrigin), isFromHere(head.headers) else { return .forbidden }
        guard head.method == .GET || head.method == .HEAD else { return .methodNotAllowed }
        guard !hasBody(head.headers) else { return .payloadTooLarge }
        return nil
    }

    private func isOwn(_ host: String) -> Bool {
        let host = host.lowercased()
        return Self.hosts.contains { host == "\($0):\(port)" || (port == 80 && host == $0) }
    }

    private func isOwnOrigin(_ origin: String) -> Bool {
        let scheme = "http://"
        return origin.lowercased().hasPrefix(scheme) && isOwn(String(origin.dropFirst(scheme.count)))
    }

    /// A link may lead here from anywhere; nothing else may (https://www.w3.org/TR/fetch-metadata/). Browsers tell.
    private func isFromHere(_ headers: HTTPHeaders) -> Bool {
        guard let site = headers.first(name: "sec-fetch-site"), site != "same-origin", site != "none" else {
            return true
        }
        return headers.first(name: "sec-fetch-mode") == "navigate"
            && headers.first(name: "sec-fetch-dest") == "document"
    }

    private func hasBody(_ headers: HTTPHeaders) -> Bool {
        headers.contains(name: "transfer-encoding") || headers["content-length"].contains { $0 != "0" }
    }
}

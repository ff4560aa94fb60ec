import NIOCore
import NIOHTTP1

/// What a request is answered with.
struct Answer: Sendable {
    enum Body: Sendable {
        case bytes(ByteBuffer)
        /// The stream of events at this path, which begins with the present version.
        case events(path: String, version: String)
    }

    let head: HTTPResponseHead
    let body: Body
    /// Whether the connection ends with this answer.
    let isLast: Bool

    private init(_ head: HTTPResponseHead, _ body: Body, isLast: Bool) {
        self.head = head
        self.body = body
        self.isLast = isLast
    }

    /// The answer to a request that may be answered.
    init(to request: HTTPRequestHead, from snapshot: Snapshot) {
        let path = RequestPath.decoded(request.uri)
        if let path, let version = snapshot.streams[path] {
            let head = Self.head(.ok, type: "text/event-stream; charset=utf-8", .workbench)
            self.init(head, .events(path: path, version: version), isLast: true)
        } else if let path, let file = snapshot[path] {
            let head = Self.head(.ok, type: file.mediaType, file.contentPolicy, size: file.body.readableBytes)
            self.init(head, .bytes(file.body), isLast: !request.isKeepAlive)
        } else {
            self.init(.notFound, isLast: !request.isKeepAlive)
        }
    }

    /// An answer that says only why there is no other one.
    init(_ status: HTTPResponseStatus, isLast: Bool = true) {
        let text = ByteBuffer(string: "\(status.code) \(status.reasonPhrase)\n")
        var head = Self.head(status, type: ServedFile.plainText, .page, size: text.readableBytes)
        if status == .methodNotAllowed { head.headers.add(name: "Allow", value: "GET, HEAD") }
        if isLast { head.headers.add(name: "Connection", value: "close") }
        self.init(head, .bytes(text), isLast: isLast)
    }

    /// The head of every answer. There is no header that lets another site read it.
    private static func head(
        _ status: HTTPResponseStatus, type: String, _ policy: ContentPolicy, size: Int? = nil
    ) -> HTTPResponseHead {
        var headers: HTTPHeaders = [
            "Content-Type": type,
            "Content-Security-Policy": policy.rawValue,
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cache-Control": "no-store",
        ]
        if let size { headers.add(name: "Content-Length", value: String(size)) }
        return HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    }
}

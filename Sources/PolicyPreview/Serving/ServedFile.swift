import NIOCore
import PolicyRendering

/// One file as it is sent: bytes from memory, and what a browser is told of them.
struct ServedFile: Equatable, Sendable {
    let body: ByteBuffer
    /// The whole value of `Content-Type`.
    let mediaType: String
    let contentPolicy: ContentPolicy

    static let plainText = "text/plain; charset=utf-8"

    init(_ bytes: [UInt8], mediaType: String, contentPolicy: ContentPolicy) {
        body = ByteBuffer(bytes: bytes)
        self.mediaType = mediaType
        self.contentPolicy = contentPolicy
    }

    /// A page of a site, byte for byte as it is published.
    init(_ page: Page) {
        self.init(page.bytes, mediaType: Self.mediaType(ofPath: page.path), contentPolicy: .page)
    }

    private static func mediaType(ofPath path: String) -> String {
        let endings = [
            (".css", "text/css"), (".xml", "application/xml"), (".js", "text/javascript"),
            (".json", "application/json"),
        ]
        let formats = PageFormat.allCases.map { ($0.suffix, $0.mediaType) }
        let type = (formats + endings).first { path.hasSuffix($0.0) }?.1 ?? "application/octet-stream"
        return type + "; charset=utf-8"
    }

    /// A file of the workbench itself.
    init(_ bytes: [UInt8], ofPath path: String) {
        self.init(bytes, mediaType: Self.mediaType(ofPath: path), contentPolicy: .workbench)
    }
}

/// What a page may load and do (https://www.w3.org/TR/CSP3/).
enum ContentPolicy: String, Sendable {
    /// A published page has no script; only the workbench may show it in a frame.
    case page = """
        default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; \
        form-action 'none'; frame-ancestors 'self'
        """
    /// The workbench runs its own scripts, listens to its own events and shows pages of this server. Nobody may frame it.
    case workbench = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
        frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
        """
}

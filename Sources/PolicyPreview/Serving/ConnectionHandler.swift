import NIOCore
import NIOHTTP1

/// Tells a connection that listens to events that there is something new.
struct Announcement: Sendable {
    let version: String
}

/// Answers the requests of one connection, one after the other.
final class ConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    /// What all connections share.
    struct Service: Sendable {
        let check: RequestCheck
        let board: Board
        let connections: Connections
        /// How long a connection may take for a request and its answer, and how long it may wait for the next.
        var patience = TimeAmount.seconds(10)
    }

    /// Said now and then to those who listen, so that a connection that is gone shows.
    private struct Heartbeat: Sendable {}

    private let service: Service
    private var deadline: Scheduled<Void>?
    private var heartbeat: RepeatedTask?
    private var request: HTTPRequestHead?

    init(service: Service) { self.service = service }

    func channelActive(context: ChannelHandlerContext) {
        setDeadline(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        heartbeat?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            service.connections.used(context.channel)
            // A refusal does not wait for the body that it may be about.
            if let refusal = service.check.refusal(of: head) {
                send(Answer(refusal), to: head, context)
            } else {
                request = head
            }
        case .body: break
        case .end:
            guard let head = request else { return }
            request = nil
            send(Answer(to: head, from: service.board.snapshot), to: head, context)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case let announcement as Announcement: say(Self.event(announcement.version), context)
        case is Heartbeat: say(":\n\n", context)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}

extension ConnectionHandler {
    private func send(_ answer: Answer, to request: HTTPRequestHead, _ context: ChannelHandlerContext) {
        context.write(wrapOutboundOut(.head(answer.head)), promise: nil)
        switch answer.body {
        case .events(let path, let version) where request.method == .GET:
            listen(to: path, from: version, context)
        case .events: end(context, isLast: answer.isLast)
        case .bytes(let bytes):
            if request.method != .HEAD { context.write(wrapOutboundOut(.body(.byteBuffer(bytes))), promise: nil) }
            end(context, isLast: answer.isLast)
        }
    }

    private func end(_ context: ChannelHandlerContext, isLast: Bool) {
        let channel = context.channel
        setDeadline(context)
        let written = context.writeAndFlush(wrapOutboundOut(.end(nil)))
        if isLast { written.whenComplete { _ in channel.close(promise: nil) } }
    }

    /// Whoever does not go on until then is let go, also in the middle of a request or an answer.
    private func setDeadline(_ context: ChannelHandlerContext) {
        let channel = context.channel
        deadline?.cancel()
        deadline = context.eventLoop.scheduleTask(in: service.patience) { channel.close(promise: nil) }
    }
}

extension ConnectionHandler {
    private func listen(to path: String, from version: String, _ context: ChannelHandlerContext) {
        let channel = context.channel
        deadline?.cancel()
        heartbeat = context.eventLoop.scheduleRepeatedTask(initialDelay: service.patience, delay: service.patience) {
            _ in
            channel.pipeline.fireUserInboundEventTriggered(Heartbeat())
        }
        service.connections.listen(channel, to: path)
        say("retry: 500\n" + Self.event(version), context)
        // What was published since the answer was looked up may have been announced before this one listened.
        if let newer = service.board.snapshot.streams[path], newer != version { say(Self.event(newer), context) }
    }

    private static func event(_ version: String) -> String { "data: \(version)\n\n" }

    /// Whoever does not read what is said is let go.
    private func say(_ text: String, _ context: ChannelHandlerContext) {
        guard context.channel.isWritable else { return context.close(promise: nil) }
        context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: text)))), promise: nil)
    }
}

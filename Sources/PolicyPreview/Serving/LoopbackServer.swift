import LocatedYAML
import NIOCore
import NIOHTTP1
import NIOPosix
import PolicySite

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Serves a board on this machine alone, under both addresses that it has for itself.
final class LoopbackServer: Sendable {
    /// The port that was found.
    let port: Int
    /// Whether the address of the newer protocol is listened on too; some machines have none.
    let hasBoth: Bool
    private let group: MultiThreadedEventLoopGroup
    private let connections: Connections

    /// How many ports are tried, from the one asked for.
    private static let attempts = 20

    /// Listens from now on.
    ///
    /// - Parameter port: the first to be tried; 0 for any that is free.
    /// - Throws: when none of the ports is free.
    init(_ board: Board, port first: Int, connections: Connections = Connections()) throws(SiteError) {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        for port in first...min(first + Self.attempts - 1, 65535) {
            guard let bound = Self.bind(board, port: port, connections, group) else { continue }
            self.port = bound.port
            hasBoth = bound.hasBoth
            self.group = group
            self.connections = connections
            return
        }
        try? group.syncShutdownGracefully()
        throw .unreachable(Diagnostic(SiteRule.noPort, at: nil, arguments: ["port": .number(first)]))
    }

    /// The address of a path, as a browser takes it.
    func address(_ path: String) -> String {
        "http://\(hasBoth ? "localhost" : "127.0.0.1"):\(port)" + RequestPath.encoded(path)
    }

    /// Tells those who listen to a stream of events of a new version.
    func announce(_ version: String, on stream: String) {
        for channel in connections.listeners(of: stream) {
            channel.pipeline.fireUserInboundEventTriggered(Announcement(version: version))
        }
    }

    /// Ends all connections and listens no more.
    func stop() { try? group.syncShutdownGracefully() }
}

extension LoopbackServer {
    /// Takes a port under both addresses; nil where somebody else has it under one of them.
    private static func bind(
        _ board: Board, port: Int, _ connections: Connections, _ group: MultiThreadedEventLoopGroup
    ) -> (port: Int, hasBoth: Bool)? {
        guard let port = port == 0 ? free(group) : port else { return nil }
        let service = ConnectionHandler.Service(check: RequestCheck(port: port), board: board, connections: connections)
        let bootstrap = bootstrap(service, group)
        guard let older = try? bootstrap.bind(host: "127.0.0.1", port: port).wait() else { return nil }
        do {
            _ = try bootstrap.bind(host: "::1", port: port).wait()
            return (port, true)
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            try? older.close().wait()
            return nil
        } catch {
            return (port, false)
        }
    }

    /// A port that nobody has. What a request is checked for names the port, so that it has to be known before the first comes.
    private static func free(_ group: MultiThreadedEventLoopGroup) -> Int? {
        guard let probe = try? ServerBootstrap(group: group).bind(host: "127.0.0.1", port: 0).wait() else { return nil }
        defer { try? probe.close().wait() }
        return probe.localAddress?.port
    }

    private static func bootstrap(
        _ service: ConnectionHandler.Service, _ group: MultiThreadedEventLoopGroup
    ) -> ServerBootstrap {
        ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 256)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    service.connections.add(channel)
                    channel.closeFuture.whenComplete { _ in service.connections.remove(channel) }
                    var limits = NIOHTTPDecoderLimitConfiguration()
                    limits.maxHeaderFieldSize = 16 << 10
                    limits.maxHeaderListSize = 32 << 10
                    limits.maxHeaderFieldCount = 100
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(
                        withEncoderConfiguration: .init(), withDecoderLimitConfiguration: limits)
                    try channel.pipeline.syncOperations.addHandler(ConnectionHandler(service: service))
                }
            }
    }
}

import NIOCore
import NIOEmbedded
import Testing

@testable import PolicyPreview

@Suite("The open connections") struct ConnectionsTests {
    /// As many connections, open.
    private func channels(_ count: Int) throws -> [EmbeddedChannel] {
        try (0..<count).map { _ in
            let channel = EmbeddedChannel()
            try channel.connect(to: .init(unixDomainSocketPath: "/test")).wait()
            return channel
        }
    }

    @Test("are never too many: the one that has waited longest goes")
    func limit() throws {
        let connections = Connections(limit: 3, streamLimit: 2)
        let channels = try channels(5)
        for channel in channels[..<3] { connections.add(channel) }
        connections.used(channels[0])
        connections.add(channels[3])
        #expect(channels.map(\.isActive) == [true, false, true, true, true])
        connections.add(channels[4])
        #expect(channels.map(\.isActive) == [true, false, false, true, true])
    }

    @Test("that listen are let go only for others that listen, or where there is no other")
    func streams() throws {
        let connections = Connections(limit: 3, streamLimit: 2)
        let channels = try channels(6)
        for channel in channels[..<3] { connections.add(channel) }
        connections.listen(channels[0], to: "/events")
        connections.listen(channels[1], to: "/events")
        connections.add(channels[3])
        #expect(channels.map(\.isActive) == [true, true, false, true, true, true])
        connections.listen(channels[3], to: "/other")
        #expect(channels.map(\.isActive) == [false, true, false, true, true, true])
        #expect(connections.listeners(of: "/other").map(ObjectIdentifier.init) == [ObjectIdentifier(channels[3])])
    }
}

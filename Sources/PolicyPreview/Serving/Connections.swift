import NIOCore
import Synchronization

/// The open connections. There are never more than a machine can spare: a new one takes the place of the one that has waited
/// longest, so that connections that somebody leaves open keep nobody out.
final class Connections: Sendable {
    private struct Open {
        let channel: any Channel
        /// When it was last used, as a number that only grows.
        var lastUse: Int
        /// The path of the events that it listens to.
        var stream: String?
    }

    private struct State {
        var open: [ObjectIdentifier: Open] = [:]
        var uses = 0
    }

    /// How many connections there may be, and how many of them may listen to events.
    private let limit: Int
    private let streamLimit: Int
    private let state = Mutex(State())

    init(limit: Int = 128, streamLimit: Int = 32) {
        self.limit = limit
        self.streamLimit = streamLimit
    }

    func add(_ channel: any Channel) {
        let displaced = state.withLock { state in
            state.uses += 1
            state.open[ObjectIdentifier(channel)] = Open(channel: channel, lastUse: state.uses)
            guard state.open.count > limit else { return (any Channel)?.none }
            return takeOldest(of: &state, amongStreams: false) ?? takeOldest(of: &state, amongStreams: true)
        }
        displaced?.close(promise: nil)
    }

    func remove(_ channel: any Channel) {
        state.withLock { $0.open[ObjectIdentifier(channel)] = nil }
    }

    /// A request came on this connection.
    func used(_ channel: any Channel) {
        state.withLock { state in
            state.uses += 1
            state.open[ObjectIdentifier(channel)]?.lastUse = state.uses
        }
    }

    /// From now on, this connection listens to the events of a path.
    func listen(_ channel: any Channel, to stream: String) {
        let displaced = state.withLock { state in
            state.open[ObjectIdentifier(channel)]?.stream = stream
            let streams = state.open.values.count { $0.stream != nil }
            return streams > streamLimit ? takeOldest(of: &state, amongStreams: true) : nil
        }
        displaced?.close(promise: nil)
    }

    /// Those that listen to the events of a path.
    func listeners(of stream: String) -> [any Channel] {
        state.withLock { $0.open.values.filter { $0.stream == stream }.map(\.channel) }
    }

    /// The one that has waited longest. It is taken out at once: closing it takes a moment, in which others may come.
    private func takeOldest(of state: inout State, amongStreams: Bool) -> (any Channel)? {
        let candidates = state.open.filter { ($0.value.stream != nil) == amongStreams }
        guard let oldest = candidates.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return nil }
        state.open[oldest.key] = nil
        return oldest.value.channel
    }
}

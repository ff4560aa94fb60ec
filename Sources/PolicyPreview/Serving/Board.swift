import Synchronization

/// What is served at present, for the server to read and for the builder of pages to change.
final class Board: Sendable {
    private let current = Mutex(Snapshot())

    var snapshot: Snapshot { current.withLock { $0 } }

    func change(_ change: (inout sending Snapshot) -> Void) {
        current.withLock { change(&$0) }
    }
}

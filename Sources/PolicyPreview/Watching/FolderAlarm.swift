#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Wakes up when something may have changed in a folder. It says neither what nor whether: who is woken looks.
struct FolderAlarm: ~Copyable {
    /// How long to sleep where nothing wakes: a file system of another machine tells of no change.
    private static let longestSleep: Int32 = 2000
    /// How long where the system tells of none at all.
    private static let shortSleep: Int32 = 200
    /// How long nothing must happen until a change counts as finished: editors and tools write several files in a row.
    private static let quietPeriod: Int32 = 12
    /// How often that may be put off.
    private static let patience = 20

    /// The queue of events (inotify); negative where there is none.
    private let queue: Int32

    init() {
        #if os(Linux)
            queue = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        #else
            queue = -1
        #endif
    }

    deinit { if queue >= 0 { close(queue) } }

    /// Watches folders from now on; those that are watched already stay so, and those that are gone are let go by the system.
    func watch(_ folders: [String]) {
        #if os(Linux)
            let changes = [
                IN_CLOSE_WRITE, IN_MOVED_TO, IN_MOVED_FROM, IN_CREATE, IN_DELETE, IN_DELETE_SELF, IN_MOVE_SELF,
            ]
            let mask = changes.reduce(UInt32(IN_ONLYDIR)) { $0 | UInt32($1) }
            for folder in folders { _ = inotify_add_watch(queue, folder, mask) }
        #endif
    }

    /// Returns when something may have changed and nothing has for a moment.
    func wait() {
        guard sleep(queue >= 0 ? Self.longestSleep : Self.shortSleep) else { return }
        for _ in 0..<Self.patience {
            empty()
            guard sleep(Self.quietPeriod) else { return }
        }
    }

    /// Whether something happened before the time was up.
    private func sleep(_ milliseconds: Int32) -> Bool {
        var descriptors = [pollfd(fd: queue, events: Int16(POLLIN), revents: 0)]
        return poll(&descriptors, 1, milliseconds) > 0
    }

    /// Takes what happened out of the queue. What it was does not matter.
    private func empty() {
        withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { buffer in
            while read(queue, buffer.baseAddress, buffer.count) > 0 {}
        }
    }
}

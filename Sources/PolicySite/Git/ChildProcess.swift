#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Another program, run to its end without a shell: it gets these arguments and this environment and nothing else.
struct ChildProcess {
    /// How it ended and what it said.
    struct Result {
        /// The exit status; 128 and the number of the signal that ended it.
        let status: Int32
        let output: [UInt8]
        let errors: [UInt8]
    }

    /// How much can be given to a program to read: it is all in the pipe before the program starts, so that neither waits for
    /// the other, and a program that ends without reading it stops nobody.
    static let inputLimit = 8 << 10

    let executable: FilePath
    let arguments: [String]
    /// `NAME=value`
    let environment: [String]

    /// Runs the program.
    ///
    /// - Parameter input: what it reads, at most `inputLimit` bytes.
    /// - Throws: when it cannot be started, or says more than `Folder.readingLimit` bytes.
    func run(input: [UInt8] = []) throws(FileError) -> Result {
        let streams = try [Pipe(executable), Pipe(executable), Pipe(executable)]
        defer { streams.forEach { $0.closeAll() } }
        guard streams[0].fill(input) else { throw FileError(.read, executable.text, .tooLarge) }
        let child = try start(streams)
        for (stream, isRead) in zip(streams, [true, false, false]) { stream.close(isRead: isRead) }
        streams[0].closeAll()
        guard let texts = Self.read([streams[1], streams[2]], limit: Folder.readingLimit) else {
            kill(child, SIGKILL)
            _ = Self.wait(for: child)
            throw FileError(.read, executable.text, .tooLarge)
        }
        return Result(status: Self.wait(for: child), output: texts[0], errors: texts[1])
    }

    private func start(_ streams: [Pipe]) throws(FileError) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, streams[0].reading, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, streams[1].writing, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, streams[2].writing, STDERR_FILENO)
        let words = ([executable.text] + arguments).map { strdup($0) }
        let variables = environment.map { strdup($0) }
        defer { (words + variables).forEach { free($0) } }
        var child = pid_t()
        let failure = posix_spawn(&child, executable.text, &actions, nil, words + [nil], variables + [nil])
        guard failure == 0 else { throw FileError(.read, executable.text, FileError.Reason(failure)) }
        return child
    }

    /// What comes out of several pipes until all are closed; nil when it is more than `limit` bytes.
    private static func read(_ pipes: [Pipe], limit: Int) -> [[UInt8]]? {
        var texts = pipes.map { _ in [UInt8]() }
        var open = pipes.map { pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while open.contains(where: { $0.fd >= 0 }) {
            guard poll(&open, nfds_t(open.count), -1) >= 0 || errno == EINTR else { break }
            for index in open.indices where open[index].fd >= 0 && open[index].revents != 0 {
                let count = systemRead(open[index].fd, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { open[index].fd = -1 } else { texts[index] += buffer[..<count] }
                if texts[index].count > limit { return nil }
            }
        }
        return texts
    }

    private static func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}

/// The two ends of a pipe, which no other program inherits.
private final class Pipe {
    private(set) var reading: Int32
    private(set) var writing: Int32

    init(_ path: FilePath) throws(FileError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw FileError(lastCallTo: .read, path.text) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reading, writing) = (ends[0], ends[1])
    }

    /// Puts the bytes into the pipe, which holds them until somebody reads.
    func fill(_ bytes: [UInt8]) -> Bool {
        bytes.count <= ChildProcess.inputLimit && (bytes.isEmpty || write(writing, bytes, bytes.count) == bytes.count)
    }

    func close(isRead: Bool) {
        let end = isRead ? reading : writing
        if end >= 0 { systemClose(end) }
        if isRead { reading = -1 } else { writing = -1 }
    }

    func closeAll() {
        close(isRead: true)
        close(isRead: false)
    }
}

/// The system calls, which the functions of the same names would hide.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(descriptor, bytes, count)
}

private func systemClose(_ descriptor: Int32) { close(descriptor) }

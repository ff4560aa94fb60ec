#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension Folder {
    /// The most that is read of one file: far more than any file of a site has, and far less than a memory has.
    package static var readingLimit: Int { 64 << 20 }

    /// The bytes of a file in this folder; nil where there is nothing of this name.
    package borrowing func bytes(of name: String) throws(FileError) -> [UInt8]? {
        do throws(FileError) {
            return try OpenFile(name, in: descriptor, at: path.appending(name)).bytes()
        } catch let error where error.reason == .missing {
            return nil
        }
    }

    /// Whether the file of this name holds these bytes and no others; nil where there is nothing of this name.
    package borrowing func holds(_ bytes: [UInt8], in name: String) throws(FileError) -> Bool? {
        do throws(FileError) {
            let file = try OpenFile(name, in: descriptor, at: path.appending(name))
            guard file.size == bytes.count else { return false }
            return try file.bytes() == bytes
        } catch let error where error.reason == .missing {
            return nil
        }
    }
}

/// The bytes of the file that a person named; here, links are followed.
package func readFile(_ path: FilePath) throws(FileError) -> [UInt8] {
    try OpenFile(path).bytes()
}

/// All that stands on the standard input, up to its end.
package func readStandardInput() throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while let part = try readMoreOfStandardInput() {
        bytes += part
        guard bytes.count <= Folder.readingLimit else { throw FileError(.read, "-", .tooLarge) }
    }
    return bytes
}

/// What has come on the standard input since the last call, at least one byte; nil at its end. It waits for the first byte alone.
package func readMoreOfStandardInput() throws(FileError) -> ArraySlice<UInt8>? {
    var part = [UInt8](repeating: 0, count: 1 << 18)
    while true {
        let count = read(STDIN_FILENO, &part, part.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw FileError(lastCallTo: .read, "-") }
        return count > 0 ? part[..<count] : nil
    }
}

/// A file that is open for reading.
private struct OpenFile: ~Copyable {
    private let descriptor: Int32
    private let path: FilePath
    /// The size in bytes when it was opened.
    let size: Int

    deinit { close(descriptor) }

    /// Opens a name in an open folder; a link is refused. Without `O_NONBLOCK`, opening a pipe would wait for a writer.
    init(_ name: String, in folder: Int32, at path: FilePath) throws(FileError) {
        try self.init(openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC), path)
    }

    init(_ path: FilePath) throws(FileError) {
        try self.init(open(path.text, O_RDONLY | O_NONBLOCK | O_CLOEXEC), path)
    }

    private init(_ descriptor: Int32, _ path: FilePath) throws(FileError) {
        guard descriptor >= 0 else { throw FileError(lastCallTo: .read, path.text) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, FileKind(mode: status.st_mode) == .file else {
            close(descriptor)
            throw FileError(.read, path.text, .notAFile)
        }
        self.descriptor = descriptor
        self.path = path
        size = Int(status.st_size)
    }

    func bytes() throws(FileError) -> [UInt8] {
        guard size <= Folder.readingLimit else { throw FileError(.read, path.text, .tooLarge) }
        var count = 0
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while count < size {
                let part = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
                if part < 0, errno == EINTR { continue }
                failed = part < 0
                // The end may come early: somebody may have made the file shorter meanwhile.
                guard part > 0 else { break }
                count += part
            }
            filled = count
        }
        guard !failed else { throw FileError(lastCallTo: .read, path.text) }
        return bytes
    }
}

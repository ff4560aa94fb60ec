#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension Folder {
    /// Writes a file so that its path holds, at any moment, all of the old bytes or all of the new ones: they are written
    /// beside it and then take its name.
    ///
    /// Nothing is forced onto the disk (`fsync`): with it, publishing took ten times as long, and all that it would guard
    /// against is a power failure, after which the next run writes what is missing.
    ///
    /// - Parameter mode: who may do what with it; by default as for every published file.
    package borrowing func write(_ bytes: [UInt8], to name: String, mode: mode_t? = nil) throws(FileError) {
        let temporary = try writeTemporary(bytes, for: name)
        if let mode, fchmodat(descriptor, temporary, mode, 0) != 0 {
            let error = FileError(lastCallTo: .write, path.appending(name).text)
            unlinkat(descriptor, temporary, 0)
            throw error
        }
        guard renameat(descriptor, temporary, descriptor, name) == 0 else {
            let error = FileError(lastCallTo: .write, path.appending(name).text)
            unlinkat(descriptor, temporary, 0)
            throw error
        }
    }

    /// Writes a new file under a temporary name; leaves nothing behind when that fails. The mode is 0644 as far as the
    /// person's umask lets it be.
    ///
    /// - Parameter name: The file that these bytes are for, which an error names.
    /// - Returns: The temporary name.
    package borrowing func writeTemporary(_ bytes: [UInt8], for name: String) throws(FileError) -> String {
        let temporary = TemporaryName.random()
        let path = path.appending(name).text
        let file = openat(descriptor, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw FileError(lastCallTo: .write, path) }
        var failure = writeAll(bytes, to: file) ? nil : FileError(lastCallTo: .write, path)
        // Some file systems say only on closing that there is no room.
        if close(file) != 0, failure == nil { failure = FileError(lastCallTo: .write, path) }
        guard let failure else { return temporary }
        unlinkat(descriptor, temporary, 0)
        throw failure
    }

    /// Removes a file and then each folder that held it, up to this one, that is empty now. What is no plain file, or lies
    /// behind a link, is left alone.
    ///
    /// - Returns: Whether there was such a file.
    package borrowing func remove(_ path: RelativePath) throws(FileError) -> Bool {
        let isRemoved = try removeFile(path)
        for parent in path.parents.reversed() {
            guard try removeEmptyFolder(parent) else { break }
        }
        return isRemoved
    }

    private borrowing func removeFile(_ path: RelativePath) throws(FileError) -> Bool {
        do throws(FileError) {
            let folder = try folder(holding: path, for: .write)
            guard try folder.kind(of: path.name) == .file else { return false }
            guard unlinkat(folder.descriptor, path.name, 0) == 0 else {
                throw FileError(lastCallTo: .write, folder.path.appending(path.name).text)
            }
            return true
        } catch let error where error.isDeadEnd {
            return false
        }
    }

    /// Whether the folder is gone, now or before.
    private borrowing func removeEmptyFolder(_ path: RelativePath) throws(FileError) -> Bool {
        do throws(FileError) {
            let folder = try folder(holding: path, for: .write)
            return unlinkat(folder.descriptor, path.name, AT_REMOVEDIR) == 0 || errno == ENOENT
        } catch let error where error.isDeadEnd {
            return error.reason == .missing
        }
    }
}

/// Writes the file that a person named, whole or not at all. What is there and is no plain file, such as a link or a device, is
/// not written over: the new file would take its place and not reach what it stands for.
package func writeFile(_ bytes: [UInt8], to path: FilePath) throws(FileError) {
    let folder = try Folder(at: path.folder, for: .write)
    let name = path.text.split(separator: "/").last.map(String.init) ?? ""
    switch name.isEmpty ? .folder : try folder.kind(of: name) {
    case nil, .file: try folder.write(bytes, to: name)
    case .link: throw FileError(.write, path.text, .link)
    case .folder, .other: throw FileError(.write, path.text, .notAFile)
    }
}

extension FileError {
    /// Whether the way to a file ends before it: there is no such file, and none that this program wrote.
    package var isDeadEnd: Bool { reason == .missing || reason == .link || reason == .notAFolder }
}

/// Whether all bytes could be written; `errno` says why not.
private func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
        var count = 0
        while count < buffer.count {
            let part = write(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
            if part < 0, errno == EINTR { continue }
            guard part > 0 else { return false }
            count += part
        }
        return true
    }
}

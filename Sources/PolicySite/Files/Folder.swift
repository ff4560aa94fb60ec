#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What a name in a folder stands for; a link is a link, whatever it leads to.
package enum FileKind: Hashable, Sendable {
    case file
    case folder
    case link
    case other

    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .link
        default: self = .other
        }
    }
}

/// An open folder. Whatever is done through it goes from its descriptor from name to name and follows no symbolic link,
/// so nothing leads out of it, even when somebody exchanges a folder for a link meanwhile.
package struct Folder: ~Copyable {
    let descriptor: Int32
    /// The path as the person named it, for messages.
    package let path: FilePath

    deinit { close(descriptor) }

    private init(descriptor: Int32, path: FilePath) {
        self.descriptor = descriptor
        self.path = path
    }

    /// Opens the folder that a person named; only here, links are followed.
    package init(at path: FilePath, for action: FileError.Action = .read) throws(FileError) {
        let descriptor = open(path.text, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(lastCallTo: action, path.text) }
        self.init(descriptor: descriptor, path: path)
    }

    /// Opens the folder that a person named and makes it first, with the folders that hold it, where it is missing.
    package init(creating path: FilePath) throws(FileError) {
        try Self.create(path)
        try self.init(at: path, for: .write)
    }

    private static func create(_ path: FilePath) throws(FileError) {
        guard access(path.text, F_OK) != 0, path.folder != path else { return }
        try create(path.folder)
        guard mkdir(path.text, 0o755) == 0 || errno == EEXIST else { throw FileError(lastCallTo: .write, path.text) }
    }

    /// The folder that holds what lies at a path below this one.
    ///
    /// - Parameter creating: Whether folders that are missing are made.
    /// - Throws: With the path of the part that is missing, a link or no folder.
    package borrowing func folder(
        holding path: RelativePath, for action: FileError.Action, creating: Bool = false
    ) throws(FileError) -> Folder {
        var folder = try child(".", for: action)
        for part in path.parts.dropLast() {
            if creating, try folder.kind(of: part) == nil { try folder.create(part) }
            folder = try folder.child(part, for: action)
        }
        return folder
    }

    /// The folder with this path below this one.
    package borrowing func folder(at path: RelativePath, for action: FileError.Action) throws(FileError) -> Folder {
        try folder(holding: path, for: action).child(path.name, for: action)
    }

    /// What this name stands for; nil where there is nothing.
    package borrowing func kind(of name: String) throws(FileError) -> FileKind? {
        var status = stat()
        if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileKind(mode: status.st_mode) }
        guard errno == ENOENT else { throw FileError(lastCallTo: .read, path.appending(name).text) }
        return nil
    }

    /// Who may do what with a file in this folder.
    package borrowing func mode(of name: String) throws(FileError) -> mode_t {
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            throw FileError(lastCallTo: .read, path.appending(name).text)
        }
        return status.st_mode & 0o777
    }

    /// The folder's own name, whatever it was called by: `tea` for `.` in `/srv/shops/tea`; empty for the root.
    package static func realName(of path: FilePath) throws(FileError) -> String {
        guard let resolved = realpath(path.text, nil) else { throw FileError(lastCallTo: .read, path.text) }
        defer { free(resolved) }
        return RelativePath(String(String(cString: resolved).dropFirst()))?.name ?? ""
    }

    private borrowing func child(_ name: String, for action: FileError.Action) throws(FileError) -> Folder {
        let child = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if child >= 0 { return Folder(descriptor: child, path: path.appending(name)) }
        let reason = FileError.Reason(errno)
        // The system says of a link, as of a file, that it is no folder.
        let isLink = reason == .notAFolder ? try kind(of: name) == .link : false
        throw FileError(action, path.appending(name).text, isLink ? .link : reason)
    }

    private borrowing func create(_ name: String) throws(FileError) {
        guard mkdirat(descriptor, name, 0o755) == 0 || errno == EEXIST else {
            throw FileError(lastCallTo: .write, path.appending(name).text)
        }
    }
}

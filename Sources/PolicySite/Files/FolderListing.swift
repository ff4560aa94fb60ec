#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A name in a folder and what it stands for.
package struct FolderEntry: Hashable, Sendable {
    package let name: String
    package let kind: FileKind
}

extension Folder {
    /// What is in this folder, sorted by name.
    package borrowing func entries() throws(FileError) -> [FolderEntry] {
        var entries: [FolderEntry] = []
        for (name, type) in try names() {
            // A file system that does not say in the listing what a name stands for is asked about each.
            let known = FileKind(type: type)
            guard let kind = known == nil ? try kind(of: name) : known else { continue }
            entries.append(FolderEntry(name: name, kind: kind))
        }
        return entries.sorted { $0.name < $1.name }
    }

    /// The names with their types (`d_type`), in the order of the file system.
    private borrowing func names() throws(FileError) -> [(name: String, type: UInt8)] {
        // The stream closes the descriptor it is given, and shares its position with a duplicate: it gets one of its own.
        let own = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard own >= 0, let stream = fdopendir(own) else { throw FileError(lastCallTo: .read, path.text) }
        defer { closedir(stream) }
        var names: [(name: String, type: UInt8)] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append((name, entry.pointee.d_type)) }
            errno = 0
        }
        guard errno == 0 else { throw FileError(lastCallTo: .read, path.text) }
        return names
    }

    /// The paths of all files below a folder in this one, sorted; none where there is no such folder. Hidden files and
    /// folders are left out.
    ///
    /// - Throws: Also at a symbolic link, since it is not followed and what it leads to would be missing without a word.
    package borrowing func files(below path: RelativePath) throws(FileError) -> [RelativePath] {
        var files: [RelativePath] = []
        var open = [path]
        while let path = open.popLast() {
            guard let folder = try folderIfPresent(at: path) else { continue }
            for entry in try folder.entries() where !entry.name.hasPrefix(".") {
                guard let below = RelativePath("\(path.text)/\(entry.name)") else { continue }
                switch entry.kind {
                case .file: files.append(below)
                case .folder: open.append(below)
                case .link: throw FileError(.read, folder.path.appending(entry.name).text, .link)
                case .other: continue
                }
            }
        }
        return files.sorted()
    }

    private borrowing func folderIfPresent(at path: RelativePath) throws(FileError) -> Folder? {
        do throws(FileError) {
            return try folder(at: path, for: .read)
        } catch let error where error.reason == .missing {
            return nil
        }
    }
}

extension FileKind {
    /// The kind for a `d_type`; nil when it says nothing.
    fileprivate init?(type: UInt8) {
        switch Int(type) {
        case Int(DT_REG): self = .file
        case Int(DT_DIR): self = .folder
        case Int(DT_LNK): self = .link
        case Int(DT_UNKNOWN): return nil
        default: self = .other
        }
    }
}

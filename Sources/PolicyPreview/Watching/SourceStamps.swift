import PolicySite

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What the files of one site, or of its history, are at one moment, without their contents: another stamp means that a site may have to be
/// built again. Whatever way an editor saves, a file that was written has another date, size or number.
struct SourceStamps: Equatable, Sendable {
    /// One file.
    private struct Stamp: Equatable, Sendable {
        let seconds: Int
        let nanoseconds: Int
        let size: Int
        let number: UInt64
    }

    private var stamps: [String: Stamp] = [:]
    /// The folders that were looked into. Of a site, its own first, then Templates, Locales and versions with those in them.
    private(set) var folders: [String]

    /// Looks at a site's own file, its record of reviewed words, its Templates and Locales, the files that it extends
    /// and the versions that it keeps.
    init(of location: SiteLocation, shared: [SharedFile] = []) {
        folders = [location.folder.text]
        let beside = ["site.reviewed.yaml"].map { location.folder.appending($0) }
        for file in [location.file] + beside { add(file.text) }
        for file in shared.map({ FilePath($0.file.name) }) {
            add(file.text)
            if !folders.contains(file.folder.text) { folders.append(file.folder.text) }
        }
        for name in ["Templates", "Locales", KeptVersion.folder] { addFolder(location.folder.appending(name)) }
    }

    /// Looks at what tells which commit is the last, and at the list of what was published.
    init(ofHistory history: GitHistory?, publishedIn output: FilePath) {
        let files = (history?.files ?? []) + [output.appending(Manifest.name)]
        folders = ((history?.folders ?? []) + [output]).map(\.text)
        for file in files { add(file.text) }
    }

    /// Adds what is below a folder, whatever can be read of it. Hidden files are no part of a site: editors leave such behind.
    private mutating func addFolder(_ path: FilePath) {
        guard let entries = try? Folder(at: path).entries() else { return }
        folders.append(path.text)
        for entry in entries where !entry.name.hasPrefix(".") {
            let path = path.appending(entry.name)
            if entry.kind == .folder { addFolder(path) } else { add(path.text) }
        }
    }

    private mutating func add(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        stamps[path] = Stamp(
            seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec), size: Int(status.st_size),
            number: UInt64(status.st_ino))
    }

    static func == (left: SourceStamps, right: SourceStamps) -> Bool { left.stamps == right.stamps }
}

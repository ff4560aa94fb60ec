import PolicyChecks

/// The Templates and Locales of one site: a file in its own folder takes the place of the built-in one with the same path.
package struct SiteFiles {
    /// A file's bytes and how findings name it.
    package struct File: Equatable, Sendable {
        package let name: String
        package let bytes: [UInt8]
    }

    /// Where the site's own files are.
    private enum Own {
        case none
        /// In the folder of the site's `site.yaml`.
        case folder(FilePath)
        /// Read before, by their paths below that folder; `prefix` stands before them in findings.
        case contents([String: [UInt8]], shared: [SharedPath: File], prefix: String)
    }

    private let own: Own

    /// - Parameter folder: the folder of the site's `site.yaml`; nil for the built-in files alone.
    package init(beside folder: FilePath?) {
        own = folder.map(Own.folder) ?? .none
    }

    /// The files of an earlier version, which stand in no folder any more, with those that it extends.
    package init(contents: [String: [UInt8]], shared: [SharedPath: File] = [:], prefix: String) {
        own = .contents(contents, shared: shared, prefix: prefix)
    }

    /// Whether a site can extend a file: one that stands in no folder cannot.
    var canBeShared: Bool {
        if case .none = own { false } else { true }
    }

    /// A file that the site extends; nil where there is nothing of this name.
    ///
    /// - Throws: When it cannot be read, or is a symbolic link.
    func shared(_ path: SharedPath) throws(FileError) -> File? {
        switch own {
        case .none: return nil
        case .contents(_, let shared, _): return shared[path]
        case .folder(let folder):
            let file = FilePath(path.text(from: folder.text))
            do throws(FileError) {
                return try Folder(at: file.folder).bytes(of: file.name).map { File(name: file.text, bytes: $0) }
            } catch let error where error.reason == .missing {
                return nil
            }
        }
    }

    /// The file with this path, such as `Locales/en/values.yaml`; nil where there is neither an own nor a built-in one.
    ///
    /// - Throws: When an own file is there and cannot be read, or is reached by a symbolic link: using the built-in one
    ///   instead would pass over what somebody wrote.
    package func file(_ path: String) throws(FileError) -> File? {
        switch own {
        case .folder(let folder):
            if let bytes = try ownBytes(path, in: folder) {
                return File(name: folder.appending(path).text, bytes: bytes)
            }
        case .contents(let contents, _, let prefix):
            if let bytes = contents[path] { return File(name: prefix + path, bytes: bytes) }
        case .none: break
        }
        return BuiltinFiles.bytes(path).map { File(name: BuiltinName.prefix + path, bytes: $0) }
    }

    /// The paths of all files, own and built-in, below a folder such as `Locales` or `Templates/laws`; sorted.
    ///
    /// Hidden files are left out, and so are the `deviations.yaml` of Locales: they are the source of other files there.
    package func paths(below folder: String) throws(FileError) -> [String] {
        try Set(ownPaths(below: folder) + BuiltinFiles.paths.filter { $0.hasPrefix("\(folder)/") }).sorted()
    }

    /// The paths of the site's own files below Templates and Locales.
    var ownPaths: [String] {
        get throws(FileError) {
            guard try !areBuiltin else { return [] }
            return try ownPaths(below: "Templates") + ownPaths(below: "Locales")
        }
    }

    /// The names of the site's own folders in a folder, sorted; none where there is no such folder. Links are left out.
    func ownFolders(in path: String) throws(FileError) -> [String] {
        guard case .folder(let site) = own, let path = RelativePath(path) else { return [] }
        do throws(FileError) {
            return try Folder(at: site).folder(at: path, for: .read).entries()
                .filter { $0.kind == .folder }.map(\.name)
        } catch let error where error.isDeadEnd {
            return []
        }
    }

    func ownPaths(below folder: String) throws(FileError) -> [String] {
        guard let path = RelativePath(folder) else { return [] }
        let own: [String] =
            switch self.own {
            case .none: []
            case .folder(let site): try Folder(at: site).files(below: path).map(\.text)
            case .contents(let contents, _, _): contents.keys.filter { $0.hasPrefix("\(folder)/") }
            }
        return own.filter { !$0.hasSuffix("/deviations.yaml") }
    }

    /// Whether the site brings no Templates and Locales of its own, so that every file is the built-in one.
    var areBuiltin: Bool {
        get throws(FileError) {
            switch own {
            case .none: return true
            case .contents(let contents, _, _): return contents.isEmpty
            case .folder(let folder):
                let site = try Folder(at: folder)
                let kinds = [try site.kind(of: "Templates"), try site.kind(of: "Locales")]
                return kinds.allSatisfy { $0 == nil }
            }
        }
    }

    private func ownBytes(_ path: String, in folder: FilePath) throws(FileError) -> [UInt8]? {
        guard let path = RelativePath(path) else { return nil }
        do throws(FileError) {
            return try Folder(at: folder).folder(holding: path, for: .read).bytes(of: path.name)
        } catch let error where error.reason == .missing {
            return nil
        }
    }
}

import LocatedYAML
import PolicyModel

/// One version of a site before it is read: its description, and the Templates and Locales that stood beside it.
package struct VersionSource {
    /// How reports call it: `site.yaml`, `HEAD~1:site.yaml`.
    package let name: String
    let bytes: [UInt8]
    let files: SiteFiles

    /// Finds two versions.
    ///
    /// - Parameters:
    ///   - old: a file, a folder that holds `site.yaml` or published pages, or a revision of git.
    ///   - new: the same, but for published pages; nil for the `site.yaml` in the folder in which the program runs.
    /// - Throws: `failed` or `unreachable`.
    package static func versions(
        _ old: String, _ new: String?
    ) throws(SiteError) -> (old: EarlierSource, new: VersionSource) {
        let names = try SiteError.failing { () throws(FileError) in
            (old: try VersionName(old), new: try new.map(VersionName.init) ?? .file(VersionName.usualFile))
        }
        // What is nearest is read first, so that its absence is said before that of its history.
        let newSource = try VersionSource(names.new, besides: names.old)
        if case .published(let folder) = names.old { return (.published(folder), newSource) }
        return (.site(try VersionSource(names.old, besides: names.new)), newSource)
    }

    private init(_ version: VersionName, besides other: VersionName) throws(SiteError) {
        switch (version, other) {
        case (.file(let file), _): try self.init(file)
        // What is compared with it has to have facts.
        case (.published(let folder), _): try self.init(folder.appending(VersionName.usualFile.text))
        case (.revision(let revision, .some(let path)), _): try self.init(revision, path)
        case (.revision(let revision, nil), .revision(_, .some(let path))): try self.init(revision, path)
        case (.revision(let revision, nil), .file(let file)): try self.init(revision, of: file)
        case (.revision(let revision, nil), _): try self.init(revision, of: VersionName.usualFile)
        }
    }

    private init(_ file: FilePath) throws(SiteError) {
        name = file.text
        bytes = try SiteError.failing { () throws(FileError) in try readFile(file) }
        files = SiteFiles(beside: file.folder)
    }

    /// A file as it was at a revision.
    private init(_ revision: String, of file: FilePath) throws(SiteError) {
        let repository = try GitRepository(holding: file.folder, for: revision)
        let name = file.text.split(separator: "/").last.map(String.init) ?? ""
        try self.init(repository.tree(of: revision), repository.prefix + name)
    }

    private init(_ revision: String, _ path: String) throws(SiteError) {
        let repository = try GitRepository(holding: FilePath("."), for: revision)
        let fromTop = path.hasPrefix("./") ? repository.prefix + path.dropFirst(2) : path
        try self.init(repository.tree(of: revision), FilePath(fromTop).text)
    }
}

extension VersionSource {
    /// - Parameter path: that of a file, or of a folder that holds `site.yaml`.
    private init(_ tree: GitTree, _ path: String) throws(SiteError) {
        let file = try Self.file(in: tree, path)
        let folder = file.path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        let own = try tree.entries(below: ["Templates", "Locales"].map { folder + $0 })
        let contents = try tree.contents(of: [file] + own)
        name = tree.name(file.path)
        bytes = contents[file.path] ?? []
        files = SiteFiles(
            contents: Dictionary(
                own.map { (String($0.path.dropFirst(folder.count)), contents[$0.path] ?? []) },
                uniquingKeysWith: { first, _ in first }),
            shared: try Self.shared(in: tree, by: bytes, folder: folder), prefix: tree.name(folder))
    }

    /// The files that a site extends, each as it was at that revision.
    private static func shared(
        in tree: GitTree, by bytes: [UInt8], folder: String
    ) throws(SiteError) -> [SharedPath: SiteFiles.File] {
        var found: [SharedPath: SiteFiles.File] = [:]
        var last: SharedPath?
        var bytes = bytes
        // What is wrong on the way is said when the version is read.
        var ignored: [Diagnostic] = []
        while let value = LocatedYAMLReader.read(bytes, file: "").value,
            let step = SiteExtension(of: value, diagnostics: &ignored),
            let next = SharedPath(step.file.text, from: last), found[next] == nil,
            let path = RelativePath(next.text(from: folder))?.text, let entry = try tree.entry(at: path)
        {
            bytes = try tree.contents(of: [entry])[path] ?? []
            found[next] = SiteFiles.File(name: tree.name(path), bytes: bytes)
            last = next
        }
        return found
    }

    private static func file(in tree: GitTree, _ path: String) throws(SiteError) -> GitTree.Entry {
        let inFolder = path == "." ? VersionName.usualFile.text : path + "/" + VersionName.usualFile.text
        for candidate in [path, inFolder] where RelativePath(candidate) != nil {
            if let entry = try tree.entry(at: candidate), entry.kind != .folder { return entry }
        }
        let arguments: [String: DiagnosticArgument] = ["path": .text(path), "revision": .text(tree.revision)]
        throw .unreachable(Diagnostic(SiteRule.notInRevision, at: nil, arguments: arguments))
    }
}

import LocatedYAML

/// The files of one revision, by their paths from the repository's top.
struct GitTree {
    /// What stands at one path.
    struct Entry {
        let path: String
        let kind: FileKind
        let hash: String
        /// In bytes; 0 for what is no file.
        let size: Int
    }

    let repository: GitRepository
    /// As the person named it.
    let revision: String
    let hash: String

    /// What stands at a path; nil where there is nothing.
    func entry(at path: String) throws(SiteError) -> Entry? {
        try entries(["ls-tree", "-z", "-l", "--full-tree", hash, "--", path]).first { $0.path == path }
    }

    /// Everything below folders, hidden files and files of hidden folders left out.
    func entries(below folders: [String]) throws(SiteError) -> [Entry] {
        try entries(["ls-tree", "-r", "-z", "-l", "--full-tree", hash, "--"] + folders).filter { entry in
            guard let folder = folders.first(where: { entry.path.hasPrefix($0 + "/") }) else { return false }
            return !entry.path.dropFirst(folder.count).split(separator: "/").contains { $0.hasPrefix(".") }
        }
    }

    /// The bytes of files, by path.
    ///
    /// - Throws: `failed` at a symbolic link, which is not followed, and at what is larger than any file of a site.
    func contents(of entries: [Entry]) throws(SiteError) -> [String: [UInt8]] {
        var size = 0
        for entry in entries {
            size += entry.size
            let reason: FileError.Reason? =
                entry.kind == .link
                ? .link : entry.kind != .file ? .notAFile : size > Folder.readingLimit ? .tooLarge : nil
            if let reason { throw .failed(FileError(.read, name(entry.path), reason)) }
        }
        var contents: [String: [UInt8]] = [:]
        var rest = entries[...]
        while !rest.isEmpty {
            // As many as fit into what a program can be given to read.
            let part = rest.prefix(ChildProcess.inputLimit / (hash.utf8.count + 1))
            rest = rest.dropFirst(part.count)
            contents.merge(try batch(part)) { $1 }
        }
        return contents
    }

    /// How findings name a file: `HEAD~1:site.yaml`.
    func name(_ path: String) -> String { revision + ":" + path }

    private func batch(_ entries: ArraySlice<Entry>) throws(SiteError) -> [String: [UInt8]] {
        let input = entries.map { $0.hash + "\n" }.joined()
        let answer = try repository.run(["cat-file", "--batch"], input: Array(input.utf8))
        var contents: [String: [UInt8]] = [:]
        var rest = answer.output[...]
        for entry in entries {
            // `<hash> blob <size>`, a line feed, the bytes, a line feed
            let head = rest.prefix { $0 != 0x0A }
            let start = head.endIndex + 1
            guard head.elementsEqual("\(entry.hash) blob \(entry.size)".utf8), rest.endIndex > start + entry.size else {
                throw .failed(FileError(.read, name(entry.path), .missing))
            }
            contents[entry.path] = Array(rest[start..<start + entry.size])
            rest = rest[(start + entry.size + 1)...]
        }
        return contents
    }

    private func entries(_ arguments: [String]) throws(SiteError) -> [Entry] {
        let answer = try repository.run(arguments, input: [])
        return answer.output.split(separator: 0).compactMap { Entry(line: String(decoding: $0, as: UTF8.self)) }
    }
}

extension GitTree.Entry {
    /// Reads `100644 blob <hash>    <size>`, a tab and the path.
    fileprivate init?(line: String) {
        let halves = line.split(separator: "\t", maxSplits: 1)
        let words = halves.first?.split(separator: " ") ?? []
        guard halves.count == 2, words.count == 4 else { return nil }
        path = String(halves[1])
        hash = String(words[2])
        size = Int(words[3]) ?? 0
        switch words[0] {
        case "100644", "100755", "100664": kind = .file
        case "040000": kind = .folder
        case "120000": kind = .link
        default: kind = .other
        }
    }
}

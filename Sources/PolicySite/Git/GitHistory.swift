/// Where a repository records which commit is checked out: a commit, another branch and a fetched tag change one of these files.
package struct GitHistory: Sendable {
    /// The folder of this working tree's own state, and that of what all of them share.
    private let own: FilePath
    private let shared: FilePath

    /// Nil where the folder lies in no repository that git reads.
    package init?(holding folder: FilePath) {
        guard let git = GitCommand(),
            let answer = try? git.run(
                ["rev-parse", "--path-format=absolute", "--git-dir", "--git-common-dir"], in: folder),
            answer.status == 0
        else { return nil }
        let lines = String(decoding: answer.output, as: UTF8.self).split(separator: "\n").map(String.init)
        guard lines.count == 2 else { return nil }
        own = FilePath(lines[0])
        shared = FilePath(lines[1])
    }

    /// The files that may change, whether they are there or not.
    package var files: [FilePath] { [head, shared.appending("packed-refs")] + [branch].compactMap(\.self) }

    /// The folders that hold them.
    package var folders: [FilePath] { files.map(\.folder) }

    private var head: FilePath { own.appending("HEAD") }

    /// The file of the branch that is checked out; nil where a commit itself is.
    private var branch: FilePath? {
        guard let bytes = try? readFile(head) else { return nil }
        let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
        guard line.hasPrefix("ref: "), let path = RelativePath(String(line.dropFirst(5))) else { return nil }
        return shared.appending(path.text)
    }
}

import LocatedYAML

/// The repository that holds a folder.
struct GitRepository {
    private let git: GitCommand
    private let folder: FilePath
    /// The path of the folder from the repository's top: empty, or with a slash at its end.
    let prefix: String

    /// - Parameter revision: what is looked for in it, for the message.
    /// - Throws: `unreachable`, when there is no git, or no repository that it would read.
    init(holding folder: FilePath, for revision: String) throws(SiteError) {
        guard let git = GitCommand() else {
            throw .unreachable(Diagnostic(SiteRule.noGit, at: nil, arguments: ["revision": .text(revision)]))
        }
        self.git = git
        self.folder = folder
        let answer = try SiteError.failing { () throws(FileError) in
            try git.run(["rev-parse", "--show-prefix"], in: folder)
        }
        guard answer.status == 0 else {
            let arguments: [String: DiagnosticArgument] = [
                "revision": .text(revision), "path": .text(folder.text), "reason": .text(Self.reason(answer.errors)),
            ]
            throw .unreachable(Diagnostic(SiteRule.noRepository, at: nil, arguments: arguments))
        }
        prefix = Self.line(answer.output)
    }

    /// The files of a revision: a commit, a tag, a branch, or anything else that git takes for one.
    func tree(of revision: String) throws(SiteError) -> GitTree {
        let isName = !revision.isEmpty && !revision.hasPrefix("-") && RelativePath.isVisible(revision)
        let answer =
            isName
            ? try run(["rev-parse", "--verify", "--quiet", revision + "^{tree}"], input: []) : nil
        guard let answer, answer.status == 0 else {
            throw .unreachable(
                Diagnostic(SiteRule.unknownRevision, at: nil, arguments: ["revision": .text(revision)]))
        }
        return GitTree(repository: self, revision: revision, hash: Self.line(answer.output))
    }

    /// Runs a command of git that reads.
    func run(_ arguments: [String], input: [UInt8]) throws(SiteError) -> ChildProcess.Result {
        try SiteError.failing { () throws(FileError) in try git.run(arguments, in: folder, input: input) }
    }

    /// The one line that git answers.
    private static func line(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.last == 0x0A ? bytes.dropLast() : bytes[...], as: UTF8.self)
    }

    /// The first line of what git says against it.
    private static func reason(_ bytes: [UInt8]) -> String {
        let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
        return line.hasPrefix("fatal: ") ? String(line.dropFirst(7)) : line
    }
}

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Git, called so that it runs nothing that the repository says: a repository that was downloaded can name programs in its
/// configuration and attributes.
///
/// Only commands that list and read objects are called: they run no hook, no textconv, no filter, no pager and no external diff.
/// What the configuration could start all the same is turned off: the monitor of files, and fetching objects that are missing,
/// for which any transport could be named. Of the environment git gets its paths alone, so that no variable points it at another
/// repository or program.
struct GitCommand {
    let executable: FilePath

    /// Finds git in the absolute folders of `PATH`; nil where it is not installed. A relative one would be looked up in the
    /// folder of the site.
    init?() {
        let folders = (Self.variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        let candidates = folders.filter { $0.hasPrefix("/") }.map { FilePath(String($0)).appending("git") }
        guard let found = candidates.first(where: Self.isProgram) else { return nil }
        executable = found
    }

    /// Runs one command of git in a folder.
    func run(_ arguments: [String], in folder: FilePath, input: [UInt8] = []) throws(FileError) -> ChildProcess.Result {
        let process = ChildProcess(
            executable: executable, arguments: ["-C", folder.text] + Self.safeguards + arguments,
            environment: Self.environment)
        return try process.run(input: input)
    }

    private static let safeguards = [
        "--no-pager", "--no-replace-objects", "--no-optional-locks", "--literal-pathspecs",
        "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
        "-c", "safe.bareRepository=explicit",
    ]

    /// No transport is allowed: the configuration of a repository could allow one again, the environment is above it. Git's own
    /// messages are not for people here, so they are in one language.
    private static var environment: [String] {
        let kept = ["PATH", "HOME", "XDG_CONFIG_HOME"].compactMap { name in
            variable(name).map { name + "=" + $0 }
        }
        return kept + [
            "LC_ALL=C", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=",
        ]
    }

    private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    private static func isProgram(_ path: FilePath) -> Bool {
        var status = stat()
        return stat(path.text, &status) == 0 && FileKind(mode: status.st_mode) == .file && access(path.text, X_OK) == 0
    }
}

import LocatedYAML

/// What can be wrong with the files around a site: where it is searched, what is read, where it is published.
package enum SiteRule: String, DiagnosticRule {
    case brokenManifest = "site/broken-manifest"
    case busyOutput = "site/busy-output"
    case changedWithoutDate = "site/changed-without-date"
    case clashingPaths = "site/clashing-paths"
    case editedPage = "site/edited-page"
    case foreignFile = "site/foreign-file"
    case linkedPath = "site/linked-path"
    case missingPage = "site/missing-page"
    case noGit = "site/no-git"
    case noPort = "site/no-port"
    case noRepository = "site/no-repository"
    case noSite = "site/no-site"
    case notInRevision = "site/not-in-revision"
    case outdatedPages = "site/outdated-pages"
    case outputWithoutSite = "site/output-without-site"
    case sharedOutput = "site/shared-output"
    case strayPage = "site/stray-page"
    case surplusPage = "site/surplus-page"
    case unknownManifest = "site/unknown-manifest"
    case unknownRevision = "site/unknown-revision"
    case unreadable = "site/unreadable"
    case unsafePath = "site/unsafe-path"
    case unwritable = "site/unwritable"

    package var severity: Severity { self == .strayPage ? .warning : .error }
}

/// Why sites were not found or not published.
package enum SiteError: Error, Hashable {
    /// Something is wrong that a person has to decide; nothing was written. Exit status 1.
    case refused([Diagnostic])
    /// Something could not be read or written. Exit status 2.
    case failed(FileError)
    /// What was asked for could not be found or had; the finding says why. Exit status 2.
    case unreachable(Diagnostic)

    package var diagnostics: [Diagnostic] {
        switch self {
        case .refused(let diagnostics): diagnostics
        case .failed(let error): [error.diagnostic]
        case .unreachable(let diagnostic): [diagnostic]
        }
    }

    /// Does something with files; what fails there fails here.
    static func failing<Result: ~Copyable>(
        _ work: () throws(FileError) -> Result
    ) throws(SiteError) -> Result {
        do throws(FileError) { return try work() } catch { throw .failed(error) }
    }
}

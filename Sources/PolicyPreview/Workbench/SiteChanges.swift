import LocatedYAML
import PolicyChecks
import PolicySite

/// What a site is compared with while it is written: a version that was asked for, else the last commit, else the site as it
/// was when the preview began.
struct SiteChanges: Sendable {
    private let location: SiteLocation
    private let since: String?
    private let program: String
    /// The site as it was at the beginning, or as soon as it could be read.
    private var beginning: SiteVersion?

    private static let lastCommit = "HEAD"

    /// - Parameters:
    ///   - since: a revision, a file or a folder; nil where none was asked for.
    ///   - program: the version of this program.
    init(of location: SiteLocation, since: String?, program: String) {
        self.location = location
        self.since = since
        self.program = program
        beginning = try? current()
    }

    /// Refuses a version that was asked for and cannot be found or read.
    func check() throws(SiteError) {
        guard let since else { return }
        let result = try SiteVersion.read(VersionSource.versions(since, location.file.text).old, isLatest: false)
        if result.version == nil { throw .refused(result.diagnostics) }
    }

    /// What differs, as `policyglot diff --format json` prints it; nil while the site cannot be read.
    mutating func json(in language: String) -> [UInt8]? {
        guard let new = try? current() else { return nil }
        if beginning == nil { beginning = new }
        guard let old = (try? version(since ?? Self.lastCommit)) ?? (since == nil ? beginning : nil) else { return nil }
        let comparison = SiteComparison(old, new)
        guard let phrases = ToolWords.phrases(language, laws: Set(comparison.notices.map(\.law))) else { return nil }
        return Array(ComparisonJSON(comparison, program: program, phrases: phrases).text.utf8)
    }

    private func version(_ name: String) throws(SiteError) -> SiteVersion? {
        try SiteVersion.read(VersionSource.versions(name, location.file.text).old, isLatest: false).version
    }

    private func current() throws(SiteError) -> SiteVersion? {
        let file = location.file.text
        return try SiteVersion.read(VersionSource.versions(file, file).new, isLatest: true).version
    }
}

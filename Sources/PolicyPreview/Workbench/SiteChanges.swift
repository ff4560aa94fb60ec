import LocatedYAML
import PolicyChecks
import PolicySite

/// What a site is compared with while it is written: a version that was asked for; else the last commit; else what was
/// published beside it; else the site as it was when the preview began.
struct SiteChanges: Sendable {
    /// With what a site is compared where no version was asked for.
    enum Basis: Sendable, Equatable {
        case asked
        case lastCommit
        /// The folder of the published pages, because the site is in no commit.
        case published(FilePath)
        case beginning
    }

    private let location: SiteLocation
    private let since: String?
    private let program: String
    /// The site as it was at the beginning, or as soon as it could be read.
    private var beginning: SiteVersion?
    /// With what the site was compared last.
    private(set) var basis: Basis

    private static let lastCommit = "HEAD"

    /// - Parameters:
    ///   - since: a revision, a file or a folder; nil where none was asked for.
    ///   - program: the version of this program.
    init(of location: SiteLocation, since: String?, program: String) {
        self.location = location
        self.since = since
        self.program = program
        basis = since == nil ? .beginning : .asked
        beginning = try? current()
        _ = earlier()
    }

    /// Refuses a version that was asked for and cannot be found or read.
    func check() throws(SiteError) {
        guard let since else { return }
        let result = try VersionSource.versions(since, location.file.text).old.read()
        if result.version == nil { throw .refused(result.diagnostics) }
    }

    /// What differs, as `policyglot diff --format json` prints it; nil while the site cannot be read.
    mutating func json(in language: String) -> [UInt8]? {
        guard let new = try? current() else { return nil }
        if beginning == nil { beginning = new }
        guard let old = earlier() else { return nil }
        let comparison = SiteComparison(old, new)
        guard let phrases = ToolWords.phrases(language, laws: Set(comparison.notices.map(\.law))) else { return nil }
        return Array(ComparisonJSON(comparison, program: program, phrases: phrases).text.utf8)
    }

    /// What the site is compared with now: a commit may have come meanwhile.
    private mutating func earlier() -> ComparedVersion? {
        if let since { return version(since) }
        if let committed = version(Self.lastCommit) {
            basis = .lastCommit
            return committed
        }
        if let published = try? PublishedPolicies(in: location.output) {
            basis = .published(location.output)
            return .published(published)
        }
        basis = .beginning
        return beginning.map(ComparedVersion.stated)
    }

    private func version(_ name: String) -> ComparedVersion? {
        try? VersionSource.versions(name, location.file.text).old.read().version
    }

    private func current() throws(SiteError) -> SiteVersion? {
        let file = location.file.text
        return try SiteVersion.read(VersionSource.versions(file, file).new, isLatest: true).version
    }
}

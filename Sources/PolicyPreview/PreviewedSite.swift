import LocatedYAML
import PolicyChecks
import PolicyRendering
import PolicySite

/// One site in the preview: what was built of it last, and what is shown.
struct PreviewedSite: Sendable {
    /// What a build changes on the board.
    struct Change: Sendable {
        let older: Set<String>
        let newer: [String: ServedFile]
        /// Whether what is served differs from what was.
        let isNews: Bool
        let version: String
        let stream: String
    }

    let location: SiteLocation
    /// What stands before the paths of the site's files: `/`, or `/tea/` among several sites.
    let prefix: String
    private let workbench: Workbench
    /// The files as they were when the site was built last.
    private(set) var stamps: SourceStamps
    /// The files that the site extends, as far as they were found when it was built last.
    private var shared: [SharedFile] = []
    /// What the site was compared with last, as it was then.
    private(set) var historyStamps: SourceStamps
    private var history: GitHistory?
    /// The last build that made pages.
    private var shown: SiteBuild?
    private var files: [String: ServedFile] = [:]
    private var version = Version()
    private(set) var changes: SiteChanges

    init(_ location: SiteLocation, prefix: String, workbench: Workbench, changes: SiteChanges) {
        self.location = location
        self.changes = changes
        self.prefix = prefix
        self.workbench = workbench
        stamps = SourceStamps(of: location)
        history = GitHistory(holding: location.folder)
        historyStamps = SourceStamps(ofHistory: history, publishedIn: location.output)
    }

    /// One site stands at the top; of several each has a folder of its own, by name.
    static func prefixes(_ locations: [SiteLocation]) -> [(location: SiteLocation, prefix: String)] {
        guard locations.count > 1 else { return locations.map { ($0, "/") } }
        var taken: Set<String> = []
        return locations.map { location in
            let names = [location.name] + (2...locations.count + 1).map { "\(location.name)-\($0)" }
            let name = names.first { !taken.contains($0) } ?? location.name
            taken.insert(name)
            return (location, "/\(name)/")
        }
    }

    /// Builds the site again where one of its files is another than last time.
    mutating func rebuilt() -> (change: Change, report: Preview.Report)? {
        let now = SourceStamps(of: location, shared: shared)
        guard now != stamps else { return nil }
        stamps = now
        return built()
    }

    /// Builds the site. Pages that cannot be made now stay as they were made last.
    mutating func built() -> (change: Change, report: Preview.Report) {
        let clock = ContinuousClock()
        let start = clock.now
        let result = Result { () throws(SiteError) in
            try SiteBuild.build(location, formats: PageFormat.usual)
        }
        if case .success(let build) = result {
            if !build.drafts.isEmpty { shown = build }
            if build.sharedFiles.map(\.file.name) != shared.map(\.file.name) {
                shared = build.sharedFiles
                stamps = SourceStamps(of: location, shared: shared)
            }
        }
        let findings = SiteFindings(result, of: location)
        let state = SiteState(location, findings: findings, shown: shown, isCurrent: !findings.preventsPages)
        var files = workbench.files(of: state, below: prefix)
        files[prefix + Workbench.changes] = self.files[prefix + Workbench.changes] ?? Workbench.noChanges
        for page in shown?.drafts ?? [] { files[prefix + page.path] = ServedFile(page) }
        let report = Preview.Report(
            site: location, errors: findings.count(.error), warnings: findings.count(.warning),
            duration: start.duration(to: clock.now))
        return (change(to: files), report)
    }

    /// Compares the site again where what it is compared with is another than last time.
    mutating func comparedAgain() -> Change? {
        history = history ?? GitHistory(holding: location.folder)
        let now = SourceStamps(ofHistory: history, publishedIn: location.output)
        guard now != historyStamps else { return nil }
        historyStamps = now
        return compared()
    }

    /// Compares the site with its earlier version, which takes longer than to build it.
    mutating func compared() -> Change {
        var files = files
        if let json = changes.json(in: workbench.language) {
            files[prefix + Workbench.changes] = ServedFile(json, ofPath: Workbench.changes)
        }
        return change(to: files)
    }

    private mutating func change(to files: [String: ServedFile]) -> Change {
        defer { self.files = files }
        let isNews = files != self.files
        if isNews { version.grow() }
        return Change(
            older: Set(self.files.keys), newer: files, isNews: isNews, version: version.text,
            stream: prefix + Workbench.events)
    }
}

extension Snapshot {
    /// Puts what was built in the place of what was there.
    mutating func replace(_ change: PreviewedSite.Change) {
        replace(change.older, with: change.newer, version: change.version, stream: change.stream)
    }
}

/// What names the state of a site: another run of the program has other names.
private struct Version: Sendable {
    private let run = String(UInt64.random(in: .min ... .max), radix: 36)
    private var number = 0

    var text: String { "\(run)-\(number)" }

    mutating func grow() { number += 1 }
}

import LocatedYAML
import PolicyModel

/// The earlier of two versions: as its facts say it or, where only its pages are at hand, as they were published.
package enum ComparedVersion: Sendable {
    case stated(SiteVersion)
    case published(PublishedPolicies)

    /// How reports call it.
    package var name: String {
        switch self {
        case .stated(let version): version.name
        case .published(let policies): policies.folder.text
        }
    }

    /// The day from which it is in force.
    var effective: CalendarDate? {
        switch self {
        case .stated(let version): version.site.effective
        case .published(let policies): policies.effective
        }
    }

    var languages: [LanguageTag] {
        switch self {
        case .stated(let version): version.site.languages
        case .published(let policies): policies.files.first?.languages ?? []
        }
    }

    /// Whether pages are all that is known of it: no facts, so that nobody can tell what caused a change.
    var isPublished: Bool { if case .published = self { true } else { false } }

    var kinds: [String] {
        switch self {
        case .stated(let version): version.policies.map(\.policy.kind)
        case .published(let policies): Set(policies.files.map(\.document.policy)).sorted()
        }
    }

    /// What one of its policies said; nothing where it had none of this kind.
    func spoken(_ kind: String) -> SpokenPolicy {
        switch self {
        case .stated(let version): SpokenPolicy(documents: version.said(kind)?.documents ?? [:])
        case .published(let policies): SpokenPolicy(policies.files.map(\.document).filter { $0.policy == kind })
        }
    }
}

/// Where the earlier of two versions is read from.
package enum EarlierSource {
    case site(VersionSource)
    /// A folder that pages were published into.
    case published(FilePath)

    /// What reading it found; no version where that is an error.
    package struct Result: Sendable {
        package let version: ComparedVersion?
        package let diagnostics: [Diagnostic]
        package let sources: [String: [UInt8]]
    }

    package func read() throws(SiteError) -> Result {
        switch self {
        case .site(let source):
            let read = try SiteVersion.read(source, isLatest: false)
            return Result(
                version: read.version.map(ComparedVersion.stated), diagnostics: read.diagnostics, sources: read.sources)
        case .published(let folder):
            return Result(version: .published(try PublishedPolicies(in: folder)), diagnostics: [], sources: [:])
        }
    }
}

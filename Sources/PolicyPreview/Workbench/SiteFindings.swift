import LocatedYAML
import PolicySite

/// What was found when a site was built, whatever became of it.
struct SiteFindings: Sendable {
    let diagnostics: [Diagnostic]
    /// The bytes of the files that were read, by the names that places use.
    let sources: [String: [UInt8]]
    /// Whether no page could be made: what is shown is older than what was found.
    let preventsPages: Bool
    /// Whether `generate` would write nothing.
    let preventsPublishing: Bool

    init(_ result: Result<SiteBuild, SiteError>, of location: SiteLocation) {
        switch result {
        case .success(let build):
            diagnostics = build.diagnostics
            sources = build.sources
            preventsPages = build.drafts.isEmpty
            preventsPublishing = build.hasErrors
        case .failure(let error):
            diagnostics = error.diagnostics
            sources = [:]
            preventsPages = true
            preventsPublishing = true
        }
    }

    func count(_ severity: Severity) -> Int { Set(diagnostics).count { $0.severity == severity } }
}

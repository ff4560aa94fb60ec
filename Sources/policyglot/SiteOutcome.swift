import LocatedYAML
import PolicyChecks
import PolicySite

/// What became of one site: its build, and what stood in the way of that or of what came after it.
struct SiteOutcome: Sendable {
    let location: SiteLocation
    /// Without its pages, of which a run over many sites would hold too many; nil where it was not built.
    let build: SiteBuild?
    let error: SiteError?
    let duration: Duration

    /// Builds a site and goes on with it.
    ///
    /// - Parameter make: builds it; nil where that is not needed.
    /// - Parameter next: what is done with a site that was built, whatever was found.
    init(
        of location: SiteLocation, build make: () throws(SiteError) -> SiteBuild?,
        next: (SiteBuild) throws(SiteError) -> Void
    ) {
        let clock = ContinuousClock()
        let start = clock.now
        self.location = location
        var built: SiteBuild?
        var failure: SiteError?
        do throws(SiteError) {
            if let build = try make() {
                built = build.withoutPages
                try next(build)
            }
        } catch {
            failure = error
        }
        build = built
        error = failure
        duration = start.duration(to: clock.now)
    }

    var diagnostics: [Diagnostic] { (build?.diagnostics ?? []) + (error?.diagnostics ?? []) }

    /// As reports take it.
    var checked: CheckedSite {
        CheckedSite(
            file: location.file.text, diagnostics: diagnostics, sources: build?.sources ?? [:],
            milliseconds: duration.milliseconds)
    }
}

extension Duration {
    /// Whole milliseconds, rounded down.
    var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}

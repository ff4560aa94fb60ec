import PolicyChecks
import PolicyRendering
import PolicySite

/// Checks one site; what is wrong with it does not stop the others.
struct SiteValidator: Sendable {
    /// Whether the published pages are compared with the facts.
    let checksPublished: Bool
    let control: FindingControl
    let laws: LawScope
    /// Whether the pages name the articles that their clauses answer.
    let cites: Bool
    let mending: SiteMending?

    /// What is made to be checked. No rule looks at linked data, so that it is made only to be compared with what was published.
    private var formats: Set<PageFormat> { PageFormat.usual.subtracting(checksPublished ? [] : [.jsonld]) }

    func validate(_ location: SiteLocation) -> SiteOutcome {
        SiteOutcome(of: location) { () throws(SiteError) in
            let platforms = checksPublished ? PublishedSite(output: location.output).platforms : []
            let build: Mending.Build = { bytes throws(SiteError) in
                try SiteBuild.build(
                    location, formats: formats.union(platforms), laws: laws, control: control, cites: cites,
                    reading: bytes)
            }
            return if let mending { try mending.build(location, build: build) } else { try build(nil) }
        } next: { (build) throws(SiteError) in
            // Where rules did not run, fewer findings mean nothing.
            let outdated =
                build.stage >= .policy
                ? control.outdated(build.found, of: location.file.text, files: Set(build.sources.keys)) : []
            guard outdated.isEmpty else { throw .refused(outdated) }
            guard checksPublished, !build.hasErrors else { return }
            try PublishedSite(output: location.output).check(build, of: location)
        }
    }
}

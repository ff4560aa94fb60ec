import PolicyChecks
import PolicyRendering
import PolicySite

/// Makes and writes the pages of one site; what is wrong with it does not stop the others.
struct SiteGenerator: Sendable {
    let formats: Set<PageFormat>
    let control: FindingControl
    /// Whether each clause names the articles that it answers.
    let cites: Bool
    /// Whether a site is made again although nothing changed that it was made from.
    let makesAll: Bool

    /// What became of a site.
    struct Result: Sendable {
        let outcome: SiteOutcome
        /// What was written and left alone; nil where the site was refused.
        let publication: Publication?
    }

    func generate(_ location: SiteLocation) -> Result {
        var publication: Publication?
        var source: SiteSource?
        let outcome = SiteOutcome(of: location) { () throws(SiteError) in
            let found = try SiteSource(of: location, formats: formats, cites: cites, program: Policyglot.version)
            source = found
            publication = makesAll ? nil : Publisher(output: location.output).unchanged(since: found)
            guard publication == nil else { return nil }
            return try SiteBuild.build(location, formats: formats, control: control, cites: cites, reading: found.bytes)
        } next: { (build) throws(SiteError) in
            guard !build.hasErrors else { return }
            // What was found is told again at every run.
            publication = try Publisher(output: location.output)
                .publish(build.pages, from: build.found.isEmpty ? source : nil)
        }
        return Result(outcome: outcome, publication: publication)
    }
}

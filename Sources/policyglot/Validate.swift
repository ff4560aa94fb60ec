import ArgumentParser
import PolicyRendering
import PolicySite

/// `policyglot validate`.
struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check sites without writing anything.",
        discussion: """
            EXAMPLES
              policyglot validate                         ./site.yaml
              policyglot validate shops                   every site below shops
              policyglot validate --check                 also: is what is published what the facts say?
              policyglot validate --format compact        one line for each finding
              policyglot validate --format github         annotations, in a GitHub workflow

            Runs the same checks as generate.
            """)

    @Argument(
        help: ArgumentHelp(
            "A site.yaml, the folder that holds one, or a folder to search for them (default: ./site.yaml).",
            valueName: "site"))
    var sites: [String] = []

    @Flag(help: "Also compare the published pages with the facts.")
    var check = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "With --check, the folder that was published into (default: public beside site.yaml).", valueName: "dir"))
    var output: String?

    @Option(help: "How to print findings: text, compact, or github for annotations of a workflow.")
    var format: FindingFormat = .text

    @OptionGroup var reporting: ReportingOptions

    func run() throws {
        var reporter = Reporter(options: reporting, format: format)
        do throws(SiteError) {
            for location in try SiteSearch(output: output).sites(sites) { validate(location, reporter: &reporter) }
        } catch {
            reporter.report(error)
        }
        if let status = reporter.exitStatus { throw status }
    }

    private func validate(_ location: SiteLocation, reporter: inout Reporter) {
        let clock = ContinuousClock()
        let start = clock.now
        do throws(SiteError) {
            let build = try SiteBuild.build(location, formats: Set(PageFormat.allCases))
            reporter.report(build.diagnostics, sources: build.sources)
            guard !build.hasErrors else { return }
            if check { try PublishedSite(output: location.output).check(build.pages) }
            if build.diagnostics.isEmpty { reporter.saw(valid: location, in: start.duration(to: clock.now)) }
        } catch {
            reporter.report(error)
        }
    }
}

import ArgumentParser
import PolicyChecks
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
              policyglot validate --diff                  show what can be mended for certain
              policyglot validate --fix                   mend that
              policyglot validate --format compact        one line for each finding
              policyglot validate --format github --report sarif=out.sarif
                                                          annotations, and a file for code scanning

            Runs the same checks as generate. Findings as text are printed on the standard error, in all other formats on the \
            standard output. The last line counts what was checked.

            Exit status: 0 nothing to report or warnings only, 1 findings, 2 a file could not be read or written, 64 wrong \
            usage.
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

    @Option(
        help: ArgumentHelp(
            "How to print findings: text; compact, one line each; json; sarif; github, annotations of a workflow; junit; gitlab.",
            valueName: "format"))
    var format: FindingFormat = .text

    @OptionGroup var reports: ReportFileOptions

    @OptionGroup var mending: MendingOptions

    @OptionGroup var reporting: ReportingOptions

    func validate() throws {
        if mending.diff && format != .text {
            throw ValidationError("--diff shows a text for people: leave --format out.")
        }
    }

    func run() throws {
        var reporter = Reporter(options: reporting, reports: reports, format: format)
        for location in try reporter.sites(sites, output: output, reports: reports) {
            reporter.report(validated(location))
        }
        // What stands beside a diff on the standard output should be nothing.
        try reporter.finish(counts: !mending.diff)
    }

    private func validated(_ location: SiteLocation) -> SiteOutcome {
        SiteOutcome(of: location) { () throws(SiteError) in
            try mending.build(location, reporting: reporting) { bytes throws(SiteError) in
                try SiteBuild.build(location, formats: Set(PageFormat.allCases), reading: bytes)
            }
        } next: { (build) throws(SiteError) in
            guard check, !build.hasErrors else { return }
            try PublishedSite(output: location.output).check(build, of: location)
        }
    }
}

import ArgumentParser
import PolicyChecks
import PolicyRendering
import PolicySite

/// `policyglot generate`.
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the policy pages of one or more sites.",
        discussion: """
            EXAMPLES
              policyglot generate                         ./site.yaml into ./public
              policyglot generate shops/tea               a folder that holds site.yaml
              policyglot generate shops --output 'out/{site}'
                                                          every site below shops, each into its own folder
              policyglot generate --format html,json      only these forms of each page
              policyglot generate --report sarif=out.sarif
                                                          also write the findings as SARIF
              policyglot generate --cite                  each clause names the articles of laws that it answers

            The laws are judged as of the day on which the policy takes effect, so that the same files give the same result \
            on any day.

            Nothing is written for a site with an error that counts. Errors about what is not YAML, not typed, not said in \
            every language or without precedence always count, whatever --ignore or a baseline say. Files that already have the right bytes are left alone, files that \
            earlier runs wrote and that are no longer produced are removed, and nothing else in the folder is touched.
            """)

    @Argument(
        help: ArgumentHelp(
            "A site.yaml, the folder that holds one, or a folder to search for them (default: ./site.yaml).",
            valueName: "site"))
    var sites: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder to write into; {site} stands for each site's name (default: public beside site.yaml).",
            valueName: "dir"))
    var output: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "What to write, separated by commas: \(PageFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "formats"),
        transform: PageFormat.list)
    var format: Set<PageFormat> = Set(PageFormat.allCases)

    @Flag(help: "Let each clause name the articles of laws that it answers, in small print.")
    var cite = false

    @OptionGroup var control: ControlOptions
    @OptionGroup var reports: ReportFileOptions
    @OptionGroup var reporting: ReportingOptions

    func run() throws {
        var reporter = Reporter(options: reporting, reports: reports, isStrict: control.strict)
        let counted = reporter.attempt { () throws(SiteError) in try control.control() }
        if let counted {
            for location in try reporter.sites(sites, output: output, reports: reports) {
                generate(location, counting: counted, reporter: &reporter)
            }
        }
        try reporter.finish()
    }

    /// Writes one site; what is wrong with it does not stop the others.
    private func generate(_ location: SiteLocation, counting counted: FindingControl, reporter: inout Reporter) {
        var publication: Publication?
        let outcome = SiteOutcome(of: location) { () throws(SiteError) in
            try SiteBuild.build(location, formats: format, control: counted, cites: cite)
        } next: { (build) throws(SiteError) in
            guard !build.hasErrors else { return }
            publication = try Publisher(output: location.output).publish(build.pages)
        }
        reporter.report(outcome)
        if let publication { reporter.saw(publication, of: outcome) }
        if outcome.build?.hasErrors == true { reporter.saw(refused: location) }
    }
}

extension PageFormat {
    /// Reads `html,json`.
    fileprivate static func list(_ text: String) throws -> Set<PageFormat> {
        try Set(
            text.split(separator: ",").map { name in
                guard let format = PageFormat(rawValue: String(name)) else {
                    let known = allCases.map(\.rawValue).joined(separator: ", ")
                    throw ValidationError("There is no format “\(name)”; the formats are \(known).")
                }
                return format
            })
    }
}

import ArgumentParser
import PolicyChecks
import PolicySite

/// `policyglot record`.
struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Write the record of processing and the lists of what is collected and shared.",
        discussion: """
            EXAMPLES
              policyglot record                           ./site.yaml into ./records
              policyglot record shops/tea --output files  shops/tea/site.yaml into ./files
              policyglot record shops --output 'files/{site}'
                                                          every site below shops, each into its own folder

            For each language of the site, a page and a table for a spreadsheet (CSV) of each: processing, what article 30(1) of \
            the GDPR has a controller keep for itself; collected and shared, the two lists that Chinese rules want apps to show \
            (notice 292 of 2021 of the Ministry of Industry and Information Technology). They are made of the clauses of the policy, \
            and say nothing that the policy does not say. It is not legal advice.

            Exit status: 0 written; 1 the site has an error, and nothing is written; 2 a file could not be read or written; 64 wrong \
            usage.
            """)

    @Argument(
        help: ArgumentHelp(
            "A site.yaml, the folder that holds one, or a folder to search for them (default: ./site.yaml).",
            valueName: "site"))
    var sites: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The folder to write into; {site} stands for each site's name (default: records beside site.yaml).",
            valueName: "dir"))
    var output: String?

    @OptionGroup var control: ControlOptions
    @OptionGroup var reporting: ReportingOptions

    func run() throws {
        var reporter = Reporter(options: reporting, isStrict: control.strict)
        let search = SiteSearch(output: output, usualName: "records")
        let found = reporter.attempt { () throws(SiteError) in (try control.control(), try search.sites(sites)) }
        guard let (counted, locations) = found else { return try reporter.finish() }
        try control.checkRequirements(beside: locations)
        for location in locations {
            let read = reporter.attempt { () throws(SiteError) in try SiteRecords(of: location, control: counted) }
            guard let records = read else { continue }
            reporter.report(records.diagnostics, sources: records.sources)
            let files = reporter.attempt { () throws(SiteError) in try records.write(below: location.output) }
            guard !reporting.quiet else { continue }
            for file in files ?? [] { Terminal.write(file.text + "\n") }
        }
        try reporter.finish()
    }
}

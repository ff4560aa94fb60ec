import ArgumentParser
import PolicyChecks
import PolicyRendering
import PolicySite
import Synchronization

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
              find shops -name site.yaml | policyglot generate --sites-from - --output 'out/{site}' --shard 1/4
                                                          the first quarter of a list of sites
              policyglot generate --format html,json      only these forms of each page
              policyglot generate --format shopify --output shopify
                                                          what Shopify takes for its policy field and the translations
              policyglot generate --format wechat --output mini-program
                                                          a page to copy below pages/ of a WeChat mini-program
              policyglot generate --report sarif=out.sarif
                                                          also write the findings as SARIF
              policyglot generate --cite                  each clause names the articles of laws that it answers

            The laws are judged as of the day on which the policy takes effect, so that the same files give the same result \
            on any day.

            Nothing is written for a site with an error that counts. Errors about what is not YAML, not typed, not said in \
            every language or without precedence always count, whatever --ignore or a baseline say. A site is passed over when \
            its pages stand as they were written and nothing changed that they were made from, unless a finding has to be told \
            again; --force makes all pages again. Files that already have the right bytes are left alone, files that \
            earlier runs wrote and that are no longer produced are removed, and nothing else in the folder is touched.
            """)

    @Argument(
        help: ArgumentHelp(
            "A site.yaml, the folder that holds one, or a folder to search for them (default: ./site.yaml).",
            valueName: "site"), completion: .site)
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
            "What to write, separated by commas: \(PageFormat.known) (default: all but \(PageFormat.knownForPlatforms)).",
            valueName: "formats"),
        transform: PageFormat.list)
    var format: Set<PageFormat> = PageFormat.usual

    @Flag(help: "Let each clause name the articles of laws that it answers, in small print.")
    var cite = false

    @Flag(help: "Make the pages of every site again, also where nothing changed that they were made from.")
    var force = false

    @OptionGroup var many: ManySitesOptions
    @OptionGroup var control: ControlOptions
    @OptionGroup var reports: ReportFileOptions
    @OptionGroup var reporting: ReportingOptions

    func run() throws {
        let reporter = Mutex(Reporter(options: reporting, reports: reports, isStrict: control.strict))
        let found = try reporter.withLock { reporter in
            let counted = reporter.attempt { () throws(SiteError) in try control.control() }
            return try counted.map { counted in
                (counted, try reporter.sites(sites, many: many, output: output, reports: reports))
            }
        }
        if let (counted, found) = found {
            try control.checkRequirements(beside: found)
            // A report is about every site, so that no site can be passed over.
            let generator = SiteGenerator(
                formats: format, control: counted, cites: cite, makesAll: force || !reports.files.isEmpty)
            OrderedWork.run(found, workers: many.jobs.workers, work: generator.generate) { result in
                reporter.withLock { $0.report(result) }
            }
        }
        try reporter.withLock { try $0.finish(publications: true) }
    }
}

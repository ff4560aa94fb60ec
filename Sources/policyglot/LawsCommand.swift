import ArgumentParser
import PolicyChecks
import PolicyModel
import PolicySite

/// `policyglot laws`.
struct LawsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "laws",
        abstract: "Show which laws are in force for a site, and which of their requirements it meets.",
        discussion: """
            EXAMPLES
              policyglot laws                             ./site.yaml and its own markets, today
              policyglot laws --markets CN,EU             what these markets would ask
              policyglot laws --unmet                     only what is not met
              policyglot laws --as-of 2027-01-01          what will be asked on that day
              policyglot laws --matrix review             the full table for a lawyer: review/laws.html and review/laws.md
              policyglot laws --matrix 'review/{site}.html' shops
                                                          one page of HTML for each site below shops
              policyglot laws --markdown                  every requirement of every law, as a page

            It is not legal advice. A requirement whose citation is not verified says so.
            """)

    @Argument(
        help: ArgumentHelp(
            "A site.yaml, the folder that holds one, or a folder to search for them.", valueName: "site"),
        completion: .site
    )
    var sites: [String] = []

    @Flag(help: "Print every requirement of every law instead, as Markdown.")
    var markdown = false

    @Flag(help: "Show only what is not met.")
    var unmet = false

    @Option(
        help: ArgumentHelp(
            "Write the full table in English and Chinese instead, with links to the clauses that meet each requirement: into a file that ends in .html or .md, or a folder for both; {site} stands for each site's name.",
            valueName: "path"))
    var matrix: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "With --matrix, the folder that the site is published into (default: public beside site.yaml).",
            valueName: "dir"))
    var output: String?

    @OptionGroup var laws: LawOptions
    @OptionGroup var reporting: ReportingOptions

    func validate() throws {
        if matrix?.isEmpty == true { throw ValidationError("--matrix names a file or a folder.") }
    }

    func run() throws {
        var reporter = Reporter(options: reporting)
        markdown ? writeReference(reporter: &reporter) : try writeSites(reporter: &reporter)
        try reporter.finish()
    }

    private func writeReference(reporter: inout Reporter) {
        guard let page = reporter.attempt({ () throws(SiteError) in try LawReference.markdown() }) else { return }
        reporter.report(page.diagnostics)
        if let text = page.text { Terminal.write(text) }
    }

    private func writeSites(reporter: inout Reporter) throws {
        let search = SiteSearch(output: output, usesOutput: false)
        let found = reporter.attempt { () throws(SiteError) in try search.sites(sites) } ?? []
        if let matrix, found.count > 1, !matrix.contains(SiteSearch.hole) {
            throw ValidationError(
                "--matrix names one place for \(found.count) sites; put {site} into it, which stands for each site's name."
            )
        }
        do throws(SiteError) {
            for location in found {
                if let matrix {
                    try write(matrix, of: location, reporter: &reporter)
                } else {
                    try list(location, reporter: &reporter)
                }
            }
        } catch {
            reporter.report(error)
        }
    }

    private func list(_ location: SiteLocation, reporter: inout Reporter) throws(SiteError) {
        let result = try LawSurvey.read(location, scope: laws.scope)
        reporter.report(result.diagnostics, sources: result.sources)
        guard let survey = result.survey else { return }
        let language = reporting.spoken.rawValue
        let words = ToolWords.read(language)
        let markets = survey.markets.joined(separator: ", ")
        guard !survey.markets.isEmpty else { return Terminal.write(words.word("law-no-markets") + "\n") }
        guard
            let phrases = ToolWords.phrases(
                language, laws: Set(survey.assessments.map(\.law.id)), beside: location.folder)
        else { return }
        let head = words.sentence(
            "law-head", ["site": location.file.text, "markets": markets, "day": survey.day?.iso ?? ""])
        let listing = LawListing(phrases, showsUnmetOnly: unmet)
            .text(survey.assessments, differences: unmet ? [] : survey.differences)
        Terminal.write(head + "\n\n" + listing)
        guard !unmet, !survey.notInForce.isEmpty else { return }
        let others = survey.notInForce.map(\.id).joined(separator: ", ")
        Terminal.write("\n" + words.sentence("law-not-in-force", ["markets": markets, "laws": others]) + "\n")
    }

    private func write(
        _ path: String, of location: SiteLocation, reporter: inout Reporter
    ) throws(SiteError) {
        let result = try LawMatrix.read(location, scope: laws.scope)
        reporter.report(result.diagnostics, sources: result.sources)
        guard let matrix = result.matrix else { return }
        let words = ToolWords.read(reporting.spoken.rawValue)
        // A table without a law would read as if all were met.
        guard !matrix.survey.markets.isEmpty else { return Terminal.write(words.word("law-no-markets") + "\n") }
        for file in MatrixFile.files(path, for: location) {
            try file.write(matrix, output: location.output, workingDirectory: Terminal.workingDirectory)
            guard !reporting.quiet else { continue }
            let values = ["path": file.path.text, "count": matrix.count(in: reporting.spoken.rawValue)]
            Terminal.write(words.sentence("matrix-written", values) + "\n")
        }
    }
}

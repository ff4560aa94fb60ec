import ArgumentParser
import PolicySite

/// `policyglot facts`.
struct FactsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "Show what a site states, fact by fact, and which clause of its pages says each.",
        discussion: """
            EXAMPLES
              policyglot facts                            ./site.yaml, in the order of its pages
              policyglot facts shops/tea | less           a site that extends a file shows the places of both
              policyglot facts --format json              for programs

            A fact that no page says stands at the end, with the reason.
            """)

    @Argument(
        help: ArgumentHelp(
            "A site.yaml, the folder that holds one, or a folder to search for them.", valueName: "site"),
        completion: .site
    )
    var sites: [String] = []

    @Option(name: .shortAndLong, help: ArgumentHelp("How to print it: text or json.", valueName: "format"))
    var format = FactsFormat.text

    @OptionGroup var reporting: ReportingOptions

    func run() throws {
        var reporter = Reporter(options: reporting)
        let search = SiteSearch(output: nil, usesOutput: false)
        let found = reporter.attempt { () throws(SiteError) in try search.sites(sites) } ?? []
        var surveys: [FactSurvey] = []
        for location in found {
            let read = reporter.attempt { () throws(SiteError) in try FactSurvey.read(location) }
            guard let read else { continue }
            reporter.report(read.diagnostics, sources: read.sources)
            if let survey = read.survey { surveys.append(survey) }
        }
        Terminal.write(text(surveys))
        try reporter.finish()
    }

    private func text(_ surveys: [FactSurvey]) -> String {
        if format == .json { return FactsJSON(surveys, program: Policyglot.version).text }
        let words = ToolWords.read(reporting.spoken.rawValue)
        return surveys.map { survey in
            FactListing(survey, words: words, isColoured: Terminal.showsColourInOutput).text
        }.joined(separator: "\n")
    }
}

/// How the facts are printed.
enum FactsFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}

import ArgumentParser
import PolicyChecks
import PolicyRendering
import PolicySite
import Synchronization

/// `policyglot stream`.
struct Stream: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Turn sites on the standard input, one JSON object a line, into pages, one JSON object a line.",
        discussion: """
            EXAMPLES
              policyglot stream <sites.jsonl >pages.jsonl
              policyglot stream --format html             only these forms of each page
              rdd.pipe("policyglot stream")               in Apache Spark

            A line of the input is a site with the same keys as site.yaml, or {"id": …, "site": {…}}. The line of the output that \
            answers it has the members version, line, id (where there was one), status (published or refused), pages (the text of \
            each page by its path) and findings (as in the JSON report). There is one answer for each line, in the same order, as \
            soon as the lines are there. Nothing is read from the disk or written to it.

            The laws are judged as of the day on which each policy takes effect, as generate does.

            Exit status: 0 every site was published, 1 some were refused, 2 the input could not be read, 64 wrong usage.
            """)

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "What to make, separated by commas: \(PageFormat.known) (default: all but \(PageFormat.knownForPlatforms)).",
            valueName: "formats"),
        transform: PageFormat.list)
    var format: Set<PageFormat> = PageFormat.usual

    @Flag(help: "Let each clause name the articles of laws that it answers, in small print.")
    var cite = false

    @OptionGroup var jobs: JobsOptions
    @OptionGroup var control: ControlOptions
    @OptionGroup var reporting: ReportingOptions

    func run() throws {
        var reporter = Reporter(options: reporting, isStrict: control.strict)
        let refused = reporter.attempt { () throws(SiteError) in try answer() }
        try reporter.finish()
        if let refused, refused > 0 { throw ExitCode(ExitStatus.findings.rawValue) }
    }

    /// Answers every line.
    ///
    /// - Returns: How many sites were refused.
    private func answer() throws(SiteError) -> Int {
        let language = reporting.spoken.rawValue
        let stream = SiteStream(
            formats: format, control: try control.control(), cites: cite, words: ToolWords.read(language),
            context: RunContext(
                version: Policyglot.version, language: language, workingDirectory: "/", time: Terminal.time,
                isStrict: control.strict))
        var splitter = LineSplitter()
        let refused = Atomic(0)
        let answer = { (lines: [NumberedLine]) in
            OrderedWork.run(lines, workers: jobs.workers, work: stream.answer) { answer in
                Terminal.write(answer.bytes)
                if answer.isRefused { refused.add(1, ordering: .relaxed) }
            }
        }
        do throws(FileError) {
            while let bytes = try readMoreOfStandardInput() { answer(splitter.lines(adding: bytes)) }
        } catch {
            throw .failed(error)
        }
        answer([splitter.last()].compactMap { $0 })
        return refused.load(ordering: .relaxed)
    }
}

import ArgumentParser
import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicySite

/// Prints findings and what was done, writes the reports, and remembers how the run should end.
struct Reporter {
    private let options: ReportingOptions
    private let files: [ReportFile]
    private let format: FindingFormat
    private let start = ContinuousClock().now
    private var run: CheckedRun
    private var status = ExitStatus.passed
    /// The last stages whose rules ran, of all sites; nil for one whose file could not be read or was not asked for.
    private var stages: Set<RuleStage?> = []
    private var laws: Set<String> = []
    private var requirements: Set<KnownRule> = []
    private var progress = ProgressLine(total: 0, isQuiet: true)
    private var done = 0
    /// Whether the run is about several sites, of which this may be a part: then only what changed is told of each.
    private var isAboutMany = false
    private var publications = PublicationCount()
    /// Read when something is to be said: a run without a word needs no words.
    private lazy var words = ToolWords.read(options.spoken.rawValue, beside: folders)
    /// Those of the sites, which may have laws of their own.
    private var folders: [FilePath] = []

    /// - Parameters:
    ///   - reports: which reports are written into files; none where a command offers none.
    ///   - day: as of which the laws are judged; nil where each site is judged on a day of its own.
    init(
        options: ReportingOptions, reports: ReportFileOptions? = nil, format: FindingFormat = .text,
        isStrict: Bool = false, day: CalendarDate? = nil
    ) {
        self.options = options
        self.format = format
        files = reports?.files ?? []
        run = CheckedRun(
            context: RunContext(
                version: Policyglot.version, language: options.spoken.rawValue,
                workingDirectory: Terminal.workingDirectory, time: Terminal.time, rulesURL: reports?.rulesURL,
                isStrict: isStrict))
        run.count.day = day
    }

    /// The sites that the arguments of a command mean and that were found.
    ///
    /// - Parameter usesOutput: whether the command looks at what is published.
    mutating func sites(
        _ arguments: [String], many: ManySitesOptions, output: String?, usesOutput: Bool = true,
        reports: ReportFileOptions
    ) throws -> [SiteLocation] {
        let named = attempt { () throws(SiteError) in try many.arguments(arguments) } ?? nil
        guard let named else { return [] }
        let (found, errors) = SiteSearch(output: output, usesOutput: usesOutput).search(named)
        for error in errors { report(error) }
        try reports.refuse(overwriting: found)
        let part = many.shard?.part(of: found) ?? found
        isAboutMany = found.count > 1
        progress = ProgressLine(total: part.count, isQuiet: options.quiet)
        folders = part.map(\.folder)
        return part
    }

    /// Does something that concerns no single site; nil after a finding.
    mutating func attempt<Result>(_ work: () throws(SiteError) -> Result) -> Result? {
        do throws(SiteError) {
            return try work()
        } catch {
            report(error)
            return nil
        }
    }

    /// What became of a site.
    mutating func report(_ outcome: SiteOutcome) {
        let site = outcome.checked
        run.count.add(
            facts: outcome.build?.facts ?? 0, clauses: outcome.build?.clauses ?? 0,
            pages: outcome.build?.pageCount ?? 0, diagnostics: site.diagnostics)
        laws.formUnion(outcome.build?.laws ?? [])
        requirements.formUnion(outcome.build?.requirements ?? [])
        stages.insert(outcome.build?.stage)
        if let build = outcome.build {
            run.count.waived += Set(build.found).count - Set(build.diagnostics).count
        }
        if keepsRun { run.sites.append(site) }
        see(outcome.error)
        printed(site.diagnostics, sources: site.sources)
        done += 1
        let language = options.spoken.rawValue
        progress.show(done: done) { done, total in
            ToolWords.common(language).sentence("progress", ["done": String(done), "total": String(total)])
        }
    }

    /// An error that concerns no site that was found.
    mutating func report(_ error: SiteError) {
        see(error)
        report(error.diagnostics)
    }

    /// Findings that belong to no site.
    mutating func report(_ diagnostics: [Diagnostic], sources: [String: [UInt8]] = [:]) {
        run.count.add(diagnostics)
        run.elsewhere += diagnostics
        printed(diagnostics, sources: sources)
    }

    /// What was written of a site, or that nothing was.
    mutating func report(_ result: SiteGenerator.Result) {
        let outcome = result.outcome
        report(outcome)
        publications.add(result.publication)
        if outcome.build?.hasErrors == true {
            progress.clear()
            Terminal.writeError(words.sentence("refused", ["site": outcome.location.file.text]) + "\n")
        }
        guard let publication = result.publication, !options.quiet else { return }
        guard !isAboutMany || publication.changesAnything else { return }
        progress.clear()
        Terminal.write(
            words.sentence(
                "published",
                [
                    "output": outcome.location.output.text, "written": String(publication.written),
                    "unchanged": String(publication.unchanged), "removed": String(publication.deleted),
                    "milliseconds": String(outcome.duration.milliseconds),
                ]) + "\n")
    }
}

extension Reporter {
    /// A run over many sites keeps their findings only where a report needs them all at once.
    private var keepsRun: Bool { format.isWholeDocument || !files.isEmpty }

    private mutating func see(_ error: SiteError?) {
        switch error {
        case .failed, .unreachable: status = .failed
        case .refused, nil: break
        }
    }

    private mutating func printed(_ diagnostics: [Diagnostic], sources: [String: [UInt8]]) {
        guard !diagnostics.isEmpty else { return }
        progress.clear()
        if diagnostics.contains(where: { run.context.isStrict || $0.severity == .error }) {
            status = max(status, .findings)
        }
        switch format {
        case .text:
            let report = FindingReport(words: words, isColoured: Terminal.showsColour, sources: sources)
            Terminal.writeError(report.text(diagnostics) + "\n")
        case .compact: Terminal.write(CompactReport(words: words).text(diagnostics))
        default: break
        }
    }

    /// Prints and writes what is about the whole run, and ends it with the right status.
    ///
    /// - Parameters:
    ///   - counts: whether the last line counts what was checked.
    ///   - publications: whether the last line counts what was published, where that was more than one site.
    mutating func finish(counts: Bool = false, publications: Bool = false) throws {
        progress.clear()
        run.exitStatus = status.rawValue
        run.rules = (RuleList.all + requirements).sorted { $0.id < $1.id }
        run.count.rules = run.rules.count
        run.count.laws = laws.count
        run.count.rulesNotRun = Set(stages.flatMap { RuleList.notRun(after: $0) }.map(\.id)).count
        if format.isWholeDocument { Terminal.write(format.text(run, words: words)) }
        for file in files { write(file) }
        if counts, !options.quiet { writeCount() }
        if publications, isAboutMany, !options.quiet {
            say(
                ToolWords.common(options.spoken.rawValue).publications(self.publications, milliseconds: milliseconds)
                    + "\n")
        }
        if let code = status.exitCode { throw code }
    }

    private mutating func write(_ file: ReportFile) {
        let text = file.format.text(run, words: words)
        do throws(FileError) {
            try writeFile(Array(text.utf8), to: file.path)
        } catch {
            status = .failed
            let report = FindingReport(words: words, isColoured: Terminal.showsColour, sources: [:])
            Terminal.writeError(report.text([error.diagnostic]) + "\n")
        }
    }

    /// Writes what was found as a baseline.
    mutating func write(_ baseline: Baseline, to path: FilePath) {
        guard attempt({ () throws(SiteError) in try baseline.write(to: path) }) != nil, !options.quiet else { return }
        say(words.count("baseline", baseline.count, ["path": path.text]) + "\n")
    }

    private mutating func writeCount() {
        let words = ToolWords.common(options.spoken.rawValue)
        say(words.summary(run.count, milliseconds: milliseconds) + "\n")
    }

    /// How long the run has taken so far.
    private var milliseconds: Int64 { start.duration(to: ContinuousClock().now).milliseconds }

    /// What is for people goes where no report stands in its way.
    private func say(_ line: String) {
        if format.isForPeople { Terminal.write(line) } else { Terminal.writeError(line) }
    }
}

import ArgumentParser
import PolicyChecks
import PolicyRendering
import PolicySite
import Synchronization

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
              policyglot validate shops --write-baseline baseline.json
              policyglot validate shops --baseline baseline.json
                                                          only what is new since then
              policyglot validate --markets CN,EU         what the laws of these markets would find
              policyglot validate --as-of 2027-01-01      what the laws will find on that day

            Runs the same checks as generate. Findings as text are printed on the standard error, in all other formats on the \
            standard output. The last line counts what was checked.

            Errors about what is not YAML, not typed, not said in every language or without precedence always count, whatever \
            --only, --ignore or a baseline say: other rules do not run as long as there is one. A baseline that excuses more \
            than there is has to be written again.

            The laws are judged as of today, in UTC, and the last line says so: a check that passed may fail on the day on \
            which a law changes. A policy that takes effect later is judged as of today too; give --as-of its date to see what \
            will be asked of it then. generate judges the day on which the policy takes effect, whenever it runs.

            Exit status: 0 nothing to report or warnings only, 1 findings, 2 a file could not be read or written, 64 wrong \
            usage.
            """)

    @Argument(
        help: ArgumentHelp(
            "A site.yaml, the folder that holds one, or a folder to search for them (default: ./site.yaml).",
            valueName: "site"), completion: .site)
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

    @Option(
        help: ArgumentHelp(
            "Look only at the findings of a rule or a family. May be repeated, and take several with commas.",
            valueName: "rules"), completion: .rule)
    var only: [String] = []

    @Flag(help: "With --check, compare with pages that were generated with --cite.")
    var cite = false

    @OptionGroup var many: ManySitesOptions

    @OptionGroup var control: ControlOptions

    @OptionGroup var laws: LawOptions

    @Option(
        help: ArgumentHelp(
            "Write what is found into a baseline, so that from now on only new findings count.", valueName: "file"))
    var writeBaseline: String?

    @OptionGroup var reports: ReportFileOptions

    @OptionGroup var mending: MendingOptions

    @OptionGroup var reporting: ReportingOptions

    func validate() throws {
        for name in ControlOptions.names(only) { try ControlOptions.check(name) }
        guard writeBaseline == nil || control.baseline == nil else {
            throw ValidationError("--write-baseline writes what --baseline reads; give one of the two.")
        }
        if mending.diff && format != .text {
            throw ValidationError("--diff shows a text for people: leave --format out.")
        }
    }

    func run() throws {
        let reporter = Mutex(
            Reporter(
                options: reporting, reports: reports, format: format, isStrict: control.strict, day: laws.scope.day))
        let found = try reporter.withLock { reporter in
            let counted = reporter.attempt { () throws(SiteError) in
                try control.control(only: ControlOptions.names(only), writes: writeBaseline != nil)
            }
            return try counted.map { counted in
                (
                    counted,
                    try reporter.sites(sites, many: many, output: output, usesOutput: check, reports: reports)
                )
            }
        }
        if let (counted, found) = found {
            try control.checkRequirements(only: only, beside: found)
            check(found, counting: counted, reporter)
        }
        // What stands beside a diff on the standard output should be nothing.
        try reporter.withLock { try $0.finish(counts: !mending.diff) }
    }

    /// Checks the sites and writes the baseline, where one is wanted.
    private func check(
        _ sites: [SiteLocation], counting counted: FindingControl, _ reporter: borrowing Mutex<Reporter>
    ) {
        let baseline = Mutex(Baseline())
        let validator = SiteValidator(
            checksPublished: check, control: counted, laws: laws.scope, cites: cite, mending: mending.mending(reporting)
        )
        // What is shown while mending has to come in order.
        let workers = mending.isAsked ? 1 : many.jobs.workers
        OrderedWork.run(sites, workers: workers, work: validator.validate) { outcome in
            let waivable = counted.waivable(outcome.build?.found ?? [])
            baseline.withLock { $0.add(waivable, of: outcome.location.file.text) }
            reporter.withLock { $0.report(outcome) }
        }
        guard let writeBaseline else { return }
        let written = baseline.withLock { $0 }
        reporter.withLock { $0.write(written, to: FilePath(writeBaseline)) }
    }
}

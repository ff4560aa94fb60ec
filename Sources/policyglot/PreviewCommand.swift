import ArgumentParser
import PolicyChecks
import PolicyPreview
import PolicySite

/// `policyglot preview`.
struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show sites in the browser while they are written.",
        discussion: """
            EXAMPLES
              policyglot preview                          ./site.yaml at http://localhost:4000/
              policyglot preview --open                   and open it in the browser
              policyglot preview shops --port 8080        every site below shops
              policyglot preview --since v1.2             mark what changed since the tag v1.2
              policyglot preview --since public           mark what differs from what was published there

            Both languages stand beside each other, and each finding at its clause. When site.yaml, Templates or Locales are \
            saved, the open page changes without losing its place; while the facts do not build, the last good page stays, \
            with what was found. The published pages are at their own paths, byte for byte as generate would write them.

            Only this machine is answered. Pages are kept in memory: nothing is written, and no path reaches the disk. Ctrl-C \
            ends it.

            What changed since the last commit is marked too, as policyglot diff tells it; where there is no commit, what differs \
            from the pages published beside the site, or else what changed since the preview began.

            Exit status: 0 when it was ended, 1 no site was found, 2 no port was free or the version of --since was not found, \
            64 wrong usage.
            """)

    @Argument(
        help: ArgumentHelp(
            "A site.yaml, the folder that holds one, or a folder to search for them (default: ./site.yaml).",
            valueName: "site"), completion: .site)
    var sites: [String] = []

    @Option(help: "The first port to be tried, of twenty; 0 for any that is free.")
    var port = 4000

    @Option(
        help: ArgumentHelp(
            "Mark what changed since this version: a revision of git, a site.yaml, the folder that holds one, or a folder of published pages (default: the last commit).",
            valueName: "version"))
    var since: String?

    @Flag(help: "Open the workbench in the browser.")
    var open = false

    @OptionGroup var reporting: ReportingOptions

    func validate() throws {
        guard since?.isEmpty != true else { throw ValidationError("--since names a version.") }
        guard (0...65535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
    }

    func run() throws {
        // Before there is any other thread: all of them leave the signals to the one that waits for them.
        let end = EndSignals()
        var reporter = Reporter(options: reporting)
        let preview = reporter.attempt { () throws(SiteError) in
            try Preview(
                of: SiteSearch(output: nil).sites(sites), port: port, language: reporting.spoken.rawValue, since: since,
                program: Policyglot.version, report: say)
        }
        if let preview {
            announce(preview)
            preview.watch { say($0) }
            if open { Browser.open(preview.address) }
            end.wait()
            preview.stop()
        }
        try reporter.finish()
    }

    private func announce(_ preview: Preview) {
        let words = ToolWords.common(reporting.spoken.rawValue)
        if port != 0, preview.port != port {
            let ports = ["port": String(port), "other": String(preview.port)]
            Terminal.writeError(words.sentence("preview-other-port", ports) + "\n")
        }
        for (site, published) in preview.uncommitted where !reporting.quiet {
            let values = ["file": site.file.text, "folder": published?.text ?? ""]
            let key = published == nil ? "preview-no-commit" : "preview-no-commit-published"
            Terminal.write(words.sentence(key, values) + "\n")
        }
        // This line is what the command was run for, so that it is said even quietly.
        Terminal.write(words.sentence("preview-address", ["address": preview.address]) + "\n")
    }

    private func say(_ report: Preview.Report) {
        guard !reporting.quiet else { return }
        let words = ToolWords.common(reporting.spoken.rawValue)
        Terminal.write(
            words.sentence(
                "checked",
                [
                    "checked": report.site.file.text,
                    "found": words.found(errors: report.errors, warnings: report.warnings),
                    "milliseconds": String(report.duration.milliseconds),
                ]) + "\n")
    }
}

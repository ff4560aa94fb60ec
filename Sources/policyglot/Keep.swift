import ArgumentParser
import PolicyChecks
import PolicySite

/// `policyglot keep`.
struct Keep: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep the published version of a policy, to publish it as an earlier one.",
        discussion: """
            EXAMPLES
              policyglot keep                             what ./site.yaml has published in ./public
              policyglot keep shops/tea                   shops/tea/site.yaml
              policyglot keep --output /srv/www/policies  what was published there

            Keep a version before you change `effective` in site.yaml. Its pages for programs (privacy.json) are copied, byte for \
            byte, from the published folder to versions/DATE beside site.yaml, where DATE is the day on which it took effect; \
            commit them with it. Then set the new `effective`, and name the kept version: versions: [DATE]. From then on \
            generate publishes it at en/privacy/DATE/, in the words of then, and what changed since at en/privacy/changes/.

            What was kept is never written over. As long as a version is kept and `effective` is its date, generate and validate \
            refuse facts that would say something else.

            Exit status: 0 kept, or kept before with the same words; 1 nothing is published, or other words were kept of that \
            date; 2 a file could not be read or written; 64 wrong usage.
            """)

    @Argument(
        help: ArgumentHelp(
            "A site.yaml, the folder that holds one, or a folder to search for them (default: ./site.yaml).",
            valueName: "site"), completion: .site)
    var sites: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The published folder; {site} stands for each site's name (default: public beside site.yaml).",
            valueName: "dir"))
    var output: String?

    @OptionGroup var reporting: ReportingOptions

    func run() throws {
        var reporter = Reporter(options: reporting)
        let locations = reporter.attempt { () throws(SiteError) in try SiteSearch(output: output).sites(sites) }
        for location in locations ?? [] {
            let kept = reporter.attempt { () throws(SiteError) in try VersionKeeper(location).keep() }
            if let kept, !reporting.quiet { Terminal.write(sentence(kept, location) + "\n") }
        }
        try reporter.finish()
    }

    private func sentence(_ kept: VersionKeeper.Kept, _ location: SiteLocation) -> String {
        ToolWords.read(reporting.spoken.rawValue).sentence(
            kept.wasThere ? "kept-before" : "kept",
            ["file": location.file.text, "day": kept.day, "folder": kept.folder.text])
    }
}

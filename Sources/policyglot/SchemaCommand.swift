import ArgumentParser
import PolicySite

/// `policyglot schema`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of site.yaml, with which editors complete and check it.",
        discussion: """
            EXAMPLES
              policyglot schema > site.schema.json        then write atop site.yaml:
                                                          # yaml-language-server: $schema=site.schema.json
              policyglot schema --shared > shared.schema.json
                                                          of a file that sites extend: nothing in it is required
              policyglot schema shops/tea                 with the Templates and Locales of that folder

            It is draft-07, described in English and Chinese. What the facts mean together, what the laws ask for and what your \
            own words say is checked by policyglot validate alone.
            """)

    @Argument(
        help: ArgumentHelp(
            "The folder whose own Templates and Locales take the place of the built-in ones.", valueName: "folder"),
        completion: .directory)
    var folder = "."

    @Flag(help: "Print the schema of a file that sites extend.")
    var shared = false

    @OptionGroup var reporting: ReportingOptions

    func run() throws {
        var reporter = Reporter(options: reporting)
        let read = reporter.attempt { () throws(SiteError) in try SiteJSONSchema.read(beside: FilePath(folder)) }
        if let read {
            reporter.report(read.diagnostics, sources: read.sources)
            if let schema = read.schema { Terminal.write(schema.text(for: shared ? .sharedFile : .site)) }
        }
        try reporter.finish()
    }
}

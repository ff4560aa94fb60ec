import ArgumentParser
import PolicySite

/// `policyglot reference`.
struct ReferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference",
        abstract: "Print every fact that site.yaml can state, and what it says in English and Chinese.",
        discussion: """
            EXAMPLES
              policyglot reference > facts.md             the page as Markdown
            """)

    @OptionGroup var reporting: ReportingOptions

    func run() throws {
        var reporter = Reporter(options: reporting)
        do throws(SiteError) {
            let reference = try Reference.markdown()
            reporter.report(reference.diagnostics)
            if let text = reference.text { Terminal.write(text) }
        } catch {
            reporter.report(error)
        }
        try reporter.finish()
    }
}

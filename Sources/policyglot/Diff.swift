import ArgumentParser
import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicySite

/// `policyglot diff`.
struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare two versions of a site, clause by clause, in every language at once.",
        discussion: """
            EXAMPLES
              policyglot diff HEAD                        what changed in ./site.yaml since the last commit
              policyglot diff v1.2 shops/tea              shops/tea/site.yaml since the tag v1.2
              policyglot diff v1.2 v1.3                   ./site.yaml between two tags
              policyglot diff v1.2:old/site.yaml          another file of a revision; its path begins at the repository's top
              policyglot diff before.yaml after.yaml      two files
              policyglot diff public                      what differs from what was published there
              policyglot diff HEAD --format markdown      a notice to the readers, in the languages of the policy
              policyglot diff HEAD --format json          for programs

            A version is a site.yaml, a folder that holds one, or a revision of git; a file or folder of that name comes first. The \
            earlier one may also be a folder that pages were published into: its words are compared, and its facts are not known. A \
            revision is read with the Templates and Locales that stood beside the site then, else with the built-in ones.

            Exit status: 0 no difference, 1 differences, 2 a version could not be found or read, 64 wrong usage.
            """)

    @Argument(help: ArgumentHelp("The earlier version.", valueName: "old"))
    var old: String

    @Argument(help: ArgumentHelp("The later version (default: ./site.yaml).", valueName: "new"))
    var new: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "How to print it: \(DiffFormat.allCases.map(\.rawValue).joined(separator: ", ")). Markdown is a notice to the readers of the policy.",
            valueName: "format"))
    var format = DiffFormat.text

    @Option(
        name: .customLong("in"),
        help: ArgumentHelp(
            "The languages of the notice in Markdown, separated by commas (default: all that both versions have).",
            valueName: "languages"),
        transform: { text in
            try text.split(separator: ",").map { part in
                guard let tag = LanguageTag(String(part)) else {
                    throw ValidationError("“\(part)” is no language; write a tag such as en or zh-Hans.")
                }
                return tag
            }
        })
    var languages: [LanguageTag]?

    @OptionGroup var reporting: ReportingOptions

    func validate() throws {
        guard !old.isEmpty, new?.isEmpty != true else {
            throw ValidationError("A version is empty; name a file, a folder or a revision.")
        }
        guard languages == nil || format == .markdown else {
            throw ValidationError("--in chooses the languages of a notice; give --format markdown with it.")
        }
    }

    func run() throws {
        var reporter = Reporter(options: reporting)
        let comparison = reporter.attempt { () throws(SiteError) in
            let sources = try VersionSource.versions(old, new)
            return (
                old: try sources.old.read(),
                new: try SiteVersion.read(sources.new, isLatest: true)
            )
        }
        guard let comparison else { return try reporter.finish() }
        reporter.report(comparison.old.diagnostics, sources: comparison.old.sources)
        reporter.report(comparison.new.diagnostics, sources: comparison.new.sources)
        guard let old = comparison.old.version, let new = comparison.new.version else {
            throw ExitStatus.failed.exitCode ?? .failure
        }
        let found = SiteComparison(old, new)
        if let language = languages?.first(where: { !found.languages.contains($0) }) {
            throw ValidationError("“\(language)” is not a language of both versions.")
        }
        if !reporting.quiet { Terminal.write(text(found)) }
        if !found.isEmpty { throw ExitStatus.findings.exitCode ?? .failure }
    }

    private func text(_ comparison: SiteComparison) -> String {
        if format == .markdown {
            return ChangeNoticeMarkdown(comparison, languages: languages ?? comparison.languages).text
        }
        let laws = Set(comparison.notices.map(\.law))
        guard let phrases = ToolWords.phrases(reporting.spoken.rawValue, laws: laws) else { return "" }
        return format == .json
            ? ComparisonJSON(comparison, program: Policyglot.version, phrases: phrases).text
            : ComparisonText(comparison, phrases: phrases, isColoured: Terminal.showsColourInOutput).text
    }
}

/// How a comparison is printed.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case json
}

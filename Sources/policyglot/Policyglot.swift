import ArgumentParser

/// The root command. It is synchronous: an asynchronous one would cost a static executable 10 ms at every start.
@main
struct Policyglot: ParsableCommand {
    static let version = "0.1.0"
    /// The day of that version.
    static let released = "2026-11-22"

    static let configuration = CommandConfiguration(
        commandName: "policyglot",
        abstract: "Privacy policies in English and Chinese that say the same, from one description of a shop.",
        discussion: """
            Write down in site.yaml what your shop does; policyglot writes the policy in every language, says which version \
            prevails, and refuses what one language could not say. It is not legal advice: have a lawyer read the result.

            Exit status: 0 nothing to report or warnings only, 1 findings, 2 a file could not be read or written, 64 wrong \
            usage.
            """,
        version: version,
        subcommands: [
            Generate.self, Validate.self, Stream.self, PreviewCommand.self, Diff.self, Keep.self, Reviewed.self,
            Explain.self,
            Rules.self, ReferenceCommand.self, FactsCommand.self, SchemaCommand.self,
            LawsCommand.self, RecordCommand.self, ManualCommand.self,
        ])
}

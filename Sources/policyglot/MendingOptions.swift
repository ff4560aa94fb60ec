import ArgumentParser
import LocatedYAML
import PolicyChecks
import PolicySite

/// Whether `validate` mends what it finds.
struct MendingOptions: ParsableArguments {
    @Flag(
        help:
            "Mend what is certain in the site's file: misspelt keys and terms with only one name near, Chinese punctuation."
    )
    var fix = false

    @Flag(help: "Show as a unified diff what --fix would change, and write nothing.")
    var diff = false

    func validate() throws {
        if fix && diff { throw ValidationError("--fix writes and --diff writes nothing; choose one of them.") }
    }

    /// Whether anything is to be mended or shown.
    var isAsked: Bool { fix || diff }

    /// What is to be done; nil for nothing.
    func mending(_ reporting: ReportingOptions) -> SiteMending? {
        guard isAsked else { return nil }
        return SiteMending(writes: fix, isQuiet: reporting.quiet, language: reporting.spoken)
    }
}

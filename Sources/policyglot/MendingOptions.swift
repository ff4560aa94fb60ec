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

/// Mends one site, or shows what mending would change.
struct SiteMending: Sendable {
    let writes: Bool
    let isQuiet: Bool
    let language: ReportLanguage

    /// What is found in a site, after mending it where that is to be written.
    func build(_ location: SiteLocation, build: @escaping Mending.Build) throws(SiteError) -> SiteBuild {
        let mending = try Mending(of: location, build: build)
        guard writes else {
            Terminal.write(mending.difference(isColoured: Terminal.showsColourInOutput))
            return mending.before
        }
        try mending.write()
        if mending.changesFile, !isQuiet { say(mending, of: location) }
        return mending.after
    }

    private func say(_ mending: Mending, of location: SiteLocation) {
        let places = mending.mended.compactMap(\.place?.start).sorted().map { "\($0.line):\($0.column)" }
        let words = ToolWords.read(language.rawValue)
        let values = [
            "site": location.file.text, "count": String(places.count), "places": places.joined(separator: ", "),
        ]
        Terminal.writeError(words.sentence("mended", values) + "\n")
    }
}

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

    /// What is found in a site: with `fix`, after mending and writing it.
    func build(
        _ location: SiteLocation, reporting: ReportingOptions, build: @escaping Mending.Build
    ) throws(SiteError) -> SiteBuild {
        guard fix || diff else { return try build(nil) }
        let mending = try Mending(of: location, build: build)
        guard fix else {
            Terminal.write(mending.difference(isColoured: Terminal.showsColourInOutput))
            return mending.before
        }
        try mending.write()
        if mending.changesFile, !reporting.quiet { say(mending, of: location, reporting: reporting) }
        return mending.after
    }

    private func say(_ mending: Mending, of location: SiteLocation, reporting: ReportingOptions) {
        let places = mending.mended.compactMap(\.place?.start).sorted().map { "\($0.line):\($0.column)" }
        let words = ToolWords.read(reporting.spoken.rawValue)
        let values = [
            "site": location.file.text, "count": String(places.count), "places": places.joined(separator: ", "),
        ]
        Terminal.writeError(words.sentence("mended", values) + "\n")
    }
}

import LocatedYAML
import PolicyChecks
import PolicySite

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

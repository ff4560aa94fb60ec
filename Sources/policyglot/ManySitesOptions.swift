import ArgumentParser
import PolicySite

/// Which of many sites a run is about, and how many of them at once: what both `generate` and `validate` can be told.
struct ManySitesOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Also take sites from a file, one path a line; - is the standard input.", valueName: "file"))
    var sitesFrom: String?

    @Option(
        help: ArgumentHelp(
            "Only part K of the sites, divided into N parts that are the same on every machine: 1/4, 2/4 …",
            valueName: "k/n"),
        transform: Shard.init(reading:))
    var shard: Shard?

    @OptionGroup var jobs: JobsOptions

    /// The arguments and the lines of the list; none where neither names anything.
    ///
    /// - Returns: Nil where a list was asked for and is empty: then there is nothing to do, and not the site of the working folder.
    func arguments(_ sites: [String]) throws(SiteError) -> [String]? {
        guard let sitesFrom else { return sites }
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try sitesFrom == "-" ? readStandardInput() : readFile(FilePath(sitesFrom))
        } catch {
            throw .failed(error)
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: { $0.isNewline }).map(String.init)
        let all = sites + lines.filter { !$0.allSatisfy(\.isWhitespace) }
        return all.isEmpty ? nil : all
    }
}

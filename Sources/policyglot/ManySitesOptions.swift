import ArgumentParser
import PolicySite

/// Which of many sites a run is about, and how many it works on at once: what both `generate` and `validate` can be told.
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

    @Option(
        help: ArgumentHelp("How many sites to work on at once (default: one for each processor).", valueName: "count"))
    var jobs: Int?

    /// How many threads work.
    var workers: Int { jobs ?? OrderedWork.cores }

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
    }

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

/// One of several parts of a list.
struct Shard: Equatable {
    let number: Int
    let count: Int

    /// Reads `2/8`.
    init(reading text: String) throws {
        let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 2, let number = numbers[0], let count = numbers[1], number >= 1, number <= count else {
            throw ValidationError("“\(text)” is no part; write K/N with K from 1 to N, such as 1/4.")
        }
        self.number = number
        self.count = count
    }

    /// Every Nth thing from the Kth on: parts of nearly one size, whatever comes after what.
    func part<Thing>(of things: [Thing]) -> [Thing] {
        stride(from: number - 1, to: things.count, by: count).map { things[$0] }
    }
}

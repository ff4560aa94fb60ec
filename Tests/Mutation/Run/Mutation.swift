import Foundation
import Mutants

/// Tries the mutants of every site, or of those named, and writes `results.md` into a folder:
///
///     mutation FOLDER SHARE [SITE ...]
///
/// The share is 1 for all mutants, 10 for one in ten. Each batch runs in a process of its own, so that a crash is one mutant's.
@main struct Mutation {
    static func main() throws {
        let arguments = CommandLine.arguments
        if arguments.count == 7, arguments[1] == "--worker", let part = Mutant.Part(rawValue: arguments[3]),
            let first = Int(arguments[4]), let last = Int(arguments[5]), let share = Int(arguments[6])
        {
            return try Worker.run(site: arguments[2], part: part, first: first, last: last, share: share)
        }
        let named = arguments.dropFirst(3)
        guard arguments.count > 2, let share = Int(arguments[2]), share > 0,
            named.allSatisfy(MutatedSite.names.contains)
        else {
            print("usage: mutation FOLDER SHARE [SITE ...]")
            exit(64)
        }
        let sites = MutatedSite.names.filter { named.isEmpty || named.contains($0) }
        let tally = MutationTally(try Batch.all(of: sites, share: share).flatMap { $0 }, share: share)
        try Data(tally.markdown.utf8).write(to: URL(filePath: arguments[1]).appending(path: "results.md"))
        for failure in tally.failures {
            print(failure.site, failure.operation.rawValue, failure.address, failure.verdict.rawValue, separator: "\t")
        }
        exit(tally.failures.isEmpty ? 0 : 1)
    }
}

import ArgumentParser
import PolicySite

/// How many sites a command works on at once.
struct JobsOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("How many sites to work on at once (default: one for each processor).", valueName: "count"))
    var jobs: Int?

    /// How many threads work.
    var workers: Int { jobs ?? OrderedWork.cores }

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
    }
}

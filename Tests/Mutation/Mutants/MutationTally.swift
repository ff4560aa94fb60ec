/// What a run found, counted, and the table of it.
package struct MutationTally {
    /// One mutant with what became of it.
    package struct Result: Sendable {
        package let site: String
        package let part: Mutant.Part
        package let operation: Mutant.Operation
        package let address: String
        package let mustBeFound: Bool
        package let verdict: Verdict

        package init(site: String, of mutant: Mutant, verdict: Verdict) {
            self.site = site
            part = mutant.part
            operation = mutant.operation
            address = mutant.address
            mustBeFound = mutant.mustBeFound
            self.verdict = verdict
        }

        /// Whether this is a bug or a rule that is still to be written.
        package var isFailure: Bool {
            verdict == .missed || verdict == .crashed || (verdict == .outdated && mustBeFound)
        }
    }

    private let results: [Result]

    private let share: Int

    /// - Parameter share: 1 where every mutant was tried, 10 where one in ten was.
    package init(_ results: [Result], share: Int = 1) {
        self.results = results
        self.share = share
    }

    package var failures: [Result] { results.filter(\.isFailure) }

    /// The table as Markdown.
    package var markdown: String {
        let parts = Mutant.Part.allCases.flatMap { part in
            Set(results.filter { $0.part == part }.map(\.operation.rawValue)).sorted().map { operation in
                row("\(part.rawValue) | \(operation)") { $0.part == part && $0.operation.rawValue == operation }
            }
        }
        var sites: [String] = []
        for result in results where !sites.contains(result.site) { sites.append(result.site) }
        let bySite = sites.flatMap { site in
            Mutant.Part.allCases.map { part in
                row("\(site) | \(part.rawValue)") { $0.site == site && $0.part == part }
            }
        }
        let all = row("all | ") { _ in true }
        let failed = failures.map {
            "- \($0.site), \($0.part.rawValue), \($0.operation.rawValue): `\($0.address)`: \($0.verdict.rawValue)\n"
        }
        let tried = share == 1 ? "Every mutant was tried." : "One mutant in \(share) was tried."
        return Self.introduction + tried + "\n\n## By site\n\n" + table("site | part", bySite + [all])
            + "\n## By kind of change\n\n" + table("part | change", parts)
            + Self.explanation + "\n## What should have been found and was not\n\n"
            + (failed.isEmpty ? "Nothing.\n" : failed.joined())
    }

    private func table(_ head: String, _ rows: [String]) -> String {
        "| \(head) | mutants | by content | by published pages | equivalent | missed | crashed | by content, % | in all, % |\n"
            + "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|\n" + rows.joined()
    }

    private func row(_ name: String, _ isCounted: (Result) -> Bool) -> String {
        let counted = results.filter(isCounted)
        let numbers = Verdict.allCases.map { verdict in counted.count { $0.verdict == verdict } }
        let different = counted.count - counted.count { $0.verdict == .equivalent }
        let found = counted.count { $0.verdict == .found }
        let known = found + counted.count { $0.verdict == .outdated }
        let rates = [found, known].map { different == 0 ? "–" : Self.percent($0, of: different) }
        let cells = [String(counted.count)] + numbers.map(String.init) + rates
        return "| \(name) | \(cells.joined(separator: " | ")) |\n"
    }

    /// In hundredths with one decimal, rounded down, so that only all is 100.
    private static func percent(_ number: Int, of all: Int) -> String {
        let tenths = number * 1000 / all
        return "\(tenths / 10).\(tenths % 10)"
    }
}

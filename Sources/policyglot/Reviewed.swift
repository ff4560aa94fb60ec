import ArgumentParser
import LocatedYAML
import PolicyChecks
import PolicySite

/// `policyglot reviewed`.
struct Reviewed: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Record that a person has read words in all languages side by side.",
        discussion: """
            EXAMPLES
              policyglot reviewed --list                  what nobody has read in all languages as it is now
              policyglot reviewed                         all words of your own in ./site.yaml
              policyglot reviewed privacy.own-words       only these
              policyglot reviewed --site shops/tea.yaml   of another site
              policyglot reviewed --locales               the messages and terms in ./Locales

            Clauses and terms of your own and names that differ by language are written once in each language. This command \
            keeps a fingerprint of each in site.reviewed.yaml beside site.yaml. When one language is changed later and \
            another is not, validate and generate refuse the site until somebody has read both again. Without that file \
            nothing is compared. Dates play no part.
            """)

    @Argument(help: ArgumentHelp("What was read: keys, as --list shows them (default: all).", valueName: "key"))
    var keys: [String] = []

    @Option(help: ArgumentHelp("The site.yaml, or the folder that holds one or Locales.", valueName: "site"))
    var site: String?

    @Flag(help: "The words in the folder Locales, in place of those of a site.")
    var locales = false

    @Flag(help: "List what is still to be read, in all languages, and record nothing.")
    var list = false

    @OptionGroup var reporting: ReportingOptions

    func run() throws {
        var reporter = Reporter(options: reporting)
        var unknown: String?
        do throws(SiteError) {
            let reviews = try reviews()
            unknown = keys.first { key in !reviews.contains { $0.has(key) } }
            if unknown == nil { for review in reviews { try go(through: review, reporter: &reporter) } }
        } catch {
            reporter.report(error)
        }
        if let unknown { throw ValidationError("There are no words under “\(unknown)”.") }
        try reporter.finish()
    }

    private func reviews() throws(SiteError) -> [Review] {
        guard !locales else { return [try Review(ofLocalesIn: FilePath(site ?? "."))] }
        var reviews: [Review] = []
        for location in try SiteSearch(output: nil).sites([site].compactMap(\.self)) {
            reviews.append(try Review(of: location))
        }
        return reviews
    }

    private func go(through review: Review, reporter: inout Reporter) throws(SiteError) {
        reporter.report(review.diagnostics, sources: review.sources)
        guard review.diagnostics.isEmpty else { return }
        let words = ToolWords.read(reporting.spoken.rawValue)
        guard !list else { return Terminal.write(Self.listed(review.pending(keys), words: words)) }
        var review = review
        let count = try review.record(keys)
        guard !reporting.quiet else { return }
        let values = ["file": review.file.text, "count": String(count), "left": String(review.pending([]).count)]
        Terminal.write(words.sentence("reviewed", values) + "\n")
    }

    /// The words to be read, the languages of each below each other.
    private static func listed(_ pending: [Review.Pending], words: FindingWords) -> String {
        pending.map { wording in
            let state = wording.isStale ? words.word("stale") : words.word("unreviewed")
            let sides = wording.sides.map { side in
                "  \(side.language): \(side.text.split(separator: "\n").joined(separator: "\n    "))\n"
            }
            return "\(wording.key) (\(state))\n" + sides.joined()
        }.joined(separator: "\n")
    }
}

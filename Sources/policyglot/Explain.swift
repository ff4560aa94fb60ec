import ArgumentParser
import PolicyChecks
import PolicyModel
import PolicySite

/// `policyglot explain`.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explain a rule: what it finds, why it matters, how it looks, how to mend it.",
        discussion: """
            EXAMPLES
              policyglot explain language/no-precedence
              policyglot explain fact/unknown-key --language zh-Hans
            """)

    @Argument(help: "The id of a rule, as findings show it.")
    var rule: String

    @OptionGroup var reporting: ReportingOptions

    func run() throws {
        let words = ToolWords.read(reporting.spoken.rawValue)
        guard let known = RuleList.all.first(where: { $0.id == rule }),
            let explanation = RuleExplanation(known, words: words, examples: ToolExamples(family: known.family))
        else { throw ValidationError("There is no rule “\(rule)”; \(suggestion)") }
        Terminal.write(explanation.text)
    }

    private var suggestion: String {
        NearMiss.nearest(to: rule, among: RuleList.all.map(\.id)).map { "did you mean “\($0)”?" }
            ?? "policyglot rules lists them."
    }
}

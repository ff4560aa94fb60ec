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
              policyglot explain law/gdpr-13-2-a-retention
              policyglot explain law/house-7              of your own Templates/laws/house.yaml in this folder
              policyglot explain fact/unknown-key --language zh-Hans
            """)

    @Argument(help: "The id of a rule, as findings show it.", completion: .rule)
    var rule: String

    @OptionGroup var reporting: ReportingOptions

    func run() throws {
        let here = FilePath(".")
        let isRequirement = rule.hasPrefix("law/")
        let words = ToolWords.read(reporting.spoken.rawValue, beside: isRequirement ? [here] : [])
        let requirement = isRequirement ? try LawReference.requirement(of: rule, beside: here) : nil
        let known = requirement?.knownRule ?? RuleList.all.first { $0.id == rule }
        guard let known,
            let explanation = RuleExplanation(known, words: words, examples: ToolExamples(family: known.family))
        else {
            // The requirements of laws are rules too, and have words like all others.
            let suggestion = RuleSuggestion.text(for: rule, among: words.ruleIDs)
            throw ValidationError("There is no rule “\(rule)”; \(suggestion)")
        }
        Terminal.write(explanation.text + (requirement?.origin(words) ?? ""))
    }
}

import ArgumentParser
import PolicyChecks
import PolicySite

/// `policyglot rules`.
struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List every rule with its severity and what it finds.",
        discussion: """
            EXAMPLES
              policyglot rules
              policyglot rules --language zh-Hans
              policyglot rules --markdown > rules.md      everything about every rule, in English and Chinese
            """)

    @Flag(help: "Print a page about every rule, in English and Chinese side by side.")
    var markdown = false

    @OptionGroup var reporting: ReportingOptions

    func run() throws {
        if markdown { return Terminal.write(RuleReference.markdown) }
        let words = ToolWords.read(reporting.spoken.rawValue)
        for rule in RuleList.all {
            let explanation = RuleExplanation(rule, words: words, examples: ToolExamples(family: rule.family))
            Terminal.write(explanation?.headline ?? "")
        }
    }
}

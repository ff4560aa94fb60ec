import ArgumentParser
import PolicyChecks
import PolicySite

/// `policyglot explain`.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explain a rule: what it finds, why it matters, how to mend it.",
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
        guard let rule = words.explanation(rule) else {
            throw ValidationError("There is no rule “\(rule)”; policyglot rules lists them.")
        }
        var lines = [self.rule, rule.message, "", rule.explanation]
        if !rule.helps.isEmpty {
            lines += ["", words.word("how-to-mend")] + rule.helps.map { "- " + $0 }
        }
        Terminal.write(lines.joined(separator: "\n") + "\n")
    }
}

/// `policyglot rules`.
struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List every rule with what it finds.",
        discussion: """
            EXAMPLES
              policyglot rules
              policyglot rules --language zh-Hans
            """)

    @OptionGroup var reporting: ReportingOptions

    func run() throws {
        let words = ToolWords.read(reporting.spoken.rawValue)
        for rule in words.ruleIDs {
            Terminal.write("\(rule)\n    \(words.explanation(rule)?.message ?? "")\n")
        }
    }
}

import LocatedYAML
import PolicyChecks

/// What one rule finds, why it matters, how it looks and how to mend it, in one of the tool's languages.
package struct RuleExplanation {
    private let rule: KnownRule
    private let words: FindingWords
    private let example: RuleExample?
    /// The headline of a finding; a name in braces stands for what was found.
    let message: String
    private let reason: String
    let helps: [String]

    /// Nil for a rule that has no words in this language.
    package init?(_ rule: KnownRule, words: FindingWords, examples: ToolExamples) {
        guard let said = words.explanation(rule.id) else { return nil }
        self.rule = rule
        self.words = words
        example = examples[rule.id]
        (message, reason, helps) = said
    }

    /// `error` or `warning`, in the language.
    package var severity: String { words.word(rule.severity == .error ? "error" : "warning") }

    /// The rule as a list shows it: id, severity and headline.
    package var headline: String { "\(rule.id)\(words.colon)\(severity)\n    \(message)\n" }

    /// Everything, as a person reads it on a terminal.
    package var text: String {
        let head = "\(severity)[\(rule.id)]\(words.colon)\(message)\n\n\(reason)\n"
        let mending = helps.isEmpty ? "" : "\n\(words.word("how-to-mend"))\n" + helps.map { "- \($0)\n" }.joined()
        return head + shown.map { "\n\($0.title)\n\n" + $0.excerpt.indented }.joined()
            + remark.map { "\n\($0)\n" }.joined()
            + mending
    }

    /// Why it matters.
    var why: String { reason }

    /// The excerpts, each under its title.
    var shown: [(title: String, excerpt: String)] {
        guard case .excerpts(let file, let bad, let good) = example else { return [] }
        return [("example-bad", bad), ("example-good", good)].map { (words.sentence($0.0, ["file": file]), $0.1) }
    }

    /// What stands in the place of excerpts where none can show it.
    var remark: [String] {
        guard case .situation(let situation) = example else { return [] }
        switch situation {
        case .bytes: return [words.word("shown-by-bytes")]
        case .files: return [words.word("shown-by-files")]
        case .arguments: return [words.word("shown-by-arguments")]
        }
    }
}

extension String {
    /// The lines, four spaces deeper.
    fileprivate var indented: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
            .joined(separator: "\n")
    }
}

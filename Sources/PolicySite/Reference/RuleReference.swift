import LocatedYAML
import PolicyChecks

/// The reference of the rules, derived from their lists, words and examples: what each finds, why it matters, how it looks and
/// how to mend it, in English and Chinese side by side.
package enum RuleReference {
    /// The page as Markdown.
    package static var markdown: String {
        let families = Dictionary(grouping: RuleList.all, by: \.family).sorted { $0.key < $1.key }
        let words = ["en", "zh-Hans"].map { ToolWords.read($0) }
        let sections = families.map { family, rules in
            let examples = ToolExamples(family: family)
            let entries = rules.map { rule in
                entry(rule, words.compactMap { RuleExplanation(rule, words: $0, examples: examples) })
            }
            return "## `\(family)/`\n\n" + entries.joined(separator: "\n")
        }
        return head + "\n" + sections.joined(separator: "\n")
    }

    private static var head: String {
        """
        # What the checks find

        Written by `make reference` from the rules, their words in `Locales` and their examples in `Templates/rules`. In a headline,
        a name in braces stands for what was found. `policyglot explain RULE` prints the same in one language.

        """
    }

    private static func entry(_ rule: KnownRule, _ explanations: [RuleExplanation]) -> String {
        func row(_ cells: [String]) -> String { "| " + cells.map(\.inCell).joined(separator: " | ") + " |" }
        let helps = explanations.map(\.helps.count).max() ?? 0
        let rows =
            [row(explanations.map { "**\($0.severity)**: \($0.message)" }), "|---|---|", row(explanations.map(\.why))]
            + (0..<helps).map { number in row(explanations.map { "→ " + ($0.helps.dropFirst(number).first ?? "") }) }
        let shown = explanations.map(\.shown).reduce(into: [(title: String, excerpt: String)]()) { both, next in
            both = both.isEmpty ? next : zip(both, next).map { ("\($0.title) \($1.title)", $0.excerpt) }
        }
        let excerpts = shown.map { "\($0.title)\n\n```\n\($0.excerpt)```\n" }
        let remarks = explanations.map(\.remark).joined().joined(separator: " ")
        let parts = ["### `\(rule.id)`\n", rows.joined(separator: "\n") + "\n"] + excerpts
        return (parts + (remarks.isEmpty ? [] : [remarks + "\n"])).joined(separator: "\n")
    }
}

extension String {
    /// The text as a cell of a table takes it: upright strokes would end the cell, pointed brackets would be markup.
    fileprivate var inCell: String {
        reduce(into: "") { cell, character in
            switch character {
            case "|": cell += "\\|"
            case "<": cell += "&lt;"
            default: cell.append(character)
            }
        }
    }
}

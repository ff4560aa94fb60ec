import PolicyChecks
import PolicySite

/// What each rule finds, for the workbench to show when it is asked: `/_preview/explain/fact/unknown-key`.
enum Explanations {
    private static let folder = "/_preview/explain/"

    /// - Parameter folders: those of the sites, which may bring laws of their own.
    static func files(_ words: FindingWords, beside folders: [FilePath]) -> [String: ServedFile] {
        let requirements = folders.flatMap { (try? LawReference.requirements(beside: $0)) ?? [] }
        let origins = Dictionary(
            requirements.map { ($0.rule, $0.origin(words)) }, uniquingKeysWith: { first, _ in first })
        let rules = Set(RuleList.all + requirements.map(\.knownRule))
        let families = Set(rules.map(\.family))
        let examples = Dictionary(uniqueKeysWithValues: families.map { ($0, ToolExamples(family: $0)) })
        var files: [String: ServedFile] = [:]
        for rule in rules {
            guard let read = examples[rule.family],
                let explanation = RuleExplanation(rule, words: words, examples: read)
            else { continue }
            let text = explanation.text + (origins[rule.id] ?? "")
            files[folder + rule.id] = ServedFile(
                Array(text.utf8), mediaType: ServedFile.plainText, contentPolicy: .page)
        }
        return files
    }
}

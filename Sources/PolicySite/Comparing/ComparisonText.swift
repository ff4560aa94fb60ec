import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering

/// A comparison as a person reads it on a terminal: what is material first, then clause by clause, in every language at once.
///
///     ~ retention.periods  How long we keep it  [material: longer retention]
///           privacy.retention.periods.orders.keep: 3 years → 5 years (site.yaml:250:15)
///           en       Orders · How long: [-3-]{+5+} years after the order is complete
///           zh-Hans  订单 · 保存期限：自订单完成起[-3-]{+5+}年
///
/// What was removed stands in `[-…-]`, what was added in `{+…+}`, so that it reads without colour too.
package struct ComparisonText {
    private let comparison: SiteComparison
    private let phrases: LawPhrases
    private let isColoured: Bool

    /// - Parameter phrases: with the words of every law that asks for something.
    package init(_ comparison: SiteComparison, phrases: LawPhrases, isColoured: Bool) {
        self.comparison = comparison
        self.phrases = phrases
        self.isColoured = isColoured
    }

    private var words: FindingWords { phrases.words }

    package var text: String {
        let names = ["old": comparison.old.name, "new": comparison.new.name]
        let isPublished = comparison.old.isPublished
        guard !comparison.isEmpty else {
            return paragraph(StyledText(words.sentence(isPublished ? "diff-none-published" : "diff-none", names)))
        }
        let remark = isPublished ? paragraph(StyledText(words.word("diff-published"))) : ""
        let head =
            paragraph(StyledText(words.sentence("diff-head", names), .strong)) + paragraph(StyledText(count)) + remark
        let parts = [materials, notices] + comparison.policies.flatMap(policy) + [otherFacts]
        return ([head] + parts.filter { !$0.isEmpty }).joined(separator: "\n")
    }

    func paragraph(_ text: StyledText, _ first: String = "", _ rest: String? = nil) -> String {
        text.lines(first, rest ?? first, isColoured: isColoured)
    }

    /// A heading and what stands below it; nothing where that is empty.
    private func part(_ heading: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : paragraph(StyledText(heading, .strong)) + lines.joined()
    }
}

extension ComparisonText {
    /// `1 clause added, 2 clauses changed; 2 material changes`
    private var count: String {
        let clauses = comparison.clauses
        let counts = [
            ("diff-added", clauses.count { $0.kind == .added }),
            ("diff-removed", clauses.count { $0.kind == .removed }),
            ("diff-changed", clauses.count { $0.kind == .changed }), ("diff-moved", clauses.count(where: \.isMoved)),
            ("diff-facts", comparison.facts.count), ("diff-materials", comparison.materials.count),
        ]
        return words.list(counts.filter { $0.1 > 0 }.map { words.count($0.0, $0.1) })
    }

    /// `3 years → 5 years`
    private func arrow(_ old: String?, _ new: String?) -> String {
        [old ?? words.word("diff-not-stated"), new ?? words.word("diff-not-stated")].joined(separator: " → ")
    }

    private var materials: String {
        part(
            words.word("diff-material-heading"),
            comparison.materials.map { change in
                let values = change.old == nil && change.new == nil ? [] : [arrow(change.old, change.new)]
                let names = change.names.isEmpty ? [] : [words.list(change.names)]
                let details = ([words.word("change-" + change.kind), change.fact] + names + values).joined(
                    separator: words.colon)
                var line = StyledText(details)
                line.add(" (\(change.place.shown))", .quiet)
                return paragraph(line, "  ", "    ")
            })
    }

    private var notices: String {
        part(
            words.word("diff-notice-heading"),
            comparison.notices.map { notice in
                let isAboutAll = Set(notice.kinds) == Set(comparison.materials.map(\.kind))
                let kinds = words.list(notice.kinds.map { words.word("change-" + $0) })
                let because =
                    isAboutAll ? words.word("diff-because-all") : words.sentence("diff-because", ["kinds": kinds])
                return paragraph(StyledText(phrases.demand(notice)), "  ")
                    + paragraph(StyledText(phrases.citation(notice), .quiet), "      ")
                    + paragraph(StyledText(because, .quiet), "      ")
            })
    }

    private var otherFacts: String {
        part(words.word("diff-other-facts"), comparison.unsaid.map { fact($0, indent: "  ") })
    }

    private func policy(_ policy: PolicyComparison) -> [String] {
        let gone = policy.lostAnchors.map { paragraph(StyledText("#" + $0), "  ") }
        let headings = policy.headings.flatMap { change in
            comparison.languages.map { passage(change, in: $0, indent: "  ") }
        }
        return policy.clauses.map(clause) + [
            part(words.word("diff-headings"), headings), part(words.word("diff-lost-anchors"), gone),
        ]
    }
}

extension ComparisonText {
    private static let indent = "    "

    private func clause(_ change: ClauseChange) -> String {
        var head = StyledText()
        switch change.kind {
        case .added: head.add("+ \(change.id)", .added)
        case .removed: head.add("- \(change.id)", .removed)
        case .changed: head.add("~ \(change.id)", .strong)
        case .moved: head.add("> \(change.id)", .strong)
        }
        if let heading = comparison.headingLanguage(phrases.language).flatMap({ change.headings[$0] }) {
            head.add("  " + heading)
        }
        let remarks = remarks(change)
        if !remarks.isEmpty { head.add("  [\(remarks.joined(separator: "; "))]", .strong) }
        let causes = change.causes.map { fact($0, indent: Self.indent) }
        let passages = change.passages.flatMap { change in
            comparison.languages.map { passage(change, in: $0, indent: Self.indent) }
        }
        return paragraph(head, "", Self.indent) + (causes + passages).joined()
    }

    /// What is to be said of a clause as a whole.
    private func remarks(_ change: ClauseChange) -> [String] {
        var seen: Set<String> = []
        let kinds = change.materials.map(\.kind).filter { seen.insert($0).inserted }.map { words.word("change-" + $0) }
        return [
            kinds.isEmpty ? nil : words.word("diff-material") + words.colon + words.list(kinds),
            change.isMoved ? words.word("diff-is-moved") : nil,
            change.isReordered ? words.word("diff-is-reordered") : nil,
            change.isWordingOnly && !change.passages.isEmpty ? words.word("diff-wording-only") : nil,
        ].compactMap { $0 }
    }

    private func fact(_ change: FactChange, indent: String) -> String {
        var line = StyledText(change.path, .quiet)
        // What own words say is shown among the words.
        if !change.isOwnWords {
            line.add(words.colon, .quiet)
            for (stated, style) in [(change.old, StyledText.Style.removed), (change.new, .added)] {
                line.add(stated?.text.cut ?? words.word("diff-not-stated"), stated == nil ? .quiet : style)
                if style == .removed { line.add(" → ") }
            }
        }
        let places = [change.old, change.new].compactMap { $0?.place.shown }.joined(separator: " → ")
        line.add(" (\(places))", .quiet)
        return paragraph(line, indent, indent + "  ")
    }

    private func passage(_ change: PassageChange, in language: LanguageTag, indent: String) -> String {
        guard let difference = change.words[language] else { return "" }
        let width = comparison.languages.map(\.text.count).max() ?? 0
        let margin = String(repeating: " ", count: width - language.text.count + 2)
        var line = StyledText()
        if let labels = change.labels[language], !labels.isEmpty {
            line.add((labels + [""]).joined(separator: " · "), .quiet)
        }
        if difference.isEmpty {
            line.add(words.word("diff-same"), .quiet)
        } else {
            for run in difference.runs { line.add(marked: run) }
        }
        let first = indent + language.text + margin
        return paragraph(line, first, String(repeating: " ", count: first.count))
    }
}

extension StyledText {
    /// Adds words with the marks of what became of them.
    fileprivate mutating func add(marked run: MarkedRun) {
        switch run.kind {
        case .same: add(run.text)
        case .removed: add("[-\(run.text)-]", .removed)
        case .added: add("{+\(run.text)+}", .added)
        }
    }
}

extension String {
    /// The start of a long text.
    fileprivate var cut: String { count > 120 ? prefix(119) + "…" : self }
}

extension SiteComparison {
    /// The language whose headings stand beside the ids of clauses: that of the report, where the site has it.
    fileprivate func headingLanguage(_ spoken: LanguageTag) -> LanguageTag? {
        languages.first { $0 == spoken } ?? languages.first ?? new.site.languages.first
    }
}

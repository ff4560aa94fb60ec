import LocatedYAML
import PolicyChecks
import PolicyModel

/// What a site states as a person reads it on a terminal: each fact with its place under the clause that says it first, in the order of
/// the pages; last what no page says, and why.
///
///     2  What we collect and why · 我们收集哪些信息、为什么收集
///       2.1  collection.occasions  #collection-occasions
///         #collection-occasions-order
///         site.yaml:52:15  privacy.collection.occasions.order.data: [name, delivery-address]
package struct FactListing {
    /// Where facts are shown: the policy, its section, and the clause by number; the top of a page has no section.
    fileprivate struct Spot: Hashable {
        let policy: String
        let section: String?
        let number: String?
    }

    private let survey: FactSurvey
    private let words: FindingWords
    private let isColoured: Bool
    /// The columns of the longest place.
    private let width: Int

    package init(_ survey: FactSurvey, words: FindingWords, isColoured: Bool) {
        self.survey = survey
        self.words = words
        self.isColoured = isColoured
        width = survey.facts.map(\.place.shown.unicodeScalars.count).max() ?? 0
    }

    package var text: String {
        let head = line(words.count("stated", survey.facts.count, ["site": survey.file]), .strong)
        var silent: [StatedFact] = []
        var spots: [Spot: [StatedFact]] = [:]
        var firsts: [Spot: Appearance] = [:]
        for fact in survey.facts {
            guard let first = fact.appearances.first else {
                silent.append(fact)
                continue
            }
            spots[first.spot, default: []].append(fact)
            firsts[first.spot] = first
        }
        let order = firsts.sorted { $0.value.isBefore($1.value) }
        var shown: Spot?
        let pages = order.map { spot, first in
            defer { shown = spot }
            let facts = spots[spot] ?? []
            return heading(first, after: shown) + clause(first) + clauseFacts(facts)
        }
        return head + pages.joined() + silence(silent)
    }

    private func line(_ text: String, _ style: StyledText.Style = .plain, indent: String = "") -> String {
        StyledText(text, style).lines(indent, indent, isColoured: isColoured)
    }

    /// The heading of a section, in every language, where another one began before.
    private func heading(_ appearance: Appearance, after shown: Spot?) -> String {
        let spot = appearance.spot
        guard shown?.policy != spot.policy || shown?.section != spot.section else { return "" }
        guard let clause = appearance.clause else {
            let pages = appearance.pages.map(\.path).joined(separator: ", ")
            return "\n" + line(words.sentence("stated-top", ["pages": pages]), .strong)
        }
        let number = clause.number.prefix { $0 != "." }
        let headings = appearance.pages.map(\.heading).joined(separator: " · ")
        return "\n" + line("\(number)  \(headings)", .strong)
    }

    private func clause(_ appearance: Appearance) -> String {
        appearance.clause.map { line("\($0.number)  \($0.id)  #\($0.id.replacingDotsWithHyphens)", indent: "  ") } ?? ""
    }

    /// The facts of one clause, those of a record under its address.
    private func clauseFacts(_ facts: [StatedFact]) -> String {
        var shown: String?
        return facts.map { fact in
            let clause = fact.appearances.first?.clause
            // A term of the site's own stands in several records as a rule.
            let isOfRecord = clause?.anchor != clause?.id.replacingDotsWithHyphens && !fact.isOwnTerm
            let anchor = isOfRecord ? clause.map { "#" + $0.anchor } : nil
            defer { shown = anchor }
            let heading = anchor == shown ? nil : anchor.map { line($0, .quiet, indent: "    ") }
            return (heading ?? "") + self.fact(fact)
        }.joined()
    }

    private func fact(_ fact: StatedFact) -> String {
        var text = StyledText(fact.path)
        if let value = fact.value { text.add(": \(value)", .added) }
        let margin = String(repeating: " ", count: width + 6)
        let place = fact.place.shown
        let start = "    \(place)" + String(repeating: " ", count: max(2, width + 2 - place.unicodeScalars.count))
        return text.lines(start, margin, isColoured: isColoured) + others(fact, margin)
    }

    /// The other clauses that say a fact.
    private func others(_ fact: StatedFact, _ margin: String) -> String {
        var seen = Set([fact.appearances.first?.clause?.number].compactMap(\.self))
        let clauses = fact.appearances.compactMap(\.clause?.number).filter { seen.insert($0).inserted }
        guard !clauses.isEmpty else { return "" }
        let also = StyledText(words.sentence("stated-also", ["clauses": words.list(clauses)]), .quiet)
        return also.lines(margin, margin, isColoured: isColoured)
    }

    /// What no page says, under the reasons.
    private func silence(_ facts: [StatedFact]) -> String {
        let kinds: [StatedFact.Silence] = [.forLaws, .forAddresses, .forVersions, .unused, .unsaid]
        return kinds.map { kind in
            let silent = facts.filter { $0.silence == kind }
            guard !silent.isEmpty else { return "" }
            let heading = "\n" + line(words.word("stated-nowhere-" + kind.rawValue), .strong)
            return heading + silent.map(fact).joined()
        }.joined()
    }
}

extension Appearance {
    fileprivate var spot: FactListing.Spot {
        FactListing.Spot(policy: policy, section: clause?.section, number: clause?.number)
    }

    /// Whether it comes first in the order of the pages.
    fileprivate func isBefore(_ other: Appearance) -> Bool {
        if policy != other.policy { return policy < other.policy }
        return position.lexicographicallyPrecedes(other.position)
    }

    private var position: [Int] { clause?.number.split(separator: ".").compactMap { Int($0) } ?? [] }
}

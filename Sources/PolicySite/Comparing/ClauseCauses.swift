import LocatedYAML
import PolicyModel

/// Tells which changed facts a clause says.
struct ClauseCauses {
    let changes: [FactChange]
    let versions: [SiteVersion]

    func causes(_ old: PlacedClause?, _ new: PlacedClause?) -> [FactChange] {
        let clauses = [old, new].compactMap { $0 }
        let paths = Set(clauses.flatMap(\.clause.facts).flatMap { Self.read($0) })
        return changes.filter { change in
            paths.contains { Self.isPart($0, change.path) }
                || isTerm(change.path, saidBy: paths) || isName(change, saidBy: clauses)
        }
    }

    /// The clause of precedence also says which languages there are.
    private static func read(_ path: String) -> [String] {
        path == "precedence" ? ["precedence", "languages"] : [path]
    }

    /// Whether the changed fact is the one that the clause reads, or a part of it, or holds it.
    private static func isPart(_ path: String, _ changed: String) -> Bool {
        changed == path || changed.hasPrefix(path + ".") || path.hasPrefix(changed + ".")
    }

    /// Whether the words of a term of the site's own changed, and the clause says the term.
    private func isTerm(_ path: String, saidBy paths: Set<String>) -> Bool {
        let parts = path.split(separator: ".", maxSplits: 2).map(String.init)
        guard parts.count == 3, parts[0] == "vocabulary" else { return false }
        return versions.contains { version in
            paths.contains { version.fact(at: $0)?.value.mentions(parts[2], of: parts[1]) ?? false }
        }
    }

    /// Whether the shop's name changed, and the clause says it.
    private func isName(_ change: FactChange, saidBy clauses: [PlacedClause]) -> Bool {
        guard change.path == "shop.name" else { return false }
        let names = versions.flatMap { version in
            version.site.languages.compactMap { language -> String? in
                guard case .names(let names)? = version.site.common.fact(at: change.path)?.value else { return nil }
                return names[language]
            }
        }
        let texts = clauses.flatMap(\.passages).flatMap(\.texts.values)
        return texts.contains { text in names.contains { text.contains($0) } }
    }
}

extension SiteVersion {
    /// The fact at a path from the top of `site.yaml`; nil where nothing is stated.
    fileprivate func fact(at path: String) -> Fact? {
        let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let said = said(parts[0]) else { return site.common.fact(at: path) }
        return said.facts.facts.fact(at: parts[1])
    }
}

extension FactValue {
    /// Whether the term is named in this value or in any part of it.
    fileprivate func mentions(_ term: String, of vocabulary: String) -> Bool {
        switch self {
        case .terms(let list): list.vocabulary == vocabulary && list.terms.contains(term)
        case .divided(_, let facts): facts.contains { $0.fact.value.mentions(term, of: vocabulary) }
        case .record(let record): record.fields.contains { $0.fact.value.mentions(term, of: vocabulary) }
        case .records(let records):
            records.contains { keyed in
                keyed.vocabulary == vocabulary && keyed.key.text == term
                    || keyed.record.fields.contains { $0.fact.value.mentions(term, of: vocabulary) }
            }
        default: false
        }
    }
}

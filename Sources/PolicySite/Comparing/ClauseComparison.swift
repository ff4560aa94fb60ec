import PolicyChecks
import PolicyModel

/// Compares the clauses of one policy by their ids.
struct ClauseComparison {
    let old: [PlacedClause]
    let new: [PlacedClause]
    /// The languages of both versions.
    let languages: [LanguageTag]
    /// Nil where the facts of both versions are not known.
    let causes: ClauseCauses?
    let materials: [MaterialChange]

    /// In the order of the new version, with those that went away at the end of their section, or last.
    var changes: [ClauseChange] {
        let before = Dictionary(old.map { ($0.clause.id, $0) }, uniquingKeysWith: { first, _ in first })
        let ids = Set(new.map(\.clause.id))
        let moved = moved(among: ids)
        var gone = old.filter { !ids.contains($0.clause.id) }
        var changes: [ClauseChange] = []
        for (index, clause) in new.enumerated() {
            let change = change(before[clause.clause.id], clause, isMoved: moved.contains(clause.clause.id))
            if let change { changes.append(change) }
            guard index + 1 == new.count || new[index + 1].section != clause.section else { continue }
            changes += gone.filter { $0.section == clause.section }.compactMap { self.change($0, nil, isMoved: false) }
            gone.removeAll { $0.section == clause.section }
        }
        return changes + gone.compactMap { change($0, nil, isMoved: false) }
    }

    private func change(_ old: PlacedClause?, _ new: PlacedClause?, isMoved: Bool) -> ClauseChange? {
        guard let shown = new ?? old else { return nil }
        let passages = PassageChange.changes(old?.passages ?? [], new?.passages ?? [], languages: languages)
        let isReordered = isReordered(old, new)
        let kind: ClauseChange.Kind
        switch (old, new) {
        case (nil, _): kind = .added
        case (_, nil): kind = .removed
        case _ where !passages.isEmpty || isReordered: kind = .changed
        case _ where isMoved: kind = .moved
        default: return nil
        }
        let found = causes?.causes(old, new)
        return ClauseChange(
            id: shown.clause.id, kind: kind, isMoved: isMoved, isReordered: isReordered, section: shown.section,
            headings: shown.headings, passages: passages, causes: found ?? [],
            materials: materials.filter { $0.clause == shown.clause.id },
            isWordingOnly: kind == .changed && found?.isEmpty == true)
    }

    /// Whether the passages that both versions have follow each other otherwise.
    private func isReordered(_ old: PlacedClause?, _ new: PlacedClause?) -> Bool {
        let (before, after) = ((old?.passages ?? []).map(\.key), (new?.passages ?? []).map(\.key))
        let common = Set(before).intersection(after)
        return before.filter(common.contains) != after.filter(common.contains)
    }

    /// The clauses that both versions have and that stand elsewhere: as few as explain the new order.
    private func moved(among ids: Set<String>) -> Set<String> {
        let before = old.map(\.clause.id).filter(ids.contains)
        let common = Set(before)
        let after = new.map(\.clause.id).filter(common.contains)
        return Set(
            after.difference(from: before).insertions.compactMap { change in
                if case .insert(_, let id, _) = change { id } else { nil }
            })
    }
}

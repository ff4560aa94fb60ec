import LocatedYAML

/// How a language joins the items of a list inside a sentence, from `lists` in `values.yaml`.
struct ListPatterns: Hashable, Sendable {
    /// What stands on the two sides of a join: all items so far, and the next one.
    enum Side: String, CaseIterable, Sendable {
        case before
        case after
    }

    let pair: ValuePattern<Side>
    let middle: ValuePattern<Side>
    let end: ValuePattern<Side>

    /// Nil after a finding.
    init?(_ map: ValuesMap, diagnostics: inout [Diagnostic]) {
        map.checkKeys(among: ["pair", "middle", "end"], diagnostics: &diagnostics)
        let patterns = ["pair", "middle", "end"].map { key in
            map.text(key, diagnostics: &diagnostics).flatMap { ValuePattern<Side>($0, diagnostics: &diagnostics) }
        }
        guard let pair = patterns[0], let middle = patterns[1], let end = patterns[2] else { return nil }
        self.pair = pair
        self.middle = middle
        self.end = end
    }

    /// The items as one run, in their order: nothing for none, and one item as it is.
    func joined(_ items: [[Inline]]) -> [Inline] {
        guard let first = items.first, let last = items.last, items.count > 1 else { return items.first ?? [] }
        guard items.count > 2 else { return Self.join(first, last, by: pair) }
        var joined = first
        for item in items[1..<items.count - 1] {
            joined = Self.join(consume joined, item, by: middle)
        }
        return Self.join(joined, last, by: end)
    }

    /// The same with other words before the last item.
    func joined(_ items: [[Inline]], lastSeparator: String) -> [Inline] {
        guard let first = items.first, let last = items.last, items.count > 1 else { return items.first ?? [] }
        var joined = first
        for item in items[1..<items.count - 1] {
            joined = Self.join(consume joined, item, by: middle)
        }
        return joined + [.text(lastSeparator)] + last
    }

    /// Appends in place where the pattern begins with what stands before the join, as all but a few languages' do: joining is
    /// then linear in the number of items.
    private static func join(_ before: consuming [Inline], _ item: [Inline], by pattern: ValuePattern<Side>) -> [Inline]
    {
        var front = 0
        var isBehind = false
        for piece in pattern.pieces {
            let added: [Inline]
            switch piece {
            case .hole(.before):
                isBehind = true
                continue
            case .hole(.after): added = item
            case .text(let text): added = [.text(text)]
            }
            if isBehind {
                before += added
            } else {
                before.insert(contentsOf: added, at: front)
                front += added.count
            }
        }
        return before
    }
}

import LocatedYAML

extension LocatedValue {
    /// The value without what stands at a path of keys, and without maps that this leaves empty; nil where nothing stands there.
    /// A key may hold dots itself: those of a site's own words do.
    func removing(_ path: Substring) -> LocatedValue? {
        guard var entries, let index = entries.firstIndex(where: { path == $0.key.text || path.isBelow($0.key.text) })
        else { return nil }
        let entry = entries[index]
        if path == entry.key.text {
            entries.remove(at: index)
        } else {
            guard let rest = entry.value.removing(path.dropFirst(entry.key.text.count + 1)) else { return nil }
            entries[index] = Entry(key: entry.key, value: rest)
            if rest.entries?.isEmpty == true { entries.remove(at: index) }
        }
        return LocatedValue(.map(entries), at: place, isIncomplete: isIncomplete)
    }

    /// This value, with what it does not state taken from another. A map goes into a map, key by key; anything else takes the place
    /// of what the other states, whose order is kept.
    package func over(_ other: LocatedValue) -> LocatedValue {
        guard let entries, let others = other.entries else { return self }
        let own = Dictionary(entries.map { ($0.key.text, $0) }, uniquingKeysWith: { first, _ in first })
        let kept = Set(others.map(\.key.text))
        let merged = others.map { entry in
            own[entry.key.text].map { Entry(key: $0.key, value: $0.value.over(entry.value)) } ?? entry
        }
        return LocatedValue(
            .map(merged + entries.filter { !kept.contains($0.key.text) }), at: place,
            isIncomplete: isIncomplete || other.isIncomplete)
    }
}

extension Substring {
    /// Whether a path of keys leads into what stands under a key.
    fileprivate func isBelow(_ key: String) -> Bool { hasPrefix(key + ".") }
}

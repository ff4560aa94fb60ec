import LocatedYAML

/// What `extends` says: the shared file on which a site builds, and what it does not take from there.
package struct SiteExtension: Sendable {
    package static let key = "extends"

    /// The path of the shared file, from the file that names it.
    package let file: LocatedText
    /// The paths of the facts that are left out, such as `privacy.sharing.recipients.courier`.
    package let without: [LocatedText]

    /// Reads `extends: ../agency.yaml` or `extends: {file: ../agency.yaml, without: [privacy.cookies]}` of a site; nil where it
    /// extends nothing, and after a finding.
    package init?(of site: LocatedValue, diagnostics: inout [Diagnostic]) {
        guard let value = site[Self.key] else { return nil }
        for entry in value.entries ?? [] where !["file", "without"].contains(entry.key.text) {
            diagnostics.append(
                .unknown(FactRule.unknownKey, entry.key.text, known: ["file", "without"], at: entry.key.place))
        }
        let named = value.entries == nil ? value : value["file"]
        guard let named else {
            let arguments: [String: DiagnosticArgument] = ["key": .text("file")]
            diagnostics.append(Diagnostic(FactRule.missing, at: value.place.startOnly, arguments: arguments))
            return nil
        }
        guard let path = Self.text(named, diagnostics: &diagnostics) else { return nil }
        file = path
        let left = value.entries.flatMap { _ in value["without"] }
        if let left, left.items == nil { diagnostics.append(.wrongType(left, wanted: "list")) }
        without = (left?.items ?? []).compactMap { Self.text($0, diagnostics: &diagnostics) }
    }

    private static func text(_ value: LocatedValue, diagnostics: inout [Diagnostic]) -> LocatedText? {
        if let text = value.text, !text.isEmpty { return LocatedText(text, at: value.place) }
        if !value.isIncomplete { diagnostics.append(.wrongType(value, wanted: "text")) }
        return nil
    }
}

extension SiteExtension {
    /// What a site states over what the shared file states. A map goes into a map, key by key; anything else takes the place of
    /// what was shared. What the shared file states keeps its order and its places, and comes first.
    ///
    /// - Parameter shared: the shared file's value, over those that it extends itself.
    package func merged(
        _ site: LocatedValue, over shared: LocatedValue, diagnostics: inout [Diagnostic]
    ) -> LocatedValue {
        var taken = shared
        for path in without {
            guard let rest = taken.removing(path.text[...]) else {
                let arguments: [String: DiagnosticArgument] = ["path": .text(path.text), "file": .text(file.text)]
                diagnostics.append(Diagnostic(FactRule.nothingLeftOut, at: path.place, arguments: arguments))
                continue
            }
            taken = rest
        }
        return site.removing(Self.key[...])?.over(taken) ?? site
    }
}

extension LocatedValue {
    /// The value without what stands at a path of keys, and without maps that this leaves empty; nil where nothing stands there.
    /// A key may hold dots itself: those of a site's own words do.
    fileprivate func removing(_ path: Substring) -> LocatedValue? {
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

    /// This value, with what it does not state taken from another.
    fileprivate func over(_ other: LocatedValue) -> LocatedValue {
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

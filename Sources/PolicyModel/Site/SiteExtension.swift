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
        let taken = Self.leavingOut(without, of: shared, from: file.text, diagnostics: &diagnostics)
        return site.removing(Self.key[...])?.over(taken) ?? site
    }

    /// A value without what stands at some paths of keys; a path at which nothing stands is a finding.
    ///
    /// - Parameter file: how the finding names what the value was read from.
    package static func leavingOut(
        _ paths: [LocatedText], of value: LocatedValue, from file: String, diagnostics: inout [Diagnostic]
    ) -> LocatedValue {
        var taken = value
        for path in paths {
            guard let rest = taken.removing(path.text[...]) else {
                let arguments: [String: DiagnosticArgument] = ["path": .text(path.text), "file": .text(file)]
                diagnostics.append(Diagnostic(FactRule.nothingLeftOut, at: path.place, arguments: arguments))
                continue
            }
            taken = rest
        }
        return taken
    }
}

import LocatedYAML

/// One service that a site names under `uses`, and what of the service's preset the site does not take.
package struct PresetUse: Sendable {
    package static let key = "uses"

    package let name: LocatedText
    /// The paths of the facts that are left out, such as `privacy.cookies`.
    package let without: [LocatedText]

    /// Reads `uses: [stripe, {preset: google-analytics, without: [privacy.cookies]}]` of a site; what cannot be read is left out
    /// after a finding.
    package static func uses(of site: LocatedValue, diagnostics: inout [Diagnostic]) -> [PresetUse] {
        guard let value = site[key] else { return [] }
        guard let items = value.items else {
            if !value.isIncomplete {
                diagnostics.append(.wrongType(value, wanted: "list", help: value.text == nil ? "mend" : "list"))
            }
            return []
        }
        var uses: [PresetUse] = []
        for item in items {
            guard let use = PresetUse(item, diagnostics: &diagnostics) else { continue }
            if let first = uses.first(where: { $0.name.text == use.name.text }) {
                diagnostics.append(
                    Diagnostic(
                        FactRule.repeatedItem, at: use.name.place, arguments: ["name": .text(use.name.text)],
                        notes: [DiagnosticNote("first", place: first.name.place)]))
            } else {
                uses.append(use)
            }
        }
        return uses
    }

    private init?(_ item: LocatedValue, diagnostics: inout [Diagnostic]) {
        let known = ["preset", "without"]
        for entry in item.entries ?? [] where !known.contains(entry.key.text) {
            diagnostics.append(.unknown(FactRule.unknownKey, entry.key.text, known: known, at: entry.key.place))
        }
        guard let named = item.entries == nil ? item : item["preset"] else {
            let arguments: [String: DiagnosticArgument] = ["key": .text("preset")]
            diagnostics.append(Diagnostic(FactRule.missing, at: item.place.startOnly, arguments: arguments))
            return nil
        }
        guard let text = named.text, !text.isEmpty else {
            if !named.isIncomplete { diagnostics.append(.wrongType(named, wanted: "text")) }
            return nil
        }
        name = LocatedText(text, at: named.place)
        let left = item.entries.flatMap { _ in item["without"] }
        if let left, left.items == nil { diagnostics.append(.wrongType(left, wanted: "list")) }
        without = (left?.items ?? []).compactMap { path in
            path.text.map { LocatedText($0, at: path.place) }
        }
    }
}

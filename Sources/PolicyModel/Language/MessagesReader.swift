import LocatedYAML

/// Checks the messages of one file of a language against the slots that it must fill.
package struct MessagesReader {
    private var diagnostics: [Diagnostic] = []

    /// The messages of a file; one that is missing, not asked for, or says fewer values than it is given is a finding.
    package static func messages(
        _ value: LocatedValue, slots: [MessageSlot]
    ) -> (messages: Messages, diagnostics: [Diagnostic]) {
        var reader = MessagesReader()
        reader.read(value, slots: slots, depth: 0)
        return (Messages(value), reader.diagnostics)
    }

    /// Reads the map whose keys are those of the slots' paths at this depth.
    private mutating func read(_ value: LocatedValue, slots: [MessageSlot], depth: Int) {
        guard let entries = value.entries else {
            diagnostics.append(.wrongShape("map", at: value.place))
            return
        }
        let groups = SlotGroups(slots, depth: depth)
        let before = diagnostics.count
        for entry in entries where groups[entry.key.text] == nil {
            diagnostics.append(
                .unknown(LanguageRule.unknownMessage, entry.key.text, known: groups.names, at: entry.key.place))
        }
        let meant = diagnostics[before...]
        let values = Dictionary(entries.map { ($0.key.text, $0.value) }, uniquingKeysWith: { first, _ in first })
        for name in groups.names {
            let below = groups[name] ?? []
            guard let inner = values[name] else {
                let isMeant = meant.contains { $0.suggests(name) }
                if !isMeant, !value.isIncomplete { reportMissing(below, at: value.place) }
                continue
            }
            if let slot = below.first(where: { $0.key.path.count == depth + 1 }) {
                check(inner, slot: slot, variant: [])
            } else {
                read(inner, slots: below, depth: depth + 1)
            }
        }
    }

    private mutating func reportMissing(_ slots: [MessageSlot], at place: Place) {
        for slot in slots {
            diagnostics.append(
                Diagnostic(
                    LanguageRule.missingMessage, at: Place(file: place.file, at: place.start),
                    arguments: ["key": .text(slot.key.text), "holes": .list(slot.needed(in: []))]))
        }
    }

    private mutating func check(_ value: LocatedValue, slot: MessageSlot, variant: [String]) {
        guard variant.count < slot.variants.count else {
            checkTemplate(value, slot: slot, variant: variant)
            return
        }
        let words = slot.variants[variant.count]
        guard let entries = value.entries else {
            diagnostics.append(
                Diagnostic(
                    LanguageRule.missingVariant, at: value.place,
                    arguments: ["key": .text(slot.key.text), "variants": .list(words)]))
            return
        }
        reportVariants(entries, of: slot, words: words, in: value)
        for word in words {
            if let inner = value[word] { check(inner, slot: slot, variant: variant + [word]) }
        }
    }

    /// Reports the variants that the message does not have, and those that it lacks.
    private mutating func reportVariants(
        _ entries: [LocatedValue.Entry], of slot: MessageSlot, words: [String], in value: LocatedValue
    ) {
        let unknown = entries.filter { !words.contains($0.key.text) }.map {
            Diagnostic.unknown(LanguageRule.unknownVariant, $0.key.text, known: words, at: $0.key.place)
        }
        diagnostics += unknown
        let missing = words.filter { word in value[word] == nil && !unknown.contains { $0.suggests(word) } }
        guard !missing.isEmpty, !value.isIncomplete else { return }
        diagnostics.append(
            Diagnostic(
                LanguageRule.missingVariant, at: value.place,
                arguments: ["key": .text(slot.key.text), "variants": .list(missing)]))
    }

    private mutating func checkTemplate(_ value: LocatedValue, slot: MessageSlot, variant: [String]) {
        guard !value.isRefused, let text = value.locatedText(diagnostics: &diagnostics) else { return }
        guard !text.text.allSatisfy(\.isWhitespace) else {
            diagnostics.append(
                Diagnostic(LanguageRule.emptyMessage, at: value.place, arguments: ["key": .text(slot.key.text)]))
            return
        }
        let isLiteral = value.isPlainOnOneLine
        guard let template = Template(text, braces: .single, isLiteral: isLiteral, diagnostics: &diagnostics) else {
            return
        }
        template.checkHoles(
            needed: slot.needed(in: variant), allowed: slot.allowed, key: slot.key.text, diagnostics: &diagnostics)
        template.checkForms(diagnostics: &diagnostics)
    }
}

/// Slots by the part of their paths at one depth, in the order in which the parts first come.
private struct SlotGroups {
    private(set) var names: [String] = []
    private var slots: [String: [MessageSlot]] = [:]

    init(_ slots: [MessageSlot], depth: Int) {
        for slot in slots {
            let name = slot.key.path[depth]
            if self.slots[name] == nil { names.append(name) }
            self.slots[name, default: []].append(slot)
        }
    }

    subscript(name: String) -> [MessageSlot]? { slots[name] }
}

extension Template {
    /// Reports the holes that are neither needed nor allowed, and what is needed and not said.
    func checkHoles(needed: [String], allowed: [String], key: String, diagnostics: inout [Diagnostic]) {
        let before = diagnostics.count
        checkHoles(among: needed + allowed, diagnostics: &diagnostics)
        let meant = diagnostics[before...]
        for name in needed
        where !holes.contains(where: { $0.name == name }) && !meant.contains(where: { $0.suggests(name) }) {
            diagnostics.append(
                Diagnostic(
                    LanguageRule.valueNotSaid, at: source.place, arguments: ["hole": .text(name), "key": .text(key)]))
        }
    }

    /// Reports the holes that ask for a form which no value has.
    fileprivate func checkForms(diagnostics: inout [Diagnostic]) {
        for hole in holes {
            guard let form = hole.form, ValueForm(rawValue: form) == nil else { continue }
            diagnostics.append(
                .unknown(LanguageRule.unknownForm, form, known: ValueForm.allCases.map(\.rawValue), at: hole.place))
        }
    }
}

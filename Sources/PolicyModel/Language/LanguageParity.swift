import LocatedYAML

/// Compares the messages of two languages hole by hole and variant by variant: what one says with a value, the other must
/// say with it too.
package enum LanguageParity {
    /// A finding for each message of `other` whose holes are not those of the same message of `one`.
    package static func differences(
        _ one: Messages, _ other: Messages, slots: [MessageSlot]
    ) -> [Diagnostic] {
        slots.flatMap { slot -> [Diagnostic] in
            guard let left = one[slot.key], let right = other[slot.key] else { return [] }
            return right.templates.compactMap { variant, template in
                left[variant].flatMap { difference($0, template, slot: slot) }
            }
        }
    }

    private static func difference(_ one: Template, _ other: Template, slot: MessageSlot) -> Diagnostic? {
        let expected = Set(one.holes.map(\.name))
        let found = Set(other.holes.map(\.name))
        guard expected != found else { return nil }
        return Diagnostic(
            LanguageRule.holesDiffer, at: other.source.place,
            arguments: [
                "key": .text(slot.key.text), "missing": .list(expected.subtracting(found).sorted()),
                "extra": .list(found.subtracting(expected).sorted()),
            ],
            notes: [DiagnosticNote("other", place: one.source.place)])
    }
}

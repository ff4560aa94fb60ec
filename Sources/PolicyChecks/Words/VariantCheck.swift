import LocatedYAML
import PolicyModel

/// Variants of a message with the same words: what depends on a fact is then said as if it did not.
package enum VariantCheck {
    /// A finding for each variant whose text is that of an earlier one, in the order of the keys.
    ///
    /// - Parameter slots: those of the kind of policy that the messages are of.
    package static func findings(_ messages: Messages, slots: [MessageSlot]) -> [Diagnostic] {
        slots.map(\.key).sorted { $0.text < $1.text }.flatMap { key -> [Diagnostic] in
            guard let message = messages[key] else { return [] }
            var first: [String: Place] = [:]
            return message.templates.compactMap { variant, template -> Diagnostic? in
                let text = template.source.text
                guard let place = first[text] else {
                    first[text] = template.source.place
                    return nil
                }
                return Diagnostic(
                    WordsRule.sameVariants, at: template.source.place,
                    subject: key.path.joined(separator: "."),
                    arguments: [
                        "key": .text(key.path.joined(separator: ".")), "variant": .text(variant.joined(separator: ".")),
                    ],
                    notes: [DiagnosticNote("first", place: place)])
            }
        }
    }
}

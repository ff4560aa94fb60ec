import LocatedYAML
import PolicyModel

/// Variants of a message with the same words: what depends on a fact is then said as if it did not.
package enum VariantCheck {
    /// A finding for each variant whose text is that of an earlier one, in the order of the keys.
    package static func findings(_ messages: [MessageKey: Message]) -> [Diagnostic] {
        messages.sorted { $0.key.text < $1.key.text }.flatMap { key, message -> [Diagnostic] in
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

import LocatedYAML
import PolicyModel

/// How binding a sentence is on both sides: "must" beside a sentence without any duty, "not" beside one that denies nothing.
enum ModalityCheck {
    static func findings(_ pair: LanguageTextPair) -> [Diagnostic] {
        guard let one = pair.one.glossary?.modalities, let other = pair.other.glossary?.modalities else { return [] }
        return one.keys.sorted().flatMap { name -> [Diagnostic] in
            guard let left = one[name], let right = other[name] else { return [] }
            return missing(pair, left, right) + missing(pair.turned, right, left)
        }
    }

    /// A finding where the one text says it, and the other does not say it in any way.
    private static func missing(
        _ pair: LanguageTextPair, _ said: Glossary.Modality, _ accepted: Glossary.Modality
    ) -> [Diagnostic] {
        guard let word = said.says.matches(in: pair.one.scalars).first(where: \.meaning)?.range,
            accepted.accepts.matches(in: pair.other.scalars).isEmpty
        else { return [] }
        return [pair.finding(.modalityDiffers, arguments: ["word": .text(pair.one.text(word))])]
    }
}

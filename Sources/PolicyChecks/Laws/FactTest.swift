import LocatedYAML
import PolicyModel

/// A question about the facts that a pack can ask.
///
///     retention.periods                         is it stated?
///     {sharing.sold: yes}                       has it this value, or one of these?
///     {transfers.abroad.*.country: {outside: EEA}}   is it none of these?
package struct FactTest: Hashable, Sendable {
    enum Question: Hashable, Sendable {
        case stated
        case among([String])
        case outside([String])

        /// The answer where a record lacks the field: nothing is none of these.
        var holdsOfNothing: Bool { if case .outside = self { true } else { false } }
    }

    package let subject: FactSubject
    let question: Question

    /// Whether it asks the same of a fact in the same section.
    func isLike(_ other: FactTest) -> Bool { question == other.question && subject.section == other.subject.section }

    /// Reads a list of tests; empty where there is none.
    static func tests(
        _ value: LocatedValue?, subjects: SubjectReader, diagnostics: inout [Diagnostic]
    ) -> [FactTest] {
        guard let value else { return [] }
        guard let items = value.items else {
            diagnostics.append(.wrongShape("list", at: value.place))
            return []
        }
        return items.flatMap { tests(in: $0, subjects: subjects, diagnostics: &diagnostics) }
    }

    /// A text is one test; a map is one for each of its entries.
    private static func tests(
        in value: LocatedValue, subjects: SubjectReader, diagnostics: inout [Diagnostic]
    ) -> [FactTest] {
        if let text = value.text {
            let located = LocatedText(text, at: value.place)
            return subjects.subject(located, diagnostics: &diagnostics).map {
                [FactTest(subject: $0, question: .stated)]
            }
                ?? []
        }
        guard let entries = value.entries else {
            diagnostics.append(.wrongShape("map", at: value.place))
            return []
        }
        return entries.compactMap { entry in
            guard let subject = subjects.subject(entry.key, diagnostics: &diagnostics) else { return nil }
            return FactTest(subject: subject, question: question(entry.value, diagnostics: &diagnostics))
        }
    }

    private static func question(_ value: LocatedValue, diagnostics: inout [Diagnostic]) -> Question {
        if let outside = value["outside"] { return .outside(texts(outside, diagnostics: &diagnostics)) }
        return .among(texts(value, diagnostics: &diagnostics))
    }

    private static func texts(_ value: LocatedValue, diagnostics: inout [Diagnostic]) -> [String] {
        value.text.map { [$0] } ?? value.locatedTexts(diagnostics: &diagnostics).map(\.text)
    }

    /// The test as a pack writes it.
    package var shown: String {
        switch question {
        case .stated: subject.text
        case .among(let values): "\(subject.text): \(values.joined(separator: " | "))"
        case .outside(let values): "\(subject.text): outside \(values.joined(separator: ", "))"
        }
    }
}

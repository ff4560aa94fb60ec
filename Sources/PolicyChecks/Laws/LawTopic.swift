import LocatedYAML
import PolicyModel

/// A matter on which laws differ: an entry under `topics` in `Templates/laws.yaml`.
package struct LawTopic: Hashable, Sendable {
    /// Which of several answers binds a shop that is held to all of them, and what of a requirement is the answer.
    enum Strictest: String, CaseIterable, Sendable {
        /// The shortest limit.
        case shortest
        /// The highest age.
        case oldest
        /// That something is asked for.
        case asked
        /// That something is forbidden.
        case forbidden
    }

    package let id: String
    /// What shows which answer a law gives, and what a site states.
    let facts: [FactTest]
    let strictest: Strictest

    /// Reads the topics of `Templates/laws.yaml`.
    package static func topics(
        reading value: LocatedValue, common: RecordType, catalogue: Catalogue, diagnostics: inout [Diagnostic]
    ) -> [LawTopic] {
        let subjects = SubjectReader(catalogue: catalogue, common: common)
        return (value["topics"]?.entries ?? []).compactMap { entry in
            topic(entry, subjects: subjects, diagnostics: &diagnostics)
        }
    }

    private static func topic(
        _ entry: LocatedValue.Entry, subjects: SubjectReader, diagnostics: inout [Diagnostic]
    ) -> LawTopic? {
        guard var map = MapReader(entry.value, diagnostics: &diagnostics) else { return nil }
        let facts = FactTest.tests(
            map.required("facts", diagnostics: &diagnostics), subjects: subjects, diagnostics: &diagnostics)
        let word = map.word("strictest", among: Strictest.allCases.map(\.rawValue), diagnostics: &diagnostics)
        map.reportUnknownKeys(diagnostics: &diagnostics)
        return word.flatMap(Strictest.init).map { LawTopic(id: entry.key.text, facts: facts, strictest: $0) }
    }
}

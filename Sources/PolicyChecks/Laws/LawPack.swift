import LocatedYAML
import PolicyModel

/// The requirements of one law, from `Templates/laws/<law>.yaml`, and those of its rows that no facts of a policy can meet.
package struct LawPack: Sendable {
    /// What the law demands and a policy's facts cannot show, with the reason why.
    package struct OutOfReach: Hashable, Sendable {
        /// Why facts cannot show it; each has words, `law-reason-…`, in the tool's languages.
        package enum Reason: String, CaseIterable, Sendable {
            /// How or where the policy is shown.
            case layout
            /// What the shop does, not what its policy says.
            case practice
            /// Another document, or a message, has to say it.
            case otherDocument = "other-document"
            /// The program makes it so for every policy.
            case built
            /// A rule of the language family checks it.
            case languageRule = "language-rule"
            /// No provision demands it of a policy.
            case noDuty = "no-duty"
        }

        package let id: String
        package let reason: Reason
        package let place: Place
    }

    package let law: Law
    package let requirements: [Requirement]
    package let outOfReach: [OutOfReach]
    /// What the law asks for when a policy changes.
    package let onChange: [ChangeNoticeRule]

    package init(
        _ law: Law, reading value: LocatedValue, common: RecordType, catalogue: Catalogue,
        diagnostics: inout [Diagnostic]
    ) {
        self.law = law
        guard var map = MapReader(value, diagnostics: &diagnostics) else {
            (requirements, outOfReach, onChange) = ([], [], [])
            return
        }
        let subjects = SubjectReader(catalogue: catalogue, common: common)
        let reader = RequirementReader(subjects: subjects)
        requirements = (map.requiredItems("requirements", diagnostics: &diagnostics) ?? []).reduce(into: []) {
            guard let requirement = reader.requirement($1, after: $0, diagnostics: &diagnostics) else { return }
            $0.append(requirement)
        }
        outOfReach = (map.optional("out-of-reach")?.items ?? []).compactMap {
            Self.outOfReach($0, diagnostics: &diagnostics)
        }
        onChange = (map.optional("on-change")?.items ?? []).compactMap {
            ChangeNoticeRule(reading: $0, subjects: subjects, diagnostics: &diagnostics)
        }
        map.reportUnknownKeys(diagnostics: &diagnostics)
    }

    private static func outOfReach(_ value: LocatedValue, diagnostics: inout [Diagnostic]) -> OutOfReach? {
        guard var map = MapReader(value, diagnostics: &diagnostics),
            let id = map.requiredText("requirement", diagnostics: &diagnostics),
            let word = map.word(
                "reason", among: OutOfReach.Reason.allCases.map(\.rawValue), diagnostics: &diagnostics),
            let reason = OutOfReach.Reason(rawValue: word)
        else { return nil }
        map.reportUnknownKeys(diagnostics: &diagnostics)
        return OutOfReach(id: id.text, reason: reason, place: id.place)
    }
}

/// Reads one requirement of a pack.
private struct RequirementReader {
    let subjects: SubjectReader

    /// - Parameter earlier: the requirements before it in the pack, whose conditions it can share.
    func requirement(
        _ value: LocatedValue, after earlier: [Requirement], diagnostics: inout [Diagnostic]
    ) -> Requirement? {
        guard var map = MapReader(value, diagnostics: &diagnostics),
            let id = map.requiredText("requirement", diagnostics: &diagnostics)
        else { return nil }
        let checks = checks(&map, diagnostics: &diagnostics)
        if checks.isEmpty {
            diagnostics.append(
                Diagnostic(CatalogueRule.missingKey, at: id.place, arguments: ["key": .text("needs")]))
        }
        let dates = LawDates(
            starts: map.optional("starts").flatMap { CalendarDate(reading: $0, diagnostics: &diagnostics) },
            ends: map.optional("ends").flatMap { CalendarDate(reading: $0, diagnostics: &diagnostics) }
        )
        let model = map.word("when-as", among: earlier.map(\.id), diagnostics: &diagnostics)
        let requirement = Requirement(
            id: id, checks: checks, sharedAlternatives: earlier.first { $0.id == model }?.alternatives ?? [], map: &map,
            subjects: subjects, dates: dates, diagnostics: &diagnostics)
        map.reportUnknownKeys(diagnostics: &diagnostics)
        return requirement
    }

    private func checks(_ map: inout MapReader, diagnostics: inout [Diagnostic]) -> [Requirement.Check] {
        var checks: [Requirement.Check] = []
        for (key, check) in [
            ("needs", Requirement.Check.needs), ("one-of", Requirement.Check.oneOf),
            ("forbids", Requirement.Check.forbids),
        ] {
            for list in lists(map.optional(key)) {
                let tests = FactTest.tests(list, subjects: subjects, diagnostics: &diagnostics)
                if !tests.isEmpty { checks.append(check(tests)) }
            }
        }
        for (key, check) in [("at-most", Requirement.Check.atMost), ("at-least", Requirement.Check.atLeast)] {
            checks += limits(map.optional(key), diagnostics: &diagnostics).map(check)
        }
        return checks + named(map.optional("check"), diagnostics: &diagnostics).map(Requirement.Check.named)
    }

    /// One named check, or a list of them.
    private func named(_ value: LocatedValue?, diagnostics: inout [Diagnostic]) -> [NamedCheck] {
        let items = value.map { $0.items ?? [$0] } ?? []
        let names = NamedCheck.allCases.map(\.rawValue)
        return items.compactMap { item in
            item.locatedText(diagnostics: &diagnostics)?.word(among: names, diagnostics: &diagnostics).flatMap(
                NamedCheck.init)
        }
    }

    /// The lists of a list of lists, `[[a, b], [c]]`, each a check of its own; else the one value.
    private func lists(_ value: LocatedValue?) -> [LocatedValue] {
        guard let value else { return [] }
        guard let items = value.items, items.contains(where: { $0.items != nil }) else { return [value] }
        return items
    }

    /// `{rights.answer-within: 30 days}`.
    private func limits(_ value: LocatedValue?, diagnostics: inout [Diagnostic]) -> [(FactSubject, Period)] {
        guard let value else { return [] }
        guard let entries = value.entries else {
            diagnostics.append(.wrongShape("map", at: value.place))
            return []
        }
        return entries.compactMap { entry in
            guard let subject = subjects.subject(entry.key, diagnostics: &diagnostics),
                let text = entry.value.locatedText(diagnostics: &diagnostics)
            else { return nil }
            guard let period = Period(text.text) else {
                diagnostics.append(
                    Diagnostic(FactRule.badPeriod, at: text.place, arguments: ["value": .text(text.text)]))
                return nil
            }
            return (subject, period)
        }
    }
}

import LocatedYAML
import PolicyModel

/// What a law asks for when a policy changes: an entry of `on-change` in its pack. What it says stands in
/// `Locales/<language>/laws/<law>.yaml`.
///
///     - notice: pipl-14-2-change
///       kinds: [new-data, new-purpose, new-handling]
///       when: [{collection.purposes.*.basis: [consent, separate-consent]}]
package struct ChangeNoticeRule: Sendable {
    package let id: String
    /// The kinds of material change that it is about; none for every kind.
    package let kinds: [LocatedText]
    /// What must hold of the new version for it to ask anything.
    let conditions: [FactTest]
    package let isVerified: Bool
    package let source: String

    init?(reading value: LocatedValue, subjects: SubjectReader, diagnostics: inout [Diagnostic]) {
        guard var map = MapReader(value, diagnostics: &diagnostics),
            let id = map.requiredText("notice", diagnostics: &diagnostics)
        else { return nil }
        self.id = id.text
        kinds = map.texts("kinds", diagnostics: &diagnostics)
        conditions = FactTest.tests(map.optional("when"), subjects: subjects, diagnostics: &diagnostics)
        isVerified = map.word("verified", among: ["yes", "no"], diagnostics: &diagnostics) == "yes"
        source = map.optional("source")?.locatedText(diagnostics: &diagnostics)?.text ?? ""
        map.reportUnknownKeys(diagnostics: &diagnostics)
    }
}

extension ChangeNoticeRule {
    /// The notice for changes of these kinds.
    package func notice(of law: Law, for kinds: [String]) -> ChangeNotice {
        ChangeNotice(law: law.id, id: id, kinds: kinds, isVerified: isVerified)
    }
}

extension LawPack {
    /// What this law asks for, given the changes; nothing where its conditions do not hold of the new version.
    ///
    /// - Parameter policy: what the new version states.
    package func notices(
        for changes: [MaterialChange], policy: PolicyFacts, of site: Site,
        isInside: @escaping @Sendable (String, String) -> Bool
    ) -> [ChangeNotice] {
        let facts = LawFacts(
            policy: policy, common: site.common, markets: site.markets, division: law.division, isInside: isInside)
        guard law.conditions.allSatisfy(facts.holds) else { return [] }
        return onChange.compactMap { rule in
            var seen: Set<String> = []
            let made = changes.map(\.kind).filter { seen.insert($0).inserted }
            let kinds = made.filter { kind in rule.kinds.isEmpty || rule.kinds.contains { $0.text == kind } }
            guard !kinds.isEmpty, rule.conditions.allSatisfy(facts.holds) else { return nil }
            return rule.notice(of: law, for: kinds)
        }
    }
}

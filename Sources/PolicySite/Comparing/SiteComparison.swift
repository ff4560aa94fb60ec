import LocatedYAML
import PolicyChecks
import PolicyModel

/// What differs between two versions of a site, clause by clause: clauses are known by their ids, whatever their words.
package struct SiteComparison: Sendable {
    package let old: ComparedVersion
    package let new: SiteVersion
    /// The languages of both versions, in the order of the new one: in these the words are compared.
    package let languages: [LanguageTag]
    package let policies: [PolicyComparison]
    /// Every fact that differs, those that no clause says among them.
    package let facts: [FactChange]
    /// The facts among them that change what people have been told in a way that matters.
    package let materials: [MaterialChange]
    /// What the laws in force for the new version ask for before such changes apply.
    package let notices: [ChangeNotice]

    package init(_ old: ComparedVersion, _ new: SiteVersion) {
        let languages = new.site.languages.filter(old.languages.contains)
        var facts: [FactChange] = []
        var materials: [MaterialChange] = []
        var causes: ClauseCauses?
        if case .stated(let stated) = old {
            facts = FactComparison(stated, new).changes
            materials = new.judgements.keys.sorted().flatMap { new.materials($0, since: stated) }
            causes = ClauseCauses(changes: facts, versions: [stated, new])
        }
        self.old = old
        self.new = new
        self.languages = languages
        self.facts = facts
        self.materials = materials
        notices = new.judgements.keys.sorted().flatMap { new.notices($0, for: materials) }
        let kinds = new.policies.map(\.policy.kind)
        let gone = old.kinds.filter { !kinds.contains($0) }
        policies = (kinds + gone).map { [causes, materials] kind in
            let after = SpokenPolicy(documents: new.said(kind)?.documents ?? [:])
            return PolicyComparison(
                kind, old.spoken(kind), after, languages: languages, causes: causes, materials: materials)
        }
    }

    /// Whether the versions say and state the same.
    package var isEmpty: Bool { facts.isEmpty && policies.allSatisfy(\.isEmpty) }

    /// The facts that differ and that no clause says, such as the dates.
    package var unsaid: [FactChange] {
        let said = Set(policies.flatMap(\.clauses).flatMap(\.causes))
        return facts.filter { !said.contains($0) }
    }

    package var clauses: [ClauseChange] { policies.flatMap(\.clauses) }
}

extension SiteVersion {
    /// The material changes of one policy that led to this version.
    fileprivate func materials(_ kind: String, since old: SiteVersion) -> [MaterialChange] {
        guard let judgement = judgements[kind] else { return [] }
        return MaterialCheck.changes(kind, from: old.site, to: site, rules: judgement.rules, isInside: schema.isInside)
    }

    fileprivate func notices(_ kind: String, for changes: [MaterialChange]) -> [ChangeNotice] {
        guard let judgement = judgements[kind], let said = said(kind) else { return [] }
        return judgement.packs.flatMap {
            $0.notices(for: changes, policy: said.facts, of: site, isInside: schema.isInside)
        }
    }
}

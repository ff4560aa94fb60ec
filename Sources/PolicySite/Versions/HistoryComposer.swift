import PolicyModel
import PolicyRendering

/// Puts the versions of a site's policies in a row, and compares each with the next.
struct HistoryComposer {
    let site: Site
    /// The oldest first.
    let versions: [KeptVersion]
    /// The present version.
    let editions: [Edition]
    /// Those of the site, and those that an earlier version had besides.
    let languages: [LoadedLanguage]

    /// For each policy of which there is an earlier version.
    var histories: [PolicyHistory] {
        guard let present = site.effective else { return [] }
        return site.policies.map(\.catalogue.policy).compactMap { history(of: $0, present: present) }
    }

    private func history(of policy: String, present: CalendarDate) -> PolicyHistory? {
        let kept = versions.filter { $0.policies[policy] != nil }
        guard !kept.isEmpty else { return nil }
        let days = kept.map(\.day) + [present]
        let earlier: [EarlierVersion] = kept.indices.map { index in
            version(kept[index].policies[policy] ?? [], from: days[index], until: days[index + 1])
        }
        let now = editions.filter { $0.policy == policy }
        let spoken = earlier.map { SpokenPolicy($0.editions.map(\.document)) } + [SpokenPolicy(now.map(\.document))]
        let steps: [PolicyHistory.Step] = earlier.indices.map { index in
            PolicyHistory.Step(
                day: day(days[index + 1]), older: earlier[index],
                newer: index + 1 < earlier.count ? earlier[index + 1] : nil,
                sections: changes(of: policy, from: spoken[index], to: spoken[index + 1]))
        }
        return PolicyHistory(policy: policy, present: day(present), steps: steps.reversed())
    }

    private func version(
        _ files: [KeptVersion.File], from first: CalendarDate, until next: CalendarDate
    ) -> EarlierVersion {
        let editions = files.compactMap { file in
            words(file.document.language).map { Edition(document: file.document, words: $0) }
        }
        let bytes = files.map { ($0.document.language, $0.bytes) }
        return EarlierVersion(
            first: day(first), last: day(next.adding(days: -1) ?? first), editions: editions,
            files: Dictionary(bytes, uniquingKeysWith: { first, _ in first }))
    }

    private func changes(
        of policy: String, from old: SpokenPolicy, to new: SpokenPolicy
    ) -> [LanguageTag: [MarkedSection]] {
        let common = site.languages.filter { old.documents[$0] != nil && new.documents[$0] != nil }
        let comparison = PolicyComparison(
            policy, old, new, languages: common, causes: nil, materials: [])
        let addresses = Set(new.anchors)
        let sections = common.map { ($0, comparison.marked(in: $0, newer: addresses)) }
        return Dictionary(sections, uniquingKeysWith: { first, _ in first })
    }
}

extension HistoryComposer {
    private func words(_ language: LanguageTag) -> PageWords? {
        languages.first { $0.language.tag == language }?.pageWords
    }

    private func day(_ day: CalendarDate) -> VersionDay {
        let texts = languages.map { ($0.language.tag, $0.language.values.date(day)) }
        return VersionDay(iso: day.iso, texts: Dictionary(texts, uniquingKeysWith: { first, _ in first }))
    }
}

extension SourceReader {
    /// The earlier versions of a site's policies with what changed since, after everything about them was checked.
    mutating func histories(
        of site: Site, _ editions: [Edition], _ languages: [LoadedLanguage], schema: SiteSchema
    ) throws(FileError) -> [PolicyHistory] {
        let versions = try earlierVersions(of: site)
        try checkKept(site, editions.map(\.document))
        guard !versions.isEmpty else { return [] }
        var all = languages
        // A language that the site has no more still has the words around the versions that were in it.
        for tag in Set(versions.flatMap { $0.policies.values.joined().map(\.document.language) }).sorted()
        where !site.languages.contains(tag) {
            guard let loaded = try language(tag, schema: schema, kinds: site.policies.map(\.catalogue)) else {
                continue
            }
            all.append(loaded)
        }
        return HistoryComposer(site: site, versions: versions, editions: editions, languages: all).histories
    }
}

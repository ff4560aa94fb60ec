import LocatedYAML

/// Reads `own-words`: clauses in the shop's own words. Each has an id that begins with its section, a text in every language
/// of the site, and may say after which clause it stands.
struct OwnWordsReader {
    let catalogue: Catalogue
    /// What the site states, whose records have addresses in the page too.
    let stated: FactRecord

    func ownWords(_ value: LocatedValue?, facts: inout FactReader) -> [OwnWords] {
        guard let value else { return [] }
        guard let entries = value.entries else {
            facts.reportWrongType(value, wanted: "map")
            return []
        }
        var anchors = Set(catalogue.clauses.flatMap { [$0.anchor] + $0.recordAnchors(in: stated) })
        return entries.compactMap { entry in
            guard let clause = clause(entry, facts: &facts) else { return nil }
            guard anchors.insert(clause.id.replacingDotsWithHyphens).inserted else {
                facts.report(
                    catalogue.clause(clause.id) != nil ? .clauseAlreadyThere : .sameAnchor,
                    at: entry.key.place, arguments: ["name": .text(clause.id)])
                return nil
            }
            return clause
        }
    }

    private func clause(_ entry: LocatedValue.Entry, facts: inout FactReader) -> OwnWords? {
        let parts = entry.key.text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy(\.isKebabCase),
            catalogue.sections.contains(where: { $0.id == parts[0] })
        else {
            facts.report(
                .badIdentifier, at: entry.key.place, arguments: ["name": .text(entry.key.text)], help: "own-words")
            return nil
        }
        guard let entries = entry.value.entries else {
            facts.reportWrongType(entry.value, wanted: "wording")
            return nil
        }
        let texts = entries.filter { $0.key.text != "after" }
        guard let after = after(entry.value["after"], section: String(parts[0]), facts: &facts),
            let paragraphs = paragraphs(
                LocatedValue(
                    .map(texts), at: entry.value.place, isIncomplete: entry.value.isIncomplete), facts: &facts)
        else { return nil }
        return OwnWords(
            id: entry.key.text, after: after.isEmpty ? nil : after, paragraphs: paragraphs, place: entry.key.place)
    }

    /// The clause after which the words stand; empty where none is named, nil after a finding.
    private func after(_ value: LocatedValue?, section: String, facts: inout FactReader) -> String? {
        guard let value else { return "" }
        let known = catalogue.sections.first { $0.id == section }?.clauses.map(\.id) ?? []
        if value.isRefused { return nil }
        if let text = value.text, known.contains(text) { return text }
        facts.diagnostics.append(.unknown(FactRule.badChoice, value.text ?? "", known: known, at: value.place))
        return nil
    }

    /// The paragraphs of each language: an empty line begins a new one.
    private func paragraphs(_ value: LocatedValue, facts: inout FactReader) -> [LanguageTag: [String]]? {
        let lines = value.mapTexts { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
        guard facts.wording(lines.joined) != nil else { return nil }
        var paragraphs: [LanguageTag: [String]] = [:]
        for (language, texts) in lines.texts {
            guard let tag = LanguageTag(language) else { continue }
            paragraphs[tag] = texts.split { $0.allSatisfy(\.isWhitespace) }.map { $0.joined(separator: "\n") }
        }
        return paragraphs
    }
}

extension LocatedValue {
    /// The texts of a map in lines, and the same map with each text on one line, for the checks that all texts go through.
    fileprivate func mapTexts(
        _ split: (String) -> [String]
    ) -> (texts: [(String, [String])], joined: LocatedValue) {
        var texts: [(String, [String])] = []
        let entries = (entries ?? []).map { entry -> Entry in
            guard let text = entry.value.text, !entry.value.isRefused else { return entry }
            let lines = split(text)
            texts.append((entry.key.text, lines))
            let joined = LocatedValue(.text(lines.joined(separator: " "), isPlain: false), at: entry.value.place)
            return Entry(key: entry.key, value: joined)
        }
        return (texts, LocatedValue(.map(entries), at: place, isIncomplete: isIncomplete))
    }
}

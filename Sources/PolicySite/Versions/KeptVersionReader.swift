import LocatedYAML
import PolicyModel
import PolicyRendering

extension SourceReader {
    /// The earlier versions that a site names and that can be published, the oldest first. Whatever is wrong with one is a finding.
    mutating func earlierVersions(of site: Site) throws(FileError) -> [KeptVersion] {
        var versions: [KeptVersion] = []
        for named in site.versions {
            if let effective = site.effective, named.day >= effective {
                report(.notEarlier, named.day, at: named.place, ["effective": .text(effective.iso)])
            } else if let version = try keptVersion(named.day, of: site, namedAt: named.place) {
                versions.append(version)
            }
        }
        return versions.sorted { $0.day < $1.day }
    }

    /// Compares what the present version says with what was kept of it, where it was kept: people have read that.
    mutating func checkKept(_ site: Site, _ documents: [Document]) throws(FileError) {
        guard let effective = site.effective, let place = site.common.fact(at: "effective")?.place,
            let kept = try keptVersion(effective, of: site, namedAt: nil)
        else { return }
        let files = kept.policies.values.joined()
        let notes = documents.compactMap { document -> DiagnosticNote? in
            let file = files.first {
                $0.document.policy == document.policy && $0.document.language == document.language
            }
            guard let clauses = file?.document.differences(from: document), !clauses.isEmpty else { return nil }
            return DiagnosticNote(
                "clauses", arguments: ["language": .text(document.language.text), "clauses": .list(clauses)])
        }
        guard !notes.isEmpty else { return }
        diagnostics.append(
            Diagnostic(
                VersionRule.changed, at: place,
                arguments: ["day": .text(effective.iso), "path": .text("\(KeptVersion.folder)/\(effective.iso)")],
                notes: notes))
    }

    private mutating func report(
        _ rule: VersionRule, _ day: CalendarDate, at place: Place, _ arguments: [String: DiagnosticArgument]
    ) {
        let named: [String: DiagnosticArgument] = ["day": .text(day.iso)]
        diagnostics.append(Diagnostic(rule, at: place, arguments: named.merging(arguments) { first, _ in first }))
    }
}

extension SourceReader {
    /// What was kept of a version; nil after a finding, and where a version that is not named was not kept.
    ///
    /// - Parameter place: where the site names it; nil where it does not.
    private mutating func keptVersion(
        _ day: CalendarDate, of site: Site, namedAt place: Place?
    ) throws(FileError) -> KeptVersion? {
        let before = diagnostics.count
        var policies: [String: [KeptVersion.File]] = [:]
        let languages = try files.ownFolders(in: "\(KeptVersion.folder)/\(day.iso)").compactMap { LanguageTag($0) }
        for policy in site.policies.map(\.catalogue.policy) {
            let found = diagnostics.count
            let kept = try self.kept(policy, day, in: languages)
            // A file that is damaged is not missing.
            guard diagnostics.count == found, let file = kept.first else { continue }
            checkLanguages(kept, day, at: place ?? Place(file: file.name, at: Position(line: 1, column: 1)))
            policies[policy] = file.languages.compactMap { tag in kept.first { $0.document.language == tag } }
        }
        guard diagnostics.count == before else { return nil }
        if policies.isEmpty, let place {
            report(
                .notKept, day, at: place, ["path": .text("\(KeptVersion.folder)/\(day.iso)")])
        }
        return policies.isEmpty ? nil : KeptVersion(day: day, policies: policies)
    }

    /// One policy in each language in which it was kept.
    private mutating func kept(
        _ policy: String, _ day: CalendarDate, in languages: [LanguageTag]
    ) throws(FileError) -> [KeptVersion.File] {
        var kept: [KeptVersion.File] = []
        for language in languages {
            guard let file = try files.file(KeptVersion.path(day.iso, language.text, policy)) else { continue }
            remember(file.bytes, as: file.name)
            do throws(PublishedDocument.Damage) {
                kept.append(
                    try KeptVersion.File(file.bytes, named: file.name, policy: policy, language: language, day: day))
            } catch {
                diagnostics.append(
                    Diagnostic(VersionRule.damaged, at: error.place, arguments: ["path": .text(file.name)]))
            }
        }
        return kept
    }

    /// Every language that the version had has to be there, and all have to be languages of one text.
    private mutating func checkLanguages(_ kept: [KeptVersion.File], _ day: CalendarDate, at place: Place) {
        guard let first = kept.first else { return }
        let there = Set(kept.map(\.document.language))
        for language in first.languages where !there.contains(language) {
            report(
                .missingLanguage, day, at: place,
                [
                    "language": .text(language.text),
                    "path": .text(KeptVersion.path(day.iso, language.text, first.document.policy)),
                ])
        }
        for file in kept where file.languages != first.languages || file.document.shape != first.document.shape {
            diagnostics.append(
                Diagnostic(
                    VersionRule.damaged, at: Place(file: file.name, at: Position(line: 1, column: 1)),
                    arguments: ["path": .text(file.name)]))
        }
    }
}

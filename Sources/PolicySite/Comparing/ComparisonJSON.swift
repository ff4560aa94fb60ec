import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering

/// A comparison as a JSON document, described in `Documentation/diff-json.md`.
package struct ComparisonJSON {
    /// Grows when a program that reads the document could misread it.
    private static let format = 1

    private let comparison: SiteComparison
    private let program: String
    private let phrases: LawPhrases

    /// - Parameters:
    ///   - program: its version.
    ///   - phrases: with the words of every law that asks for something.
    package init(_ comparison: SiteComparison, program: String, phrases: LawPhrases) {
        self.comparison = comparison
        self.program = program
        self.phrases = phrases
    }

    package var text: String {
        var writer = JSONWriter(capacity: 1 << 14)
        writer.object { writer in
            writer.member("version", Self.format)
            writer.member("program", program)
            writer.member("language", phrases.language.text)
            writer.member("old") { writer in
                let old = comparison.old
                version(old.name, old.effective, old.languages, isPublished: old.isPublished, &writer)
            }
            writer.member("new") { writer in
                let (name, site) = (comparison.new.name, comparison.new.site)
                version(name, site.effective, site.languages, isPublished: nil, &writer)
            }
            writer.member("languages") { $0.list(comparison.languages) { $1.string($0.text) } }
            writer.member("equal") { $0.bool(comparison.isEmpty) }
            writer.member("materials") { $0.list(comparison.materials, material) }
            writer.member("notices") { $0.list(comparison.notices, notice) }
            writer.member("policies") { $0.list(comparison.policies, policy) }
            writer.member("facts") { $0.list(comparison.facts, fact) }
        }
        writer.raw("\n")
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func version(
        _ name: String, _ effective: CalendarDate?, _ languages: [LanguageTag], isPublished: Bool?,
        _ writer: inout JSONWriter
    ) {
        writer.object { writer in
            writer.member("name", name)
            if let isPublished { writer.member("published") { $0.bool(isPublished) } }
            if let effective { writer.member("effective", effective.iso) }
            writer.member("languages") { $0.list(languages) { $1.string($0.text) } }
        }
    }

    private func material(_ change: MaterialChange, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("kind", change.kind)
            writer.member("message", phrases.words.word("change-" + change.kind))
            if let clause = change.clause { writer.member("clause", clause) }
            writer.member("fact", change.fact)
            writer.member("names") { $0.list(change.names) { $1.string($0) } }
            if let old = change.old { writer.member("old", old) }
            if let new = change.new { writer.member("new", new) }
            writer.members(of: change.place)
        }
    }

    private func notice(_ notice: ChangeNotice, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("law", notice.law)
            writer.member("notice", notice.id)
            writer.member("citation", phrases.article(notice))
            writer.member("message", phrases.demand(notice))
            writer.member("kinds") { $0.list(notice.kinds) { $1.string($0) } }
            writer.member("verified") { $0.bool(notice.isVerified) }
        }
    }

    private func fact(_ change: FactChange, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("path", change.path)
            if let old = change.old { writer.member("old") { $0.stated(old) } }
            if let new = change.new { writer.member("new") { $0.stated(new) } }
        }
    }
}

extension ComparisonJSON {
    private func policy(_ policy: PolicyComparison, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("policy", policy.kind)
            writer.member("clauses") { $0.list(policy.clauses, clause) }
            writer.member("headings") { $0.list(policy.headings, passage) }
            writer.member("lostAnchors") { $0.list(policy.lostAnchors) { $1.string($0) } }
        }
    }

    private func clause(_ change: ClauseChange, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", change.id)
            writer.member("anchor", change.anchor)
            writer.member("section", change.section)
            writer.member("change", change.kind.rawValue)
            writer.member("moved") { $0.bool(change.isMoved) }
            writer.member("reordered") { $0.bool(change.isReordered) }
            writer.member("wordingOnly") { $0.bool(change.isWordingOnly) }
            var seen: Set<String> = []
            let kinds = change.materials.map(\.kind).filter { seen.insert($0).inserted }
            writer.member("materials") { $0.list(kinds) { $1.string($0) } }
            writer.member("facts") { $0.list(change.causes) { $1.string($0.path) } }
            writer.member("passages") { $0.list(change.passages, passage) }
        }
    }

    private func passage(_ change: PassageChange, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("key", change.key)
            writer.member("words") { writer in
                writer.list(comparison.languages) { language, writer in
                    writer.object { writer in
                        writer.member("language", language.text)
                        writer.member("labels") { $0.list(change.labels[language] ?? []) { $1.string($0) } }
                        writer.member("runs") { $0.list(change.words[language]?.runs ?? []) { $1.run($0) } }
                    }
                }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func run(_ run: MarkedRun) {
        object { writer in
            writer.member("kind", run.kind.rawValue)
            writer.member("text", run.text)
        }
    }

    fileprivate mutating func stated(_ stated: FactChange.Stated) {
        object { writer in
            writer.member("value", stated.text)
            writer.members(of: stated.place)
        }
    }

    fileprivate mutating func members(of place: Place) {
        member("file", place.file)
        member("line", place.start.line)
        member("column", place.start.column)
    }
}

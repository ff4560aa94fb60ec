import LocatedYAML
import PolicyChecks
import PolicyModel

/// The reference of `site.yaml`, derived from the built-in catalogue and languages: every fact with its key, its type, and what
/// it makes a policy say in English and Chinese.
package enum Reference {
    /// The page as Markdown; nil, with the findings, when the built-in files themselves are wrong.
    package static func markdown() throws(SiteError) -> (text: String?, diagnostics: [Diagnostic]) {
        do throws(FileError) { return try read() } catch { throw .failed(error) }
    }

    /// The languages beside each other.
    private static var languages: [String] { ToolWords.languages }

    private static func read() throws(FileError) -> (text: String?, diagnostics: [Diagnostic]) {
        var reader = SourceReader(files: SiteFiles(beside: nil))
        guard let schema = try reader.schema() else { return (nil, reader.diagnostics) }
        var loaded: [Language] = []
        for tag in languages.compactMap(LanguageTag.init) {
            guard let language = try reader.language(tag, schema: schema, kinds: schema.catalogues) else { continue }
            loaded.append(language.language)
        }
        guard loaded.count == languages.count else { return (nil, reader.diagnostics) }
        let askers = LawReference(packs: try reader.allPacks(schema: schema)).askers
        return (ReferencePage(schema: schema, languages: loaded, askers: askers).text, reader.diagnostics)
    }
}

/// Writes the page.
private struct ReferencePage {
    let schema: SiteSchema
    let languages: [Language]
    /// The requirements of laws that ask for a clause, or for a fact above the policies.
    let askers: [String: [String]]

    var text: String {
        ([head, common] + schema.catalogues.map(policy) + [vocabularies]).joined(separator: "\n") + "\n"
    }

    private var head: String {
        """
        # What `site.yaml` can state

        Written by `make reference` from `Templates` and `Locales`. A key that is left out states nothing. In a sentence, a name
        in braces stands for the value of the fact; where a sentence varies, each variant stands under its value.

        A list of terms may be followed by what it means: `[a, b]` these, `{such-as: [a, b]}` examples, `{only: [a, b]}` these and no
        others; the type says which of them a fact takes.

        """
    }

    private var common: String {
        let rows = schema.common.fields.flatMap { FactRow.rows($0.name, $0.type, isRequired: $0.isRequired) }
        let others = [
            FactRow(key: "extends", type: "the path of a shared file, or `{file, without}`"),
            FactRow(key: "precedence", type: "a language, `equal`, or a map of market to either with a `default`"),
            FactRow(key: "vocabulary", type: "the site's own terms by vocabulary, in every language"),
            FactRow(key: "accept", type: "a list of `{rule, at, reason}`"),
        ]
        let asking = rows.compactMap { row in asked(for: row.key).map { "- `\(row.key)`: \($0)" } }
        return "## Above the policies\n\n" + FactRow.table(rows + others)
            + (asking.isEmpty
                ? "" : "\nAsked for by requirements of [laws](laws.md):\n\n" + asking.joined(separator: "\n") + "\n")
    }

    private func policy(_ catalogue: Catalogue) -> String {
        let sections = catalogue.sections.map { section in
            let headings = languages.map { message(MessageKey("sections", section.id), of: catalogue, in: $0) }
            let required = section.isRequired ? "\n\n" + reasons(section.id).joined(separator: " ") : ""
            let title = "## `\(catalogue.policy).\(section.id)`: " + headings.joined(separator: " · ") + required
            return ([title] + section.clauses.map { clause($0, of: catalogue) }).joined(separator: "\n\n")
        }
        return sections.joined(separator: "\n\n") + "\n"
    }

    /// Why every policy of the kind must have a section, in each language.
    private func reasons(_ section: String) -> [String] {
        let missing = Diagnostic(SectionRule.missing, at: nil)
        return ["en", "zh-Hans"].map { ToolWords.read($0) }.compactMap { words in
            words.note(DiagnosticNote(section), of: missing)
                .map { "\(words.word("section-required"))\(words.colon)\($0)\(words.word("full-stop"))" }
        }
    }

    private func clause(_ clause: CatalogueClause, of catalogue: Catalogue) -> String {
        let key = catalogue.policy + "." + clause.id
        switch clause.source {
        case .fact(let type):
            return "### `\(key)`\n\n" + FactRow.table(FactRow.rows(key, type, isRequired: false)) + "\n"
                + sayings(clause, of: catalogue)
                + (asked(for: clause.id).map { "\nAsked for by \($0).\n" } ?? "")
        case .reads(let reads):
            let paths = reads.map { "`\($0.path)`" }.joined(separator: ", ")
            return "### `\(key)`\n\nReads \(paths).\n\n" + sayings(clause, of: catalogue)
        case .precedence: return "### `\(key)`\n\nReads `precedence`.\n"
        }
    }

    /// The requirements that ask for a clause or a fact, each with a link to its article; nil where none does.
    private func asked(for subject: String) -> String? {
        askers[subject].map { $0.map { "[`\($0)`](laws.md#\($0))" }.joined(separator: ", ") }
    }

    /// Each message of the clause in the languages side by side.
    private func sayings(_ clause: CatalogueClause, of catalogue: Catalogue) -> String {
        let slots = catalogue.messageSlots.filter { $0.key.path.starts(with: ["clauses", clause.id]) }
        let rows = slots.flatMap { slot -> [String] in
            let part = slot.key.path.dropFirst(2).joined(separator: " › ")
            let templates = languages.first?.messages[catalogue.policy]?[slot.key]?.templates ?? []
            return templates.map { variant, _ in
                let cells = languages.map { $0.messages[catalogue.policy]?[slot.key]?[variant]?.source.text ?? "" }
                return "| "
                    + ([([part] + variant).filter { !$0.isEmpty }.joined(separator: ", ")] + cells)
                    .map(\.inTable).joined(separator: " | ") + " |"
            }
        }
        return (["| | English | 简体中文 |", "|---|---|---|"] + rows).joined(separator: "\n") + "\n"
    }

    private func message(_ key: MessageKey, of catalogue: Catalogue, in language: Language) -> String {
        language.messages[catalogue.policy]?[key]?[[]]?.source.text ?? ""
    }

    private var vocabularies: String {
        let tables = schema.vocabularies.all.map { vocabulary in
            let rows = vocabulary.terms.map { term in
                let words = languages.map { language in
                    language.lexicon.words(term.id, of: vocabulary.name).map {
                        $0.label == $0.phrase ? $0.label : "\($0.label) (\($0.phrase))"
                    } ?? ""
                }
                let standards = term.standards.sorted { $0.key < $1.key }.map { "\($0.key) `\($0.value)`" }
                return "| `\(term.id)` | "
                    + (words + [standards.joined(separator: ", ")]).map(\.inTable)
                    .joined(separator: " | ") + " |"
            }
            return
                (["### `\(vocabulary.name)`", "", "| term | English | 简体中文 | standard names |", "|---|---|---|---|"]
                + rows)
                .joined(separator: "\n")
        }
        return "## Vocabularies\n\n" + tables.joined(separator: "\n\n")
    }
}

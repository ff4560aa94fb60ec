import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering

/// What a schema says of keys and values, in each of the tool's languages: what the pages say of a fact where a clause says it,
/// else the words of `findings/schema.yaml`.
struct SchemaWords {
    /// How much is shown of what one fact makes a policy say.
    private static let mostSentences = 6

    /// The tool's languages, with the messages of policies.
    let languages: [Language]
    /// The words of the tool in the same languages.
    let tool: [FindingWords]
    /// The requirements of laws that ask for a clause, or for a fact above the policies.
    let askers: [String: [String]]

    /// What one thing is, on a line for each language.
    struct Description {
        let lines: [String]
        /// The requirements of laws that ask for it, in a sentence for each language.
        var asked: [String] = []

        /// The members of a schema that say it; none where nothing is to be said.
        var members: JSONValue {
            guard !lines.isEmpty else { return [:] }
            let description: JSONValue = ["description": .string(lines.joined(separator: "\n"))]
            guard !asked.isEmpty else { return description }
            return description.adding([
                "markdownDescription": .string((lines + asked).joined(separator: "\n\n"))
            ])
        }
    }

    /// One of the words `schema-…`, in each language.
    func key(_ key: String) -> Description { Description(lines: tool.map { $0.word("schema-" + key) }) }

    /// What a value has to be, such as `a date`, one after the other.
    func wanted(_ word: String) -> String { tool.map { $0.word(word) }.joined(separator: " · ") }

    func term(_ id: String, of vocabulary: String) -> String {
        names { $0.lexicon.words(id, of: vocabulary)?.label }
    }

    func code(_ text: String) -> String {
        names { language in CountryCode(text).flatMap { language.values.countries.name(of: $0, form: .name) } }
    }

    func language(_ tag: LanguageTag) -> String { names { $0.values.languages.name(of: tag, form: .name) } }

    func rule(_ id: String) -> String { tool.compactMap { $0.explanation(id)?.message }.joined(separator: "\n") }

    private func names(_ name: (Language) -> String?) -> String {
        var seen: Set<String> = []
        return languages.compactMap(name).filter { seen.insert($0).inserted }.joined(separator: " · ")
    }
}

extension SchemaWords {
    /// What a fact is, or what it makes a policy say.
    func description(_ subject: SchemaSubject) -> Description {
        guard let catalogue = subject.catalogue else {
            var described = key(subject.path.joined(separator: "-"))
            described.asked = asked(subject.path.joined(separator: "."))
            return described
        }
        if let clause = subject.clause {
            let said = languages.flatMap { sentences(subject, clause, of: catalogue, in: $0) }
            return Description(lines: said, asked: subject.field == nil ? asked(clause.id) : [])
        }
        let key = subject.section.map { MessageKey("sections", $0.id) } ?? MessageKey("title")
        return Description(lines: languages.compactMap { text(key, of: catalogue, in: $0) })
    }

    /// What each word of a flag or choice makes a policy say, in the order of the words; none where it varies nothing.
    func meanings(of words: [String], _ subject: SchemaSubject) -> [String]? {
        guard let clause = subject.clause, let catalogue = subject.catalogue else { return nil }
        let said = words.map { word in
            languages.compactMap { sentence(of: word, subject.name, clause, of: catalogue, in: $0) }
                .joined(separator: "\n")
        }
        return said.allSatisfy(\.isEmpty) ? nil : said
    }

    private func asked(_ subject: String) -> [String] {
        guard let requirements = askers[subject], !requirements.isEmpty else { return [] }
        let list = requirements.map { "`\($0)`" }.joined(separator: ", ")
        return tool.map { $0.sentence("schema-asked-by", ["requirements": list]) }
    }

    private func text(_ key: MessageKey, of catalogue: Catalogue, in language: Language) -> String? {
        language.messages[catalogue.policy]?[key]?[[]]?.shown
    }

    private func message(
        _ saying: Saying, _ clause: CatalogueClause, of catalogue: Catalogue, in language: Language
    ) -> Message? {
        guard clause.hasMessage(for: saying) else { return nil }
        return language.messages[catalogue.policy]?[MessageKey(clause: clause.id, part: saying.part)]
    }

    /// The sentences that say a fact or vary by it; where none does, the heading of its column, or what introduces the records.
    private func sentences(
        _ subject: SchemaSubject, _ clause: CatalogueClause, of catalogue: Catalogue, in language: Language
    ) -> [String] {
        func heading(_ name: String) -> String? {
            text(MessageKey("clauses", clause.id, "headings", name), of: catalogue, in: language)
        }
        if let field = subject.field, let title = heading(field) { return [title] }
        let introduction = text(MessageKey(clause: clause.id, part: "introduction"), of: catalogue, in: language)
        if subject.field == nil, let introduction { return [introduction] }
        let sayings = clause.sayings.filter { subject.field == nil || $0.fields.contains(subject.name) }
        let said = sentences(sayings, clause, of: catalogue, in: language)
        guard said.isEmpty else { return said }
        // What names the record.
        if let title = heading("subject") ?? introduction { return [title] }
        return sentences(clause.sayings, clause, of: catalogue, in: language)
    }

    /// The sentences, each after what it is said for; the first of many.
    private func sentences(
        _ sayings: [Saying], _ clause: CatalogueClause, of catalogue: Catalogue, in language: Language
    ) -> [String] {
        let said = sayings.flatMap { saying in
            (message(saying, clause, of: catalogue, in: language)?.templates ?? []).map { variant, template in
                let words = zip(saying.selectors, variant).compactMap { $0.shown($1) }.joined(separator: ", ")
                return words.isEmpty ? template.shown : words + ": " + template.shown
            }
        }
        return said.prefix(Self.mostSentences) + (said.count > Self.mostSentences ? ["…"] : [])
    }

    /// The first sentence that one word of a flag or choice makes a policy say.
    private func sentence(
        of word: String, _ name: String, _ clause: CatalogueClause, of catalogue: Catalogue, in language: Language
    ) -> String? {
        for saying in clause.sayings {
            guard let level = saying.selectors.firstIndex(of: .value(of: name)),
                let templates = message(saying, clause, of: catalogue, in: language)?.templates
            else { continue }
            return templates.first { $0.variant[level] == word }?.template.shown
        }
        return nil
    }
}

extension Template {
    /// The words with the names of the holes in braces, without the forms that they ask for.
    fileprivate var shown: String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .hole(let hole): "{\(hole.name)}"
            }
        }.joined()
    }
}

extension Saying.Selector {
    /// The variant as `site.yaml` writes what it stands for; nil where nothing need be written.
    fileprivate func shown(_ word: String) -> String? {
        switch (self, word) {
        case (.value, "affirmed"): "yes"
        case (.value, "denied"): "no"
        case (.value, _): word
        case (.extent, _): Extent(rawValue: word)?.keyword
        case (.presence(let field), "given"): field
        case (.presence, _): nil
        }
    }
}

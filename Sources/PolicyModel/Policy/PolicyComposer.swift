import LocatedYAML

/// Chooses, from the facts of a site, the clauses of one policy.
package struct PolicyComposer {
    private let site: Site
    private let policy: PolicyFacts
    /// What makes the statements of each clause that states a fact, by the clause's id: one for each record, or one for the
    /// fact itself.
    private let makers: [String: [StatementMaker]]

    package init(_ policy: PolicyFacts, of site: Site) {
        self.site = site
        self.policy = policy
        let shop = Self.shop(of: site)
        let makers = policy.catalogue.clauses.compactMap { clause in
            policy.facts.fact(stating: clause).map { (clause.id, Self.makers(clause, $0, shop: shop)) }
        }
        self.makers = Dictionary(makers, uniquingKeysWith: { first, _ in first })
    }

    /// The policy that the facts make.
    package var composed: Policy {
        let sections = policy.catalogue.sections.map { section in
            PolicySection(id: section.id, clauses: clauses(of: section))
        }
        return Policy(kind: policy.catalogue.policy, sections: sections.filter { !$0.clauses.isEmpty })
    }

    /// A finding for each fact that the site states and the policy does not say, because something is missing that it goes
    /// with: no fact is lost without a word.
    package var unsaid: [Diagnostic] {
        policy.catalogue.clauses.flatMap { clause in
            (makers[clause.id] ?? []).flatMap(\.unsaid).map { name, fact, partners in
                Diagnostic(
                    FactRule.notSaid, at: fact.place,
                    arguments: ["name": .text(name), "partners": .list(partners)],
                    help: partners.isEmpty ? "remove" : "mend")
            }
        }
    }

    /// The clauses of a section in the order of the catalogue, each followed by the shop's own words that name it; own words
    /// that name none stand at the end.
    private func clauses(of section: CatalogueSection) -> [PolicyClause] {
        let ownWords = policy.ownWords.filter { $0.section == section.id }
        let stated = section.clauses.flatMap { clause in
            [self.clause(clause)].compactMap { $0 } + ownWords.filter { $0.after == clause.id }.map(ownClause)
        }
        return stated + ownWords.filter { $0.after == nil }.map(ownClause)
    }

    private func ownClause(_ words: OwnWords) -> PolicyClause {
        PolicyClause(
            id: words.id, content: .ownWords(words.paragraphs),
            facts: ["\(policy.catalogue.policy).own-words.\(words.id)"], place: words.place)
    }
}

extension PolicyComposer {
    private func clause(_ clause: CatalogueClause) -> PolicyClause? {
        switch clause.source {
        case .precedence: precedence(clause)
        case .reads(let reads): reading(clause, reads)
        case .fact: stating(clause)
        }
    }

    private func stating(_ clause: CatalogueClause) -> PolicyClause? {
        guard let fact = policy.facts.fact(stating: clause), let makers = makers[clause.id] else { return nil }
        let path = policy.catalogue.policy + "." + clause.id
        let content = clause.isKeyed ? keyed(clause, makers) : makers.first.flatMap { sentences(clause, $0) }
        return content.map { PolicyClause(id: clause.id, content: $0, facts: [path], place: fact.place) }
    }

    private static func makers(_ clause: CatalogueClause, _ fact: Fact, shop: StatedValue) -> [StatementMaker] {
        switch fact.value {
        case .record(let record): return [StatementMaker(clause: clause, record: record, subject: nil, shop: shop)]
        case .records(let records):
            return records.map { StatementMaker(clause: clause, record: $0.record, subject: $0, shop: shop) }
        default:
            let record = FactRecord(fields: [(clause.ownName, fact)])
            return [StatementMaker(clause: clause, record: record, subject: nil, shop: shop)]
        }
    }

    private func reading(_ clause: CatalogueClause, _ reads: [CatalogueClause.Read]) -> PolicyClause? {
        let found = reads.compactMap { read in
            site.common.fact(at: read.path).map { (read: read, fact: $0) }
        }
        let record = FactRecord(fields: found.map { ($0.read.name, $0.fact) })
        let maker = StatementMaker(clause: clause, record: record, subject: nil, shop: shop)
        guard let content = sentences(clause, maker), let first = found.first else { return nil }
        return PolicyClause(id: clause.id, content: content, facts: found.map(\.read.path), place: first.fact.place)
    }

    /// What one record says: a paragraph, or an item for each sentence.
    private func sentences(_ clause: CatalogueClause, _ maker: StatementMaker) -> PolicyClause.Content? {
        let statements = maker.statements
        guard !statements.isEmpty else { return nil }
        guard clause.layout == .list else { return .paragraph(statements) }
        return .list(
            introduction: introduction(clause), items: statements.map { PolicyItem(anchor: nil, statements: [$0]) })
    }

    private func keyed(_ clause: CatalogueClause, _ makers: [StatementMaker]) -> PolicyClause.Content? {
        guard !makers.isEmpty else { return nil }
        let introduction = introduction(clause)
        switch clause.layout {
        case .paragraph:
            return .paragraph(makers.flatMap(\.statements))
        case .list:
            return .list(
                introduction: introduction,
                items: makers.map { maker in
                    PolicyItem(anchor: maker.anchor, statements: maker.statements)
                })
        case .table(let columns):
            return table(clause, columns: columns, makers: makers, introduction: introduction)
        }
    }

    /// A table with a first column for what names the record, and without the columns that no record has.
    private func table(
        _ clause: CatalogueClause, columns: [CatalogueClause.Column], makers: [StatementMaker],
        introduction: Statement
    ) -> PolicyClause.Content {
        let used = columns.filter { column in makers.contains { $0.states(column) } }
        let headings = (["subject"] + used.map(\.name)).map { column in
            Statement(MessageKey("clauses", clause.id, "headings", column))
        }
        let rows = makers.map { maker in
            PolicyRow(anchor: maker.anchor, cells: [.subject(maker.subjectValue)] + used.map(maker.cell))
        }
        return .table(introduction: introduction, headings: headings, rows: rows)
    }

    private func introduction(_ clause: CatalogueClause) -> Statement {
        Statement(MessageKey(clause: clause.id, part: "introduction"), values: ["shop": shop])
    }

    private var shop: StatedValue { Self.shop(of: site) }

    private static func shop(of site: Site) -> StatedValue {
        .fact(site.common.fact(at: "shop.name")?.value ?? .text(""))
    }
}

extension PolicyComposer {
    /// The clause that says which version prevails: there whenever there are two languages.
    private func precedence(_ clause: CatalogueClause) -> PolicyClause? {
        guard let precedence = site.precedence else { return nil }
        let statements = PrecedenceStatements(languages: site.languages).statements(precedence)
        return PolicyClause(
            id: clause.id, content: .paragraph(statements), facts: ["precedence"], place: precedence.place)
    }
}

extension FactRecord {
    /// The fact that a clause states; nil where it is not stated, or the clause states none of its own.
    fileprivate func fact(stating clause: CatalogueClause) -> Fact? {
        guard case .fact = clause.source else { return nil }
        return fact(at: clause.id)
    }
}

import PolicyModel
import TestSupport
import Testing

/// Every site of the repository says the same in every language: what can be counted is equal, piece by piece.
@Suite struct DocumentParityTests {
    static let sites = ["site.yaml"] + Repository.files(in: "Tests/Shops", ending: "/site.yaml", isDeep: true)

    private func documents(_ path: String) throws -> [Document] {
        let schema = try TestSchema.repository.get()
        let read = try schema.read(Repository.text(path), file: path)
        #expect(read.diagnostics == [])
        let site = try #require(read.site)
        return try site.policies.flatMap { facts in
            let policy = PolicyComposer(facts, of: site).composed
            return try site.languages.map { language in
                try #require(DocumentComposer.document(policy, of: site, in: schema.language(language.text)))
            }
        }
    }

    @Test func `finds the shops`() { #expect(Self.sites.count > 1) }

    @Test(arguments: sites) func `has the same outline in every language`(path: String) throws {
        let outlines = try documents(path).map(\.outline)
        let first = try #require(outlines.first)
        #expect(first.count > 5)
        for outline in outlines.dropFirst() { #expect(outline == first) }
    }

    @Test(arguments: sites) func `has no gap in its words and no address twice`(path: String) throws {
        for document in try documents(path) {
            let inlines = document.sections.flatMap(\.clauses).flatMap(\.blocks).flatMap(\.runs)
            for inline in inlines {
                #expect(!inline.plainText.isEmpty && !inline.plainText.contains("{"), "\(document.language)")
            }
            #expect(!document.title.isEmpty && !document.summary.isEmpty && !document.shop.isEmpty)
            for section in document.sections { #expect(!section.heading.isEmpty && !section.clauses.isEmpty) }
            #expect(Set(document.anchors).count == document.anchors.count)
        }
    }
}

extension Document {
    /// What must be equal in every language, line by line.
    fileprivate var outline: [String] {
        dates.map { "\($0.id) \($0.day)" }
            + sections.flatMap { section in
                ["# \(section.id) \(section.anchor)"]
                    + section.clauses.flatMap { clause in
                        [
                            "## \(clause.id) \(clause.anchor) \(clause.facts.joined(separator: " "))"
                                + (clause.isOwnWords ? " own" : "")
                        ] + clause.blocks.map(\.outline)
                    }
            }
    }

    /// Every address inside the page.
    fileprivate var anchors: [String] {
        sections.flatMap { section in
            [section.anchor]
                + section.clauses.flatMap { clause in [clause.anchor] + clause.blocks.flatMap(\.anchors) }
        }
    }
}

extension Block {
    fileprivate var outline: String {
        switch self {
        case .paragraph: "paragraph"
        case .list(let items): "list \(items.map { $0.anchor ?? "-" })"
        case .table(let table):
            "table \(table.headings.count) "
                + "\(table.rows.map { "\($0.anchor) \($0.cells.map { $0.isEmpty ? "empty" : "said" })" })"
        }
    }

    fileprivate var anchors: [String] {
        switch self {
        case .paragraph: []
        case .list(let items): items.compactMap(\.anchor)
        case .table(let table): table.rows.map(\.anchor)
        }
    }

    /// Every run of words; an empty cell is none.
    fileprivate var runs: [[Inline]] {
        switch self {
        case .paragraph(let inlines): [inlines]
        case .list(let items): items.map(\.content)
        case .table(let table):
            table.headings.map { [.text($0)] } + table.rows.flatMap(\.cells).filter { !$0.isEmpty }
        }
    }
}

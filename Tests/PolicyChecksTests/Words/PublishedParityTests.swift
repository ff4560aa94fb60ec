import LocatedYAML
import PolicyModel
import TestSupport
import Testing

@testable import PolicyChecks

/// The last line of defence: what the finished policies say in figures and addresses is the same in every language.
@Suite struct PublishedParityTests {
    static let sites = ["site.yaml"] + Repository.files(in: "Tests/Shops", ending: "/site.yaml", isDeep: true)

    private func documents(_ yaml: String) throws -> [[Document]] {
        let schema = try TestSchema.repository.get()
        let read = try schema.read(yaml)
        #expect(read.diagnostics == [])
        let site = try #require(read.site)
        return try site.policies.map { facts in
            let policy = PolicyComposer(facts, of: site).composed
            return try site.languages.map { language in
                try #require(DocumentComposer.document(policy, of: site, in: schema.language(language.text)))
            }
        }
    }

    /// What differs between the first document and each of the others, clause by clause.
    private func expectParity(_ documents: [Document]) throws {
        let first = try #require(documents.first)
        for other in documents.dropFirst() {
            #expect(first.dates.map(\.day) == other.dates.map(\.day))
            #expect(first.clauses.map(\.id) == other.clauses.map(\.id))
            for (one, two) in zip(first.clauses, other.clauses) {
                #expect(one.links == two.links, "\(one.id)")
                let pair = LanguageTextPair(
                    one: try written(one, first.language), other: try written(two, other.language))
                for finding in QuantityCheck.findings(pair) + LinkCheck.findings(pair) {
                    Issue.record("\(finding.described): \(pair.one.source.text) | \(pair.other.source.text)")
                }
            }
        }
    }

    private func written(_ clause: DocumentClause, _ language: LanguageTag) throws -> LanguageText {
        let place = Place(file: clause.id, at: Position(line: 1, column: 1))
        return LanguageText(
            LocatedText(clause.text, at: place), key: clause.id, kind: .ownWords, language: language,
            glossary: try RepositoryWords.glossaries.get()[language])
    }

    @Test(arguments: sites) func `holds for every site`(path: String) throws {
        for documents in try documents(Repository.text(path)) { try expectParity(documents) }
    }

    @Test(arguments: 1...12) func `holds whatever the numbers of the facts are`(seed: Int) throws {
        let text = try Repository.text("site.yaml")
        var state = UInt64(seed)
        // The tea shop's periods, ages and days, each with another number; Knuth's generator, so that a failure comes again.
        let form = #/(?<lead>(?:keep|lasts|within|advance|answered|under|minimum-age): )(?<number>\d+)/#
        var count = 0
        let changed = text.replacing(form) { match in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            count += 1
            return match.output.lead + String(2 + (state >> 33) % 58)
        }
        #expect(count > 8 && changed != text)
        for documents in try documents(changed) {
            try expectParity(documents)
            let numbers = changed.matches(of: form).map { String($0.output.number) }
            for document in documents {
                let said = document.clauses.map(\.text).joined(separator: "\n")
                for number in numbers { #expect(said.contains(number), "\(document.language) does not say \(number)") }
            }
        }
    }
}

extension Document {
    fileprivate var clauses: [DocumentClause] { sections.flatMap(\.clauses) }
}

extension DocumentClause {
    private var runs: [[Inline]] {
        blocks.flatMap { block -> [[Inline]] in
            switch block {
            case .paragraph(let inlines): [inlines]
            case .list(let items): items.map(\.content)
            case .table(let table): table.rows.flatMap(\.cells)
            }
        }
    }

    /// Everything that the clause says, a line each.
    fileprivate var text: String { runs.map(\.plainText).joined(separator: "\n") }

    /// Where its links lead, sorted: the order of words is that of the language.
    fileprivate var links: [String] { runs.flatMap { $0 }.flatMap(\.targets).sorted() }
}

extension Inline {
    fileprivate var targets: [String] {
        switch self {
        case .text: []
        case .strong(let inner), .foreign(let inner, _): inner.flatMap(\.targets)
        case .link(let inner, let target): [target.address] + inner.flatMap(\.targets)
        }
    }
}

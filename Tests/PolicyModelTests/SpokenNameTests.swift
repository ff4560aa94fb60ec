import LocatedYAML
import PolicyModel
import TestSupport
import Testing

/// Names and addresses inside the words of a language.
@Suite struct SpokenNameTests {
    private static let chinese = LanguageTag("zh-Hans")

    private func inlines(_ shop: String, in tag: String) throws -> [Inline] {
        let documents = try TestSchema.small.get().documents(SmallSite.yaml(shop: shop), in: [tag])
        guard case .paragraph(let inlines) = documents.first?.sections.first?.clauses.first?.blocks.first else {
            return []
        }
        return inlines
    }

    @Test func `marks a registered name as words of its language, with a translation after it`() throws {
        let shop = "{name: Tea, legal-name: {registered: 茶业公司, language: zh-Hans, translations: {en: Tea Ltd}}}"
        let tag = try #require(Self.chinese)
        #expect(
            try inlines(shop, in: "en") == [
                .text("We are "), .foreign([.text("茶业公司")], language: tag), .text(" (Tea Ltd)."),
            ])
        #expect(try inlines(shop, in: "zh-Hans") == [.text("我们是茶业公司。")])
    }

    @Test func `marks a registered name without a translation, and none whose language is not said`() throws {
        let tag = try #require(Self.chinese)
        #expect(
            try inlines("{name: Tea, legal-name: {registered: 茶业公司, language: zh-Hans}}", in: "en") == [
                .text("We are "), .foreign([.text("茶业公司")], language: tag), .text("."),
            ])
        #expect(try inlines("{name: Tea, legal-name: tea Ltd}", in: "en") == [.text("We are tea Ltd.")])
        #expect(try inlines("{name: Tea, legal-name: tea Ltd}", in: "zh-Hans") == [.text("我们是tea Ltd。")])
    }

    @Test(arguments: [
        (
            "email: a@tea.example", "Write to ", Inline.link([.text("a@tea.example")], to: .mail("a@tea.example")),
            "mailto:a@tea.example"
        ),
        (
            "telephone: +44 (0)20 7946 0958", "Call ",
            .link([.text("+44 (0)20 7946 0958")], to: .telephone("+442079460958")), "tel:+442079460958"
        ),
        (
            "website: https://tea.example/a?b", "Visit ",
            .link([.text("https://tea.example/a?b")], to: .web("https://tea.example/a?b")), "https://tea.example/a?b"
        ),
    ])
    func `links an address as it is written`(field: String, words: String, link: Inline, address: String) throws {
        #expect(try inlines("{name: Tea, \(field)}", in: "en") == [.text(words), link, .text(".")])
        guard case .link(_, let target) = link else { return }
        #expect(target.address == address)
    }

    @Test func `says a name in each language, or one name in all`() throws {
        let schema = try TestSchema.small.get()
        let each = try schema.documents(SmallSite.yaml(shop: "{name: {en: Tea, zh-Hans: 茶坊}}"))
        #expect(each.map(\.shop) == [[.text("Tea")], [.text("茶坊")]])
        #expect(each.map(\.summary) == ["What Tea does.", "茶坊的做法。"])
        let same = try schema.documents(SmallSite.yaml(shop: "{name: iTea}"))
        #expect(same.map(\.summary) == ["What iTea does.", "iTea的做法。"])
    }

    @Test func `says the dates of a policy and gives them to machines`() throws {
        let documents = try TestSchema.small.get().documents(SmallSite.yaml(more: "updated: 2026-11-20\n"))
        #expect(
            documents.map { $0.dates.map(\.line.plainText) } == [
                ["In force from 1 December 2026", "Changed on 20 November 2026"], ["自2026年12月1日起生效", "2026年11月20日变更"],
            ])
        for document in documents {
            #expect(document.dates.map(\.id) == ["effective", "updated"])
            #expect(document.dates.map(\.day) == ["2026-12-01", "2026-11-20"])
        }
    }

    @Test func `makes one text of neighbouring words`() throws {
        for document in try TestSchema.small.get().documents(
            SmallSite.yaml(notice: "  collection: {data: [name, phone-number]}\n"))
        {
            guard case .paragraph(let inlines) = document.sections[0].clauses[0].blocks[0] else { continue }
            #expect(inlines.count == 1)
        }
    }
}

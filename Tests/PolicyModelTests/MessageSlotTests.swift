import LocatedYAML
import PolicyModel
import TestSupport
import Testing

/// Which messages a catalogue asks of every language, and how they are read.
@Suite struct MessageSlotTests {
    /// Each slot in one line: its key, its variants, the holes it needs, those that one variant has, those it may use.
    private func slots(of clause: String) throws -> [String] {
        let catalogue = try #require(TestSchema.small.get().site.catalogues.first)
        return catalogue.messageSlots.filter { $0.key.path.dropFirst().first == clause }.map { slot in
            let given = slot.given.sorted { $0.key < $1.key }.map { "\($0.key)@\($0.value)" }
            let parts = [
                slot.key.path.dropFirst(2).joined(separator: " "),
                slot.variants.map { $0.joined(separator: "|") }.joined(separator: " "),
                slot.needed.joined(separator: " "), given.joined(separator: " "), slot.allowed.joined(separator: " "),
            ]
            return parts.joined(separator: "; ")
        }
    }

    @Test(arguments: [
        ("collection.data", ["; ; data; ; shop"]), ("collection.sold", ["; affirmed|denied; ; ; shop"]),
        ("scope.sites", ["sites; closed|only; sites; ; shop"]), ("terms.fee", ["; free|paid; ; ; shop"]),
        (
            "scope.shop",
            [
                "legal-name; ; legal-name; ; shop", "email; ; email; ; shop", "telephone; ; telephone; ; shop",
                "website; ; website; ; shop",
            ]
        ),
        (
            "collection.occasions",
            [
                "introduction; ; ; ; shop", "headings subject; ; ; ; ", "headings data; ; ; ; ",
                "headings basis; ; ; ; ",
                "headings use; ; ; ; ", "headings kept; ; ; ; ", "use; do|may; ; ; shop subject",
                "ends; with-visit|when-deleted; ; ; shop subject",
            ]
        ),
        (
            "collection.purposes",
            [
                "introduction; ; ; ; shop", "purpose; given|absent; ; data@0; shop subject",
                "about; ; about; ; shop subject",
            ]
        ),
        ("collection.promises", ["promise; do-not|never given|absent; ; except@1; shop subject"]),
        (
            "terms.closing",
            ["within; ; within; ; shop", "officer; ; officer; ; shop", "then; delete|anonymise; ; ; shop"]
        ),
        ("precedence.rule", []),
    ])
    func `asks for the messages of a clause`(clause: String, slots: [String]) throws {
        #expect(try self.slots(of: clause) == slots)
    }

    @Test func `asks for a title, a summary, dates and the headings of all sections first`() throws {
        let catalogue = try #require(TestSchema.small.get().site.catalogues.first)
        #expect(
            catalogue.messageSlots.prefix(8).map(\.key.text) == [
                "title", "summary", "dates › effective", "dates › updated", "sections › scope", "sections › collection",
                "sections › terms", "sections › precedence",
            ])
    }

    @Test func `asks every language for the same messages of precedence`() throws {
        let keys = Language.precedenceSlots.map(\.key.path)
        #expect(
            keys
                == ["published", "everybody", "market", "market-except", "others", "saving"].map { ["precedence", $0] })
        for slot in Language.precedenceSlots.dropFirst().dropLast() {
            #expect(slot.variants == [["prevails", "equal"], ["two", "more"]])
        }
    }

    @Test func `reads every message of the slots by its key and variant`() throws {
        let schema = try TestSchema.small.get()
        let catalogue = try #require(schema.site.catalogues.first)
        let messages = try #require(try schema.language("en").messages["notice"])
        #expect(catalogue.messageSlots.allSatisfy { messages[$0.key] != nil })
        let promise = try #require(messages[MessageKey("clauses", "collection.promises", "promise")])
        #expect(promise[["never", "given"]]?.source.text == "We never sell {subject}, except when you {except}.")
        #expect(promise[["never"]] == nil && promise[[]] == nil && promise[["never", "given", "x"]] == nil)
        #expect(
            promise.templates.map(\.variant) == [
                ["do-not", "absent"], ["do-not", "given"], ["never", "absent"], ["never", "given"],
            ])
    }
}

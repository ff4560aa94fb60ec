import LocatedYAML
import PolicyModel
import TestSupport
import Testing

/// What one language says with a value, the other must say with it too.
@Suite struct LanguageParityTests {
    private func differences(_ change: (String) -> String) throws -> [Diagnostic] {
        let schema = try TestSchema.small.get()
        let catalogue = try #require(schema.site.catalogues.first)
        func messages(_ text: String, file: String) throws -> Messages {
            let value = try Repository.value(Array(text.utf8), file: file)
            let read = MessagesReader.messages(value, slots: catalogue.messageSlots)
            #expect(read.diagnostics == [])
            return read.messages
        }
        let english = try Repository.text("Tests/Fixtures/facts/schema/Locales/en/notice.yaml")
        let chinese = try Repository.text("Tests/Fixtures/facts/schema/Locales/zh-Hans/notice.yaml")
        return LanguageParity.differences(
            try messages(english, file: "en"), try messages(change(chinese), file: "zh-Hans"),
            slots: catalogue.messageSlots)
    }

    @Test func `finds nothing between two languages that say the same`() throws {
        #expect(try differences { $0 } == [])
    }

    @Test func `finds a value that only one language says, with both places`() throws {
        let found = try differences { $0.replacing("\"{shop}的做法。\"", with: "我们的做法。") }
        #expect(found.map(\.rule) == ["language/holes-differ"])
        #expect(found.first?.arguments == ["key": .text("summary"), "missing": .list(["shop"]), "extra": .list([])])
        #expect(found.first?.place?.file == "zh-Hans")
        #expect(found.first?.notes.map(\.place?.file) == ["en"])
    }

    @Test func `compares variant by variant`() throws {
        let found = try differences {
            $0.replacing("absent: \"我们绝不出售{subject}。\"", with: "absent: 我们绝不出售。")
                .replacing("free: 免费。", with: "free: \"{shop}免费。\"")
        }
        #expect(
            found.map(\.arguments["key"]) == [
                .text("clauses › collection.promises › promise"), .text("clauses › terms.fee"),
            ])
        #expect(found.map(\.arguments["missing"]) == [.list(["subject"]), .list([])])
        #expect(found.map(\.arguments["extra"]) == [.list([]), .list(["shop"])])
    }

    @Test func `leaves forms and the order of holes to each language`() throws {
        let found = try differences {
            $0.replacing("{data}用于{subject:label}", with: "{subject}：{data:or}")
        }
        #expect(found == [])
    }

    /// A run does not compare them again.
    @Test(arguments: ["zh-Hans", "zh-Hant"])
    func `finds nothing between the languages of the repository`(tag: String) throws {
        let schema = try TestSchema.repository.get()
        let english = try schema.language("en")
        let chinese = try schema.language(tag)
        #expect(Language.differences(english, chinese, kinds: schema.site.catalogues) == [])
        #expect(Language.differences(chinese, english, kinds: schema.site.catalogues) == [])
    }
}

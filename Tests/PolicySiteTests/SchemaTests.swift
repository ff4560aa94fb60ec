import Foundation
import PolicySite
import Testing

@Suite("The JSON Schema of site.yaml") struct SchemaTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../..").standardizedFileURL

    private static func schema(beside folder: String) throws -> SiteJSONSchema {
        let read = try SiteJSONSchema.read(beside: FilePath(folder))
        #expect(read.diagnostics.isEmpty)
        return try #require(read.schema)
    }

    private static func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("is the one that is committed") func committed() throws {
        let file = Self.repository.appending(path: "Documentation/site.schema.json")
        let text = try Self.schema(beside: Self.repository.path).text(for: .site)
        let isCurrent = try String(contentsOf: file, encoding: .utf8) == text
        #expect(isCurrent, "Documentation/site.schema.json is out of date: run `make reference`")
    }

    @Test("says in English and Chinese what each key is") func described() throws {
        let schema = try Self.object(Self.schema(beside: Self.repository.path).text(for: .site))
        var keys: [(path: String, description: String?)] = []
        func visit(_ value: Any, at path: String) {
            if let list = value as? [Any] { list.forEach { visit($0, at: path) } }
            guard let map = value as? [String: Any] else { return }
            for (name, inner) in map["properties"] as? [String: Any] ?? [:] {
                keys.append((path + "." + name, (inner as? [String: Any])?["description"] as? String))
                visit(inner, at: path + "." + name)
            }
            for (name, inner) in map where name != "properties" && name != "if" && name != "else" {
                visit(inner, at: path)
            }
        }
        visit(schema, at: "")
        #expect(keys.count > 1000)
        for (path, description) in keys where !path.hasPrefix(".vocabulary.") {
            let text = try #require(description, "\(path) has no description")
            #expect(!text.contains("schema-"), "\(path): Locales/…/findings/schema.yaml has no word “\(text)”")
            #expect(text.contains { $0.isLetter }, "\(path): “\(text)”")
        }
        let isBilingual = keys.filter { $0.description?.contains(/\p{Han}/) == true }.count
        #expect(isBilingual * 10 > keys.count * 9, "Chinese describes \(isBilingual) of \(keys.count) keys")
    }

    @Test("requires nothing of a shared file") func shared() throws {
        let schema = try Self.schema(beside: Self.repository.path)
        let (site, shared) = (try Self.object(schema.text(for: .site)), try Self.object(schema.text(for: .sharedFile)))
        #expect(site["else"] != nil && shared["else"] == nil && shared["if"] == nil)
        let names = { (schema: [String: Any]) in Set((schema["properties"] as? [String: Any] ?? [:]).keys) }
        #expect(names(site) == names(shared) && names(site).isSuperset(of: ["shop", "languages", "privacy", "accept"]))
    }

    @Test("knows the terms of a folder's own files") func ownFiles() throws {
        let temporary = try TemporaryFolder()
        let files = [
            ("Templates/vocabulary.yaml", "{}"), ("Locales/en/vocabulary.yaml", "a tea house"),
            ("Locales/zh-Hans/vocabulary.yaml", "茶馆"),
        ]
        for (path, words) in files {
            let text = try String(contentsOf: Self.repository.appending(path: path), encoding: .utf8)
            let more = text.replacing(
                /(?m)^circumstance:\n  terms:\n/, with: "circumstance:\n  terms:\n    tea-house: \(words)\n")
            try #require(more != text)
            try temporary.write(more, to: path)
        }
        let schema = try Self.object(Self.schema(beside: temporary.url.path).text(for: .site))
        let definitions = try #require(schema["definitions"] as? [String: [String: Any]])
        let terms = try #require(definitions["vocabulary.circumstance"]?["enum"] as? [String])
        let words = try #require(definitions["vocabulary.circumstance"]?["enumDescriptions"] as? [String])
        #expect(terms.first == "tea-house" && words.first == "a tea house · 茶馆" && terms.count == words.count)
    }
}

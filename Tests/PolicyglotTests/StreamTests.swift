import Foundation
import Testing

@Suite("A stream of sites") struct StreamTests {
    let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    /// A site on one line; JSON is YAML, so that the same text can stand in a file.
    private static func site(_ name: String) -> String {
        """
        {"shop": {"name": "\(name)", "email": "shop@example.com"}, "languages": ["en", "zh-Hans"], "precedence": "equal", \
        "effective": "2026-01-01", "accept": [{"rule": "law/no-markets", "at": "markets", "reason": "a test"}], "privacy": \
        {"scope": {"company-wide": true}, "collection": {"occasions": {"order": {"data": ["name", "delivery-address"], "purposes": ["deliver-orders"]}}}, \
        "sharing": {"sold": "no"}, "security": {"guaranteed": false}, "rights": {"email": "shop@example.com"}, \
        "changes": {"notice": ["email"]}, "contact": {"questions": "welcome"}}}
        """
    }

    private func answers(_ lines: [String], _ options: String = "", end: String = "\n") throws
        -> (status: Int32, lines: [[String: Any]])
    {
        try temporary.write(lines.joined(separator: "\n") + end, to: "in")
        let run = try Program(in: temporary.url).shell("policyglot stream \(options) <in")
        let answers = try run.output.split(separator: "\n").map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line.prefix(300))")
        }
        return (run.status, answers)
    }

    @Test("makes the very pages that generate writes") func pages() throws {
        let names = (1...9).map { "Shop “\($0)” \\u4e2d" }
        let (status, answers) = try answers(names.map(Self.site))
        #expect(status == 0)
        #expect(answers.map { $0["line"] as? Int } == Array(1...9))
        #expect(answers.allSatisfy { $0["version"] as? Int == 1 && $0["status"] as? String == "published" })
        for (number, answer) in answers.enumerated() {
            try temporary.write(Self.site(names[number]), to: "site.yaml")
            #expect(try Program(in: temporary.url)("generate", "--output", "out").status == 0)
            let written = try temporary.bytes("out").filter { $0.key != ".policyglot.json" }
            let pages = try #require(answer["pages"] as? [String: String])
            #expect(pages.mapValues { Data($0.utf8) } == written)
        }
    }

    @Test("answers every line with one line, whatever is wrong with it") func wrong() throws {
        let lines = [
            Self.site("A"), "{", "", "null", "[1]", "{\"shop\": {\"name\": 5}}", "\u{FEFF}{}",
            "{\"id\": \"k7\", \"site\": \(Self.site("B"))}",
            "{\"id\": 8, \"site\": {}}",
        ]
        let (status, answers) = try answers(lines)
        #expect(status == 1)
        #expect(answers.count == lines.count)
        #expect(answers.map { $0["line"] as? Int } == Array(1...lines.count))
        let published = answers.filter { $0["status"] as? String == "published" }.compactMap { $0["line"] as? Int }
        #expect(published == [1, 8])
        #expect(answers.map { $0["id"] as? String } == [nil, nil, nil, nil, nil, nil, nil, "k7", "8"])
        for answer in answers where answer["status"] as? String == "refused" {
            #expect((answer["pages"] as? [String: String])?.isEmpty == true)
            let findings = try #require(answer["findings"] as? [[String: Any]])
            #expect(!findings.isEmpty, "\(answer)")
            #expect(findings.allSatisfy { $0["file"] as? String == "line-\(answer["line"] ?? 0)" })
        }
    }

    @Test("takes a last line without an end, and lines of another system") func ends() throws {
        #expect(try answers([Self.site("A") + "\r", Self.site("B")], end: "").lines.count == 2)
        #expect(try answers([], end: "").lines.isEmpty)
    }

    @Test("names the articles where that is asked for, and lets warnings refuse where they are strict") func options()
        throws
    {
        let acceptance = #""accept": [{"rule": "law/no-markets", "at": "markets", "reason": "a test"}], "#
        let inChina = Self.site("A").replacing(acceptance, with: #""markets": ["CN"], "#)
        func words(_ options: String) throws -> String? {
            try (answers([inChina], options).lines.first?["pages"] as? [String: String])?["en/privacy/privacy.txt"]
        }
        #expect(try words("--cite --ignore law --format text")?.contains("Legal references") == true)
        #expect(try words("--ignore law --format text")?.contains("Legal references") == false)
        let warned = Self.site("A").replacing(acceptance, with: "")
        #expect(try answers([warned]).status == 0)
        #expect(try answers([warned], "--strict").status == 1)
    }

    @Test("refuses a line that is too long, and goes on") func longLine() throws {
        let long = "{\"shop\": \"" + String(repeating: "x", count: 5 << 20) + "\"}"
        let (status, answers) = try answers([long, Self.site("B")])
        #expect(status == 1)
        #expect(answers.map { $0["status"] as? String } == ["refused", "published"])
        let findings = try #require(answers.first?["findings"] as? [[String: Any]])
        #expect(findings.map { $0["rule"] as? String } == ["yaml/too-large"])
    }

    @Test("makes only the forms that are asked for") func formats() throws {
        let (_, answers) = try answers([Self.site("A")], "--format text --jobs 1")
        let pages = try #require(answers.first?["pages"] as? [String: String])
        #expect(pages.keys.sorted() == ["en/privacy/privacy.txt", "zh-Hans/privacy/privacy.txt"])
    }
}

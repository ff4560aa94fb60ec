import Foundation
import Testing

@Suite("A law of a shop's own") struct OwnLawsTests {
    let temporary: TemporaryFolder
    let program: Program
    private let rule = "law/house-chat"

    init() throws {
        temporary = try TemporaryFolder()
        program = Program(in: temporary.url)
        try temporary.copy(Shop.tea.file, to: "site.yaml")
        let laws = try String(contentsOf: Shop.repository.appending(path: "Templates/laws.yaml"), encoding: .utf8)
        try temporary.write(laws + "  house: {markets: [CN, EU], as-of: 2026-11-21}\n", to: "Templates/laws.yaml")
        try temporary.write(
            """
            requirements:
              - requirement: house-chat
                needs: [chat.stored-by]
                verified: yes
                source: the handbook
              - requirement: house-languages
                needs: [languages]
                verified: no
                source: the handbook

            """, to: "Templates/laws/house.yaml")
        for (language, name, citation, demand) in [
            ("en", "Rules of the house", "Handbook, rule 7", "the policy says who stores chats"),
            ("zh-Hans", "内部规定", "《手册》第七条", "政策写明由谁保存聊天记录"),
        ] {
            try temporary.write(
                """
                name: \(name)
                requirements:
                  house-chat: {citation: "\(citation)", demand: \(demand)}
                  house-languages: {citation: "\(citation)", demand: \(demand)}

                """, to: "Locales/\(language)/laws/house.yaml")
        }
    }

    @Test("is judged beside the others, in its own words") func judged() throws {
        let run = try program("validate")
        #expect(run.findings.map(\.rule) == [rule])
        #expect(run.errors.hasPrefix("error[\(rule)]: not met: the policy says who stores chats (Handbook, rule 7)\n"))
        let chinese = try program("validate", "--language", "zh-Hans")
        #expect(chinese.errors.contains("未满足：政策写明由谁保存聊天记录（《手册》第七条）"))
        let listed = try program("laws", "--unmet").output
        #expect(listed.contains("house: Rules of the house") && listed.contains("      Handbook, rule 7\n"))
        #expect(try program("laws", "--matrix", "laws.html").status == 0)
        #expect(try temporary.text("laws.html").contains("内部规定"))
    }

    @Test("can be ignored, looked at alone, explained and accepted") func controlled() throws {
        #expect(try program("validate", "--ignore", rule).findings.isEmpty)
        #expect(try program("generate", "--ignore", rule).status == 0)
        #expect(try program("validate", "--only", rule).findings.map(\.rule) == [rule])
        #expect(try program("validate", "--only", "law/house-languages").findings.isEmpty)
        let explained = try program("explain", rule)
        #expect(explained.status == 0 && explained.output.contains("the policy says who stores chats"))
        #expect(explained.output.contains("chat.stored-by") && explained.output.contains("the handbook"))
        let text = try Shop.tea.text()
        try temporary.write(
            text + "accept:\n  - {rule: \(rule), at: chat.stored-by, reason: There is no chat.}\n", to: "site.yaml")
        #expect(try program("validate").findings.isEmpty)
    }

    @Test("is not taken for one that it is not", arguments: ["law/house-chatt", "law/gdpr-12-3-tim"]) func unknown(
        name: String
    )
        throws
    {
        let run = try program("validate", "--ignore", name)
        #expect(run.status == 64)
        #expect(run.errors.contains("There is no rule or family “\(name)”; did you mean “"))
        #expect(try program("generate", "--ignore", name).status == 64)
        #expect(try program("explain", name).status == 64)
    }
}

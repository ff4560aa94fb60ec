import Foundation
import LocatedYAML
import PolicyChecks
import PolicySite
import Testing

@Suite("Explaining rules") struct ExplainTests {
    let temporary: TemporaryFolder
    let program: Program

    init() throws {
        temporary = try TemporaryFolder()
        program = Program(in: temporary.url)
    }

    @Test("explains a rule in either language, and refuses what is none") func explain() throws {
        let english = try program("explain", "language/no-precedence")
        #expect(english.status == 0)
        #expect(english.output.hasPrefix("error[language/no-precedence]: the policy has the versions"))
        #expect(
            english.output.contains(
                """

                Wrong, in site.yaml:

                    languages: [en, zh-Hans]
                    # precedence: zh-Hans

                Right:

                    languages: [en, zh-Hans]
                    precedence: zh-Hans

                How to mend it:
                -\u{20}
                """))
        let chinese = try program("explain", "language/no-precedence", "--language", "zh-Hans")
        #expect(chinese.output.hasPrefix("错误[language/no-precedence]："))
        #expect(chinese.output.contains("错误示例（site.yaml）：\n\n    languages: "))
        #expect(chinese.output.contains("处理办法：\n- "))
        #expect(try program("explain", "site/busy-output").output.contains("what lies in the folders"))
    }

    @Test(
        "offers the nearest rule for what is none",
        arguments: [
            (
                "language/no-precedense",
                "There is no rule “language/no-precedense”; did you mean “language/no-precedence”?"
            ),
            ("nothing", "There is no rule “nothing”; policyglot rules lists them."),
            (
                "law/nope",
                "There is no rule “law/nope”; policyglot laws --markdown lists the requirements of every law."
            ),
            (
                "law/gdpr-13-2",
                "There is no rule “law/gdpr-13-2”; there is “law/gdpr-13-2-a-retention”, “law/gdpr-13-2-b-rights”, “law/gdpr-13-2-c-withdraw” …; policyglot laws --markdown lists"
            ),
            ("law/ecl-77-anything-else", "; there is “law/ecl-18-nonpersonal”, "),
        ])
    func unknown(rule: String, said: String) throws {
        let run = try program("explain", rule)
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.errors.contains(said))
    }

    @Test("lists every rule with its severity") func rules() throws {
        let run = try program("rules")
        #expect(run.status == 0)
        let rules = run.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(String.init)
        #expect(rules == RuleList.all.map { "\($0.id): \($0.severity)" })
        #expect(try program("rules", "--markdown").output == RuleReference.markdown)
    }
}

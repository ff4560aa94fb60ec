import Foundation
import Testing

@Suite("The manual page and the completions") struct ManualTests {
    private static let program = Program(in: Shop.repository)

    @Test("is the one that is committed") func committed() throws {
        let file = Shop.repository.appending(path: "Documentation/policyglot.1")
        let run = try Self.program("manual")
        #expect(run.status == 0, "\(run.errors)")
        let isCurrent = try String(contentsOf: file, encoding: .utf8) == run.output
        #expect(isCurrent, "Documentation/policyglot.1 is out of date: run `make reference`")
    }

    @Test("names every command and every option") func whole() throws {
        let page = try Self.program("manual").output.replacing("\\-", with: "-")
        let help = try Self.program("--help").output
        let commands = help.matches(of: /(?m)^  ([a-z]+) {2,}/).map { String($0.1) }
        #expect(commands.count > 10 && !commands.contains("manual"))
        for command in commands where command != "help" {
            #expect(page.contains(".SS \"policyglot \(command)\""), "\(command)")
            let options = try Self.program(command, "--help").output.matches(of: /(?m)^  .*?(--[a-z-]+)/)
            #expect(!options.isEmpty)
            for option in options { #expect(page.contains("\\fB\(option.1)\\fR"), "\(command) \(option.1)") }
        }
    }

    @Test("complete in each shell", arguments: ["bash", "zsh", "fish"]) func completions(shell: String) throws {
        let run = try Self.program("--generate-completion-script", shell)
        #expect(run.status == 0 && run.output.contains("policyglot") && run.output.contains("as-of"))
    }

    @Test("complete the ids of rules and of what laws require") func rules() throws {
        let run = try Self.program("---completion", "explain", "--", "rule", "0", "0", "law/pipl")
        let found = Set(run.output.split(separator: "\n").map(String.init))
        #expect(run.status == 0, "\(run.errors)")
        #expect(found.isSuperset(of: ["law/pipl-17-1-name", "fact/unknown-key"]))
    }
}

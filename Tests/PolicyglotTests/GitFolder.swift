import Foundation
import Testing

/// A repository of git made for one test. Where there is no git, the test fails and says so.
struct GitFolder {
    let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
        try git("init", "--quiet")
    }

    var url: URL { temporary.url }

    /// Commits everything, under a tag.
    func commit(_ tag: String) throws {
        try git("add", "--all")
        try git(
            "-c", "user.name=Test", "-c", "user.email=test@shop.example", "-c", "commit.gpgsign=false", "commit",
            "--quiet", "--no-verify", "--message", tag)
        try git("tag", tag)
    }

    /// Runs git in the folder.
    func git(_ arguments: String...) throws {
        let program = Program(in: url, environment: ["GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C"])
        let line = arguments.map { "'\($0)'" }.joined(separator: " ")
        let run = try program.shell("git \(line)")
        try #require(run.status == 0, "these tests need git: `git \(line)` says: \(run.output)")
    }

    /// A small site with what stands at the place of the period in which requests are answered.
    ///
    /// - Parameter more: further sections of the policy, each on a line of its own.
    static func site(answerWithin period: String = "30 days", _ more: String = "") -> String {
        """
        shop: {name: Blue Kiln, email: hello@bluekiln.example}
        languages: [en, zh-Hans]
        precedence: equal
        effective: 2026-12-01
        privacy:
          sharing: {sold: no}
          rights: {answer-within: \(period)}
          contact: {questions: welcome}
        \(more)
        """
    }
}

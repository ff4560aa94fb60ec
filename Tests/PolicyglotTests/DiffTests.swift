import Foundation
import PolicySite
import Testing

@Suite("Comparing two versions") struct DiffTests {
    let repository: GitFolder
    let program: Program

    init() throws {
        repository = try GitFolder()
        program = Program(in: repository.url)
        try repository.temporary.write(GitFolder.site(), to: "site.yaml")
        try repository.commit("one")
        try repository.temporary.write(GitFolder.site(answerWithin: "15 days"), to: "site.yaml")
        try repository.commit("two")
    }

    @Test(
        "says what changed since a revision, and ends by it",
        arguments: ["HEAD~1", "one", "HEAD^{/one}", "one:site.yaml", "one:./site.yaml", "one:."])
    func revision(old: String) throws {
        let run = try program("diff", old)
        #expect(run.status == 1 && run.errors == "", "\(run.errors)")
        #expect(run.output.contains("    en       We answer within [-30-]{+15+} days of receiving your request.\n"))
        #expect(run.output.contains("    zh-Hans  我们会自收到您的申请之日起[-30-]{+15+}日内答复。\n"))
        #expect(run.output.contains("privacy.rights.answer-within: 30 days → 15 days"))
        #expect(try program("diff", "HEAD").status == 0)
    }

    @Test("compares two revisions, files and folders") func pairs() throws {
        try repository.temporary.write(GitFolder.site(answerWithin: "1 year"), to: "other/site.yaml")
        #expect(try program("diff", "one", "two").output.contains("[-30-]{+15+}"))
        #expect(try program("diff", "two", "one").output.contains("[-15-]{+30+}"))
        #expect(
            try program("diff", "one", "other/site.yaml").status == 2, "it is not in the revision under its own path")
        #expect(try program("diff", "one:site.yaml", "other").output.contains("{+1 year+}"))
        #expect(try program("diff", "other", ".").output.contains("[-1 year-]"))
        #expect(try program("diff", "two", "two").output == "two:site.yaml says and states the same as two:site.yaml\n")
    }

    @Test("finds the site of a folder in its repository") func folders() throws {
        try repository.temporary.write(GitFolder.site(), to: "shops/茶 店/site.yaml")
        try repository.commit("three")
        try repository.temporary.write(GitFolder.site(answerWithin: "7 days"), to: "shops/茶 店/site.yaml")
        #expect(try program("diff", "three", "shops/茶 店").output.contains("[-30-]{+7+}"))
        let inside = Program(in: repository.url.appending(path: "shops/茶 店"))
        #expect(try inside("diff", "HEAD").output.hasPrefix("site.yaml, compared with HEAD:shops/茶 店/site.yaml\n"))
        #expect(try inside("diff", "two").findings.map(\.rule) == ["site/not-in-revision"])
        let missing = try program("diff", "three", "shops")
        #expect(missing.status == 2 && missing.findings.map(\.rule) == ["site/unreadable"])
    }

    @Test("reads a revision with the words that stood beside it") func ownWords() throws {
        let path = "Locales/en/privacy.yaml"
        let words = try String(contentsOf: Shop.repository.appending(path: path), encoding: .utf8)
        let changed = words.replacing("We answer within ", with: "You hear from us within ")
        try #require(changed != words)
        try repository.temporary.write(changed, to: path)
        let run = try program("diff", "HEAD")
        #expect(run.status == 1)
        #expect(
            run.output.contains(
                "~ rights.answer-within  Your rights and how to use them  [wording only: no fact changed]\n"))
        #expect(run.output.contains("[-We answer-]{+You hear from us+} within 15 days"))
        #expect(run.output.contains("    zh-Hans  (the same)\n"))
        try repository.commit("three")
        try repository.temporary.write(words, to: path)
        #expect(try program("diff", "three").output.contains("[-You hear from us-]{+We answer+} within 15 days"))
        #expect(try program("diff", "two").status == 0)
    }

    @Test("reads an earlier version whose own words lack what it does not say") func olderWords() throws {
        for path in ["Locales/en/privacy.yaml", "Locales/en/pages.yaml"] {
            let words = try String(contentsOf: Shop.repository.appending(path: path), encoding: .utf8)
            let older = words.replacing(/(?m)^  payment\.cards-stored:.*\n(?:    .*\n)*|^changes-title:.*\n/, with: "")
            try #require(older != words)
            try repository.temporary.write(older, to: path)
        }
        try repository.commit("older")
        let folder = repository.url.appending(path: "Locales")
        try FileManager.default.removeItem(at: folder)
        #expect(try program("diff", "older").status == 0)
        try repository.temporary.write(GitFolder.site("  payment: {cards-stored: no}"), to: "site.yaml")
        try repository.commit("newer")
        try repository.git("checkout", "--quiet", "older", "--", "Locales")
        try repository.commit("mixed")
        let run = try program("diff", "mixed", "one")
        #expect(run.status == 2 && run.findings.contains { $0.rule == "language/missing-message" }, "\(run.errors)")
    }

    @Test(
        "says in one line what cannot be found, in both languages",
        arguments: [
            (["none"], "site/unknown-revision"), (["--", "-x"], "site/unknown-revision"),
            (["one:none.yaml"], "site/not-in-revision"), (["one:../site.yaml"], "site/not-in-revision"),
            (["one", "none.yaml"], "site/unknown-revision"), ([":site.yaml"], "site/unknown-revision"),
            (["one\u{7}"], "site/unknown-revision"), (["HEAD..one"], "site/unknown-revision"),
        ])
    func missing(arguments: [String], rule: String) throws {
        for language in ["en", "zh-Hans"] {
            let run = try program.run(["diff", "--language", language] + arguments)
            #expect(run.status == 2 && run.output == "")
            #expect(run.findings.map(\.rule) == [rule], "\(run.errors)")
        }
    }

    @Test("says that there is no repository, and no git") func nowhere() throws {
        let temporary = try TemporaryFolder()
        try temporary.write(GitFolder.site(), to: "site.yaml")
        let elsewhere = try Program(in: temporary.url)("diff", "HEAD")
        #expect(elsewhere.status == 2 && elsewhere.findings.map(\.rule) == ["site/no-repository"])
        let without = try Program(in: repository.url, environment: ["PATH": "bin:/nowhere"])("diff", "one")
        #expect(without.status == 2 && without.findings.map(\.rule) == ["site/no-git"])
    }

    @Test("refuses a version that is wrong, and says what is") func wrong() throws {
        try repository.temporary.write(GitFolder.site(answerWithin: "soon"), to: "site.yaml")
        let run = try program("diff", "one")
        #expect(run.status == 2 && run.output == "")
        #expect(run.findings.map(\.rule) == ["fact/bad-period"])
        try repository.commit("three")
        let old = try program("diff", "three", "one")
        #expect(old.status == 2)
        #expect(old.errors.contains(" --> three:site.yaml:7:27\n"), "\(old.errors)")
    }

    @Test(
        "refuses what is no use together",
        arguments: [
            ["--in", "en"], ["--format", "xml"], ["--format", "markdown", "--in", "e?"],
            ["--format", "markdown", "--in", "fr"],
        ])
    func usage(arguments: [String]) throws {
        #expect(try program.run(["diff", "one"] + arguments).status == 64)
        #expect(try program.run(["diff"]).status == 64)
        #expect(try program.run(["diff", ""]).status == 64)
    }

    @Test("writes a notice in the languages that were chosen, and says nothing when asked") func chosen() throws {
        let notice = try program("diff", "one", "--format", "markdown", "--in", "zh-Hans")
        #expect(notice.status == 1)
        #expect(notice.output.hasPrefix("# 隐私政策：变更内容\n") && !notice.output.contains("What changes"))
        let quiet = try program("diff", "one", "--quiet")
        #expect(quiet.status == 1 && quiet.output == "" && quiet.errors == "")
    }

    @Test("compares with what was published, whose facts nobody knows") func published() throws {
        _ = try program("generate", "--quiet", "--ignore", "law,sense,section")
        let same = try program("diff", "public")
        #expect(same.status == 0 && same.output == "site.yaml says the same as what was published in public\n")
        try repository.temporary.write(GitFolder.site(answerWithin: "7 days"), to: "site.yaml")
        let run = try program("diff", "public")
        #expect(run.status == 1 && run.errors == "", "\(run.errors)")
        #expect(
            run.output.hasPrefix("site.yaml, compared with public\n1 clause changed\npublished pages hold no facts: "))
        #expect(run.output.contains("    zh-Hans  我们会自收到您的申请之日起[-15-]{+7+}日内答复。\n"))
        #expect(!run.output.contains("wording only"))
        let notice = try program("diff", "public", "--format", "markdown", "--in", "en")
        #expect(notice.output.contains("> We answer within <del>15</del><ins>7</ins> days"))
        let backwards = try program("diff", "site.yaml", "public")
        #expect(backwards.status == 2 && backwards.findings.map(\.rule) == ["site/unreadable"])
        try repository.temporary.write("{}", to: "public/.policyglot.json")
        #expect(try program("diff", "public").findings.map(\.rule) == ["site/broken-manifest"])
    }

    @Test("knows where the last commit is recorded, on a branch and without one") func history() throws {
        func state() throws -> [String?] {
            let history = try #require(GitHistory(holding: FilePath(repository.url.path)))
            #expect(history.files.allSatisfy { history.folders.contains($0.folder) })
            return history.files.map { try? String(contentsOfFile: $0.text, encoding: .utf8) }
        }
        let two = try state()
        try repository.temporary.write(GitFolder.site(answerWithin: "7 days"), to: "site.yaml")
        #expect(try state() == two)
        try repository.commit("three")
        let three = try state()
        #expect(three != two)
        try repository.git("checkout", "--quiet", "one")
        #expect(try state() != three)
        #expect(GitHistory(holding: FilePath("/")) == nil)
    }
}

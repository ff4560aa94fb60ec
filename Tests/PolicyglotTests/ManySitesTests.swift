import Foundation
import Testing

@Suite("Many sites in one run") struct ManySitesTests {
    let temporary: TemporaryFolder
    private let count = 7

    /// Makes sites `shops/1` to `shops/7`, all different.
    init() throws {
        temporary = try TemporaryFolder()
        let shop = try #require(Shop.named(with: "site.yaml").first { $0.name == "optokingdom" })
        for number in 1...count {
            let text = try shop.text().replacing("name: Optokingdom", with: "name: Optokingdom \(number)")
            try temporary.write(text, to: "shops/\(number)/site.yaml")
            try temporary.copy(
                shop.folder.appending(path: "site.reviewed.yaml"), to: "shops/\(number)/site.reviewed.yaml")
        }
    }

    private func generate(_ arguments: String...) throws -> Program.Run {
        try Program(in: temporary.url).run(["generate"] + arguments)
    }

    @Test("writes each into its own folder, whatever the number of jobs") func jobs() throws {
        for jobs in ["1", "2", "5"] {
            let run = try generate("shops", "--output", "out\(jobs)/{site}", "--jobs", jobs)
            #expect(run.status == 0)
            #expect(run.errors == "")
            let lines = run.output.withoutTime.split(separator: "\n").map(String.init)
            let expected = (1...count).map { "out\(jobs)/\($0): 14 written, 0 unchanged, 0 removed, in N ms" }
            #expect(lines == expected + ["7 sites: 7 written, 0 unchanged, 0 refused, in N ms"])
        }
        #expect(try temporary.bytes("out1") == temporary.bytes("out2"))
        #expect(try temporary.bytes("out1") == temporary.bytes("out5"))
        for number in 1...count {
            #expect(try temporary.text("out1/\(number)/en/privacy/privacy.txt").contains("Optokingdom \(number)"))
        }
    }

    @Test("passes over what did not change, and nothing else") func unchanged() throws {
        #expect(try generate("shops", "--output", "out/{site}").status == 0)
        let stamps = try temporary.stamps("out")
        let again = try generate("shops", "--output", "out/{site}")
        #expect(again.output.withoutTime == "7 sites: 0 written, 7 unchanged, 0 refused, in N ms\n")
        #expect(try temporary.stamps("out") == stamps)

        // A fact, a page and a page that is gone.
        let changed = try temporary.text("shops/2/site.yaml").replacing("Optokingdom 2", with: "Optokingdom Two")
        try temporary.write(changed, to: "shops/2/site.yaml")
        try temporary.write("edited", to: "out/3/en/privacy/privacy.md")
        try FileManager.default.removeItem(at: temporary.url.appending(path: "out/4/index.html"))
        // Words of its own.
        let words = try String(contentsOf: Shop.repository.appending(path: "Locales/en/pages.yaml"), encoding: .utf8)
        try temporary.write(words, to: "shops/5/Locales/en/pages.yaml")
        let run = try generate("shops", "--output", "out/{site}")
        let lines = run.output.withoutTime.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
        #expect(lines == ["out/2", "out/3", "out/4", "7 sites"])
        #expect(try temporary.text("out/2/en/privacy/privacy.txt").contains("Optokingdom Two"))
        #expect(try temporary.text("out/3/en/privacy/privacy.md") != "edited")

        let other = try generate("shops", "--output", "out/{site}", "--format", "html")
        #expect(other.output.withoutTime.hasSuffix("7 sites: 7 written, 0 unchanged, 0 refused, in N ms\n"))
        let forced = try generate("shops", "--output", "out/{site}", "--format", "html", "--force")
        #expect(forced.output.withoutTime == "7 sites: 0 written, 7 unchanged, 0 refused, in N ms\n")
    }

    @Test("tells a finding again at every run") func findings() throws {
        let text = try temporary.text("shops/1/site.yaml")
            .replacing("You can freely use", with: "You may freely use").replacing("您可以自由", with: "您可自由")
        try temporary.write(text, to: "shops/1/site.yaml")
        for _ in 1...2 {
            let run = try generate("shops/1")
            #expect(run.status == 0)
            #expect(run.errors.contains("warning[language/unreviewed-wording]"), "\(run.errors)")
        }
    }

    @Test("goes on after a site that is refused") func refused() throws {
        try temporary.write("shop: [", to: "shops/4/site.yaml")
        let run = try generate("shops", "--output", "out/{site}")
        #expect(run.status == 1)
        #expect(run.errors.contains("shops/4/site.yaml: nothing was written"))
        #expect(run.output.withoutTime.hasSuffix("7 sites: 6 written, 0 unchanged, 1 refused, in N ms\n"))
        #expect(!temporary.files("out").contains { $0.hasPrefix("4/") })
    }

    @Test("takes a list of sites from a file or the standard input") func list() throws {
        try temporary.write("shops/2\n\nshops/6/site.yaml\n", to: "list")
        for source in ["--sites-from list", "--sites-from - <list"] {
            let run = try Program(in: temporary.url).shell("policyglot validate \(source)")
            #expect(run.status == 0)
            #expect(run.output.hasPrefix("2 sites, "), "\(run.output)")
        }
        try temporary.write("\n", to: "empty")
        let run = try Program(in: temporary.url)("validate", "--sites-from", "empty")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("0 sites, "), "\(run.output)")
        #expect(try Program(in: temporary.url)("validate", "--sites-from", "missing").status == 2)
        try temporary.write("shops/2\nshops/none/site.yaml\nshops/6\n", to: "gap")
        let gap = try Program(in: temporary.url)("validate", "--sites-from", "gap")
        #expect(gap.status == 2)
        #expect(gap.errors.contains("“shops/none/site.yaml” could not be read"))
        #expect(gap.output.hasPrefix("2 sites, "), "one that is missing stops no other: \(gap.output)")
    }

    @Test("divides them into parts that together are the whole", arguments: 1...9) func shards(parts: Int) throws {
        for part in 1...parts {
            #expect(try generate("shops", "--output", "out/{site}", "--shard", "\(part)/\(parts)").status == 0)
        }
        #expect(try generate("shops", "--output", "whole/{site}").status == 0)
        #expect(try temporary.bytes("out") == temporary.bytes("whole"))
    }

    @Test("takes no fewer than one job", arguments: ["generate", "validate", "stream"]) func noJobs(command: String)
        throws
    {
        let run = try Program(in: temporary.url)(command, "--jobs", "0")
        #expect(run.status == 64)
        #expect(run.errors.contains("--jobs takes a number from 1."))
    }

    @Test("refuses a part that is none", arguments: ["0/3", "4/3", "1", "a/b", "1/2/3", "-1/3"])
    func noShard(text: String) throws {
        let run = try generate("shops", "--shard=\(text)")
        #expect(run.status == 64)
        #expect(run.errors.contains("write K/N with K from 1 to N"))
    }
}

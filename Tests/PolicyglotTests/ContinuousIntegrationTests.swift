import Foundation
import LocatedYAML
import Testing

/// The files for GitHub, GitLab and pre-commit: read as YAML, and the shell of their steps run with the built program.
@Suite("In continuous integration,") struct ContinuousIntegrationTests {
    let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
        try temporary.copy(Shop.tea.file, to: "shops/tea/site.yaml")
        let slip = try Shop.tea.text().replacing("\n  collection:\n", with: "\n  colection:\n")
        try temporary.write(slip, to: "shops/slip/site.yaml")
        try temporary.write("", to: "output")
    }

    private static func value(_ path: String) throws -> LocatedValue {
        let bytes = try Array(Data(contentsOf: Shop.repository.appending(path: path)))
        let read = LocatedYAMLReader.read(bytes, file: path)
        #expect(read.diagnostics.isEmpty, "\(path): \(read.diagnostics.map(\.rule))")
        return try #require(read.value)
    }

    private static func step(_ name: String) throws -> LocatedValue {
        let steps = try #require(value("action.yml")["runs"]?["steps"]?.items)
        return try #require(steps.first { $0["name"]?.text == name }, "there is no step “\(name)”")
    }

    /// Runs a step of the action as its platform does, with these values of its environment.
    private func run(_ name: String, _ environment: [String: String]) throws -> Program.Run {
        let step = try Self.step(name)
        #expect(step["shell"]?.text == "bash")
        let named = (step["env"]?.entries ?? []).map(\.key.text)
        let passed = environment.keys.filter { !$0.hasPrefix("GITHUB_") }.sorted()
        #expect(passed == named.sorted(), "the step takes \(named)")
        try temporary.write(try #require(step["run"]?.text), to: "step.sh")
        return try Program(in: temporary.url, environment: environment).shell("bash -eo pipefail step.sh")
    }

    private func validate(_ sites: String, arguments: String = "") throws -> Program.Run {
        try run(
            "Validate",
            ["BINARY": Program.built.path, "SITES": sites, "ARGUMENTS": arguments, "SARIF": "out.sarif"])
    }

    @Test("the action passes a site without an error, and writes a report all the same") func good() throws {
        let run = try validate("shops/tea")
        #expect(run.status == 0)
        #expect(!run.output.contains("::error"))
        #expect(try temporary.text("out.sarif").contains("\"version\": \"2.1.0\""))
    }

    @Test("the action fails over a slip, annotates its line and reports it") func bad() throws {
        let run = try validate("shops/tea\n\nshops/slip/site.yaml\n", arguments: "--language  zh-Hans")
        #expect(run.status == 1)
        #expect(run.output.contains("::error file=shops/slip/site.yaml,line="))
        #expect(run.output.contains("此处没有键“colection”"))
        #expect(try temporary.text("out.sarif").contains("fact/unknown-key"))
    }

    @Test(
        "the action takes no input for a command",
        arguments: ["$(touch pwned)", "`touch pwned`", "; touch pwned", "--fix"])
    func injection(text: String) throws {
        let run = try validate(text)
        #expect(run.status != 0)
        #expect(!temporary.has("pwned"))
        let both = try validate("shops/tea", arguments: "--nothing;touch pwned $(touch pwned)")
        #expect(both.status == 64)
        #expect(!temporary.has("pwned"))
    }

    @Test("the action uses a program that is there, or builds its own") func build() throws {
        let output = temporary.url.appending(path: "output").path
        let environment = ["BINARY": "/opt/policyglot", "GITHUB_OUTPUT": output]
        #expect(try run("Look for Swift", environment).status == 0)
        #expect(try run("Build", environment).status == 0)
        #expect(try temporary.text("output") == "missing=no\nbinary=/opt/policyglot\n")
        // A folder in which “making” only leaves a mark stands for this repository.
        try temporary.write("release:\n\t@touch made\n", to: "action/Makefile")
        let action = temporary.url.appending(path: "action").path
        let run = try run("Build", ["BINARY": "", "GITHUB_OUTPUT": output, "GITHUB_ACTION_PATH": action])
        #expect(run.status == 0)
        #expect(temporary.has("action/made"))
        #expect(try temporary.text("output").hasSuffix("binary=\(action)/.build/release/policyglot\n"))
        let release = try String(contentsOf: Shop.repository.appending(path: "Makefile"), encoding: .utf8)
        #expect(release.contains("\nrelease: "))
    }

    @Test("every expression of the action names something that is there") func expressions() throws {
        let text = try String(contentsOf: Shop.repository.appending(path: "action.yml"), encoding: .utf8)
        let action = try Self.value("action.yml")
        let inputs = Set((action["inputs"]?.entries ?? []).map(\.key.text))
        let steps = Set((action["runs"]?["steps"]?.items ?? []).compactMap { $0["id"]?.text })
        let used = text.matches(of: #/\binputs\.([a-z]+)/#).map { String($0.1) }
        #expect(Set(used) == inputs)
        #expect(steps.isSuperset(of: text.matches(of: #/\bsteps\.([a-z]+)/#).map { String($0.1) }))
        for entry in action["inputs"]?.entries ?? [] {
            #expect(entry.value["description"]?.text?.hasSuffix(".") == true && entry.value["default"]?.text != nil)
        }
        // An expression inside a script would be a hole for commands.
        for step in action["runs"]?["steps"]?.items ?? [] { #expect(step["run"]?.text?.contains("${{") != true) }
        let workflow = try Self.value("Documentation/ci/github.yml")
        let uses = workflow["jobs"]?["validate"]?["steps"]?.items?.last
        #expect(uses?["uses"]?.text?.hasPrefix("OWNER/policyglot@") == true)
        #expect(inputs.isSuperset(of: (uses?["with"]?.entries ?? []).map(\.key.text)))
    }

    @Test("the workflow for GitHub Pages publishes what the facts say, and nothing after a slip") func pages() throws {
        let workflow = try Self.value("Documentation/ci/github-pages.yml")
        let steps = try #require(workflow["jobs"]?["publish"]?["steps"]?.items)
        let outputs = try Self.value("action.yml")["outputs"]
        let validate = try #require(steps.first { $0["id"]?.text == "policyglot" })
        #expect(validate["uses"]?.text?.hasPrefix("OWNER/policyglot@") == true)
        let generate = try #require(steps.first { $0["name"]?.text == "Generate" })
        let environment = generate["env"]?.entries ?? []
        #expect(environment.map(\.key.text) == ["POLICYGLOT"])
        #expect(environment.map(\.value.text) == ["${{ steps.policyglot.outputs.binary }}"])
        #expect(outputs?["binary"]?["value"]?.text == "${{ steps.build.outputs.binary }}")
        // What was found stops the job before this step, and this step by itself.
        for (site, status) in [("tea", 0), ("slip", 1)] as [(String, Int32)] {
            try temporary.copy(temporary.url.appending(path: "shops/\(site)/site.yaml"), to: "\(site)/site.yaml")
            try temporary.write(try #require(generate["run"]?.text), to: "\(site)/step.sh")
            let program = Program(
                in: temporary.url.appending(path: site), environment: ["POLICYGLOT": Program.built.path])
            let run = try program.shell("bash -eo pipefail step.sh")
            #expect(run.status == status, "\(run.output)")
        }
        #expect(try temporary.bytes("tea/pages") == Shop.tea.pages())
        #expect(!temporary.has("slip/pages"))
        let upload = try #require(steps.first { $0["uses"]?.text?.hasPrefix("actions/upload-pages-artifact@") == true })
        #expect(upload["with"]?["path"]?.text == "pages")
        #expect(workflow["permissions"]?["pages"]?.text == "write")
        #expect(workflow["permissions"]?["id-token"]?.text == "write")
    }

    @Test(
        "the job of GitLab writes both of its reports",
        arguments: [("shops/tea", 0), ("shops", 1)] as [(String, Int32)])
    func gitlab(sites: String, status: Int32) throws {
        let job = try #require(try Self.value("Documentation/ci/gitlab.yml")["policies"])
        let script = try #require(job["script"]?.items).compactMap(\.text).joined(separator: "\n")
        let run = try Program(in: temporary.url, environment: ["SITES": sites]).shell("set -e\n\(script)")
        #expect(run.status == status)
        let reports = try #require(job["artifacts"]?["reports"])
        let quality = try temporary.text(try #require(reports["codequality"]?.text))
        #expect(quality.contains("\"check_name\"") == (status == 1))
        #expect(try temporary.text(try #require(reports["junit"]?.text)).contains("<testsuite"))
    }

    @Test("the hooks are those of pre-commit, and take the files that they say") func hooks() throws {
        let hooks = try #require(try Self.value(".pre-commit-hooks.yaml").items)
        #expect(hooks.compactMap { $0["id"]?.text } == ["policyglot", "policyglot-all", "policyglot-fix"])
        for hook in hooks {
            let entry = try #require(hook["entry"]?.text)
            #expect(entry.hasPrefix("policyglot validate") && hook["language"]?.text == "system")
            let files = try Regex(try #require(hook["files"]?.text))
            #expect("shops/tea/site.yaml".contains(files) && !"mysite.yaml".contains(files))
            let arguments = hook["pass_filenames"]?.text == "false" ? "" : " shops/tea/site.yaml"
            let run = try Program(in: temporary.url).shell(entry + arguments)
            #expect(run.status == (arguments.isEmpty ? 1 : 0))
        }
    }
}

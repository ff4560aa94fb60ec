import Foundation
import Testing

/// A repository that was downloaded can name programs in its configuration, its attributes and its hooks. Comparing with a revision
/// of it runs none of them.
@Suite("A hostile repository") struct HostileRepositoryTests {
    let repository: GitFolder
    let program: Program
    /// What any program that ran leaves behind.
    let trace: String

    init() throws {
        repository = try GitFolder()
        program = Program(in: repository.url)
        trace = repository.url.appending(path: "ran").path
        try repository.temporary.write(GitFolder.site(), to: "site.yaml")
        try repository.temporary.write("* diff=hostile filter=hostile\n", to: ".gitattributes")
        try repository.commit("one")
        try repository.temporary.write(GitFolder.site(answerWithin: "15 days"), to: "site.yaml")
    }

    private func script(_ name: String) throws -> String {
        try repository.temporary.write("#!/bin/sh\necho \(name) >>'\(trace)'\ncat\n", to: ".git/\(name)")
        let path = repository.url.appending(path: ".git/\(name)").path
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return path
    }

    @Test(
        "runs no program that its configuration names",
        arguments: [
            "diff.external", "core.fsmonitor", "core.pager", "pager.cat-file", "core.editor", "core.sshCommand",
            "core.askPass",
            "diff.hostile.textconv", "diff.hostile.command", "filter.hostile.smudge", "filter.hostile.clean",
            "filter.hostile.process", "core.alternateRefsCommand", "alias.cat-file", "alias.rev-parse", "alias.ls-tree",
            "credential.helper", "gpg.program", "uploadpack.packObjectsHook",
        ])
    func configuration(key: String) throws {
        let path = try script("program")
        try repository.git("config", key, key.hasPrefix("alias.") ? "!\(path)" : path)
        #expect(try program("diff", "one").status == 1)
        #expect(!repository.temporary.has("ran"), "\(key) was run")
    }

    @Test("runs no hook") func hooks() throws {
        try repository.temporary.makeFolder(".git/hooks")
        let names = ["post-checkout", "post-index-change", "reference-transaction", "fsmonitor-watchman", "pre-commit"]
        for name in names { _ = try script("hooks/\(name)") }
        try repository.git("config", "core.hooksPath", repository.url.appending(path: ".git/hooks").path)
        #expect(try program("diff", "one").status == 1)
        #expect(!repository.temporary.has("ran"))
    }

    @Test("fetches nothing that is missing", arguments: ["ext::%s", "file://%s"]) func fetching(form: String) throws {
        let path = try script("transport")
        try repository.git("config", "remote.origin.url", form.replacing("%s", with: path))
        try repository.git("config", "remote.origin.uploadpack", path)
        try repository.git("config", "remote.origin.promisor", "true")
        try repository.git("config", "extensions.partialClone", "origin")
        try repository.git("config", "protocol.ext.allow", "always")
        try repository.git("config", "core.repositoryFormatVersion", "1")
        for file in repository.temporary.files(".git/objects") {
            try FileManager.default.removeItem(at: repository.url.appending(path: ".git/objects/\(file)"))
        }
        #expect(try program("diff", "one").status == 2)
        #expect(!repository.temporary.has("ran"), "the transport was run")
    }

    @Test("runs no program called git in the folder") func ownGit() throws {
        try repository.temporary.copy(URL(filePath: try script("git")), to: "git")
        let program = Program(in: repository.url, environment: ["PATH": ".::bin"])
        #expect(try program("diff", "one").findings.map(\.rule) == ["site/no-git"])
        #expect(!repository.temporary.has("ran"))
    }

    @Test("obeys no variable that points git elsewhere") func environment() throws {
        let path = try script("program")
        let hostile = [
            "GIT_DIR": "/nowhere", "GIT_EXTERNAL_DIFF": path, "GIT_PAGER": path, "GIT_CONFIG_COUNT": "1",
            "GIT_CONFIG_KEY_0": "core.fsmonitor", "GIT_CONFIG_VALUE_0": path,
            "GIT_TRACE": repository.url.appending(path: "ran").path,
        ]
        #expect(try Program(in: repository.url, environment: hostile)("diff", "one").status == 1)
        #expect(!repository.temporary.has("ran"))
    }

    @Test("follows no link of a revision", arguments: ["site.yaml", "Locales/en/privacy.yaml"]) func links(path: String)
        throws
    {
        let file = repository.url.appending(path: path)
        try? FileManager.default.removeItem(at: file)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: "/etc/hostname")
        try repository.commit("two")
        let run = try program("diff", "two", "one")
        #expect(run.status == 2 && run.findings.map(\.rule) == ["site/unreadable"], "\(run.errors)")
        #expect(run.errors.contains("two:\(path)"))
    }
}

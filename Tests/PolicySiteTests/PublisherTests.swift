import Foundation
import LocatedYAML
import PolicyRendering
import Testing

@testable import PolicySite

@Suite("Publishing") struct PublisherTests {
    let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
    }

    @discardableResult private func publish(_ texts: [String: String]) throws -> Publication {
        try Publisher(output: temporary.path("public"), patience: 1).publish(.pages(texts))
    }

    /// The rules and places of what speaks against publishing; afterwards nothing may have changed.
    private func refusal(_ texts: [String: String]) throws -> [String] {
        let before = try temporary.stamps()
        let error = #expect(throws: SiteError.self) { try publish(texts) }
        #expect(try temporary.stamps() == before)
        guard case .refused(let findings) = error else { return [] }
        return findings.map { finding in
            guard case .text(let path) = finding.arguments["path"] else { return finding.rule }
            return "\(finding.rule) \(path.replacing(temporary.url.path + "/", with: ""))"
        }
    }

    @Test("writes every page and the list of them") func first() throws {
        #expect(try publish(["index.html": "a", "en/privacy/index.html": "b"]) == Publication(written: 2))
        #expect(
            try temporary.tree("public") == [
                "en": "folder", "en/privacy": "folder", "en/privacy/index.html": "b", "index.html": "a",
                ".policyglot.json": """
                {
                  "format": 1,
                  "finished": true,
                  "files": [
                    "en/privacy/index.html",
                    "index.html"
                  ],
                  "sums": {
                    "en/privacy/index.html": "af63df4c8601f1a5",
                    "index.html": "af63dc4c8601ec8c"
                  }
                }

                """,
            ])
    }

    @Test("tells pages apart by the same sums on every machine") func sums() {
        let page = "<!doctype html>\n<title>A page</title>\n"
        // Computed by another program.
        #expect(Fingerprint(ofPage: Array(page.utf8)).text == "5afb22f20cc37d6c")
        let texts = (0..<page.utf8.count).map { index in
            var bytes = Array(page.utf8)
            bytes[index] ^= 0x80
            return Fingerprint(ofPage: bytes).text
        }
        #expect(Set(texts).count == page.utf8.count)
    }

    @Test("touches nothing when nothing changed") func unchanged() throws {
        let pages = ["index.html": "a", "en/index.html": "b"]
        try publish(pages)
        let before = try temporary.stamps()
        #expect(try publish(pages) == Publication(unchanged: 2))
        #expect(try temporary.stamps() == before)
    }

    @Test("writes what changed and deletes what is no longer produced, with the folders that this empties")
    func changes() throws {
        try publish(["same": "1", "changed": "2", "gone": "3", "en/old/gone": "4"])
        let before = try temporary.stamps("public")["same"]
        let expected = Publication(written: 2, unchanged: 1, deleted: 2)
        #expect(try publish(["same": "1", "changed": "22", "fr/new": "5"]) == expected)
        var tree = try temporary.tree("public")
        tree[".policyglot.json"] = nil
        #expect(tree == ["same": "1", "changed": "22", "fr": "folder", "fr/new": "5"])
        #expect(try temporary.stamps("public")["same"] == before)
    }

    @Test("leaves other people's files alone") func foreign() throws {
        try publish(["en/index.html": "a", "en/gone.html": "b"])
        for name in ["en/logo.png", "CNAME", ".policyglot-notes.tmp", ".nojekyll"] {
            try temporary.write("theirs", to: "public/\(name)")
        }
        try publish([:])
        var tree = try temporary.tree("public")
        tree[".policyglot.json"] = nil
        #expect(
            tree == [
                "en": "folder", "en/logo.png": "theirs", "CNAME": "theirs", ".policyglot-notes.tmp": "theirs",
                ".nojekyll": "theirs",
            ])
    }

    @Test("refuses to write over a file that it did not write, before it writes anything") func inTheWay() throws {
        try temporary.write("theirs", to: "public/b.html")
        try temporary.write("theirs", to: "public/en")
        try temporary.makeFolder("public/c.html")
        let texts = ["a.html": "a", "b.html": "b", "c.html": "c", "en/index.html": "d", "en/other.html": "e"]
        let refused = try refusal(texts)
        #expect(
            refused == [
                "site/foreign-file public/b.html", "site/foreign-file public/c.html", "site/foreign-file public/en",
            ])
        try temporary.remove("public/en")
        try temporary.remove("public/c.html")
        #expect(try refusal(texts) == ["site/foreign-file public/b.html"])
    }

    @Test("takes over a file that already holds the page") func adopted() throws {
        try temporary.write("a", to: "public/a.html")
        #expect(try publish(["a.html": "a"]) == Publication(unchanged: 1))
        #expect(try publish(["a.html": "b"]) == Publication(written: 1))
    }

    @Test("lets a page become a folder of pages, and back once it is empty") func shapes() throws {
        try publish(["en": "page"])
        #expect(try publish(["en/index.html": "a"]) == Publication(written: 1, deleted: 1))
        #expect(try temporary.text("public/en/index.html") == "a")
        #expect(try refusal(["en": "page"]) == ["site/foreign-file public/en"])
        try publish([:])
        #expect(try publish(["en": "page"]) == Publication(written: 1))
    }

    @Test("follows no symbolic link below its folder") func links() throws {
        try temporary.write("theirs", to: "elsewhere/index.html")
        try temporary.makeFolder("public")
        try temporary.link("public/en", to: "../elsewhere")
        try temporary.link("public/index.html", to: "../elsewhere/index.html")
        let refused = try refusal(["en/index.html": "a", "index.html": "b"])
        #expect(refused == ["site/linked-path public/en", "site/linked-path public/index.html"])
    }

    @Test("deletes nothing behind a link that took a folder's place") func linkedAfterwards() throws {
        try publish(["en/index.html": "a", "zh/index.html": "b"])
        try temporary.remove("public/en")
        try temporary.write("theirs", to: "elsewhere/index.html")
        try temporary.link("public/en", to: "../elsewhere")
        #expect(try publish(["zh/index.html": "b"]) == Publication(unchanged: 1))
        #expect(try temporary.text("elsewhere/index.html") == "theirs")
        #expect(try temporary.tree("public")["en"] == "link to ../elsewhere")
    }

    @Test("refuses paths that lead out, are its own or exclude each other") func paths() throws {
        let texts = [
            "../a": "", "/a": "", "a//b": "", "en/.policyglot.json": "", ".policyglot-0123456789abcdef.tmp": "",
        ]
        #expect(try refusal(texts) == texts.keys.sorted().map { "site/unsafe-path \($0)" })
        #expect(try refusal(["en": "", "en/index.html": ""]) == ["site/clashing-paths en"])
        let twice = [Page(path: "a", bytes: [1]), Page(path: "a", bytes: [1]), Page(path: "a", bytes: [2])]
        let error = #expect(throws: SiteError.self) { try Publisher(output: temporary.path("public")).publish(twice) }
        #expect(error?.diagnostics.map(\.rule) == ["site/clashing-paths"])
        #expect(try temporary.tree() == [:])
    }

    @Test(
        "touches nothing when the list of files is damaged",
        arguments: [
            "", "{", "[]", "text", "{\"format\": 1}", "{\"format\": 1, \"finished\": true, \"files\": \"a\"}",
            "{\"format\": 1, \"finished\": maybe, \"files\": []}",
            "{\"format\": 1, \"finished\": true, \"files\": [\"../elsewhere/a\"]}",
            "{\"format\": 1, \"finished\": true, \"files\": [\"/etc/passwd\"]}",
            "{\"format\": 1, \"finished\": true, \"files\": [[\"a\"]]}",
            "{\"format\": 1, \"finished\": true, \"files\": [\".policyglot.json\"]}",
        ])
    func damaged(manifest: String) throws {
        try temporary.write("theirs", to: "elsewhere/a")
        try publish(["a": "1", "b": "2"])
        try temporary.write(manifest, to: "public/.policyglot.json")
        #expect(try refusal(["a": "new"]) == ["site/broken-manifest public/.policyglot.json"])
    }

    @Test("touches nothing when a newer program wrote the list of files") func newer() throws {
        try publish(["a": "1"])
        try temporary.write("{\"format\": 2, \"files\": {}}", to: "public/.policyglot.json")
        #expect(try refusal(["a": "new"]) == ["site/unknown-manifest public/.policyglot.json"])
    }

    @Test("does not read the list of files through a link") func linkedManifest() throws {
        try publish(["a": "1"])
        try FileManager.default.moveItem(
            at: temporary.url.appending(path: "public/.policyglot.json"), to: temporary.url.appending(path: "list"))
        try temporary.link("public/.policyglot.json", to: "../list")
        let list = temporary.path("public/.policyglot.json").text
        #expect(throws: SiteError.failed(FileError(.read, list, .link))) { try publish(["a": "2"]) }
        #expect(try temporary.text("public/a") == "1")
    }

    @Test("lists names that need escaping") func escaping() throws {
        let texts = ["隐私/\"quoted\" \\ 'name'.html": "a", "true": "b", "~": "c", "a: b #c": "d", "é": "e"]
        try publish(texts)
        #expect(try publish(texts) == Publication(unchanged: texts.count))
        #expect(try publish([:]) == Publication(deleted: texts.count))
    }

    @Test("says what it cannot write") func unwritable() throws {
        try temporary.write("", to: "file")
        let publisher = Publisher(output: temporary.path("file/public"))
        #expect(throws: SiteError.failed(FileError(.write, temporary.path("file/public").text, .notAFolder))) {
            try publisher.publish(.pages(["a": "1"]))
        }
        #expect(throws: SiteError.failed(FileError(.write, temporary.path("file").text, .notAFolder))) {
            try Publisher(output: temporary.path("file")).publish(.pages(["a": "1"]))
        }
    }

    @Test("says that it may not write", .enabled(if: geteuid() != 0, "root may write anywhere"))
    func readOnly() throws {
        try temporary.makeFolder("public")
        #expect(chmod(temporary.path("public").text, 0o555) == 0)
        let list = temporary.path("public/.policyglot.json").text
        #expect(throws: SiteError.failed(FileError(.write, list, .permissionDenied))) {
            try publish(["a": "1"])
        }
    }

    @Test("waits for another run, and says so when that takes too long") func busy() throws {
        let folder = try Folder(creating: temporary.path("public"))
        try folder.lock(patience: 1)
        let error = #expect(throws: SiteError.self) { try publish(["a": "1"]) }
        #expect(error?.diagnostics.map(\.rule) == ["site/busy-output"])
        #expect(try temporary.tree("public") == [:])
    }

    @Test("leaves one of the results whole when many runs publish at once") func concurrent() async throws {
        let output = temporary.path("public")
        let versions = (0..<2).map { version in
            Dictionary(uniqueKeysWithValues: (0..<20).map { ("\(version)/\($0)/index.html", "version \(version)") })
                .merging(["index.html": String(repeating: "\(version)", count: 100_000)]) { $1 }
        }
        try await withThrowingTaskGroup { group in
            for run in 0..<12 {
                let pages = [Page].pages(versions[run % 2])
                group.addTask { _ = try Publisher(output: output, patience: 10_000).publish(pages) }
            }
            try await group.waitForAll()
        }
        let tree = try temporary.tree("public").filter { $0.key != ".policyglot.json" && $0.value != "folder" }
        #expect(versions.contains(tree))
    }
}

extension [Page] {
    /// One page for each path and its text.
    static func pages(_ texts: [String: String]) -> [Page] {
        texts.map { Page(path: $0.key, bytes: [UInt8]($0.value.utf8)) }
    }
}

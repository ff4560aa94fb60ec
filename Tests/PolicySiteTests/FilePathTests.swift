import Testing

@testable import PolicySite

@Suite("Paths") struct FilePathTests {
    @Test(
        "a relative path cannot lead out by its text",
        arguments: [
            "", "/", "/a", "a/", "a//b", ".", "..", "a/../b", "./a", "a\nb", "a\0", "a\u{2028}b", "\u{202E}a",
            "\u{FEFF}a", "\u{FFFF}",
        ])
    func refused(text: String) {
        #expect(RelativePath(text) == nil)
    }

    @Test(
        "a relative path takes any other name",
        arguments: ["a", "en/privacy/index.html", "...", "隐私 1.html", "a\\b", "\"a\""])
    func accepted(text: String) {
        #expect(RelativePath(text)?.text == text)
    }

    @Test("a relative path names its parts") func parts() throws {
        let path = try #require(RelativePath("en/privacy/index.html"))
        #expect(path.parts == ["en", "privacy", "index.html"])
        #expect(path.name == "index.html")
        #expect(path.parents.map(\.text) == ["en", "en/privacy"])
        #expect(try #require(RelativePath("a")).parents.isEmpty)
    }

    @Test(
        "a path loses what is needless",
        arguments: [
            ("", "."), (".", "."), ("./", "."), ("./a//b/", "a/b"), ("/", "/"), ("//a/./b", "/a/b"), ("../a", "../a"),
        ])
    func normalised(text: String, expected: String) {
        #expect(FilePath(text).text == expected)
    }

    @Test(
        "a path knows the folder that holds it",
        arguments: [("a", "."), ("a/b", "a"), ("/a", "/"), ("/", "/"), ("../a", ".."), (".", ".")])
    func folder(text: String, expected: String) {
        #expect(FilePath(text).folder.text == expected)
    }

    @Test("a path goes on below a folder", arguments: [(".", "a"), ("/", "/a"), ("b", "b/a")])
    func appending(folder: String, expected: String) {
        #expect(FilePath(folder).appending("a").text == expected)
    }

    @Test("a temporary name is recognised, and nothing like it") func temporary() {
        #expect(TemporaryName.matches(TemporaryName.random()))
        #expect(TemporaryName.random() != TemporaryName.random())
        for name in [
            ".policyglot.json", ".policyglot-.tmp", ".policyglot-0123456789abcde.tmp",
            "policyglot-0123456789abcdef.tmp",
            ".policyglot-0123456789abcdef0.tmp", ".policyglot-0123456789abcdeF.tmp",
            ".policyglot-0123456789abcdef.tmp~",
        ] {
            #expect(!TemporaryName.matches(name), "\(name)")
        }
    }
}

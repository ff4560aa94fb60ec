import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// Whatever stands in the place of a site ends in one finding and its status, and writes nothing.
@Suite("What is no site") struct BadInputTests {
    let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    private var file: String { temporary.url.appending(path: "site.yaml").path }

    /// Runs both commands on the folder and expects one finding of both.
    private func expect(_ rule: String, status: Int32, saying words: String = "error[", _ arguments: String...) throws {
        for command in ["validate", "generate"] {
            let run = try Program(in: temporary.url).run([command] + arguments)
            #expect(run.status == status, "\(run.errors)")
            #expect(run.findings.map(\.rule) == [rule], "\(run.errors)")
            #expect(run.errors.contains(words), "\(run.errors)")
        }
        #expect(!temporary.has("public"))
    }

    @Test("random bytes are refused", arguments: 0..<8) func random(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        let bytes = (0..<4096).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
        try Data(bytes).write(to: URL(filePath: file))
        let run = try Program(in: temporary.url)("validate")
        #expect(run.status == 1)
        #expect(!run.findings.isEmpty && run.findings.allSatisfy { $0.rule.hasPrefix("yaml/") }, "\(run.errors)")
        #expect(!run.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "it disturbs no terminal")
        #expect(temporary.files() == ["site.yaml"])
    }

    @Test("an empty file is refused") func empty() throws {
        try temporary.write("", to: "site.yaml")
        try expect("fact/wrong-type", status: 1)
    }

    @Test(
        "a file is too large to be YAML, or to be read at all",
        arguments: [(5 << 20, "yaml/too-large", 1), (100 << 20, "site/unreadable", 2)])
    func large(size: Int, rule: String, status: Int32) throws {
        try temporary.write("", to: "site.yaml")
        #expect(truncate(file, size) == 0)
        try expect(rule, status: status)
    }

    @Test("a folder in the place of the file holds no site") func folder() throws {
        try temporary.makeFolder("site.yaml")
        try expect("site/no-site", status: 1, saying: "“site.yaml”")
    }

    @Test("a link that leads to itself is not followed for ever") func loop() throws {
        #expect(symlink("site.yaml", file) == 0)
        try expect("site/unreadable", status: 2)
    }

    @Test("a link to nothing is a missing file") func danglingLink() throws {
        #expect(symlink("none.yaml", file) == 0)
        try expect("site/unreadable", status: 2, saying: "there is none")
    }

    @Test("a pipe without a writer keeps nobody waiting") func pipe() throws {
        #expect(mkfifo(file, 0o644) == 0)
        try expect("site/unreadable", status: 2, saying: "it is not a file")
    }

    @Test("a device is not read", arguments: ["/dev/zero", "/dev/null"]) func device(path: String) throws {
        try expect("site/unreadable", status: 2, saying: "“\(path)” could not be read (it is not a file)", path)
    }

    @Test(
        "a file that may not be read is named",
        .enabled(if: geteuid() != 0, "the superuser may read everything"))
    func permission() throws {
        try temporary.copy(Shop.tea.file, to: "site.yaml")
        #expect(chmod(file, 0) == 0)
        try expect("site/unreadable", status: 2, saying: "permission denied")
    }
}

import Testing

@Suite("Every source file") struct SourceTests {
    /// What has no place in the tool, with the reason.
    private static let forbidden: [(name: String, pattern: String, reason: String)] = [
        ("public", #"\bpublic\b"#, "the targets see each other by `package`"),
        ("Foundation", #"\bimport\s+(\w+\s+)?Foundation\b"#, "it triples the time that the tool takes to start"),
        ("try!", #"\btry!"#, "no input may stop the program"),
        ("as!", #"\bas!"#, "no input may stop the program"),
        ("fatalError", #"\bfatalError\("#, "no input may stop the program"),
        ("precondition", #"\bprecondition(Failure)?\("#, "no input may stop the program"),
        ("@unchecked", #"@unchecked\b"#, "the compiler is to check it"),
        ("nonisolated(unsafe)", #"\bnonisolated\(unsafe\)"#, "the compiler is to check it"),
    ]

    @Test("stays within 250 lines", arguments: SourceFile.all("swift"))
    func length(file: SourceFile) {
        // The last line ends with a line feed, after which nothing stands.
        #expect(file.lines.count <= 251, "\(file.path) has \(file.lines.count - 1) lines: split it by noun")
    }

    @Test("holds nothing forbidden", arguments: SourceFile.all("swift"))
    func forbidden(file: SourceFile) throws {
        for (name, pattern, reason) in Self.forbidden {
            let form = try Regex(pattern)
            for (number, line) in file.code where line.contains(name) && line.contains(form) {
                Issue.record("\(file.path):\(number): \(name): \(reason)")
            }
        }
    }

    @Test(
        "is read without its texts and comments",
        arguments: [
            ("let path = \"public\"", false), ("// public", false), ("package let a = 1  // not public", false),
            ("public let a = 1", true), ("let a = \"\\\"\"; public let b = 2", true),
        ])
    func readsCode(line: String, isFound: Bool) throws {
        let file = SourceFile(path: "Sources/None/None.swift", lines: [line])
        let form = try Regex(Self.forbidden[0].pattern)
        #expect(file.code.contains { $0.text.contains(form) } == isFound)
    }

    @Test("is found") func listing() {
        #expect(SourceFile.all("swift").contains { $0.path == "Sources/policyglot/Policyglot.swift" })
    }
}

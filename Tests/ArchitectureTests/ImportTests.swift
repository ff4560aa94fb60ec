import Testing

@Suite("The chain of targets") struct ImportTests {
    private static let system: Set<String> = ["Glibc", "Musl", "Darwin", "Synchronization", "Dispatch"]
    private static let policies: Set<String> = ["PolicyModel", "LocatedYAML"]

    /// What each target may import: from the chain only what stands above it, and from outside only what it is for.
    private static let imports: [String: Set<String>] = [
        "LocatedYAML": ["CLibYAML"],
        "PolicyModel": ["LocatedYAML", "Synchronization"],
        "PolicyRendering": policies.union(["Synchronization"]),
        "PolicyChecks": policies.union(["PolicyRendering"]),
        "PolicySite": policies.union(["PolicyRendering", "PolicyChecks", "CBuiltinFiles"]).union(system),
        "PolicyPreview": policies.union(["PolicyRendering", "PolicyChecks", "PolicySite"])
            .union(["NIOCore", "NIOHTTP1", "NIOPosix"]).union(system),
        "policyglot": policies.union(["PolicyRendering", "PolicyChecks", "PolicySite", "PolicyPreview"])
            .union(["ArgumentParser"]).union(system),
    ]

    /// The headers that the C targets may include.
    private static let headers: [String: Set<String>] = [
        "CLibYAML": ["yaml.h"],
        "CBuiltinFiles": ["stddef.h", "CBuiltinFiles.h"],
    ]

    @Test("imports only what its target may", arguments: SourceFile.all("swift"))
    func imports(file: SourceFile) throws {
        let allowed = try #require(Self.imports[file.target], "the table of imports has no line for \(file.target)")
        for (number, line) in file.code {
            guard let module = Self.module(importedBy: line) else { continue }
            #expect(allowed.contains(module), "\(file.path):\(number): \(file.target) must not import \(module)")
        }
    }

    @Test("includes only what its target may", arguments: SourceFile.all("c", "h"))
    func headers(file: SourceFile) throws {
        let allowed = try #require(Self.headers[file.target], "the table of headers has no line for \(file.target)")
        for (number, line) in zip(1..., file.lines) {
            guard let header = line.firstMatch(of: #/^\s*#\s*include\s*[<"]([^>"]+)/#)?.1 else { continue }
            #expect(allowed.contains(String(header)), "\(file.path):\(number): must not include \(header)")
        }
    }

    @Test("covers every target of the sources")
    func tables() {
        let targets = Set(SourceFile.all("swift", "c", "h").map(\.target))
        #expect(targets == Set(Self.imports.keys).union(Self.headers.keys))
    }

    @Test(
        "reads every form of import",
        arguments: [
            ("import PolicyModel", "PolicyModel"), ("  @testable import PolicyModel", "PolicyModel"),
            ("package import Foundation", "Foundation"), ("import struct Foundation.URL", "Foundation"),
            ("@_spi(Tools) import ArgumentParser", "ArgumentParser"), ("important()", nil), ("let import1 = 2", nil),
        ])
    func readsImports(line: String, module: String?) {
        #expect(Self.module(importedBy: line) == module)
    }

    private static func module(importedBy line: String) -> String? {
        let form =
            #/
            ^\s* (?: @\w+ (?: \([^)]*\) )? \s+ )*
            (?: (?: package | internal | private | fileprivate | public ) \s+ )?
            import \s+ (?: (?: struct | class | enum | protocol | typealias | func | let | var ) \s+ )? (\w+)
            /#
        return line.firstMatch(of: form).map { String($0.1) }
    }
}

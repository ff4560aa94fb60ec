import Foundation
import LocatedYAML
import PolicyRendering
import PolicySite
import TestSupport

/// A site of the repository, copied to a folder of its own and published there, with all its mutants.
package struct MutatedSite {
    package struct Unsuitable: Error {
        package let reason: String
    }

    /// What was made of one mutant, and the rules that found it.
    package struct Outcome: Sendable {
        package let verdict: Verdict
        package let rules: [String]
    }

    /// What makes a finding the same in two runs, wherever it stands.
    private struct Finding: Hashable {
        let rule: String
        let subject: String?
        let arguments: [String: DiagnosticArgument]
    }

    private let folder: URL
    private let location: SiteLocation
    private let root: Node
    private let base: SiteBuild
    private let baseFindings: [Finding: Int]

    /// The names of the six sites: `tea` is the repository's own.
    package static var names: [String] {
        ["tea"]
            + Repository.files(in: "Tests/Shops", ending: "/site.yaml", isDeep: true).compactMap {
                $0.split(separator: "/").dropLast().last.map(String.init)
            }
    }

    /// - Parameter folder: an empty one for this site alone.
    package init(_ name: String, in folder: URL) throws {
        let source = name == "tea" ? "" : "Tests/Shops/\(name)/"
        self.folder = folder
        root = Node(try Repository.value(source + "site.yaml"))
        try Data(root.bytes).write(to: folder.appending(path: "site.yaml"))
        try Data(Repository.bytes(source + "site.reviewed.yaml")).write(
            to: folder.appending(path: "site.reviewed.yaml"))
        guard let location = try SiteSearch(output: nil).sites([folder.path]).first else {
            throw Unsuitable(reason: "\(name) is no site")
        }
        self.location = location
        base = try SiteBuild.build(location, formats: PageFormat.usual)
        baseFindings = Self.counted(base.diagnostics)
        guard !base.hasErrors else { throw Unsuitable(reason: "\(name) has errors: \(base.diagnostics.map(\.rule))") }
        _ = try Publisher(output: location.output).publish(base.pages)
    }

    /// Every mutant of one part, always in the same order.
    package func mutants(of part: Mutant.Part) throws -> [Mutant] {
        switch part {
        case .facts: return FactMutants.all(of: root, schema: try TestSchema.repository.get().site)
        case .messages: return try ["en", "zh-Hans"].flatMap(messages)
        case .frames:
            return try ["policy", "parallel", "index"].map { "Templates/pages/\($0).html" }.flatMap {
                FrameMutants.all(of: try Repository.text($0), path: $0)
            }
        case .pages:
            return base.pages.sorted { $0.path < $1.path }.flatMap { PageMutants.all(of: $0.bytes, path: $0.path) }
        }
    }

    /// The files of `Locales` that pages are written from; the words of findings are always the built-in ones.
    private func messages(_ language: String) throws -> [Mutant] {
        try ["countries", "languages", "pages", "precedence", "privacy", "values", "vocabulary"].flatMap { file in
            let path = "Locales/\(language)/\(file).yaml"
            return MessageMutants.all(of: Node(try Repository.value(path)), path: path, language: language)
        }
    }

    /// Checks a mutant as `validate --check` does.
    package func outcome(of mutant: Mutant) throws -> Outcome {
        switch mutant.target {
        case .site: return outcome(try build(reading: mutant.bytes()))
        case .own(let path):
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(mutant.bytes() ?? []).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            return outcome(try build())
        case .published(let path): return try outcome(of: path, holding: mutant.bytes())
        }
    }
}

extension MutatedSite {
    private func outcome(of path: String, holding bytes: [UInt8]?) throws -> Outcome {
        let file = URL(filePath: location.output.appending(path).text)
        let old = try Data(contentsOf: file)
        try FileManager.default.removeItem(at: file)
        if let bytes { try Data(bytes).write(to: file) }
        defer { try? old.write(to: file) }
        let rules = published(base)
        guard rules.isEmpty else { return Outcome(verdict: .outdated, rules: rules) }
        return Outcome(verdict: bytes.map { Data($0) == old } ?? false ? .equivalent : .missed, rules: [])
    }

    private func build(reading bytes: [UInt8]? = nil) throws -> SiteBuild {
        try SiteBuild.build(location, formats: PageFormat.usual, reading: bytes)
    }

    private func outcome(_ build: SiteBuild) -> Outcome {
        let new = Self.counted(build.diagnostics).filter { $0.value > baseFindings[$0.key] ?? 0 }
        let rules = Set(new.map(\.key.rule)).sorted()
        guard rules.isEmpty else { return Outcome(verdict: .found, rules: rules) }
        let isSame = !build.hasErrors && Self.contents(build) == Self.contents(base)
        guard !isSame else { return Outcome(verdict: .equivalent, rules: []) }
        let published = published(build)
        return Outcome(verdict: published.isEmpty ? .missed : .outdated, rules: published)
    }

    /// The rules that compare the published pages with these.
    private func published(_ build: SiteBuild) -> [String] {
        do throws(SiteError) {
            try PublishedSite(output: location.output).check(build, of: location)
            return []
        } catch {
            return Set(error.diagnostics.map(\.rule)).sorted()
        }
    }

    private static func contents(_ build: SiteBuild) -> [String: [UInt8]] {
        Dictionary(build.pages.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    }

    private static func counted(_ diagnostics: [Diagnostic]) -> [Finding: Int] {
        Dictionary(
            Set(diagnostics).map { (Finding(rule: $0.rule, subject: $0.subject, arguments: $0.arguments), 1) },
            uniquingKeysWith: +)
    }
}

import Foundation
import LocatedYAML
import PolicyRendering
import PolicySite
import Testing

/// A site of the repository: its own `site.yaml`, which describes a tea shop, or one of `Tests/Shops`.
struct Shop: Sendable, CustomTestStringConvertible {
    /// The name of the shop's folder; `tea` for the repository's own.
    let name: String
    let folder: URL

    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let tea = Shop(name: "tea", folder: repository)
    static let all = [tea] + named(with: "site.yaml")

    /// The shops of `Tests/OtherShops`: policies that the catalogue was not made for, to measure what it can say.
    static let others = named(with: "site.yaml", in: "Tests/OtherShops")

    /// The shops of a folder whose own folders hold such a file, sorted.
    static func named(with file: String, in folder: String = "Tests/Shops") -> [Shop] {
        let top = repository.appending(path: folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: top.path)) ?? []
        return names.sorted().map { Shop(name: $0, folder: top.appending(path: $0)) }.filter {
            FileManager.default.fileExists(atPath: $0.folder.appending(path: file).path)
        }
    }

    var file: URL { folder.appending(path: "site.yaml") }
    var testDescription: String { name }

    /// The text of the shop's `site.yaml`.
    func text() throws -> String { try String(contentsOf: file, encoding: .utf8) }

    /// The bytes of the shop's pages by path, made here and not by the program.
    func pages(_ formats: Set<PageFormat> = PageFormat.usual) throws -> [String: Data] {
        Dictionary(uniqueKeysWithValues: try builds(formats).flatMap(\.pages).map { ($0.path, Data($0.bytes)) })
    }

    /// What is found in the shop's files, one line each: `67:7 warning sense/recipient-of-nothing sharing.recipients.partner`.
    func findings() throws -> [String] {
        try builds(PageFormat.usual).flatMap(\.diagnostics).map { finding in
            let place = finding.place.map { "\($0.start.line):\($0.start.column)" } ?? "nowhere"
            return [place, "\(finding.severity)", finding.rule, finding.subject ?? ""].joined(separator: " ")
        }.sorted()
    }

    private func builds(_ formats: Set<PageFormat>) throws -> [SiteBuild] {
        try SiteSearch(output: nil).sites([file.path]).map { location in
            try SiteBuild.build(location, formats: formats)
        }
    }
}

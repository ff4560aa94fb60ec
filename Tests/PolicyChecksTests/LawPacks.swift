import Foundation
import LocatedYAML
import PolicyChecks
import PolicyModel
import TestSupport
import Testing

/// The packs of the repository, with what their tests ask of them.
struct LawPacks {
    static let repository = Result { try LawPacks() }

    let schema: SiteSchema
    let packs: [LawPack]

    private init() throws {
        schema = try TestSchema.repository.get().site
        var diagnostics: [Diagnostic] = []
        guard let catalogue = schema.catalogues.first else { throw Missing() }
        let laws = Law.laws(
            reading: try Repository.value("Templates/laws.yaml"), schema: schema, catalogue: catalogue,
            diagnostics: &diagnostics)
        var packs: [LawPack] = []
        for law in laws {
            packs.append(
                LawPack(
                    law, reading: try Repository.value(law.path), common: schema.common, catalogue: catalogue,
                    diagnostics: &diagnostics))
        }
        self.packs = packs
        guard diagnostics.isEmpty else { throw Repository.Unreadable(path: "Templates/laws", diagnostics: diagnostics) }
    }

    struct Missing: Error {}

    /// What one pack finds in a site, on a day or on one when everything that is written down asks; nil when the site has an error.
    func assessments(_ pack: LawPack, of text: String, on day: CalendarDate? = nil) throws -> [Assessment]? {
        let read = LocatedYAMLReader.read(Array(text.utf8), file: "site.yaml")
        guard let value = read.value, read.diagnostics.isEmpty else {
            throw Repository.Unreadable(path: "site.yaml", diagnostics: read.diagnostics)
        }
        let stated = SiteReader.read(value, file: "site.yaml", schema: schema)
        guard stated.diagnostics.isEmpty, let site = stated.site, let policy = site.policies.first else { return nil }
        return LawCheck(packs: [pack], on: day).assessments(
            policy, common: site.common, markets: site.markets, isInside: schema.isInside)
    }
}

extension Requirement {
    /// The periods that it limits, each with one that is beyond the limit.
    var limited: [(subject: FactSubject, beyond: String)] {
        checks.compactMap { check in
            switch check {
            case .atMost(let subject, _): (subject, "99 years")
            case .atLeast(let subject, _): (subject, "1 hour")
            default: nil
            }
        }
    }
}

extension Assessment {
    var isMet: Bool { if case .met = status { true } else { false } }
}

/// A site of `Tests/Fixtures/laws/<law>`: one that meets the law, or, named by a requirement, one that does not meet that.
struct LawFixture: Sendable, CustomTestStringConvertible {
    let law: String
    let name: String
    let text: String
    var testDescription: String { "\(law)/\(name)" }

    /// The requirement that the site does not meet; nil for a site that meets all.
    var violated: String? { name.hasPrefix("site") ? nil : name }

    static let all: [LawFixture] = Repository.files(in: "Tests/Fixtures/laws", ending: ".yaml", isDeep: true).compactMap
    { path in
        let url = URL(filePath: path)
        return (try? Repository.text(path)).map { text in
            LawFixture(
                law: url.deletingLastPathComponent().lastPathComponent,
                name: url.deletingPathExtension().lastPathComponent, text: text)
        }
    }
}

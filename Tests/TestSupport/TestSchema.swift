import LocatedYAML
import PolicyModel

/// Templates and Locales as tests read them: those of a folder, and where it lacks a file, those of the repository.
package struct TestSchema: Sendable {
    /// The repository's own Templates and Locales.
    package static let repository = Result { try TestSchema(folder: nil, languages: ["en", "zh-Hans"]) }

    /// A small schema for cases that have to stay as they are when the real catalogue grows.
    package static let small = Result {
        try TestSchema(folder: "Tests/Fixtures/facts/schema", languages: ["en", "zh-Hans", "zh-Hant"])
    }

    package let site: SiteSchema
    private let folder: String?

    private init(folder: String?, languages: [String]) throws {
        self.folder = folder
        func value(_ path: String) throws -> LocatedValue { try Repository.value(Self.path(path, in: folder)) }
        var diagnostics: [Diagnostic] = []
        let vocabularies = Vocabularies(reading: try value("Templates/vocabulary.yaml"), diagnostics: &diagnostics)
        let common = SiteSchema.common(
            reading: try value("Templates/site.yaml"), vocabularies: vocabularies, diagnostics: &diagnostics)
        let catalogues = Repository.files(in: Self.path("Templates/catalogue", in: folder), ending: ".yaml")
        let names = CountryNames(try value("Locales/en/countries.yaml"), diagnostics: &diagnostics)
        let markets = try names.flatMap {
            Markets(try value("Templates/markets.yaml"), names: $0, diagnostics: &diagnostics)
        }
        site = SiteSchema(
            catalogues: try catalogues.compactMap {
                Catalogue(
                    reading: try Repository.value($0), vocabularies: vocabularies, common: common,
                    diagnostics: &diagnostics)
            }, common: common, vocabularies: vocabularies, languages: languages.compactMap { LanguageTag($0) },
            countries: markets?.countries.map(\.text) ?? [], markets: markets?.codes.map(\.text) ?? [],
            isInside: { inner, outer in
                guard let markets, let inner = CountryCode(inner), let outer = CountryCode(outer) else { return false }
                return markets.contains(inner, in: outer)
            }, usualLanguages: markets?.usualLanguagesByCode ?? [:])
        guard diagnostics.isEmpty else {
            throw Repository.Unreadable(path: folder ?? "Templates", diagnostics: diagnostics)
        }
    }

    /// The value of a file of `Templates` or `Locales`.
    package func value(_ path: String) throws -> LocatedValue {
        try Repository.value(Self.path(path, in: folder))
    }

    /// What is read from a site's text, whatever is wrong with it.
    package func read(_ yaml: String, file: String = "site.yaml") throws -> (site: Site?, diagnostics: [Diagnostic]) {
        SiteReader.read(try Repository.value(Array(yaml.utf8), file: file), file: file, schema: site)
    }

    private static func path(_ path: String, in folder: String?) -> String {
        guard let folder, Repository.exists(folder + "/" + path) else { return path }
        return folder + "/" + path
    }
}

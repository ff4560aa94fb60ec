import LocatedYAML
import PolicyModel

extension SourceReader {
    /// The language whose names of countries say which codes exist: every language has the same.
    private static var codesLanguage: String { "en" }

    /// What a site may hold, from Templates: the vocabularies, the common facts, every catalogue, and the codes and languages
    /// that exist. Nil after a finding about a file that the others need.
    mutating func schema() throws(FileError) -> SiteSchema? {
        try shared("schema") { reader throws(FileError) in try reader.readSchema() }
    }

    private mutating func readSchema() throws(FileError) -> SiteSchema? {
        guard let words = try value("Templates/vocabulary.yaml", missing: CatalogueRule.missingFile),
            let common = try value("Templates/site.yaml", missing: CatalogueRule.missingFile),
            let markets = try markets()
        else { return nil }
        let vocabularies = Vocabularies(reading: words, diagnostics: &diagnostics)
        let commonType = SiteSchema.common(reading: common, vocabularies: vocabularies, diagnostics: &diagnostics)
        var catalogues: [Catalogue] = []
        for path in try files.paths(below: "Templates/catalogue") where path.hasSuffix(".yaml") {
            guard let value = try value(path, missing: CatalogueRule.missingFile) else { continue }
            let catalogue = Catalogue(
                reading: value, vocabularies: vocabularies, common: commonType, diagnostics: &diagnostics)
            if let catalogue { catalogues.append(catalogue) }
        }
        return SiteSchema(
            catalogues: catalogues, common: commonType, vocabularies: vocabularies, languages: try languages(),
            countries: markets.countries.map(\.text), markets: markets.codes.map(\.text),
            isInside: { inner, outer in
                guard let inner = CountryCode(inner), let outer = CountryCode(outer) else { return false }
                return markets.contains(inner, in: outer)
            }, usualLanguages: markets.usualLanguagesByCode)
    }

    private mutating func markets() throws(FileError) -> Markets? {
        guard let file = try value("Templates/markets.yaml", missing: CatalogueRule.missingFile),
            let countries = try value(
                "Locales/\(Self.codesLanguage)/countries.yaml", missing: LanguageRule.missingFile)
        else { return nil }
        return Markets(file, countries: countries, isTested: try areFilesBuiltin(), diagnostics: &diagnostics)
    }

    /// The languages that have a folder in Locales with the words of pages.
    private func languages() throws(FileError) -> [LanguageTag] {
        try files.paths(below: "Locales").compactMap { path in
            let parts = path.split(separator: "/")
            guard parts.count == 3, parts[2] == "pages.yaml" else { return nil }
            return LanguageTag(String(parts[1]))
        }
    }
}

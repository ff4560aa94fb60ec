import LocatedYAML
import PolicyModel
import PolicyRendering

extension SourceReader {
    /// The pages that are made from the facts themselves and not from what is said in a language.
    ///
    /// - Parameter editions: the policies in all languages.
    mutating func factPages(
        of site: Site, _ editions: [Edition], _ languages: [LoadedLanguage], formats: Set<PageFormat>,
        schema: SiteSchema
    ) throws(FileError) -> [Page] {
        let statement = formats.contains(.html) ? GlobalPrivacyControlPage(of: site)?.page : nil
        return [statement].compactMap { $0 }
            + (try linkedData(of: site, editions, languages, isWanted: formats.contains(.jsonld), schema: schema))
    }

    /// A file of the shop's own is read even where nobody wants its pages: what is wrong with it is to be found.
    private mutating func linkedData(
        of site: Site, _ editions: [Edition], _ languages: [LoadedLanguage], isWanted: Bool, schema: SiteSchema
    ) throws(FileError) -> [Page] {
        if !isWanted, try areFilesBuiltin() { return [] }
        guard let map = try linkedDataMap(schema: schema), isWanted else { return [] }
        return site.policies.map { facts in
            LinkedDataPage(
                facts, of: site, editions: editions.filter { $0.policy == facts.catalogue.policy },
                languages: languages.map(\.language), map: map, isInside: schema.isInside
            ).page
        }
    }

    private mutating func linkedDataMap(schema: SiteSchema) throws(FileError) -> LinkedDataMap? {
        try shared("linked data") { reader throws(FileError) in
            try reader.value("Templates/linked-data.yaml", missing: CatalogueRule.missingFile).flatMap {
                LinkedDataMap(
                    reading: $0, catalogues: schema.catalogues, common: schema.common,
                    diagnostics: &reader.diagnostics)
            }
        }
    }
}

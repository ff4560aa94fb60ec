import LocatedYAML
import PolicyChecks
import PolicyModel

extension SourceReader {
    /// Every law of `Templates/laws.yaml` for one kind of policy; the packs themselves are read only when they are asked for.
    mutating func laws(schema: SiteSchema, catalogue: Catalogue) throws(FileError) -> [Law] {
        let laws = try shared("laws \(catalogue.policy)") { reader throws(FileError) -> [Law]? in
            guard let value = try reader.value("Templates/laws.yaml", missing: CatalogueRule.missingFile) else {
                return nil
            }
            return Law.laws(reading: value, schema: schema, catalogue: catalogue, diagnostics: &reader.diagnostics)
        }
        return laws ?? []
    }

    /// The requirements of one law; nil after a finding about its file.
    mutating func pack(_ law: Law, schema: SiteSchema, catalogue: Catalogue) throws(FileError) -> LawPack? {
        try shared("\(law.path) \(catalogue.policy)") { reader throws(FileError) -> LawPack? in
            guard let value = try reader.value(law.path, missing: CatalogueRule.missingFile) else { return nil }
            return LawPack(
                law, reading: value, common: schema.common, catalogue: catalogue, diagnostics: &reader.diagnostics)
        }
    }

    /// The topics on which laws differ.
    mutating func lawTopics(schema: SiteSchema, catalogue: Catalogue) throws(FileError) -> [LawTopic] {
        guard let value = try value("Templates/laws.yaml", missing: CatalogueRule.missingFile) else { return [] }
        return LawTopic.topics(
            reading: value, common: schema.common, catalogue: catalogue, diagnostics: &diagnostics)
    }

    /// The packs of every law and every kind of policy.
    mutating func allPacks(schema: SiteSchema) throws(FileError) -> [LawPack] {
        var packs: [LawPack] = []
        for catalogue in schema.catalogues {
            for law in try laws(schema: schema, catalogue: catalogue) {
                if let pack = try pack(law, schema: schema, catalogue: catalogue) { packs.append(pack) }
            }
        }
        return packs
    }
}

extension Law {
    /// Whether one of the markets lies in one of the law's, or holds it: a shop that sells to the United States sells to
    /// California too.
    package func isInForce(for stated: [String], _ isInside: (String, String) -> Bool) -> Bool {
        stated.contains { market in markets.contains { isInside(market, $0) || isInside($0, market) } }
    }
}

import LocatedYAML
import PolicyChecks
import PolicyModel

/// What is needed to judge the changes of one policy.
struct ChangeJudgement: Sendable {
    let rules: ChangeRules
    /// Of the laws for the site's markets.
    let packs: [LawPack]
}

extension SourceReader {
    /// What judges changes of the policies of a site, by their kinds.
    mutating func changeJudgements(of site: Site, schema: SiteSchema) throws(FileError) -> [String: ChangeJudgement] {
        var judgements: [String: ChangeJudgement] = [:]
        for facts in site.policies {
            guard let value = try value("Templates/changes.yaml", missing: CatalogueRule.missingFile),
                let rules = ChangeRules(
                    reading: value, catalogue: facts.catalogue, common: schema.common, diagnostics: &diagnostics)
            else { continue }
            var packs: [LawPack] = []
            for law in try laws(schema: schema, catalogue: facts.catalogue)
            where law.isInForce(for: site.markets, schema.isInside) {
                guard let pack = try pack(law, schema: schema, catalogue: facts.catalogue) else { continue }
                diagnostics += rules.unknownKinds(in: pack)
                packs.append(pack)
            }
            judgements[facts.catalogue.policy] = ChangeJudgement(rules: rules, packs: packs)
        }
        return judgements
    }
}

import LocatedYAML
import PolicyModel

extension TestSchema {
    /// Everything that one language knows, without a finding.
    package func language(_ tag: String) throws -> Language {
        var diagnostics: [Diagnostic] = []
        let values = LanguageValues(
            values: try value("Locales/\(tag)/values.yaml"), countries: try value("Locales/\(tag)/countries.yaml"),
            languages: try value("Locales/\(tag)/languages.yaml"), diagnostics: &diagnostics)
        let lexicon = Lexicon(
            reading: try value("Locales/\(tag)/vocabulary.yaml"), vocabularies: site.vocabularies,
            diagnostics: &diagnostics)
        var messages: [String: Messages] = [:]
        for (kind, slots) in Language.slots(of: site.catalogues) {
            let read = MessagesReader.messages(try value("Locales/\(tag)/\(kind).yaml"), slots: slots)
            messages[kind] = read.messages
            diagnostics += read.diagnostics
        }
        guard let values, let lexicon, diagnostics.isEmpty, let language = LanguageTag(tag) else {
            throw Repository.Unreadable(path: "Locales/" + tag, diagnostics: diagnostics)
        }
        return Language(tag: language, values: values, lexicon: lexicon, messages: messages)
    }

    /// The first policy of a site, as each of these languages says it; the site must be without a finding.
    package func documents(_ yaml: String, in tags: [String] = ["en", "zh-Hans"]) throws -> [Document] {
        let (policy, site) = try policy(yaml)
        return try tags.compactMap { DocumentComposer.document(policy, of: site, in: try language($0)) }
    }

    /// The first policy of a site, which must be without a finding.
    package func policy(_ yaml: String) throws -> (policy: Policy, site: Site) {
        let read = try read(yaml)
        guard let site = read.site, read.diagnostics.isEmpty, let facts = site.policies.first else {
            throw Repository.Unreadable(path: "site.yaml", diagnostics: read.diagnostics)
        }
        return (PolicyComposer(facts, of: site).composed, site)
    }
}

import LocatedYAML
import PolicyModel
import TestSupport

/// Messages of the small schema, which has every type of fact and every layout once.
struct MessagesTarget: Sendable {
    static let shared = Result { try MessagesTarget() }

    private let catalogues: [Catalogue]
    private let language: Language
    private let policy: Policy
    private let site: Site

    private init() throws {
        let schema = try TestSchema.small.get()
        catalogues = schema.site.catalogues
        language = try schema.language("en")
        (policy, site) = try schema.policy(Self.yaml)
    }

    func failure(with bytes: [UInt8]) -> String? {
        let (value, findings) = LocatedYAMLReader.read(bytes, file: "input")
        guard let value else { return nil }
        let read = MessagesReader.messages(value, slots: catalogues.flatMap(\.messageSlots))
        var messages = language.messages
        messages["notice"] = read.messages
        let other = Language(tag: language.tag, values: language.values, lexicon: language.lexicon, messages: messages)
        let differences = Language.differences(language, other, kinds: catalogues)
        // What is incomplete is said by no program: a finding stops the page before.
        guard findings.isEmpty, read.diagnostics.isEmpty, differences.isEmpty else { return nil }
        return DocumentComposer.document(policy, of: site, in: other) == nil ? "no document and no finding" : nil
    }

    private static let yaml = """
        shop: {name: Tea, email: tea@tea.example}
        languages: [en, zh-Hans]
        effective: 2026-12-01
        precedence: {default: equal, CN: zh-Hans}
        markets: [CN, EU]
        notice:
          scope: {sites: {only: [tea.example]}}
          collection:
            data: {such-as: [name]}
            sold: no
            occasions:
              order: {data: [name, email-address], modality: may, kept: 3 years}
              visit: {data: [name], ends: with-visit}
            purposes:
              deliver-orders: {data: [name], about: {en: by post, zh-Hans: 邮寄}}
            promises:
              name: {strength: never, except: [order]}
          terms:
            keep: 2 years
            fee: paid
            age: 14
            storage: [CN, DE]
            closing: {within: 15 days, officer: Ms Li, then: delete}
        """
}

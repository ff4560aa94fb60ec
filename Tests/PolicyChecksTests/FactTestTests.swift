import LocatedYAML
import PolicyChecks
import PolicyModel
import TestSupport
import Testing

/// What a pack can ask of the facts, on a law made up for the test.
@Suite struct FactTestTests {
    private static let site = """
        shop: {name: Lantern Hill Tea, country: DE, email: privacy@lanternhill.example}
        markets: [FR]
        languages: [en]
        effective: 2026-12-01
        privacy:
          collection:
            purposes:
              deliver-orders: {basis: {pipl: contract, gdpr: consent}}
              newsletter: {basis: consent, data: [email-address]}
          sharing:
            sold: no
            recipients:
              courier: {role: independent-controller, country: GB}
          rights:
            answer-within: 40 days
            fee: free
            list:
              access: {routes: [email]}
        """

    @Test(arguments: [
        ("needs: [shop.email]", true), ("needs: [shop.telephone]", false), ("needs: [sharing.sold]", true),
        ("needs: [{sharing.sold: no}]", true), ("needs: [{sharing.sold: yes}]", false),
        ("needs: [{rights.fee: [free, first-free]}]", true), ("needs: [{rights.fee: first-free}]", false),
        ("needs: [rights.list.access]", true), ("needs: [rights.list.deletion]", false),
        ("needs: [rights.list.access.routes]", true), ("needs: [rights.list.access.covers]", false),
        ("needs: [collection.purposes.*.basis]", true), ("needs: [collection.purposes.*.data]", false),
        ("one-of: [collection.purposes.*.basis, collection.purposes.*.data]", true),
        ("one-of: [collection.purposes.*.interests, collection.purposes.*.data]", false),
        ("needs: [{collection.purposes.newsletter.basis: consent}]", true),
        ("needs: [{collection.purposes.deliver-orders.basis: consent}]", true),
        ("needs: [{collection.purposes.deliver-orders.basis: contract}]", false),
        ("forbids: [{sharing.sold: yes}]", true), ("forbids: [{sharing.sold: no}]", false),
        ("at-most: {rights.answer-within: 45 days}", true), ("at-most: {rights.answer-within: 1 month}", false),
        ("at-least: {rights.answer-within: 1 month}", true), ("at-least: {rights.answer-within: 2 months}", false),
        ("needs: [{shop.country: EU}]", true), ("needs: [{markets: EU}]", true), ("needs: [{markets: GB}]", false),
        ("needs: [{sharing.recipients.*.country: {outside: EEA}}]", true),
        ("needs: [{shop.country: {outside: EEA}}]", false),
        ("{needs: [shop.telephone], when: [{sharing.sold: yes}]}", true),
        ("{needs: [shop.telephone], when-one-of: [{sharing.sold: yes}, {sharing.sold: no}]}", false),
        ("{needs: [shop.telephone], when-one-of: [{sharing.sold: yes}]}", true),
        ("{needs: [shop.telephone], when: [{shop.country: {outside: EEA}}]}", true),
        ("{needs: [shop.telephone], when: [{shop.country: {outside: GB}}]}", false),
        ("{needs: [shop.telephone], starts: 2026-12-02}", true),
        ("{needs: [shop.telephone], starts: 2026-12-01}", false),
        ("{needs: [shop.telephone], ends: 2026-11-30}", true), ("{needs: [shop.telephone], ends: 2026-12-01}", false),
        ("{needs: [shop.telephone], unless: [{sharing.sold: no}]}", true),
        ("{needs: [collection.purposes.*.data], where: [{collection.purposes.*.basis: contract}]}", true),
        ("{needs: [collection.purposes.*.data], where: [{collection.purposes.*.basis: consent}]}", false),
        ("{needs: [sharing.recipients.*.contact], where: [{sharing.recipients.*.data: {outside: [name]}}]}", false),
    ])
    func `is answered as it is written`(requirement: String, isMet: Bool) throws {
        let schema = try TestSchema.repository.get().site
        let catalogue = try #require(schema.catalogues.first)
        let body = requirement.hasPrefix("{") ? String(requirement.dropFirst().dropLast()) : requirement
        let yaml = "requirements:\n  - {requirement: test-1, verified: no, source: none, \(body)}\n"
        var diagnostics: [Diagnostic] = []
        let laws = Law.laws(
            reading: try Repository.value(
                Array("laws: {test: {markets: [EU], division: gdpr, as-of: 2026-11-21}}".utf8), file: "laws.yaml"),
            schema: schema, catalogue: catalogue, diagnostics: &diagnostics)
        let law = try #require(laws.first)
        let pack = LawPack(
            law, reading: try Repository.value(Array(yaml.utf8), file: "test.yaml"), common: schema.common,
            catalogue: catalogue, diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty, "\(diagnostics)")
        let read = try TestSchema.repository.get().read(Self.site)
        #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
        let site = try #require(read.site)
        let policy = try #require(site.policies.first)
        let assessments = LawCheck(packs: [pack], on: site.effective).assessments(
            policy, common: site.common, markets: site.markets, isInside: schema.isInside)
        #expect(assessments.count == 1)
        #expect(assessments.allSatisfy { $0.diagnostic == nil } == isMet)
    }
}

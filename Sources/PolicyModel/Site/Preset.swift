import LocatedYAML

/// What is known of a service that many shops use: who provides it, what it receives and what for, which cookies it sets. A site
/// takes it by its name.
///
///     group: payment
///     as-of: 2026-11-22
///     verified: no
///     source: what was read, and what was not
///     facts: {privacy: {sharing: {recipients: {stripe: {name: "Stripe, LLC", country: US}}}}}
///     transfer: {mechanism: {pipl: contract-exemption, gdpr: adequacy}}
///     cases:
///       - when: {shop.country: [EEA]}
///         facts: {privacy: {sharing: {recipients: {stripe: {name: Stripe Payments Europe Limited, country: IE}}}}}
package struct Preset: Sendable {
    /// The folder of the files, each named after its service.
    package static let folder = "Templates/presets"

    /// What services there are, in the order in which a person is asked for them.
    package enum Group: String, CaseIterable, Sendable {
        case storefront, payment, delivery, analytics, advertising, mail, chat, hosting
    }

    /// Facts that hold for some shops only.
    fileprivate struct Case: Sendable {
        let conditions: [PresetCondition]
        let facts: LocatedValue?
        let transfer: LocatedValue?
    }

    package let group: Group
    /// The day on which the facts were looked up.
    package let asOf: String
    /// Whether everything it states was read in a source.
    package let isVerified: Bool
    private let facts: LocatedValue
    private let transfer: LocatedValue?
    private let cases: [Case]

    /// Reads a file; nil after a finding about what it lacks.
    package init?(reading value: LocatedValue, diagnostics: inout [Diagnostic]) {
        guard var map = MapReader(value, diagnostics: &diagnostics) else { return nil }
        let group = map.requiredText("group", diagnostics: &diagnostics)?
            .word(among: Group.allCases.map(\.rawValue), diagnostics: &diagnostics)
        let asOf = map.requiredText("as-of", diagnostics: &diagnostics)
        let verified = map.requiredText("verified", diagnostics: &diagnostics)?
            .word(among: ["yes", "no"], diagnostics: &diagnostics)
        _ = map.requiredText("source", diagnostics: &diagnostics)
        let facts = map.required("facts", diagnostics: &diagnostics)
        transfer = map.optional("transfer")
        cases = (map.optional("cases")?.items ?? []).compactMap { Case($0, diagnostics: &diagnostics) }
        map.reportUnknownKeys(diagnostics: &diagnostics)
        guard let group = group.flatMap(Group.init), let asOf, let verified, let facts else { return nil }
        self.group = group
        self.asOf = asOf.text
        isVerified = verified == "yes"
        self.facts = facts
    }

    /// What it states for one site: what holds for every shop, under what holds for this one; of names that differ by language,
    /// those in the site's languages.
    package func facts(for site: LocatedValue, in world: PresetWorld) -> LocatedValue {
        let held = cases.filter { one in
            one.conditions.allSatisfy { $0.holds(of: site, isInside: world.isInside) }
        }
        let stated = held.reduce(facts) { taken, one in one.facts?.over(taken) ?? taken }
        let resting = held.reduce(transfer) { taken, one in
            guard let own = one.transfer else { return taken }
            return taken.map { own.over($0) } ?? own
        }
        let moved = resting.map { PresetTransfer($0).added(to: stated, for: site, in: world) } ?? stated
        let wanted = (site["languages"]?.items ?? []).compactMap(\.text)
        return moved.keepingNames(in: Set(wanted), of: Set(world.spoken.map(\.text)))
    }
}

extension Preset.Case {
    /// Reads a case; nil after a finding.
    fileprivate init?(_ value: LocatedValue, diagnostics: inout [Diagnostic]) {
        guard var map = MapReader(value, diagnostics: &diagnostics),
            let when = map.required("when", diagnostics: &diagnostics),
            let conditions = PresetCondition.conditions(when, diagnostics: &diagnostics)
        else { return nil }
        self.conditions = conditions
        facts = map.optional("facts")
        transfer = map.optional("transfer")
        map.reportUnknownKeys(diagnostics: &diagnostics)
    }
}

extension LocatedValue {
    /// The value with those texts alone that are in some languages, wherever a map is keyed by languages.
    fileprivate func keepingNames(in wanted: Set<String>, of tags: Set<String>) -> LocatedValue {
        guard let entries else { return self }
        let areNames = !entries.isEmpty && entries.allSatisfy { tags.contains($0.key.text) }
        let kept = areNames ? entries.filter { wanted.contains($0.key.text) } : entries
        let content = kept.map { Entry(key: $0.key, value: $0.value.keepingNames(in: wanted, of: tags)) }
        return LocatedValue(.map(content), at: place, isIncomplete: isIncomplete)
    }
}

import LocatedYAML

/// For which shops some facts of a preset hold: by where the shop is, or by where it sells.
struct PresetCondition: Sendable {
    private enum Subject: String, CaseIterable {
        case country = "shop.country"
        case markets
    }

    private let subject: Subject
    private let codes: [String]
    private let isOutside: Bool

    /// Reads `{shop.country: {outside: [EEA]}, markets: [GB]}`; nil after a finding.
    static func conditions(_ value: LocatedValue, diagnostics: inout [Diagnostic]) -> [PresetCondition]? {
        guard let entries = value.entries else {
            diagnostics.append(.wrongShape("map", at: value.place))
            return nil
        }
        let read = entries.compactMap { PresetCondition($0, diagnostics: &diagnostics) }
        return read.count == entries.count ? read : nil
    }

    private init?(_ entry: LocatedValue.Entry, diagnostics: inout [Diagnostic]) {
        let known = Subject.allCases.map(\.rawValue)
        guard let subject = entry.key.word(among: known, diagnostics: &diagnostics).flatMap(Subject.init) else {
            return nil
        }
        let outside = entry.value["outside"]
        let list = outside ?? entry.value
        let codes = list.locatedTexts(diagnostics: &diagnostics)
        guard list.items != nil, !codes.isEmpty else { return nil }
        self.subject = subject
        self.codes = codes.map(\.text)
        isOutside = outside != nil
    }

    /// Whether it holds of what a site states. Nothing holds of a shop that does not say where it is.
    ///
    /// - Parameter isInside: whether everybody in the first market is in the second.
    func holds(of site: LocatedValue, isInside: (String, String) -> Bool) -> Bool {
        switch subject {
        case .country:
            guard let country = site["shop"]?["country"]?.text else { return false }
            return codes.contains { isInside(country, $0) } != isOutside
        case .markets:
            let markets = (site["markets"]?.items ?? []).compactMap(\.text)
            guard !markets.isEmpty else { return false }
            return markets.contains { market in
                codes.contains { isInside(market, $0) || isInside($0, market) } != isOutside
            }
        }
    }
}

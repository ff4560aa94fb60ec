import PolicyModel

/// The statement that a site heeds the signal of the Global Privacy Control, `.well-known/gpc.json`
/// (https://w3c.github.io/gpc/#gpc-support-resource), for the folder at the top of its domain.
package struct GlobalPrivacyControlPage: Sendable {
    /// The clause by which a site states it.
    static let clause = "cookies.global-privacy-control"

    /// The day of the statement.
    private let day: CalendarDate

    /// Nil where the site does not say that it heeds the signal: the file would say more than the pages.
    package init?(of site: Site) {
        let facts = site.policies.compactMap { $0.facts.fact(at: Self.clause)?.value }
        let isHeeded = facts.contains { if case .flag(true) = $0 { true } else { false } }
        guard isHeeded, let day = site.updated ?? site.effective else { return nil }
        self.day = day
    }

    package var page: Page { Page(path: SiteAddresses.globalPrivacyControl, bytes: bytes) }

    private var bytes: [UInt8] {
        var writer = JSONWriter(capacity: 64)
        writer.object { writer in
            writer.member("gpc") { $0.bool(true) }
            writer.member("lastUpdate", day.iso)
        }
        writer.raw("\n")
        return writer.bytes
    }
}

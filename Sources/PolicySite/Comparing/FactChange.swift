import LocatedYAML

/// A fact that one of two versions states otherwise than the other, or alone.
package struct FactChange: Hashable, Sendable {
    /// What a version states.
    package struct Stated: Hashable, Sendable {
        /// The value as `site.yaml` writes it, on one line.
        package let text: String
        package let place: Place
    }

    /// The path of the fact in `site.yaml`: `privacy.retention.periods.orders.keep`.
    package let path: String
    /// Nil where the version does not state it; one of the two does.
    package let old: Stated?
    package let new: Stated?

    /// Whether it is a clause in the shop's own words.
    var isOwnWords: Bool { path.contains(".own-words.") }
}

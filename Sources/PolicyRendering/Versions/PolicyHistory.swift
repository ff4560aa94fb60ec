import PolicyModel

/// A day as machines read it and as each language writes it.
package struct VersionDay: Sendable {
    /// By ISO 8601: `2026-12-01`.
    package let iso: String
    private let texts: [LanguageTag: String]

    package init(iso: String, texts: [LanguageTag: String]) {
        self.iso = iso
        self.texts = texts
    }

    func text(_ language: LanguageTag) -> String { texts[language] ?? iso }
}

/// A version of a policy that another one followed, as it was published.
package struct EarlierVersion: Sendable {
    /// The day on which it took effect, and the last one before the next version did.
    package let first: VersionDay
    package let last: VersionDay
    /// What it said in each of its languages, with the words around it.
    package let editions: [Edition]
    /// The file for programs in each language, byte for byte as it was published.
    package let files: [LanguageTag: [UInt8]]

    package init(first: VersionDay, last: VersionDay, editions: [Edition], files: [LanguageTag: [UInt8]]) {
        self.first = first
        self.last = last
        self.editions = editions
        self.files = files
    }

    /// The days on which it was in force, for a hole each.
    func period(_ language: LanguageTag) -> [String: String] {
        ["first": first.text(language), "last": last.text(language)]
    }
}

/// The earlier versions of one policy, and what changed from each to the next.
package struct PolicyHistory: Sendable {
    /// What changed from one version to the next.
    package struct Step: Sendable {
        /// The day on which the newer one took effect.
        package let day: VersionDay
        package let older: EarlierVersion
        /// Nil where the newer one is the present.
        package let newer: EarlierVersion?
        /// In each language that both versions have.
        package let sections: [LanguageTag: [MarkedSection]]

        package init(
            day: VersionDay, older: EarlierVersion, newer: EarlierVersion?, sections: [LanguageTag: [MarkedSection]]
        ) {
            self.day = day
            self.older = older
            self.newer = newer
            self.sections = sections
        }

        /// The step's own address in the page of changes.
        var anchor: String { "from-" + day.iso }
    }

    package let policy: String
    /// The day on which the present version takes effect.
    package let present: VersionDay
    /// One for each earlier version, the newest first.
    package let steps: [Step]

    package init(policy: String, present: VersionDay, steps: [Step]) {
        self.policy = policy
        self.present = present
        self.steps = steps
    }

    /// The newest first.
    package var versions: [EarlierVersion] { steps.map(\.older) }
}

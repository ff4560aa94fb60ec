import Foundation

/// The names that Foundation's ICU data have.
extension FoundationLocale {
    /// `countries.yaml`, without parts of countries and forms for sentences: every code of ISO 3166-1, and the Union.
    var countries: DataTree {
        .map(
            (Self.countryCodes + ["EU"]).map { code in
                .init(code, .map([.init("name", .text(locale.localizedString(forRegionCode: code) ?? ""))]))
            })
    }

    /// `languages.yaml`.
    var languages: DataTree {
        .map(Self.languageTags.map { .init($0, languageForms($0)) })
    }

    /// The languages of the Union, and those of many shops beside them.
    static let languageTags = [
        "en", "zh-Hans", "zh-Hant", "ja", "ko", "fr", "de", "es", "it", "pt", "nl", "pl", "sv", "da", "fi", "nb", "cs",
        "el",
        "hu", "ro", "bg", "hr", "sk", "sl", "et", "lv", "lt", "mt", "ga", "ru", "uk", "tr", "ar", "he", "th", "vi",
        "id", "ms",
        "hi",
    ]

    /// The codes of ISO 3166-1: those of two letters, without the ones that the standard reserves or leaves to its users
    /// and that Foundation names all the same.
    private static var countryCodes: [String] {
        let unofficial = ["AC", "CP", "CQ", "DG", "EA", "IC", "TA", "XK"]
        return Locale.Region.isoRegions
            .filter { $0.identifier.utf8.count == 2 && $0.subRegions.isEmpty && !unofficial.contains($0.identifier) }
            .map(\.identifier)
    }

    /// A version is called by the language alone; where the tag has a script, the whole name tells two scripts apart.
    private func languageForms(_ tag: String) -> DataTree {
        let name = locale.localizedString(forIdentifier: tag) ?? ""
        let version = locale.localizedString(forLanguageCode: tag) ?? ""
        return .map([
            .init("name", .text(name)),
            .init("own", .text(Self.ownName(tag))),
            .init("version", .text(version)),
            .init("script-version", .text(name)),
        ])
    }

    /// What a language calls itself, with a capital because it stands alone.
    private static func ownName(_ tag: String) -> String {
        let own = Locale(identifier: tag)
        let name = own.localizedString(forIdentifier: tag) ?? ""
        return name.prefix(1).uppercased(with: own) + name.dropFirst()
    }
}

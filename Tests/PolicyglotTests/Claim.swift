import Foundation
import LocatedYAML
import Testing

/// One thing that a shop's old policy said, with words by which it is known on a page: `Tests/Shops/<name>/claims.yaml`.
struct Claim {
    enum Tier: String, CaseIterable {
        /// What the shop does, promises or requires, as other shops do.
        case practice
        /// As substantive, but of this shop alone: it may stand in the shop's own words.
        case singular
        /// Thanks, slogans and what a document says about itself: it need not be said.
        case courtesy
    }

    /// What says a claim of a shop of `Tests/OtherShops`, as a person judged it.
    enum Means: String, CaseIterable {
        /// A fact with built-in terms, in both languages, no more and no less in substance.
        case facts
        /// A fact with a term that the site would add.
        case ownTerm = "own-term"
        /// Only a clause in the shop's own words.
        case ownWords = "own-words"
        /// It need not be said.
        case nothing
    }

    let id: String
    let tier: Tier
    /// Nil where nobody judged it.
    let means: Means?
    /// False when another claim of the policy overrides this one.
    let isCounted: Bool
    /// The sentence that says it, by language.
    let says: [String: String]
    /// By language, the patterns that must all match.
    let signals: [String: [Regex<AnyRegexOutput>]]

    static let languages = ["en", "zh-Hans"]

    /// The claims of a shop that are counted.
    static func counted(of shop: Shop) throws -> [Claim] {
        let file = shop.folder.appending(path: "claims.yaml")
        return try all(in: Array(Data(contentsOf: file)), file: file.path).filter(\.isCounted)
    }

    static func all(in bytes: [UInt8], file: String = "claims.yaml") throws -> [Claim] {
        let read = LocatedYAMLReader.read(bytes, file: file)
        try #require(read.diagnostics.isEmpty, "\(read.diagnostics)")
        return try #require(read.value?.items).map { try Claim($0) }
    }

    private init(_ value: LocatedValue) throws {
        let place = "line \(value.place.start.line)"
        id = try #require(value["id"]?.text, "a claim without an id at \(place)")
        tier = try #require(value["tier"]?.text.flatMap(Tier.init), "a claim without a tier at \(place)")
        means = value["by"]?.text.flatMap(Means.init)
        isCounted = value["count"]?.text != "no"
        says = ["en": value["says"]?.text ?? "", "zh-Hans": value["says_zh"]?.text ?? ""]
        signals = try ["en": "en", "zh-Hans": "zh"].mapValues { key in
            let texts = try #require(value["signals"]?[key]?.items, "a claim without signals in \(key) at \(place)")
            try #require(!texts.isEmpty)
            return try texts.map { try Self.pattern(try #require($0.text)) }
        }
    }

    /// In these patterns a word is a run of letters and digits, so that `4.3` is two words and not one.
    private static func pattern(_ text: String) throws -> Regex<AnyRegexOutput> {
        try Regex(text).ignoresCase().wordBoundaryKind(.simple)
    }

    /// Whether a page in this language says it: whether all its signals match in one of the texts.
    func isFound(in passages: [Passage], language: String) -> Bool {
        let signals = signals[language] ?? []
        return passages.contains { passage in signals.allSatisfy { passage.matches($0) } }
    }
}

/// A text in which a claim may be found, as it stands and with straight quotes.
struct Passage: Hashable {
    private let forms: [String]

    init(_ text: String) {
        let straight = String(text.map { Self.straight[$0] ?? $0 })
        forms = straight == text ? [text] : [text, straight]
    }

    func matches(_ signal: Regex<AnyRegexOutput>) -> Bool { forms.contains { $0.firstMatch(of: signal) != nil } }

    private static let straight: [Character: Character] = ["‘": "'", "’": "'", "“": "\"", "”": "\""]
}

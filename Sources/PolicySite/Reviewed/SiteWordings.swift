import LocatedYAML
import PolicyModel

/// Finds in a `site.yaml` what stands there in every language: own words, own terms, names that differ by language.
struct SiteWordings {
    private let languages: [String]
    private var wordings: [Wording] = []

    /// The wordings in the order of the file; none where the file names fewer than two languages.
    static func wordings(_ site: LocatedValue) -> [Wording] {
        let languages = (site["languages"]?.items ?? []).compactMap(\.text)
        var finder = SiteWordings(languages: languages)
        if languages.count > 1 { finder.visit(site, at: []) }
        return finder.wordings
    }

    private init(languages: [String]) { self.languages = languages }

    private mutating func visit(_ value: LocatedValue, at path: [String]) {
        guard let entries = value.entries else { return }
        if let sides = sides(entries) ?? registeredSides(value) {
            // Half a bilingual text is another finding.
            if let wording = Wording(key: path.joined(separator: "."), sides: sides) { wordings.append(wording) }
            return
        }
        for entry in entries { visit(entry.value, at: path + [entry.key.text]) }
    }

    /// The words of a map whose keys are the languages, beside `after` in own words; nil for any other map.
    private func sides(_ entries: [LocatedValue.Entry]) -> [Wording.Side]? {
        let words = entries.filter { $0.key.text != "after" }
        guard !words.isEmpty, words.allSatisfy({ languages.contains($0.key.text) }) else { return nil }
        let sides = Self.sides(words)
        return sides.count == languages.count ? sides : []
    }

    /// The registered form of a name and its translations; nil for any other map.
    private func registeredSides(_ value: LocatedValue) -> [Wording.Side]? {
        guard let registered = value["registered"], let text = registered.wordingText else { return nil }
        let language = value["language"]?.text ?? "registered"
        return [Wording.Side(language: language, text: text, place: registered.place)]
            + Self.sides(value["translations"]?.entries ?? [])
    }

    private static func sides(_ entries: [LocatedValue.Entry]) -> [Wording.Side] {
        entries.compactMap { entry in
            entry.value.wordingText.map {
                Wording.Side(language: entry.key.text, text: $0, place: entry.value.place)
            }
        }
    }
}

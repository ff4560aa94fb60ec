import LocatedYAML
import PolicyChecks
import TestSupport

/// The words of the findings in the tool's own languages, as the repository has them.
enum ToolLanguages {
    static let all = ["en", "zh-Hans"]

    /// The words of each language, read once.
    static let read = Result { try all.map { (language: $0, words: try words($0)) } }

    /// The keys of the words that findings share.
    static func sharedWords(_ language: String) throws -> [String] {
        try entries(language).filter { $0.key.text == "words" }.flatMap { $0.value.entries ?? [] }.map(\.key.text)
    }

    /// The words of one language.
    static func words(_ language: String) throws -> FindingWords {
        FindingWords(reading: try files(language))
    }

    /// The files of one language.
    static func files(_ language: String) throws -> [LocatedValue] {
        try Repository.files(in: "Locales/\(language)/findings", ending: ".yaml").map(Repository.value)
    }

    /// The entries of all files of one language, by rule; `words` stands among them once for each file that has it.
    static func entries(_ language: String) throws -> [LocatedValue.Entry] {
        try files(language).flatMap { $0.entries ?? [] }
    }
}

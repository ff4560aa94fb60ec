import LocatedYAML
import PolicyModel

/// What own words can say against the other language, or against the rule which version prevails.
extension LanguageMarketRule {
    /// How a version is called less than a version, in small letters.
    private static let disclaimers = [
        "for reference only", "for convenience only", "for information only", "not binding", "not legally binding",
        "仅供参考", "不具约束力", "不具有约束力", "不具法律效力", "不具有法律效力", "没有法律效力",
    ]

    /// How a law or a court is chosen, in small letters.
    private static let choices = [
        "governed by", "governing law", "jurisdiction", "courts of", "competent court", "适用法律", "管辖", "的法院",
        "为准据法",
    ]

    /// Texts whose English wording a law fixes: California Code of Regulations, title 11, sections 7013 to 7015; Texas Business
    /// and Commerce Code, section 541.102(b) and (c).
    private static let fixedStrings = [
        "Do Not Sell or Share My Personal Information", "Limit the Use of My Sensitive Personal Information",
        "Your Privacy Choices", "Your California Privacy Choices",
        "NOTICE: We may sell your sensitive personal data.", "NOTICE: We may sell your biometric personal data.",
    ]

    /// Own words that take back what one of the versions says.
    static func translationDisclaimed(_ languages: OfferedLanguages) -> [Diagnostic] {
        guard languages.tags.count > 1 else { return [] }
        return languages.ownWords.compactMap { words in
            words.phrase(among: disclaimers).map { phrase in
                Self.translationDisclaimed.finding(
                    at: words.place, subject: words.id, ["phrase": .text(phrase)], isStrict: languages.reachesEurope)
            }
        }
    }

    /// Own words in the section on precedence that choose a law or a court: which version counts is another question.
    static func choiceOfLaw(_ languages: OfferedLanguages) -> [Diagnostic] {
        languages.ownWords.filter { $0.section == "precedence" }.compactMap { words in
            words.phrase(among: choices).map { phrase in
                Self.choiceOfLaw.finding(at: words.place, subject: words.id, ["phrase": .text(phrase)])
            }
        }
    }

    /// Own words that hold a text fixed by law in one language and translate it in another.
    static func fixedStringTranslated(_ languages: OfferedLanguages) -> [Diagnostic] {
        languages.ownWords.flatMap { words in
            fixedStrings.compactMap { text -> Diagnostic? in
                let having = words.paragraphs.filter { $0.value.contains { $0.contains(text) } }.keys
                let lacking = languages.tags.filter { !having.contains($0) }
                guard !having.isEmpty, !lacking.isEmpty else { return nil }
                return Self.fixedStringTranslated.finding(
                    at: words.place, subject: words.id,
                    ["text": .text(text), "languages": .list(lacking.map(\.text))])
            }
        }
    }
}

extension OfferedLanguages {
    fileprivate var ownWords: [OwnWords] { site.policies.flatMap(\.ownWords) }
}

extension OwnWords {
    /// The first of these phrases that stands in the words of any language.
    fileprivate func phrase(among phrases: [String]) -> String? {
        let texts = paragraphs.values.joined().map { $0.lowercased() }
        return phrases.first { phrase in texts.contains { $0.contains(phrase) } }
    }
}

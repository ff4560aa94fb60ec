import LocatedYAML
import PolicyChecks
import PolicyModel

/// The reference of the laws, derived from the packs and their words: every requirement with its article, what it demands in
/// English and Chinese, the facts that meet it, and whether the citation was read in its source.
package struct LawReference {
    private let packs: [LawPack]
    private let topics: [LawTopic]
    private let phrases: [LawPhrases]

    init(packs: [LawPack], topics: [LawTopic] = []) {
        self.packs = packs
        self.topics = topics
        let laws = Set(packs.map(\.law.id))
        phrases = Self.languages.compactMap { ToolWords.phrases($0, laws: laws) }
    }

    /// The page as Markdown; nil, with the findings, when the built-in files themselves are wrong.
    package static func markdown() throws(SiteError) -> (text: String?, diagnostics: [Diagnostic]) {
        try SiteError.failing { () throws(FileError) in
            var reader = SourceReader(files: SiteFiles(beside: nil))
            guard let schema = try reader.schema() else { return (nil, reader.diagnostics) }
            var topics: [LawTopic] = []
            for catalogue in schema.catalogues { topics += try reader.lawTopics(schema: schema, catalogue: catalogue) }
            let reference = LawReference(packs: try reader.allPacks(schema: schema), topics: topics)
            return (reader.diagnostics.isEmpty ? reference.text : nil, reader.diagnostics)
        }
    }

    /// The requirement whose findings have this rule; nil where there is none.
    ///
    /// - Parameter folder: that of a site, whose own packs stand beside the built-in ones.
    package static func requirement(of rule: String, beside folder: FilePath) throws(SiteError) -> Requirement? {
        try requirements(beside: folder).first { $0.rule == rule }
    }

    /// The requirements of all laws.
    ///
    /// - Parameter folder: that of a site, whose own packs stand beside the built-in ones.
    package static func requirements(beside folder: FilePath) throws(SiteError) -> [Requirement] {
        try SiteError.failing { () throws(FileError) in
            var reader = SourceReader(files: SiteFiles(beside: folder))
            guard let schema = try reader.schema() else { return [] }
            return try reader.allPacks(schema: schema).flatMap(\.requirements)
        }
    }

    private var text: String { ([head, differences] + packs.map(law)).joined(separator: "\n") }

    private var head: String {
        let rows = packs.map { pack in
            let names = phrases.map { $0.name(pack.law) }
            let marks = [pack.requirements.count, pack.requirements.count { !$0.isVerified }, pack.outOfReach.count]
            return "| [`\(pack.law.id)`](#\(pack.law.id)) | \(names.joined(separator: " | ")) | "
                + "\(pack.law.markets.joined(separator: ", ")) | \(marks.map(String.init).joined(separator: " | ")) |"
        }
        return """
            # What the laws ask of a policy

            Written by `make reference` from `Templates/laws` and `Locales`. It is no legal advice: have a lawyer read the result.
            A requirement marked “not verified” cites an article that was not read in the text of the law itself.

            | law | English | 简体中文 | markets | requirements | of these not verified | out of reach |
            |---|---|---|---|---|---|---|
            \(rows.joined(separator: "\n"))

            """
    }

    private static let languages = ["en", "zh-Hans"]

    /// Where the laws differ, a table for each topic.
    private var differences: String {
        let tables = LawDifference.differences(topics, in: packs).flatMap { difference in
            let rows = difference.positions.map { position in
                let says = phrases.map { $0.name(position.law) + $0.words.colon + $0.stand(position) }
                let ids = position.requirements.map { "[`\($0.id)`](#\($0.id))" }.joined(separator: ", ")
                return "| \(says.map(\.inTable).joined(separator: " | ")) | \(ids) |"
            }
            return ["### " + phrases.map { $0.topic(difference) }.joined(separator: " · "), ""]
                + ["| English | 简体中文 | requirements |", "|---|---|---|"] + rows + [""]
        }
        return (["## Where the laws differ", "", "Taken from the requirements themselves.", ""] + tables)
            .joined(separator: "\n")
    }

    private func law(_ pack: LawPack) -> String {
        let title =
            "## `\(pack.law.id)`\n\n" + phrases.map { $0.name(pack.law) }.joined(separator: " · ")
            + ". As of \(pack.law.asOf.iso).\n"
        let rows = pack.requirements.map { row($0, of: pack.law) }
        let table = ["| requirement | English | 简体中文 | facts | |", "|---|---|---|---|---|"] + rows
        return ([title] + table + [""] + onChange(pack) + outOfReach(pack)).joined(separator: "\n")
    }

    private func onChange(_ pack: LawPack) -> [String] {
        guard !pack.onChange.isEmpty else { return [] }
        let rows = pack.onChange.map { rule in
            let notice = rule.notice(of: pack.law, for: rule.kinds.map(\.text))
            let demands = phrases.map { phrases in
                phrases.words.sentence(
                    "law-cited", ["demand": phrases.demand(notice), "citation": phrases.article(notice)])
            }
            let kinds = notice.kinds.isEmpty ? "any" : notice.kinds.map { "`\($0)`" }.joined(separator: ", ")
            let remark = notice.isVerified ? "" : "not verified"
            return "| \((["`\(rule.id)`"] + demands.map(\.inTable) + [kinds, remark]).joined(separator: " | ")) |"
        }
        return ["Before a material change applies:", "", "| notice | English | 简体中文 | kinds of change | |"]
            + ["|---|---|---|---|---|"] + rows + [""]
    }

    private func row(_ requirement: Requirement, of law: Law) -> String {
        let demands = phrases.map { phrases in
            phrases.words.sentence(
                "law-cited",
                ["demand": phrases.demand(requirement, of: law), "citation": phrases.article(requirement, of: law)])
        }
        let facts = requirement.subjects.map { "`\($0.text)`" }.joined(separator: ", ")
        let remarks =
            [requirement.isAlwaysWarning ? "warning" : nil, requirement.isVerified ? nil : "not verified"]
            .compactMap { $0 } + Self.days(requirement)
        let cells = ["<a id=\"\(requirement.id)\"></a>`\(requirement.id)`"] + demands.map(\.inTable) + [facts]
        return "| \((cells + [remarks.joined(separator: ", ")]).joined(separator: " | ")) |"
    }

    private static func days(_ requirement: Requirement) -> [String] {
        [
            requirement.starts.map { "from \($0.iso)" }, requirement.ends.map { "until \($0.iso)" },
            requirement.errorsFrom.map { "error from \($0.iso)" },
        ].compactMap { $0 }
    }

    private func outOfReach(_ pack: LawPack) -> [String] {
        guard !pack.outOfReach.isEmpty else { return [] }
        let rows = pack.outOfReach.map { row in
            let reasons = phrases.map { $0.words.word("law-reason-" + row.reason.rawValue) }.joined(separator: " | ")
            return "| `\(row.id)` | \(reasons) |"
        }
        return ["Out of reach of a policy’s facts:", "", "| requirement | English | 简体中文 |", "|---|---|---|"] + rows + [
            ""
        ]
    }
}

extension LawReference {
    /// For each clause and each fact above the policies, the requirements that ask for it.
    var askers: [String: [String]] {
        var askers: [String: [String]] = [:]
        for requirement in packs.flatMap(\.requirements) {
            for subject in Set(requirement.asking.map { $0.clause ?? $0.text }) {
                askers[subject, default: []].append(requirement.id)
            }
        }
        return askers
    }
}

extension String {
    /// The text as a cell of a table takes it.
    var inTable: String { split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }
}

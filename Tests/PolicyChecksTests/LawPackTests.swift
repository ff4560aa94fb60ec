import Foundation
import LocatedYAML
import PolicyChecks
import PolicyModel
import TestSupport
import Testing

/// Each law: complete beside the matrix it was made from, said in both languages, met by a site and missed without its facts.
@Suite struct LawPackTests {
    static let laws = (try? LawPacks.repository.get().packs.map(\.law.id)) ?? []

    @Test func `hold every row of the matrix once`() throws {
        let packs = try LawPacks.repository.get().packs
        let rows = try Repository.text("Tests/Fixtures/laws/rows.txt").split(separator: "\n").filter {
            !$0.hasPrefix("#")
        }
        let held = packs.flatMap { $0.requirements.map(\.id) + $0.outOfReach.map(\.id) }
        #expect(held.sorted() == rows.map(String.init))
    }

    @Test(arguments: laws, ["en", "zh-Hans"]) func `are said in both languages`(law: String, language: String) throws {
        let pack = try #require(try LawPacks.repository.get().packs.first { $0.law.id == law })
        let words = LawWords(reading: try Repository.value("Locales/\(language)/laws/\(law).yaml"))
        #expect(!words.name.isEmpty)
        #expect(words.requirements == pack.requirements.map(\.id).sorted())
        for requirement in pack.requirements {
            let demand = words[requirement.id]
            #expect(!demand.citation.isEmpty && !".。".contains(demand.citation.last ?? " "), "\(requirement.id)")
            let opening = language == "en" ? "the policy" : "政策"
            #expect(demand.text.hasPrefix(opening) && !".。".contains(demand.text.last ?? " "), "\(demand.text)")
            #expect(!requirement.source.isEmpty, "\(requirement.id) has no source")
        }
    }

    /// The languages of pages, which name the articles of clauses, are more than those of the tool.
    @Test(arguments: laws) func `are cited in every language of pages`(law: String) throws {
        let pack = try #require(try LawPacks.repository.get().packs.first { $0.law.id == law })
        let languages = Repository.files(in: "Locales", ending: "/pages.yaml", isDeep: true).map {
            $0.split(separator: "/")[1]
        }
        #expect(languages.count > 2)
        for language in languages {
            let words = LawWords(reading: try Repository.value("Locales/\(language)/laws/\(law).yaml"))
            for requirement in pack.requirements {
                #expect(!words[requirement.id].citation.isEmpty, "\(language) lacks \(requirement.id)")
            }
        }
    }

    @Test(arguments: LawFixture.all) func `are met by the sites made for them, and by no other`(fixture: LawFixture)
        throws
    {
        let packs = try LawPacks.repository.get()
        let pack = try #require(packs.packs.first { $0.law.id == fixture.law })
        let assessments = try #require(try packs.assessments(pack, of: fixture.text), "the site has an error")
        let unmet = assessments.filter(\.isUnmet).map(\.requirement.id)
        #expect(unmet == [fixture.violated].compactMap { $0 })
    }

    @Test(arguments: laws) func `are each met by one site and missed without the facts`(law: String) throws {
        let packs = try LawPacks.repository.get()
        let pack = try #require(packs.packs.first { $0.law.id == law })
        let fixtures = LawFixture.all.filter { $0.law == law }
        let sites = try fixtures.filter { $0.violated == nil }.map { fixture in
            (fixture.text, try packs.assessments(pack, of: fixture.text) ?? [])
        }
        for requirement in pack.requirements {
            let site = sites.first { $0.1.contains { $0.requirement.id == requirement.id && $0.isMet } }
            guard let text = site?.0 else {
                Issue.record("no site of \(law) meets \(requirement.id)")
                continue
            }
            if fixtures.contains(where: { $0.violated == requirement.id }) { continue }
            let found = try packs.isFound(requirement, in: pack, without: text)
            #expect(found, "\(requirement.id) is not found when its facts are taken away")
        }
    }
}

extension LawPacks {
    /// Whether the requirement is found, at a place of the site, when any one of the facts that it asks for goes; or all,
    /// where one of several would do. A fact that cannot go, because a site without it is refused, counts as found.
    fileprivate func isFound(_ requirement: Requirement, in pack: LawPack, without text: String) throws -> Bool {
        let changed = try requirement.asking.compactMap { subject in
            try FactRemoval.text(text, without: subject.keys(below: "privacy"))
        }
        let everything = try requirement.asking.reduce(Optional(text)) { text, subject in
            try text.map { try FactRemoval.text($0, without: subject.keys(below: "privacy")) ?? $0 }
        }
        let tooLong = try requirement.limited.compactMap { subject, period in
            try FactRemoval.text(text, replacing: subject.keys(below: "privacy"), with: period)
        }
        return try (changed + tooLong + [everything].compactMap { $0 }).filter { $0 != text }.contains { text in
            guard let assessments = try assessments(pack, of: text) else { return true }
            return assessments.contains {
                $0.requirement.id == requirement.id && $0.isUnmet && $0.diagnostic?.place != nil
            }
        }
    }
}

extension FactSubject {
    /// The keys of the fact in a site.
    fileprivate func keys(below policy: String) -> [String] {
        (clause == nil ? [] : [policy]) + text.split(separator: ".").map(String.init)
    }
}

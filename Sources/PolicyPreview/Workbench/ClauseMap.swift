import LocatedYAML
import PolicyModel
import PolicySite

/// Finds, for what is said of a file or a fact, the clause or section of the shown pages that it is about.
struct ClauseMap {
    /// A place in the pages: the policy and the public address of a clause or a section.
    struct Anchor: Hashable, Sendable {
        let policy: String
        let anchor: String
    }

    private let policies: [Policy]
    /// The keys of the site's file and of those that it extends, the nearest first.
    private let keys: [(file: String, places: KeyPlaces)]
    /// The sources of the findings, for those that stand in Locales.
    private let sources: [String: [UInt8]]

    /// - Parameters:
    ///   - policies: those that are shown.
    ///   - shared: the files that the site extends, the nearest first.
    init(_ policies: [Policy], of location: SiteLocation, shared: [String], sources: [String: [UInt8]]) {
        self.policies = policies
        keys = ([location.file.text] + shared).map { ($0, KeyPlaces(sources[$0], file: $0)) }
        self.sources = sources
    }

    /// Where a fact stands: in the site's file, or in one that it extends.
    func place(of fact: String) -> Place? { keys.lazy.compactMap { $0.places.place(of: fact) }.first }

    /// What a finding is about; nil where no clause and no section of the pages is.
    func anchor(of diagnostic: Diagnostic) -> Anchor? {
        if let subject = diagnostic.subject, let found = anchor(ofFact: subject) { return found }
        guard let place = diagnostic.place else { return nil }
        if let stated = keys.first(where: { $0.file == place.file }) {
            return stated.places.path(at: place.start).flatMap(anchor(ofFact:))
        }
        guard let policy = policies.first(where: { place.file.hasSuffix("/\($0.kind).yaml") }) else { return nil }
        let path = KeyPlaces(sources[place.file], file: place.file).path(at: place.start)
        return path.flatMap { anchor(ofMessage: $0, in: policy) }
    }

    /// The clause that reads a fact, or the section that would hold it.
    private func anchor(ofFact path: String) -> Anchor? {
        for policy in policies {
            let paths = [path, "\(policy.kind).\(path)"]
            let clauses = policy.sections.flatMap(\.clauses)
            let read = clauses.flatMap { clause in clause.facts.map { (fact: $0, clause: clause) } }
            let nearest = read.filter { one in paths.contains { $0.isOrIsBelow(one.fact) } }
                .max { $0.fact.utf8.count < $1.fact.utf8.count }
            if let clause = nearest?.clause { return Anchor(policy: policy.kind, anchor: clause.anchor) }
            if let section = policy.sections.first(where: { section in
                paths.contains { $0.isOrIsBelow("\(policy.kind).\(section.id)") }
            }) {
                return Anchor(policy: policy.kind, anchor: section.id.replacingDotsWithHyphens)
            }
        }
        return nil
    }

    private func anchor(ofMessage path: String, in policy: Policy) -> Anchor? {
        let clauses = policy.sections.flatMap(\.clauses)
        let said = clauses.filter { path.isOrIsBelow("clauses.\($0.id)") }.max { $0.id.utf8.count < $1.id.utf8.count }
        return said.map { Anchor(policy: policy.kind, anchor: $0.anchor) }
    }
}

extension String {
    /// Whether this path is that of `other` or of something in it.
    fileprivate func isOrIsBelow(_ other: String) -> Bool { self == other || hasPrefix(other + ".") }
}

import LocatedYAML

/// Whether a site is better after an edit: what was to be mended is gone, and nothing new is wrong.
struct Improvement {
    /// A finding wherever it stands: an edit moves what follows it on its line.
    private struct Kind: Hashable {
        let rule: String
        let subject: String?
        let arguments: [String: DiagnosticArgument]

        init(_ diagnostic: Diagnostic) {
            rule = diagnostic.rule
            subject = diagnostic.subject
            arguments = diagnostic.arguments
        }
    }

    let mending: [Diagnostic]
    let old: SiteBuild
    let new: SiteBuild

    init(mending: [Diagnostic], from old: SiteBuild, to new: SiteBuild) {
        self.mending = mending
        self.old = old
        self.new = new
    }

    /// - Parameter bytes: the edited file.
    func isBetter(_ bytes: [UInt8], file: String) -> Bool {
        let gone = Self.surplus(of: old.diagnostics, over: new.diagnostics).map(Kind.init)
        guard Self.surplus(of: mending.map(Kind.init), over: gone).isEmpty else { return false }
        let fresh = Self.surplus(of: new.diagnostics, over: old.diagnostics)
        let unread = Self.valuesRead(first: mending, in: LocatedYAMLReader.read(bytes, file: file).value)
        return fresh.allSatisfy { finding in
            wasNotLooked(for: finding) || unread.contains { finding.place.map($0.covers) == true }
        }
    }

    /// Rules that look at a site as a whole, once it can be read. They are silent while something is not read.
    private static let later: Set<String> = ["sense", "section", "law", "page", "site"]

    private func wasNotLooked(for finding: Diagnostic) -> Bool {
        let family = String(finding.rule.prefix { $0 != "/" })
        return old.hasErrors && (Self.later.contains(family) || finding.rule == "fact/not-said")
    }

    /// The values of the keys that were mended: nobody could read them under the wrong names, so what is wrong there is not new.
    private static func valuesRead(first mending: [Diagnostic], in value: LocatedValue?) -> [Place] {
        guard let value else { return [] }
        let own = (value.entries ?? []).filter { entry in
            mending.compactMap(\.edit).contains {
                $0.replacement == entry.key.text && $0.place.start.line == entry.key.place.start.line
            }
        }
        return own.map(\.value.place)
            + ((value.entries ?? []).map(\.value) + (value.items ?? [])).flatMap { valuesRead(first: mending, in: $0) }
    }

    private static func surplus(of some: [Diagnostic], over others: [Diagnostic]) -> [Diagnostic] {
        var counts = Dictionary(others.map { (Kind($0), 1) }, uniquingKeysWith: +)
        return some.filter { diagnostic in
            let count = counts[Kind(diagnostic), default: 0]
            counts[Kind(diagnostic)] = count - 1
            return count <= 0
        }
    }

    private static func surplus(of some: [Kind], over others: [Kind]) -> [Kind] {
        var counts = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
        return some.filter { kind in
            counts[kind, default: 0] -= 1
            return counts[kind, default: 0] < 0
        }
    }
}

extension Place {
    /// Whether another place stands inside this one.
    fileprivate func covers(_ other: Place) -> Bool {
        file == other.file && start <= other.start && other.end <= end
    }
}

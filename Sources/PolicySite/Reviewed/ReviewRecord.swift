import LocatedYAML

/// What a person has last read in all languages: the fingerprints of each wording, by key and language. One line a wording, sorted,
/// so that a difference between two records can be read:
///
///     privacy.own-words.sharing.hosts: {en: 3f1a9c0b12de4f77, zh-Hans: 0b52cc6cf5a3d1e8}
struct ReviewRecord: Equatable {
    private(set) var entries: [String: [String: Fingerprint]] = [:]

    /// Where the record of a site stands, beside its file: `site.reviewed.yaml` for `site.yaml`.
    static func name(for file: String) -> String {
        guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file + ".reviewed.yaml" }
        return file[..<dot] + ".reviewed" + file[dot...]
    }

    /// Where the record of `Locales` stands, beside `site.yaml` or the built-in one.
    static var localesPath: String { "Locales/reviewed.yaml" }

    init() {}

    /// Reads a record; nil after a finding about what is none.
    init?(_ bytes: [UInt8], file: String, diagnostics: inout [Diagnostic]) {
        let read = LocatedYAMLReader.read(bytes, file: file)
        diagnostics += read.diagnostics
        guard let value = read.value, read.diagnostics.isEmpty else { return nil }
        guard let wordings = value.isEmpty ? [] : value.entries else {
            diagnostics.append(Self.damaged(at: value.place))
            return nil
        }
        for wording in wordings {
            guard let sides = Self.sides(wording.value) else {
                diagnostics.append(Self.damaged(at: wording.value.place))
                return nil
            }
            entries[wording.key.text] = sides
        }
    }

    private static func sides(_ value: LocatedValue) -> [String: Fingerprint]? {
        guard let entries = value.entries else { return nil }
        var sides: [String: Fingerprint] = [:]
        for side in entries {
            guard let fingerprint = side.value.text.flatMap(Fingerprint.init(recorded:)) else { return nil }
            sides[side.key.text] = fingerprint
        }
        return sides
    }

    private static func damaged(at place: Place) -> Diagnostic {
        Diagnostic(ReviewRule.damagedRecord, at: place, arguments: ["path": .text(place.file)])
    }

    /// The record once a person has read these wordings; what is in the site no more is forgotten.
    func adding(_ reviewed: [Wording], among all: [Wording]) -> ReviewRecord {
        var record = self
        let keys = Set(all.map(\.key))
        record.entries = entries.filter { keys.contains($0.key) }
        for wording in reviewed {
            record.entries[wording.key] = Dictionary(
                wording.sides.map { ($0.language, $0.fingerprint) }, uniquingKeysWith: { first, _ in first })
        }
        return record
    }

    var bytes: [UInt8] {
        let head = """
            # Fingerprints of the words as a person last read them in all languages. `policyglot reviewed` writes this file; once you
            # have changed one language, change the others, read them side by side, and run it again.

            """
        let lines = entries.sorted { $0.key < $1.key }.map { key, sides in
            let list = sides.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.text)" }
            return "\(key): {\(list.joined(separator: ", "))}\n"
        }
        return Array((head + (lines.isEmpty ? "{}\n" : lines.joined())).utf8)
    }
}

import PolicyChecks
import PolicySite

/// How many sites of a run were written, left as they were, and refused.
struct PublicationCount {
    private(set) var written = 0
    private(set) var unchanged = 0
    private(set) var refused = 0

    /// Counts one more site; nil where nothing of it was published.
    mutating func add(_ publication: Publication?) {
        guard let publication else {
            refused += 1
            return
        }
        if publication.changesAnything { written += 1 } else { unchanged += 1 }
    }
}

extension Publication {
    /// Whether a file was written or removed.
    var changesAnything: Bool { written + deleted > 0 }
}

extension FindingWords {
    /// The last line of a run over many sites.
    func publications(_ count: PublicationCount, milliseconds: Int64) -> String {
        sentence(
            "sites-published",
            [
                "sites": self.count("sites", count.written + count.unchanged + count.refused),
                "written": String(count.written), "unchanged": String(count.unchanged),
                "refused": String(count.refused), "milliseconds": String(milliseconds),
            ])
    }
}

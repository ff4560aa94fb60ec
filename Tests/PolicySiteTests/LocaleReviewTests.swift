import Foundation
import Testing

@testable import PolicySite

@Suite("The words of the repository") struct LocaleReviewTests {
    private static let top = FilePath(
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .path)

    @Test("have been read in all languages as they are") func read() throws {
        let review = try Review(ofLocalesIn: Self.top)
        #expect(review.diagnostics.isEmpty)
        let stale = review.pending([]).filter(\.isStale).map(\.key)
        #expect(
            stale.isEmpty,
            "one language was changed and the other left: read both, then run `policyglot reviewed --locales KEY ...`")
        let unread = review.pending([]).filter { !$0.isStale }.map(\.key)
        #expect(unread.isEmpty, "read these in both languages, then run `policyglot reviewed --locales KEY ...`")
    }

    @Test("are all in the record, and nothing else is") func complete() throws {
        let review = try Review(ofLocalesIn: Self.top)
        let keys = review.wordings.map(\.key)
        #expect(review.record.entries.keys.sorted() == keys)
        #expect(keys.count > 1000)
        for key in ["privacy/clauses.rights.list", "vocabulary/data.terms.name", "findings/fact/fact/unknown-key"] {
            #expect(keys.contains(key))
        }
    }
}

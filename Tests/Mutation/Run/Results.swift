import Mutants
import Synchronization

/// The results of batches that run at once, each at the place of its batch.
final class Results: Sendable {
    private let batches: Mutex<[[MutationTally.Result]?]>

    init(count: Int) { batches = Mutex(Array(repeating: nil, count: count)) }

    /// How many batches are done.
    var done: Int { batches.withLock { $0.count { $0 != nil } } }

    /// The results in the order of the batches.
    var all: [[MutationTally.Result]] { batches.withLock { $0.compactMap(\.self) } }

    func put(_ results: [MutationTally.Result], at index: Int) { batches.withLock { $0[index] = results } }
}

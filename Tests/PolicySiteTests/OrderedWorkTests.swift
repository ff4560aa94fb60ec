import Synchronization
import Testing

@testable import PolicySite

@Suite("Work on many things at once") struct OrderedWorkTests {
    @Test("hands over every result once and in order", arguments: [1, 2, 7, 300], [0, 1, 2, 250])
    func order(workers: Int, count: Int) {
        let delivered = Mutex<[Int]>([])
        OrderedWork.run(Array(0..<count), workers: workers) { input in
            // The first ones take longest, so that the others have to wait for them.
            var sum = 0
            for step in 0..<(count - input) * 50 { sum &+= step }
            return sum < 0 ? -1 : input * 2
        } deliver: { output in
            delivered.withLock { $0.append(output) }
        }
        #expect(delivered.withLock { $0 } == (0..<count).map { $0 * 2 })
    }

    @Test("hands over one result at a time") func alone() {
        let isDelivering = Atomic(false)
        let clashes = Atomic(0)
        OrderedWork.run(Array(0..<500), workers: 8, work: { $0 }) { _ in
            if isDelivering.exchange(true, ordering: .sequentiallyConsistent) {
                clashes.add(1, ordering: .relaxed)
            }
            isDelivering.store(false, ordering: .sequentiallyConsistent)
        }
        #expect(clashes.load(ordering: .relaxed) == 0)
    }

    @Test("works on as many processors as there are") func cores() { #expect(OrderedWork.cores >= 1) }
}

import Dispatch
import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Work on many things at once whose results come in the order of the things.
package enum OrderedWork {
    /// How far the work has come, and what waits for an earlier result.
    private struct Progress<Output: Sendable>: Sendable {
        var taken = 0
        var delivered = 0
        var waiting: [Int: Output] = [:]

        /// The next index that nobody works on; nil when all are taken.
        mutating func take(of count: Int) -> Int? {
            guard taken < count else { return nil }
            defer { taken += 1 }
            return taken
        }
    }

    /// How many processors this machine has for us.
    package static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Does the work for each input and hands over each result in the order of the inputs, one at a time.
    ///
    /// - Parameters:
    ///   - workers: how many threads work; as many as there are cores by default. One works on the thread of the caller.
    ///   - deliver: takes a result; it may be called on any thread, and never twice at once. What waits for an earlier result is
    ///     kept until then, so a result should be small.
    package static func run<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], workers: Int = cores, work: @Sendable (Input) -> Output,
        deliver: @Sendable (Output) -> Void
    ) {
        guard workers > 1, inputs.count > 1 else {
            for input in inputs { deliver(work(input)) }
            return
        }
        let progress = Mutex(Progress<Output>())
        DispatchQueue.concurrentPerform(iterations: min(workers, inputs.count)) { _ in
            while let index = progress.withLock({ $0.take(of: inputs.count) }) {
                let output = work(inputs[index])
                progress.withLock { progress in
                    progress.waiting[index] = output
                    while let next = progress.waiting.removeValue(forKey: progress.delivered) {
                        deliver(next)
                        progress.delivered += 1
                    }
                }
            }
        }
    }
}

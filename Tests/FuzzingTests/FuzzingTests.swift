import FuzzTargets
import TestSupport
import Testing

/// The seeds of the fuzzing, and every input that once made the program fail.
@Suite("Inputs of the fuzzing") struct FuzzingTests {
    static let inputs = FuzzTarget.allCases.flatMap { target in
        ["corpus", "crashes"].flatMap { folder in
            Repository.files(in: "Tests/Fuzzing/\(folder)/\(target.rawValue)", ending: "").map { (target, $0) }
        }
    }

    @Test("are answered", arguments: inputs) func isAnswered(target: FuzzTarget, path: String) throws {
        let failure = try target.failure(with: Repository.bytes(path))
        #expect(failure == nil)
    }

    @Test("are there for each target", arguments: FuzzTarget.allCases) func hasSeeds(target: FuzzTarget) {
        #expect(Self.inputs.contains { $0.0 == target })
    }
}

import Foundation
import Mutants

/// Tries the mutants of one batch, and writes a line for each as soon as it was checked.
enum Worker {
    /// How long one mutant may take, in seconds; what takes longer hangs, and the system ends the process.
    private static let patience: UInt32 = 300

    /// - Parameters:
    ///   - first: the place of the first mutant in the plan of the part.
    ///   - last: the place after the last one.
    ///   - share: 1 for all mutants, 10 for each tenth of them.
    static func run(site name: String, part: Mutant.Part, first: Int, last: Int, share: Int) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "policyglot-mutation-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let site = try MutatedSite(name, in: folder)
        let mutants = try site.mutants(of: part)
        let number = MutatedSite.names.firstIndex(of: name) ?? 0
        for index in MutationPlan.indices(
            part, count: mutants.count, site: number, of: MutatedSite.names.count, share: share)[
                first..<last]
        {
            alarm(patience)
            let outcome = try site.outcome(of: mutants[index])
            try FileHandle.standardOutput.write(contentsOf: Data("\(outcome.verdict.rawValue)\n".utf8))
        }
    }
}

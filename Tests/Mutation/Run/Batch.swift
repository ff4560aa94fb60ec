import Foundation
import Mutants

/// Some mutants of one part of a site, tried by workers one after another: a worker that ends early has crashed on its mutant, and the
/// next goes on behind it.
struct Batch {
    private static let size = 500

    let site: String
    let part: Mutant.Part
    let first: Int
    let share: Int
    let mutants: [Mutant]

    /// The results of all mutants, batch by batch; as many batches run at once as the machine has processors.
    static func all(of sites: [String], share: Int) throws -> [[MutationTally.Result]] {
        let batches = try sites.flatMap { try Self.batches(of: $0, share: share) }
        let results = Results(count: batches.count)
        DispatchQueue.concurrentPerform(iterations: batches.count) { index in
            results.put(batches[index].run(), at: index)
            let line = "\(results.done) of \(batches.count): \(batches[index].site) \(batches[index].part.rawValue)\n"
            FileHandle.standardError.write(Data(line.utf8))
        }
        return results.all
    }

    private static func batches(of site: String, share: Int) throws -> [Batch] {
        let number = MutatedSite.names.firstIndex(of: site) ?? 0
        let folder = FileManager.default.temporaryDirectory.appending(path: "policyglot-mutation-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let mutated = try MutatedSite(site, in: folder)
        return try Mutant.Part.allCases.flatMap { part in
            let all = try mutated.mutants(of: part)
            let planned = MutationPlan.indices(
                part, count: all.count, site: number, of: MutatedSite.names.count, share: share
            ).map {
                all[$0]
            }
            return stride(from: 0, to: planned.count, by: size).map { first in
                Batch(
                    site: site, part: part, first: first, share: share,
                    mutants: Array(planned[first..<min(first + size, planned.count)]))
            }
        }
    }

    private func run() -> [MutationTally.Result] {
        var verdicts: [Verdict] = []
        while verdicts.count < mutants.count {
            verdicts += worker(after: verdicts.count)
            if verdicts.count < mutants.count { verdicts.append(.crashed) }
        }
        return zip(mutants, verdicts).map { MutationTally.Result(site: site, of: $0, verdict: $1) }
    }

    private func worker(after done: Int) -> [Verdict] {
        let process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0])
        process.arguments = [
            "--worker", site, part.rawValue, String(first + done), String(first + mutants.count), String(share),
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        guard (try? process.run()) != nil else { return [] }
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap {
            Verdict(rawValue: String($0))
        }
    }
}

import Foundation
import Testing

/// The built program, run as a person or a script runs it.
struct Program {
    /// How one run ended and what it said.
    struct Run: Sendable {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Beside the bundle of these tests.
    static let built: URL = {
        #if os(macOS)
            let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
            return (bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL).appending(
                path: "policyglot")
        #else
            return Bundle.main.bundleURL.appending(path: "policyglot")
        #endif
    }()

    var executable = Self.built
    let folder: URL
    var environment: [String: String] = [:]

    /// - Parameter environment: beside it nothing of the machine's own decides about language, time or colour.
    init(in folder: URL, environment: [String: String] = [:]) {
        self.folder = folder
        self.environment = environment
    }

    func callAsFunction(_ arguments: String...) throws -> Run {
        try run(arguments)
    }

    func run(_ arguments: [String]) throws -> Run { try run(executable, arguments + day(of: arguments)) }

    /// What judges the laws as of today judges them here on one day, whenever the tests run.
    private func day(of arguments: [String]) -> [String] {
        guard let command = arguments.first, ["laws", "validate"].contains(command), !arguments.contains("--as-of")
        else { return [] }
        return ["--as-of", Self.day]
    }

    static let day = "2026-12-01"

    /// Runs a command of the shell for which the program is `policyglot`; what it says on either stream is the output.
    func shell(_ command: String) throws -> Run {
        let path = executable.deletingLastPathComponent().path + ":" + (Self.inherited["PATH"] ?? "/usr/bin:/bin")
        var program = self
        program.environment["PATH"] = path
        return try program.run(URL(filePath: "/bin/sh"), ["-c", "exec 2>&1\n\(command)"])
    }

    /// The streams go to files: a pipe would have to be read while the program runs.
    private func run(_ executable: URL, _ arguments: [String]) throws -> Run {
        let streams = try TemporaryFolder()
        let output = try streams.open("output")
        let errors = try streams.open("errors")
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = Self.inherited.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit, "the program was ended by signal \(process.terminationStatus)")
        return Run(
            status: process.terminationStatus, output: try streams.text("output"), errors: try streams.text("errors"))
    }

    private static let inherited: [String: String] = {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "TZ", "NO_COLOR", "TERM"]
        return ProcessInfo.processInfo.environment.filter { !names.contains($0.key) }
    }()
}

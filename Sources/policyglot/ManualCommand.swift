import ArgumentParser

/// `policyglot manual`, for those who package the program.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the manual page.", shouldDisplay: false)

    func run() throws {
        guard let page = ManualPage(help: Policyglot._dumpHelp()) else {
            throw ValidationError("The help of the commands could not be read.")
        }
        Terminal.write(page.text)
    }
}

import LocatedYAML
import PolicyModel

/// The manual page `policyglot(1)` in the macros of man(7), made from the help of the commands.
struct ManualPage {
    let text: String

    /// The options that every command has.
    private static let common = ["quiet", "language", "version", "help"]

    /// - Parameter help: what the argument parser prints for `--experimental-dump-help`; JSON is YAML too.
    init?(help: String) {
        guard let command = LocatedYAMLReader.read(Array(help.utf8), file: "help").value?["command"] else { return nil }
        let commands = (command["subcommands"]?.items ?? []).filter {
            $0["shouldDisplay"]?.text != "false" && $0["commandName"]?.text != "help"
        }
        guard !commands.isEmpty else { return nil }
        var page = Roff()
        page.macro("TH", ["POLICYGLOT", "1", Policyglot.released, "Policyglot \(Policyglot.version)"])
        page.section("NAME")
        page.line("policyglot \\- privacy policies in English and Chinese that say the same")
        page.section("SYNOPSIS")
        page.line(Roff.bold("policyglot") + " " + Roff.italic("command") + " [" + Roff.italic("options") + "]")
        page.section("DESCRIPTION")
        page.discussion(command["discussion"]?.text ?? "")
        page.section("COMMANDS")
        for command in commands { Self.write(command, to: &page) }
        page.section("OPTIONS OF EVERY COMMAND")
        for option in commands[0].options where Self.common.contains(option.preferredName) { page.option(option) }
        Self.writeEnd(to: &page)
        text = page.text
    }

    private static func write(_ command: LocatedValue, to page: inout Roff) {
        let name = "policyglot " + (command["commandName"]?.text ?? "")
        let options = command.options.filter { !common.contains($0.preferredName) }
        page.macro("SS", [name])
        let arguments = options.filter(\.isPositional).map { option in
            let argument = Roff.italic(option["valueName"]?.text ?? "")
            let repeated = option["isRepeating"]?.text == "true" ? " ..." : ""
            return option["isOptional"]?.text == "true" ? "[\(argument)\(repeated)]" : argument + repeated
        }
        page.line(([Roff.bold(name), "[" + Roff.italic("options") + "]"] + arguments).joined(separator: " "))
        page.macro("PP")
        page.line(Roff.escaped(command["abstract"]?.text ?? ""))
        for option in options { page.option(option) }
        page.discussion(command["discussion"]?.text ?? "")
    }

    private static func writeEnd(to page: inout Roff) {
        page.section("ENVIRONMENT")
        page.entry(Roff.bold("LC_ALL") + ", " + Roff.bold("LC_MESSAGES") + ", " + Roff.bold("LANG"))
        page.line(
            "The first that is set gives the language of findings: Chinese where it begins with zh, else English.")
        page.entry(Roff.bold("NO_COLOR"))
        page.line("Set and not empty, it keeps colours from the terminal.")
        page.section("FILES")
        page.entry(Roff.italic("site.yaml"))
        page.line("What a shop does, as facts.")
        page.entry(Roff.italic("site.reviewed.yaml"))
        page.line("Which of its own words a person has read in all languages.")
        page.entry(Roff.italic("versions/"))
        page.line("Earlier versions, as they were published.")
        page.entry(Roff.italic("Templates/") + ", " + Roff.italic("Locales/"))
        page.line("Beside site.yaml, files that take the place of the built\\-in ones of the same name.")
        page.section("SEE ALSO")
        page.line(
            Roff.escaped(
                "The documents that are installed with the program: README.md, reference.md, rules.md, laws.md."))
    }
}

extension LocatedValue {
    /// The arguments and options of a command that are shown.
    fileprivate var options: [LocatedValue] {
        (self["arguments"]?.items ?? []).filter { $0["shouldDisplay"]?.text != "false" }
    }

    fileprivate var isPositional: Bool { self["kind"]?.text == "positional" }
    fileprivate var preferredName: String { self["preferredName"]?["name"]?.text ?? "" }
}

extension Roff {
    /// An argument or an option with what it is.
    fileprivate mutating func option(_ option: LocatedValue) {
        let value = Roff.italic(option["valueName"]?.text ?? "")
        let names = (option["names"]?.items ?? []).compactMap { name -> String? in
            guard let text = name["name"]?.text else { return nil }
            return Roff.bold((name["kind"]?.text == "long" ? "--" : "-") + text)
        }
        let named = names.sorted { $0.utf8.count < $1.utf8.count }.joined(separator: ", ")
        entry(option.isPositional ? value : named + (option["kind"]?.text == "option" ? " " + value : ""))
        line(Roff.escaped(option["abstract"]?.text ?? ""))
    }
}

import Foundation

/// The examples of a Markdown text: fenced blocks marked `console`.
///
///     ```console
///     $ policyglot generate --output out
///     out: 14 written, 0 unchanged, 0 removed, in 12 ms
///     ```
///
/// A line that begins with `$ ` is a command, what follows up to the next one its output, standard output and errors as they
/// come. Milliseconds may differ, a line that is `…` alone stands for any lines, and blanks at the end of lines and empty lines
/// at the end of an output do not count. Commands of other programs are shown to the reader and not run.
struct Console {
    struct Example: Equatable {
        let command: String
        let output: [String]
        /// Of the command in the Markdown text, from 1.
        let line: Int
    }

    let examples: [Example]

    init(markdown: String) {
        var examples: [Example] = []
        var isInside = false
        for (number, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, line.hasPrefix("$ ") {
                examples.append(Example(command: String(line.dropFirst(2)), output: [], line: number + 1))
            } else if isInside, let last = examples.popLast() {
                examples.append(Example(command: last.command, output: last.output + [String(line)], line: last.line))
            }
        }
        self.examples = examples.filter { $0.command.hasPrefix("policyglot") }
    }
}

extension Console.Example {
    /// Whether an output is the one that is shown.
    func shows(_ actual: String) -> Bool {
        let shown = Self.lines(output)
        let lines = Self.lines(actual.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        return Self.matches(shown[...], lines[...])
    }

    /// The lines without what does not count.
    private static func lines(_ lines: [String]) -> [String] {
        var lines = lines.map { line in
            line.withoutTime.replacing(#/\s+$/#, with: "")
        }
        while lines.last == "" { lines.removeLast() }
        return lines
    }

    private static func matches(_ shown: ArraySlice<String>, _ lines: ArraySlice<String>) -> Bool {
        guard let first = shown.first else { return lines.isEmpty }
        let rest = shown.dropFirst()
        if first == "…" { return (0...lines.count).contains { matches(rest, lines.dropFirst($0)) } }
        return lines.first == first && matches(rest, lines.dropFirst())
    }
}

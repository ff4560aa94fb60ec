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
        for block in Self.blocks(of: markdown) where block.info == "console" {
            for (number, line) in zip(
                block.line..., block.text.dropLast().split(separator: "\n", omittingEmptySubsequences: false))
            {
                if line.hasPrefix("$ ") {
                    examples.append(Example(command: String(line.dropFirst(2)), output: [], line: number))
                } else if let last = examples.popLast() {
                    examples.append(
                        Example(command: last.command, output: last.output + [String(line)], line: last.line))
                }
            }
        }
        self.examples = examples.filter { $0.command.hasPrefix("policyglot") }
    }

    /// The fenced blocks of a Markdown text: what stands after the fence, the text without the fence's indentation, and the number
    /// of its first line from 1.
    static func blocks(of markdown: String) -> [(info: String, text: String, line: Int)] {
        var blocks: [(info: String, text: String, line: Int)] = []
        var indentation: Int?
        for (number, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = line.drop { $0 == " " }
            if content.hasPrefix("```") {
                let isEnd = indentation != nil
                if !isEnd { blocks.append((info: String(content.dropFirst(3)), text: "", line: number + 2)) }
                indentation = isEnd ? nil : line.count - content.count
            } else if let indentation, let last = blocks.indices.last {
                blocks[last].text += line.dropFirst(indentation) + "\n"
            }
        }
        return blocks
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

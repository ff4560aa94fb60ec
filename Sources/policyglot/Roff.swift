/// Writes a manual page in the macros of man(7).
struct Roff {
    private(set) var text = ""

    mutating func macro(_ name: String, _ arguments: [String] = []) {
        let quoted = arguments.map { " \"\($0.replacing("\"", with: "\\(dq"))\"" }
        text += "." + name + quoted.joined() + "\n"
    }

    mutating func section(_ title: String) { macro("SH", [title]) }

    /// A paragraph whose first line, already marked, stands out.
    mutating func entry(_ head: String) {
        macro("TP")
        line(head)
    }

    /// A line that is marked and escaped already; one that would begin like a macro is kept from it.
    mutating func line(_ line: String) {
        guard !line.isEmpty else { return }
        text += (line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : "") + line + "\n"
    }

    /// The discussion of a command: paragraphs, and examples as they stand, which begin with two spaces.
    mutating func discussion(_ discussion: String) {
        var isExample = false
        // A section begins with a paragraph of its own.
        var isParagraph = text.split(separator: "\n").last?.hasPrefix(".SH") ?? false
        for part in discussion.split(separator: "\n", omittingEmptySubsequences: false) {
            if part.hasPrefix("  ") != isExample, !part.isEmpty {
                isExample.toggle()
                if isExample { macro("PP") }
                macro(isExample ? "EX" : "EE")
                isParagraph = false
            }
            if part.isEmpty {
                isParagraph = false
                continue
            }
            if !isExample, !isParagraph { macro("PP") }
            isParagraph = true
            line(part == "EXAMPLES" ? Self.bold("Examples") : Self.escaped(String(part.trimmed(isExample: isExample))))
        }
        if isExample { macro("EE") }
    }

    static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }
    static func italic(_ text: String) -> String { "\\fI\(escaped(text))\\fR" }

    /// The text as it is read: a backslash and a hyphen mean themselves.
    static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    }
}

extension Substring {
    /// An example without its indent.
    fileprivate func trimmed(isExample: Bool) -> Substring { isExample ? dropFirst(2) : self }
}

/// Every entry of a file of `Locales` taken away, every hole changed, and the words of every text changed, in one language.
struct MessageMutants {
    private let root: Node
    private let path: String
    private let language: String
    private var mutants: [Mutant] = []

    /// - Parameter path: the file's, `Locales/en/privacy.yaml`.
    static func all(of root: Node, path: String, language: String) -> [Mutant] {
        var maker = MessageMutants(root: root, path: path, language: language)
        maker.visit(root, at: [], "")
        return maker.mutants
    }

    private init(root: Node, path: String, language: String) {
        self.root = root
        self.path = path
        self.language = language
    }

    private mutating func visit(_ node: Node, at path: [Int], _ address: String) {
        switch node {
        case .text(let text): change(text, at: path, address)
        case .list(let items):
            for (index, item) in items.enumerated() {
                add(.removed, address + "[\(index)]", .remove, at: path + [index])
                visit(item, at: path + [index], address + "[\(index)]")
            }
        case .map(let entries):
            for (index, entry) in entries.enumerated() {
                let inner = address.isEmpty ? entry.key : address + "." + entry.key
                add(.removed, inner, .remove, at: path + [index])
                visit(entry.value, at: path + [index], inner)
            }
        }
    }

    private mutating func change(_ text: String, at path: [Int], _ address: String) {
        for range in text.ranges(of: #/\{[^{}]+\}/#) {
            let (before, hole, after) = (text[..<range.lowerBound], text[range], text[range.upperBound...])
            let holeAddress = address + " " + hole
            add(.holeRemoved, holeAddress, .replace(.text(String(before + after))), at: path)
            add(.holeRenamed, holeAddress, .replace(.text(before + "{no-such-hole}" + after)), at: path)
            add(.holeDoubled, holeAddress, .replace(.text(before + hole + " " + hole + after)), at: path)
        }
        for change in WordChange.all(text, language: language) {
            add(change.operation, address, .replace(.text(change.text)), at: path)
        }
    }

    private mutating func add(_ operation: Mutant.Operation, _ address: String, _ edit: Node.Edit, at path: [Int]) {
        mutants.append(
            Mutant(
                part: .messages, operation: operation, address: self.path + " " + address, target: .own(path: self.path)
            ) { [root] in root.edited(at: path[...], edit).bytes })
    }
}

/// The lists and maps that are open at one point of the file.
struct OpenCollections {
    /// Where those in brackets begin, the innermost last.
    private(set) var brackets: [Mark] = []
    /// The columns, from 1, of those without brackets, the innermost last; 0 where an anchor or a tag hides it.
    private var columns: [Int] = []

    /// The blanks that a line must begin with to belong to a value of the innermost collection without brackets.
    var indentation: Int { columns.last ?? 0 }

    mutating func push(_ start: Event) {
        if start.isBracket {
            brackets.append(start.start)
        } else {
            columns.append(start.anchor == nil && !start.hasTag ? start.start.position.column : 0)
        }
    }

    /// Takes away what `push` added for the same event.
    mutating func pop(_ start: Event) {
        if start.isBracket { brackets.removeLast() } else { columns.removeLast() }
    }
}

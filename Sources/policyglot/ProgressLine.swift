/// A line on a terminal that says how far a long run has come; nothing where there is no terminal.
struct ProgressLine {
    private let total: Int
    private let isShown: Bool
    private var isThere = false
    private var last = ContinuousClock().now

    /// - Parameter total: how many things the run is about.
    init(total: Int, isQuiet: Bool) {
        self.total = total
        isShown = total > 1 && !isQuiet && Terminal.isTerminal
    }

    /// Shows it, a few times a second at most.
    ///
    /// - Parameter text: the words, from how many things are done and how many there are.
    mutating func show(done: Int, text: (Int, Int) -> String) {
        guard isShown, last.duration(to: ContinuousClock().now) > .milliseconds(100) else { return }
        last = ContinuousClock().now
        isThere = true
        Terminal.writeError("\r\u{1B}[K" + text(done, total))
    }

    /// Takes it away, before anything else is said.
    mutating func clear() {
        guard isThere else { return }
        isThere = false
        Terminal.writeError("\r\u{1B}[K")
    }
}

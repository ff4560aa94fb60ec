import Synchronization

/// One file of the published site: a path below the output folder and its bytes, which are made when they are asked for first.
/// A check of a site needs to know which pages there are, and seldom what is in them.
package struct Page: Sendable {
    /// What is in the file.
    typealias Content = (bytes: [UInt8], stretches: [FrameStretch])

    /// The path with `/` between its parts, never absolute, never with `..`: `en/privacy/index.html`.
    package let path: String
    private let content: LazyContent

    package var bytes: [UInt8] { content.made.bytes }
    /// Where the bytes come from in the page's frame, in their order; empty for a page without one.
    package var stretches: [FrameStretch] { content.made.stretches }

    /// A page without a frame.
    package init(path: String, bytes: @autoclosure @escaping @Sendable () -> [UInt8]) {
        self.init(path: path) { (bytes(), []) }
    }

    /// - Parameter make: makes the content, always the same.
    init(path: String, making make: @escaping @Sendable () -> Content) {
        self.path = path
        content = LazyContent(make)
    }
}

/// Content that is made once.
private final class LazyContent: Sendable {
    private enum State {
        case unmade(@Sendable () -> Page.Content)
        case made(Page.Content)
    }

    private let state: Mutex<State>

    init(_ make: @escaping @Sendable () -> Page.Content) { state = Mutex(.unmade(make)) }

    var made: Page.Content {
        state.withLock { state in
            switch state {
            case .made(let content): return content
            case .unmade(let make):
                let content = make()
                state = .made(content)
                return content
            }
        }
    }
}

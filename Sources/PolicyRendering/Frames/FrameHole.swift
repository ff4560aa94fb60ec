/// What a hole of a page's frame stands for. How it is written is settled by its type: a text is escaped, markup is written
/// by a writer that escapes what it is given.
struct FrameHole<Context: Sendable>: Sendable {
    enum Fill: Sendable {
        case text(@Sendable (Context) -> String)
        case markup(@Sendable (Context, inout HTMLWriter) -> Void)
    }

    let name: String
    /// Whether a frame without this hole would make a page that misleads or cannot be reached.
    let isRequired: Bool
    let fill: Fill

    static func text(
        _ name: String, isRequired: Bool = false, _ value: @escaping @Sendable (Context) -> String
    ) -> Self {
        Self(name: name, isRequired: isRequired, fill: .text(value))
    }

    static func markup(
        _ name: String, isRequired: Bool = false, _ write: @escaping @Sendable (Context, inout HTMLWriter) -> Void
    ) -> Self {
        Self(name: name, isRequired: isRequired, fill: .markup(write))
    }
}

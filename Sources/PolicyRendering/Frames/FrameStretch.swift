import LocatedYAML

/// A stretch of a page's bytes that comes from one part of its frame: markup, or what fills a hole.
package struct FrameStretch: Sendable {
    /// The number of its first byte in the page; it goes on to the next stretch.
    package let offset: Int
    /// Where in the frame's file the markup begins, or where the hole stands.
    package let place: Place
    /// The hole's name; nil for markup, which stands in the file as it does in the page.
    package let hole: String?
}

/// One file of the published site: a path below the output folder and its bytes.
package struct Page: Sendable {
    /// The path with `/` between its parts, never absolute, never with `..`: `en/privacy/index.html`.
    package let path: String
    package let bytes: [UInt8]
    /// Where the bytes come from in the page's frame, in their order; empty for a page without one.
    package let stretches: [FrameStretch]

    package init(path: String, bytes: [UInt8], stretches: [FrameStretch] = []) {
        self.path = path
        self.bytes = bytes
        self.stretches = stretches
    }
}

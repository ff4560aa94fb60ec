/// One file of the published site: a path below the output folder and its bytes.
package struct Page: Sendable {
    /// The path with `/` between its parts, never absolute, never with `..`: `en/privacy/index.html`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// The parts of a mini-program's page that are the same for every policy, as they stand in `Templates/wechat/`: what it shows, what
/// it does and how it looks.
package struct MiniProgramFrame: Sendable {
    let markup: [UInt8]
    let script: [UInt8]
    let style: [UInt8]

    /// - Parameters:
    ///   - markup: the bytes of `page.wxml`.
    ///   - script: the bytes of `page.js`.
    ///   - style: the bytes of `page.wxss`.
    package init(markup: [UInt8], script: [UInt8], style: [UInt8]) {
        self.markup = markup
        self.script = script
        self.style = style
    }
}

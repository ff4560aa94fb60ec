import Foundation
import LocatedYAML
import PolicyRendering
import Testing

/// What holds for the style of all pages.
@Suite struct StylesheetTests {
    /// The colours of the light and of the dark page by their names.
    private func colours() throws -> [[String: String]] {
        let sheet = try SampleSite.text("Templates/pages/page.css").text
        let blocks = sheet.split(separator: ":root {").dropFirst().prefix(2)
        return blocks.map { block in
            var colours: [String: String] = [:]
            for line in block.prefix(while: { $0 != "}" }).split(separator: "\n") {
                let parts = line.split(whereSeparator: { " :;".contains($0) }).map(String.init)
                if parts.count == 2, parts[1].hasPrefix("#") { colours[parts[0]] = parts[1] }
            }
            return colours
        }
    }

    /// The relative luminance of a colour (WCAG 2.2).
    private func luminance(_ colour: String) throws -> Double {
        let value = try #require(Int(colour.dropFirst(), radix: 16))
        let channels = [16, 8, 0].map { shift in
            let share = Double(value >> shift & 0xFF) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }

    @Test func `text can be read on every ground by day and by night`() throws {
        let schemes = try colours()
        #expect(schemes.count == 2)
        for scheme in schemes {
            for text in ["--ink", "--muted", "--link"] {
                for ground in ["--paper", "--band", "--mark"] {
                    let pair = [
                        try luminance(try #require(scheme[text])), try luminance(try #require(scheme[ground])),
                    ].sorted()
                    let contrast = (pair[1] + 0.05) / (pair[0] + 0.05)
                    #expect(contrast >= 4.5, "\(text) on \(ground): \(contrast)")
                }
            }
        }
    }

    @Test func `the style sheet loads nothing`() throws {
        let sheet = try SampleSite.text("Templates/pages/page.css").text
        #expect(!sheet.contains("url(") && !sheet.contains("@import"))
    }

    @Test func `the site has the style sheet as it stands`() throws {
        let page = try #require(try SampleSite.pages().first { $0.path == "style.css" })
        #expect(page.text == (try SampleSite.text("Templates/pages/page.css").text))
    }
}

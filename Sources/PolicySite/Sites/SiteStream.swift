import LocatedYAML
import PolicyChecks
import PolicyRendering

/// Sites that come as lines of JSON and go as lines of JSON, one for one, for programs that hand work out to many machines.
///
/// A line is a site as `site.yaml` has it, or an object of an `id` of its own and the `site`. Nothing is read from the disk or
/// written to it: the Templates and Locales are the built-in ones.
package struct SiteStream: Sendable {
    private let formats: Set<PageFormat>
    private let control: FindingControl
    private let cites: Bool
    private let words: FindingWords
    private let context: RunContext

    /// - Parameters:
    ///   - formats: the forms of each page.
    ///   - control: which findings count.
    ///   - cites: whether each clause names the articles that it answers.
    package init(
        formats: Set<PageFormat>, control: FindingControl, cites: Bool, words: FindingWords, context: RunContext
    ) {
        self.formats = formats
        self.control = control
        self.cites = cites
        self.words = words
        self.context = context
    }

    /// One line's answer.
    package struct Answer: Sendable {
        /// With its end.
        package let bytes: [UInt8]
        package let isRefused: Bool
    }

    /// Makes the pages of the site on one line.
    package func answer(_ line: NumberedLine) -> Answer {
        let name = StreamedResult.name(ofLine: line.number)
        var read = LocatedYAMLReader.read(line.bytes, file: name)
        var id: String?
        if let value = read.value, let site = value["site"], value["shop"] == nil {
            id = value["id"]?.text
            read.value = site
        }
        let result: StreamedResult
        do throws(SiteError) {
            let build = try SiteBuild.build(
                streamed: read, name: name, formats: formats, control: control, cites: cites)
            result = StreamedResult(
                line: line.number, id: id, pages: build.pages, diagnostics: build.diagnostics,
                isRefused: build.hasErrors || build.pages.isEmpty)
        } catch {
            result = StreamedResult(
                line: line.number, id: id, pages: [], diagnostics: error.diagnostics, isRefused: true)
        }
        return Answer(bytes: result.bytes(words, context: context), isRefused: result.isRefused)
    }
}

import Foundation
import Testing

/// The committed data are what Foundation's and the deviations make. `LOCALE_DATA=write` in the environment writes them, and
/// fails, so that nothing is ever written by a run that passes.
@Suite struct LocaleDataTests {
    @Test(arguments: LocaleData.all)
    func `holds what the generator makes`(data: LocaleData) throws {
        for file in try data.files() {
            let url = Repository.root.appending(path: data.path(file.name))
            let committed = try? String(contentsOf: url, encoding: .utf8)
            guard committed != file.text else { continue }
            guard ProcessInfo.processInfo.environment["LOCALE_DATA"] == "write" else {
                Issue.record(
                    "\(data.path(file.name)) is out of date: run `\(LocaleData.command)` and read what changed")
                continue
            }
            try file.text.write(to: url, atomically: true, encoding: .utf8)
            Issue.record("wrote \(data.path(file.name)): read what changed, and run the tests again")
        }
    }

    @Test(arguments: LocaleData.all)
    func `deviates only where the data say something else`(data: LocaleData) throws {
        #expect(try data.idleDeviations() == [])
    }
}

import Foundation
import LocatedYAML
import Testing

@testable import PolicySite

@Suite("A folder") struct FolderTests {
    let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
    }

    @Test("is made with the folders that hold it") func creates() throws {
        let path = temporary.path("a/b/c")
        _ = try Folder(creating: path)
        _ = try Folder(creating: path)
        #expect(try temporary.tree() == ["a": "folder", "a/b": "folder", "a/b/c": "folder"])
    }

    @Test("cannot be made where a file is") func createsNot() throws {
        try temporary.write("", to: "file")
        for path in ["file", "file/below"] {
            #expect(throws: FileError(.write, temporary.path(path).text, .notAFolder)) {
                _ = try Folder(creating: temporary.path(path))
            }
        }
    }

    @Test("that cannot be written or read is a finding that says so") func findings() {
        let rules = [FileError.Action.write, .read].map { FileError($0, "a", .notAFolder).diagnostic.rule }
        #expect(rules == ["site/unwritable", "site/unreadable"])
    }

    @Test("that is missing is an error with its path") func missing() throws {
        #expect(throws: FileError(.read, temporary.path("none").text, .missing)) {
            _ = try Folder(at: temporary.path("none"))
        }
    }

    @Test("gives the bytes of its files and says nil for none") func reads() throws {
        try temporary.write("text", to: "file")
        try temporary.write("", to: "empty")
        let folder = try Folder(at: temporary.path())
        #expect(try folder.bytes(of: "file") == Array("text".utf8))
        #expect(try folder.bytes(of: "empty") == [])
        #expect(try folder.bytes(of: "none") == nil)
        #expect(try readFile(temporary.path("file")) == Array("text".utf8))
    }

    @Test("compares a file with bytes") func compares() throws {
        try temporary.write("text", to: "file")
        let folder = try Folder(at: temporary.path())
        #expect(try folder.holds(Array("text".utf8), in: "file") == true)
        #expect(try folder.holds(Array("test".utf8), in: "file") == false)
        #expect(try folder.holds(Array("texts".utf8), in: "file") == false)
        #expect(try folder.holds([], in: "none") == nil)
    }

    @Test("reads nothing that is no plain file, and waits for no pipe") func oddFiles() throws {
        try temporary.makeFolder("folder")
        #expect(mkfifo(temporary.path("pipe").text, 0o600) == 0)
        try temporary.write("text", to: "file")
        try temporary.link("link", to: "file")
        let folder = try Folder(at: temporary.path())
        for (name, reason) in [("folder", FileError.Reason.notAFile), ("pipe", .notAFile), ("link", .link)] {
            #expect(throws: FileError(.read, temporary.path(name).text, reason)) { try folder.bytes(of: name) }
        }
        #expect(try readFile(temporary.path("link")) == Array("text".utf8))
    }

    @Test("follows no link on the way to a file") func links() throws {
        let other = try TemporaryFolder()
        try other.write("secret", to: "file")
        try temporary.link("way", to: other.url.path)
        let folder = try Folder(at: temporary.path())
        let file = try #require(RelativePath("way/file"))
        for creating in [true, false] {
            #expect(throws: FileError(.write, temporary.path("way").text, .link)) {
                _ = try folder.folder(holding: file, for: .write, creating: creating)
            }
        }
        #expect(try !folder.remove(file))
        #expect(try other.text("file") == "secret")
        #expect(try temporary.tree() == ["way": "link to \(other.url.path)"])
    }

    @Test("exchanges a file for a new one, readable by others") func writes() throws {
        try temporary.write("old", to: "file")
        try FileManager.default.linkItem(
            at: temporary.url.appending(path: "file"), to: temporary.url.appending(path: "same"))
        let folder = try Folder(at: temporary.path())
        try folder.write(Array("new".utf8), to: "file")
        // Writing into the old file would have changed it under both names.
        #expect(try temporary.tree() == ["file": "new", "same": "old"])
        let mode = try FileManager.default.attributesOfItem(atPath: temporary.path("file").text)[.posixPermissions]
        let mask = umask(0)
        umask(mask)
        #expect(mode as? Int == 0o644 & ~Int(mask))
    }

    @Test("keeps no temporary file when it cannot write") func writesNot() throws {
        try temporary.makeFolder("folder")
        let folder = try Folder(at: temporary.path())
        #expect(throws: FileError(.write, temporary.path("folder").text, .notAFile)) {
            try folder.write([1], to: "folder")
        }
        #expect(try temporary.tree() == ["folder": "folder"])
    }

    @Test("loses a file together with the folders that it leaves empty") func removes() throws {
        try temporary.write("", to: "a/b/c/file")
        try temporary.write("", to: "a/other")
        let folder = try Folder(at: temporary.path())
        let file = try #require(RelativePath("a/b/c/file"))
        #expect(try folder.remove(file))
        #expect(try temporary.tree() == ["a": "folder", "a/other": ""])
        #expect(try !folder.remove(file))
    }

    @Test("loses folders that an earlier removal left empty") func removesRest() throws {
        try temporary.makeFolder("a/b")
        let folder = try Folder(at: temporary.path())
        #expect(try !folder.remove(#require(RelativePath("a/b/c/file"))))
        #expect(try temporary.tree() == [:])
    }

    @Test("loses no link and no folder in a file's place") func removesNot() throws {
        try temporary.write("text", to: "file")
        try temporary.link("link", to: "file")
        try temporary.makeFolder("folder")
        let before = try temporary.tree()
        let folder = try Folder(at: temporary.path())
        for name in ["link", "folder", "file/below"] {
            #expect(try !folder.remove(#require(RelativePath(name))), "\(name)")
        }
        #expect(try temporary.tree() == before)
    }

    @Test("lists files without hidden ones and stops at a link") func lists() throws {
        for name in ["Locales/en/b", "Locales/a", "Locales/.hidden", "Locales/.git/c", "else"] {
            try temporary.write("", to: name)
        }
        let folder = try Folder(at: temporary.path())
        let locales = try #require(RelativePath("Locales"))
        #expect(try folder.files(below: locales).map(\.text) == ["Locales/a", "Locales/en/b"])
        #expect(try folder.files(below: #require(RelativePath("none"))).isEmpty)
        try temporary.link("Locales/fr", to: "en")
        #expect(throws: FileError(.read, temporary.path("Locales/fr").text, .link)) {
            try folder.files(below: locales)
        }
    }

    @Test("says its name, whatever it is called by") func names() throws {
        try temporary.makeFolder("tea/deep")
        #expect(try Folder.realName(of: temporary.path("tea/deep/..")) == "tea")
        #expect(try Folder.realName(of: FilePath("/")) == "")
    }

    @Test("belongs to one run at a time") func locks() throws {
        let first = try Folder(at: temporary.path())
        try first.lock(patience: 1)
        let second = try Folder(at: temporary.path())
        #expect(throws: FileError(.lock, temporary.path().text, .busy)) { try second.lock(patience: 2) }
        _ = consume first
        try second.lock(patience: 1)
    }
}

import Testing

@testable import Reports

@Suite("Reports as a zip of CSV files")
struct ZipFileTests {
  @Test("What was packed is unpacked, file by file")
  func roundTrip() throws {
    let document = SampleReport.document
    let archive = try CSVReport.archive(of: document)
    #expect(try CSVReport.parts(ofArchive: archive) == CSVReport.parts(of: document))
  }

  @Test(
    "A file that would leave the folder is refused",
    arguments: ["../a.csv", "/a.csv", "b/a.csv", ".csv", "a.sh", "A.csv"]
  )
  func names(name: String) throws {
    let archive = try ZipFile.bytes(of: [ReportPart(name: name, bytes: [65])])
    #expect(throws: ReportFileError.notAZip) { try CSVReport.parts(ofArchive: archive) }
  }

  @Test("A zip that is cut short, changed or none is refused")
  func damaged() throws {
    let archive = try ZipFile.bytes(of: [ReportPart(name: "a.csv", bytes: Array(repeating: 65, count: 500))])
    var changed = archive
    // Within the packed content, after the head of the file and its name.
    changed[37] ^= 0xFF
    for bytes in [[], Array(archive.dropLast(5)), changed, Array("no zip".utf8)] {
      #expect(throws: ReportFileError.notAZip) { try CSVReport.parts(ofArchive: bytes) }
    }
  }

  @Test("A small zip that would become a large file is refused before it does")
  func bomb() throws {
    let archive = try ZipFile.bytes(of: [ReportPart(name: "a.csv", bytes: Array(repeating: 0, count: 1 << 20))])
    #expect(archive.count < 4096)
    #expect(throws: ReportFileError.notAZip) { try ZipFile.parts(of: archive, limit: 1 << 19) }
    #expect(try ZipFile.parts(of: archive, limit: 1 << 20).map(\.bytes.count) == [1 << 20])
  }
}

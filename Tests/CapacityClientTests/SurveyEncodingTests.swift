import CapacityClient
import Foundation
import Instruments
import Testing

@Suite("Survey files in other encodings")
struct SurveyEncodingTests {
  private let data: SurveyData

  init() throws { data = try SurveyData.embedded() }

  @Test(
    "A file in another encoding is refused in words",
    arguments: [
      (Data([0xFF, 0xFE, 0x73, 0x00]), "is UTF-16"), (Data([0x73, 0x00, 0x65, 0x00]), "is UTF-16"),
      (Data([0x50, 0x4B, 0x03, 0x04, 0x00]), "is a workbook"), (Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1]), "is a workbook"),
      (Data("a,b\n".utf8) + Data([0xE9]), "is not UTF-8 (line 2)"),
    ]
  )
  func encodings(bytes: Data, words: String) throws {
    try Folder.with { folder in
      let path = folder.path + "/s.csv"
      try bytes.write(to: URL(fileURLWithPath: path))
      let error = #expect(throws: ClientError.self) { try SurveyFile(path: path, data: data) }
      #expect(error?.message.contains("the file \(words)") == true)
      #expect(error?.message.hasSuffix("Save it as UTF-8; from a spreadsheet program: as \"CSV UTF-8\".") == true)
      #expect(error?.exitStatus == .invalidSurvey)
    }
  }
}

import Assistance
import CapacityProtos
import Foundation
import Instruments
import Testing

@Suite("A folder of forms")
struct FormsFolderTests {
  /// What is found wrong with the forms of a copy of Surveys/ after a change to its folder assistance.
  private func faults(_ change: (URL) throws -> Void) throws -> [String] {
    let surveys = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Surveys")
    let copy = FileManager.default.temporaryDirectory.appending(path: "surveys-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: surveys, to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    try change(copy.appending(path: "assistance"))
    let data = try SurveyData(directory: copy.path)
    let faults = #expect(throws: SurveyDataFaults.self) { _ = try AssistanceForms(data: data) }
    return faults?.faults.map(\.description) ?? []
  }

  @Test("names a version that two files have")
  func repetition() throws {
    let faults = try faults { folder in
      let form = folder.appending(path: "form-1.yaml")
      try FileManager.default.copyItem(at: form, to: folder.appending(path: "form-2.yaml"))
    }
    #expect(faults == ["assistance/form-2.yaml: version: found 1 again; allowed: each version once"])
  }

  @Test("names a file that is neither form nor sample")
  func otherKind() throws {
    let faults = try faults { folder in
      try Data("id: assistance\n".utf8).write(to: folder.appending(path: "assistance.yaml"))
    }
    let allowed = "form-VERSION.yaml or sample-NAME.yaml"
    #expect(faults == ["assistance/assistance.yaml: found a file of no known kind; allowed: \(allowed)"])
  }

  @Test("needs a form")
  func none() throws {
    let faults = try faults { folder in
      try FileManager.default.removeItem(at: folder.appending(path: "form-1.yaml"))
      let texts = folder.deletingLastPathComponent().appending(path: "texts")
      for language in ["es", "fr"] {
        try FileManager.default.removeItem(at: texts.appending(path: "\(language)/assistance"))
      }
    }
    #expect(faults == ["assistance/: found no form; allowed: at least one"])
  }
}

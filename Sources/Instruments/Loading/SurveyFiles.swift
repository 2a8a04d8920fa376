internal import CSurveys
internal import Foundation

/// The texts of Surveys/, from the binary or from a folder.
struct SurveyFiles: Sendable {
  /// By path below Surveys/, in the order of the paths.
  let texts: [(path: String, text: String)]

  /// Those that the binary carries.
  static let embedded = SurveyFiles(
    texts: (0..<survey_file_count()).map { index in
      (String(cString: survey_file_path(index)), String(cString: survey_file_text(index)))
    }
  )

  private init(texts: [(path: String, text: String)]) { self.texts = texts }

  /// Those of a folder.
  ///
  /// - Throws: ``SurveyDataFaults`` naming what cannot be read.
  init(directory: String) throws {
    let root = URL(fileURLWithPath: directory, isDirectory: true)
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: root.path) else {
      let fault = SurveyDataFault(
        file: directory,
        field: "",
        found: "no readable folder",
        allowed: "a folder like Surveys/"
      )
      throw SurveyDataFaults([fault])
    }
    texts = try paths.filter { $0.hasSuffix(".yaml") }.sorted().map { path in
      guard let data = try? Data(contentsOf: root.appending(path: path)),
        let text = String(validating: data, as: UTF8.self)
      else {
        let fault = SurveyDataFault(file: path, field: "", found: "an unreadable file", allowed: "YAML in UTF-8")
        throw SurveyDataFaults([fault])
      }
      return (path, text)
    }
  }

  /// The files of a folder, in the order of their names.
  func inFolder(_ folder: String) -> [(path: String, text: String)] {
    texts.filter { $0.path.hasPrefix(folder + "/") }
  }

  /// The folders directly below a folder.
  func folders(in folder: String) -> [String] {
    let names = inFolder(folder).compactMap { file -> String? in
      let parts = file.path.dropFirst(folder.count + 1).split(separator: "/")
      return parts.count > 1 ? "\(folder)/\(parts[0])" : nil
    }
    return Set(names).sorted()
  }
}

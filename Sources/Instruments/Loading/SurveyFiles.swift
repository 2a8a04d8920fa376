internal import CSurveys
internal import Foundation

/// The texts of Surveys/, from the binary or from a folder.
struct SurveyFiles: Sendable {
  /// In the order of their paths, those of texts/ with the files that they translate.
  let files: [SurveyDataFile]
  /// What is wrong with the names of translations.
  let faults: [SurveyDataFault]
  /// The languages that texts/ has a folder for, sorted.
  let languages: [String]

  /// Those that the binary carries.
  static let embedded = SurveyFiles(
    texts: (0..<survey_file_count()).map { index in
      (String(cString: survey_file_path(index)), String(cString: survey_file_text(index)))
    }
  )

  private init(texts: [(path: String, text: String)]) {
    let isTranslation = { (path: String) in path.hasPrefix(TranslationPath.folder) }
    var files = texts.filter { !isTranslation($0.path) }.map { SurveyDataFile(path: $0.path, text: $0.text) }
    let places = Dictionary(zip(files.map(\.path), files.indices), uniquingKeysWith: { first, _ in first })
    var faults: [SurveyDataFault] = []
    var languages: Set<String> = []
    for (path, text) in texts where isTranslation(path) {
      do throws(SurveyDataFault) {
        let name = try TranslationPath(path)
        guard let place = places[name.base], TranslationPath.canTranslate(name.base) else {
          throw SurveyDataFault(
            file: path,
            field: "",
            found: "no file \(name.base) that it could translate",
            allowed: "the path of a file with texts"
          )
        }
        languages.insert(name.language)
        files[place].translations.append(.init(path: path, language: name.language, text: text))
      } catch {
        faults.append(error)
      }
    }
    self.files = files
    self.faults = faults
    self.languages = languages.sorted()
  }

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
    self.init(
      texts: try paths.filter { $0.hasSuffix(".yaml") }.sorted().map { path in
        guard let data = try? Data(contentsOf: root.appending(path: path)),
          let text = String(validating: data, as: UTF8.self)
        else {
          let fault = SurveyDataFault(file: path, field: "", found: "an unreadable file", allowed: "YAML in UTF-8")
          throw SurveyDataFaults([fault])
        }
        return (path, text)
      }
    )
  }

  /// The file with a path below Surveys/.
  func file(_ path: String) -> SurveyDataFile? { files.first { $0.path == path } }

  /// The files of a folder, in the order of their names.
  func inFolder(_ folder: String) -> [SurveyDataFile] { files.filter { $0.path.hasPrefix(folder + "/") } }

  /// The folders directly below a folder.
  func folders(in folder: String) -> [String] {
    let names = inFolder(folder).compactMap { file -> String? in
      let parts = file.path.dropFirst(folder.count + 1).split(separator: "/")
      return parts.count > 1 ? "\(folder)/\(parts[0])" : nil
    }
    return Set(names).sorted()
  }
}

package import CapacityProtos
package import Instruments

/// A survey file, read and checked offline.
package struct SurveyFile: Sendable {
  private let file: CheckedFile<Capacity_V1_SurveyResponse>

  /// Reads and checks a file.
  ///
  /// - Parameters:
  ///   - path: `-` reads standard input.
  ///   - data: What responses are checked against.
  /// - Throws: ``ClientError`` if the file cannot be read at all.
  package init(path: String, data: SurveyData) throws(ClientError) {
    self.init(path: path, text: try TextFile.text(of: path), data: data)
  }

  /// Checks a text.
  ///
  /// - Parameters:
  ///   - path: What it is called in messages; `.json` reads as JSON, `.csv` as a spreadsheet.
  ///   - text: A survey in YAML, JSON or CSV.
  ///   - data: What responses are checked against.
  package init(path: String, text: String, data: SurveyData) {
    let validator = ResponseValidator(data: data)
    let violations: (Capacity_V1_SurveyResponse) -> [Capacity_V1_Violation] = { validator.violations(in: $0) }
    guard SurveySheet.isSheet(text, name: path) else {
      file = CheckedFile(path: path, text: text, violations: violations)
      return
    }
    let sheet = SurveySheet(text, data: data)
    let document = SurveyDocument(root: sheet.root, faults: sheet.faults)
    file = CheckedFile(path: path, document: document, titles: sheet.titles, violations: violations)
  }

  /// As it was named.
  package var path: String { file.path }
  /// Complete if there are no faults.
  package var response: Capacity_V1_SurveyResponse { file.message }
  /// Every fault of form and of content, in the order of the file; none: a server with the same data accepts it.
  package var faults: [SurveyFileFault] { file.faults }

  /// What a server found wrong, at its place in the file.
  package func faults(from violations: [Capacity_V1_Violation]) -> [SurveyFileFault] {
    file.faults(from: violations)
  }
}

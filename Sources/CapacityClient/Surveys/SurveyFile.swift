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
    file = try CheckedFile(path: path) { ResponseValidator(data: data).violations(in: $0) }
  }

  /// Checks a text.
  ///
  /// - Parameters:
  ///   - path: What it is called in messages; `.json` reads as JSON.
  ///   - text: A survey in YAML or JSON.
  ///   - data: What responses are checked against.
  package init(path: String, text: String, data: SurveyData) {
    file = CheckedFile(path: path, text: text) { ResponseValidator(data: data).violations(in: $0) }
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

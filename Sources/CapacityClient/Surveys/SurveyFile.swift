package import CapacityProtos
internal import Foundation
package import Instruments
internal import ProtobufC

/// A survey file, read and checked offline.
package struct SurveyFile: Sendable {
  /// As it was named.
  package let path: String
  /// Complete if there are no faults.
  package let response: Capacity_V1_SurveyResponse
  /// Every fault of form and of content, in the order of the file; none: a server with the same data accepts it.
  package let faults: [SurveyFileFault]
  private let document: SurveyDocument

  /// Reads and checks a file.
  ///
  /// - Parameters:
  ///   - path: `-` reads standard input.
  ///   - data: What responses are checked against.
  /// - Throws: ``ClientError`` if the file cannot be read at all.
  package init(path: String, data: SurveyData) throws(ClientError) {
    self.init(path: path, text: try Self.text(of: path), data: data)
  }

  /// Checks a text.
  ///
  /// - Parameters:
  ///   - path: What it is called in messages; `.json` reads as JSON.
  ///   - text: A survey in YAML or JSON.
  ///   - data: What responses are checked against.
  package init(path: String, text: String, data: SurveyData) {
    let document = SurveyDocument(text: text, name: path)
    self.path = path
    self.document = document
    response = document.response
    let formal = document.faults.map { SurveyFileFault(file: path, $0) }
    // An unreadable text would be blamed for lacking everything.
    let isUnreadable = document.faults.contains { $0.field.isEmpty } && response == Capacity_V1_SurveyResponse()
    let violations = isUnreadable ? [] : ResponseValidator(data: data).violations(in: response)
    faults = (formal + Self.faults(violations, file: path, document: document)).sorted { $0.position < $1.position }
  }

  /// What a server found wrong, at its place in the file.
  package func faults(from violations: [Capacity_V1_Violation]) -> [SurveyFileFault] {
    Self.faults(violations, file: path, document: document)
  }

  /// One mistake, one message: what is missing because it could not be read was named already.
  private static func faults(
    _ violations: [Capacity_V1_Violation],
    file: String,
    document: SurveyDocument
  ) -> [SurveyFileFault] {
    violations.filter { violation in
      !document.faults.contains { fault in
        let isWithin = fault.field.hasPrefix(violation.field + ".")
        return fault.field == violation.field || (isWithin && ["no value", "nothing"].contains(violation.found))
      }
    }.map { violation in
      SurveyFileFault(
        file: file,
        position: document.position(of: violation.field) ?? SurveyFileFault.start,
        field: violation.field,
        found: violation.found,
        allowed: violation.allowed
      )
    }
  }

  private static func text(of path: String) throws(ClientError) -> String {
    let data: Data
    do {
      data =
        try path == "-"
        ? FileHandle.standardInput.readToEnd() ?? Data() : Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw ClientError(code: "NOT_FOUND", message: "\(path): the file cannot be read.", exitStatus: .failed)
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw ClientError(
        code: "INVALID_ARGUMENT",
        message: "\(path): the file is not UTF-8.",
        exitStatus: .invalidSurvey
      )
    }
    return text
  }
}

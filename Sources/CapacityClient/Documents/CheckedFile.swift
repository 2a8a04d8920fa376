package import CapacityProtos
internal import Foundation
internal import Instruments
package import ProtobufC

/// A file that a person wrote as the YAML or JSON form of a message, read and checked offline.
package struct CheckedFile<Message: DocumentMessage>: Sendable {
  /// As it was named.
  package let path: String
  /// Complete if there are no faults.
  package let message: Message
  /// Every fault of form and of content, in the order of the file.
  package let faults: [SurveyFileFault]
  private let document: MessageDocument<Message>

  /// Reads and checks a file.
  ///
  /// - Parameters:
  ///   - path: `-` reads standard input.
  ///   - violations: Every fault of the content.
  /// - Throws: ``ClientError`` if the file cannot be read at all.
  package init(path: String, violations: (Message) -> [Capacity_V1_Violation]) throws(ClientError) {
    self.init(path: path, text: try Self.text(of: path), violations: violations)
  }

  /// Checks a text.
  ///
  /// - Parameters:
  ///   - path: What it is called in messages; `.json` reads as JSON.
  ///   - text: A message in YAML or JSON.
  ///   - violations: Every fault of the content.
  package init(path: String, text: String, violations: (Message) -> [Capacity_V1_Violation]) {
    let document = MessageDocument<Message>(text: text, name: path)
    self.path = path
    self.document = document
    message = document.message
    let formal = document.faults.map { SurveyFileFault(file: path, $0) }
    // An unreadable text would be blamed for lacking everything.
    let isUnreadable = document.faults.contains { $0.field.isEmpty } && message == Message()
    let found = isUnreadable ? [] : violations(message)
    faults = (formal + Self.faults(found, file: path, document: document)).sorted { $0.position < $1.position }
  }

  /// What a server found wrong, at its place in the file.
  package func faults(from violations: [Capacity_V1_Violation]) -> [SurveyFileFault] {
    Self.faults(violations, file: path, document: document)
  }

  /// One mistake, one message: what is missing because it could not be read was named already.
  private static func faults(
    _ violations: [Capacity_V1_Violation],
    file: String,
    document: MessageDocument<Message>
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

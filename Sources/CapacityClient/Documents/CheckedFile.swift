package import CapacityProtos
package import Instruments
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
  private let titles: [String]?

  /// Reads and checks a file.
  ///
  /// - Parameters:
  ///   - path: `-` reads standard input.
  ///   - violations: Every fault of the content.
  /// - Throws: ``ClientError`` if the file cannot be read at all.
  package init(path: String, violations: (Message) -> [Capacity_V1_Violation]) throws(ClientError) {
    self.init(path: path, text: try TextFile.text(of: path), violations: violations)
  }

  /// Checks a text.
  ///
  /// - Parameters:
  ///   - path: What it is called in messages; `.json` reads as JSON.
  ///   - text: A message in YAML or JSON.
  ///   - violations: Every fault of the content.
  package init(path: String, text: String, violations: (Message) -> [Capacity_V1_Violation]) {
    self.init(path: path, document: MessageDocument(text: text, name: path), violations: violations)
  }

  /// Checks what was read already.
  ///
  /// - Parameters:
  ///   - path: What it is called in messages.
  ///   - document: The file.
  ///   - titles: Of a spreadsheet's columns, where positions are its rows and columns; `nil` for a text.
  ///   - violations: Every fault of the content.
  package init(
    path: String,
    document: MessageDocument<Message>,
    titles: [String]? = nil,
    violations: (Message) -> [Capacity_V1_Violation]
  ) {
    self.path = path
    self.document = document
    self.titles = titles
    message = document.message
    let formal = document.faults.map { SurveyFileFault(file: path, $0, titles: titles) }
    // An unreadable text would be blamed for lacking everything.
    let isUnreadable = document.faults.contains { $0.field.isEmpty } && message == Message()
    let found = isUnreadable ? [] : violations(message)
    let content = Self.faults(found, file: path, document: document, titles: titles)
    faults = (formal + content).sorted { $0.position < $1.position }
  }

  /// What a server found wrong, at its place in the file.
  package func faults(from violations: [Capacity_V1_Violation]) -> [SurveyFileFault] {
    Self.faults(violations, file: path, document: document, titles: titles)
  }

  /// One mistake, one message: what is missing because it could not be read was named already.
  private static func faults(
    _ violations: [Capacity_V1_Violation],
    file: String,
    document: MessageDocument<Message>,
    titles: [String]?
  ) -> [SurveyFileFault] {
    violations.filter { violation in
      !document.faults.contains { fault in
        let isWithin = fault.field.hasPrefix(violation.field + ".")
        return fault.field == violation.field || (isWithin && ["no value", "nothing"].contains(violation.found))
      }
    }.map { violation in
      let fault = DocumentFault(
        field: violation.field,
        position: document.position(of: violation.field),
        found: violation.found,
        allowed: violation.allowed
      )
      return SurveyFileFault(file: file, fault, titles: titles)
    }
  }
}

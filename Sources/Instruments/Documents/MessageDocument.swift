package import ProtobufC

/// A file that a person wrote as the YAML or JSON form of a message, with every fault of its form.
package struct MessageDocument<Message: DocumentMessage>: Sendable {
  /// What could be read; complete if ``faults`` is empty.
  package let message: Message
  /// In the order of the file.
  package let faults: [DocumentFault]
  private let positions: [String: DocumentPosition]

  /// - Parameters:
  ///   - text: The file.
  ///   - name: Its name: `.json` reads as JSON, as does a text that starts with a brace; all else as YAML.
  package init(text: String, name: String) {
    let text = text.withoutByteOrderMark
    let isJSON = name.hasSuffix(".json") || text.first { !$0.isWhitespace } == "{"
    var reader = DocumentReader()
    do {
      let root = try isJSON ? JSONParser.parse(text) : YAMLDocument.parse(text)
      message = reader.message(Message.self, from: root)
      faults = reader.faults
    } catch {
      message = Message()
      faults = [error as? DocumentFault ?? DocumentFault(unreadable: error)]
    }
    positions = reader.positions
  }

  /// - Parameters:
  ///   - root: The file, as something else than YAML and JSON was read.
  ///   - faults: Of that reading; those of the fields come to them.
  package init(root: DocumentNode, faults: [DocumentFault]) {
    var reader = DocumentReader()
    message = reader.message(Message.self, from: root)
    self.faults = faults + reader.faults
    positions = reader.positions
  }

  /// Where a field stands: the place of the field, or of the nearest one around it that was written.
  ///
  /// - Parameter field: A path, for example `answers["LAW-01"].level`.
  package func position(of field: String) -> DocumentPosition? {
    positions.nearest(around: field)
  }
}

extension DocumentFault {
  fileprivate init(unreadable error: any Error) {
    self.init(field: "", position: nil, found: "unreadable text: \(error)", allowed: "YAML or JSON")
  }
}

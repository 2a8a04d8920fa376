import ProtobufC
import Testing

/// A message read from JSON, with its faults.
struct Reading<Message: DocumentMessage> {
  let message: Message
  let faults: [DocumentFault]

  init(_ json: String) throws {
    try self.init(JSONParser.parse(json))
  }

  init(_ node: DocumentNode) {
    var reader = DocumentReader()
    message = reader.message(Message.self, from: node)
    faults = reader.faults
  }

  /// The only fault.
  var fault: DocumentFault {
    get throws {
      try #require(faults.count == 1, "\(faults)")
      return faults[0]
    }
  }
}

/// A message read from JSON without a fault.
func read<Message: DocumentMessage>(_ type: Message.Type = Message.self, _ json: String) throws -> Message {
  let reading = try Reading<Message>(json)
  #expect(reading.faults == [])
  return reading.message
}

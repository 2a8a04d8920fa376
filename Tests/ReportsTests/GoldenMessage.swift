import ProtobufC
import Testing

extension GoldenFile {
  /// The message that the file is the JSON form of.
  func message<Message: DocumentMessage>(_ type: Message.Type = Message.self) throws -> Message {
    var reader = DocumentReader()
    let message = reader.message(Message.self, from: try JSONParser.parse(try read()))
    #expect(reader.faults == [])
    return message
  }
}

extension String {
  /// The scalars that a terminal would act on.
  var terminalControls: [Unicode.Scalar] {
    unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x202E)
    }
  }
}

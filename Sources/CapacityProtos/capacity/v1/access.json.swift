// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_Principal: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "name", jsonName: "name"),
    .init(2, name: "role", jsonName: "role"),
    .init(3, name: "agency", jsonName: "agency"),
    .init(4, name: "state_code", jsonName: "stateCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.name)
    case 2: reader.read(&self.role)
    case 3: reader.read(&self.agency)
    case 4: reader.read(&self.stateCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("name", self.name)
    writer.write("role", self.role)
    writer.write("agency", self.agency)
    writer.write("stateCode", self.stateCode)
  }
}


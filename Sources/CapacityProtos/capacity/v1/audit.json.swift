// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_AuditEntry: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "sequence", jsonName: "sequence"),
    .init(2, name: "time", jsonName: "time"),
    .init(3, name: "principal", jsonName: "principal"),
    .init(4, name: "role", jsonName: "role"),
    .init(5, name: "agency", jsonName: "agency"),
    .init(6, name: "address", jsonName: "address"),
    .init(7, name: "action", jsonName: "action"),
    .init(8, name: "object", jsonName: "object"),
    .init(9, name: "before", jsonName: "before"),
    .init(10, name: "after", jsonName: "after"),
    .init(11, name: "detail", jsonName: "detail"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.sequence)
    case 2: reader.read(&self.time)
    case 3: reader.read(&self.principal)
    case 4: reader.read(&self.role)
    case 5: reader.read(&self.agency)
    case 6: reader.read(&self.address)
    case 7: reader.read(&self.action)
    case 8: reader.read(&self.object)
    case 9: reader.read(&self.before)
    case 10: reader.read(&self.after)
    case 11: reader.read(&self.detail)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("sequence", self.sequence)
    writer.write("time", self.time)
    writer.write("principal", self.principal)
    writer.write("role", self.role)
    writer.write("agency", self.agency)
    writer.write("address", self.address)
    writer.write("action", self.action)
    writer.write("object", self.object)
    writer.write("before", self.before)
    writer.write("after", self.after)
    writer.write("detail", self.detail)
  }
}

extension Capacity_V1_ChainedAuditEntry: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "entry", jsonName: "entry"),
    .init(2, name: "content", jsonName: "content"),
    .init(3, name: "hash", jsonName: "hash"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.entry)
    case 2: reader.read(&self.content)
    case 3: reader.read(&self.hash)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("entry", self.entry)
    writer.write("content", self.content)
    writer.write("hash", self.hash)
  }
}

extension Capacity_V1_AuditHead: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "sequence", jsonName: "sequence"),
    .init(2, name: "hash", jsonName: "hash"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.sequence)
    case 2: reader.read(&self.hash)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("sequence", self.sequence)
    writer.write("hash", self.hash)
  }
}


// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_CreateBackupRequest: DocumentMessage {
  package static let fields = FieldTable([
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
  }
}

extension Capacity_V1_CreateBackupResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "summary", jsonName: "summary"),
    .init(2, name: "data", jsonName: "data"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.summary)
    case 2: reader.read(&self.data)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("summary", self.summary)
    writer.write("data", self.data)
  }
}

extension Capacity_V1_BackupSummary: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "size", jsonName: "size"),
    .init(2, name: "sha256", jsonName: "sha256"),
    .init(3, name: "assessments", jsonName: "assessments"),
    .init(4, name: "create_time", jsonName: "createTime"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.size)
    case 2: reader.read(&self.sha256)
    case 3: reader.read(&self.assessments)
    case 4: reader.read(&self.createTime)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("size", self.size)
    writer.write("sha256", self.sha256)
    writer.write("assessments", self.assessments)
    writer.write("createTime", self.createTime)
  }
}


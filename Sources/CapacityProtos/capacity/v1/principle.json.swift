// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_Principle: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "parent_id", jsonName: "parentId"),
    .init(3, name: "heading", jsonName: "heading"),
    .init(4, name: "title", jsonName: "title"),
    .init(5, name: "statement", jsonName: "statement"),
    .init(6, name: "signs_of_adherence", jsonName: "signsOfAdherence"),
    .init(7, name: "signs_of_breach", jsonName: "signsOfBreach"),
    .init(8, name: "source", jsonName: "source"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.parentID)
    case 3: reader.read(&self.heading)
    case 4: reader.read(&self.title)
    case 5: reader.read(&self.statement)
    case 6: reader.read(&self.signsOfAdherence)
    case 7: reader.read(&self.signsOfBreach)
    case 8: reader.read(&self.source)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("parentId", self.parentID)
    writer.write("heading", self.heading)
    writer.write("title", self.title)
    writer.write("statement", self.statement)
    writer.write("signsOfAdherence", self.signsOfAdherence)
    writer.write("signsOfBreach", self.signsOfBreach)
    writer.write("source", self.source)
  }
}

extension Capacity_V1_Risk: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "statement", jsonName: "statement"),
    .init(4, name: "source", jsonName: "source"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.statement)
    case 4: reader.read(&self.source)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("statement", self.statement)
    writer.write("source", self.source)
  }
}

extension Capacity_V1_LocalizedText: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "text", jsonName: "text"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.text)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("text", self.text)
  }
}


// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_ThemeSensitivity: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "theme_id", jsonName: "themeId"),
    .init(2, name: "kind", jsonName: "kind"),
    .init(3, name: "factors", jsonName: "factors"),
    .init(4, name: "most_influential", jsonName: "mostInfluential"),
    .init(5, name: "explanation", jsonName: "explanation"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.themeID)
    case 2: reader.read(&self.kind)
    case 3: reader.read(&self.factors)
    case 4: reader.read(&self.mostInfluential)
    case 5: reader.read(&self.explanation)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("themeId", self.themeID)
    writer.write("kind", self.kind)
    writer.write("factors", self.factors)
    writer.write("mostInfluential", self.mostInfluential)
    writer.write("explanation", self.explanation)
  }
}

extension Capacity_V1_FactorSensitivity: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "factor", jsonName: "factor"),
    .init(2, name: "first_order", jsonName: "firstOrder"),
    .init(3, name: "total", jsonName: "total"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.factor)
    case 2: reader.read(&self.firstOrder)
    case 3: reader.read(&self.total)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("factor", self.factor)
    writer.write("firstOrder", self.firstOrder)
    writer.write("total", self.total)
  }
}


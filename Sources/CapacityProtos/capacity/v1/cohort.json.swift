// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_Cohort: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state_codes", jsonName: "stateCodes"),
    .init(2, name: "region", jsonName: "region"),
    .init(3, name: "income_group", jsonName: "incomeGroup"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.stateCodes)
    case 2: reader.read(&self.region)
    case 3: reader.read(&self.incomeGroup)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("stateCodes", self.stateCodes)
    writer.write("region", self.region)
    writer.write("incomeGroup", self.incomeGroup)
  }
}


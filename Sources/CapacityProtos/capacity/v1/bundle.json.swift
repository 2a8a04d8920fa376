// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_AssessmentBundle: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "format", jsonName: "format"),
    .init(2, name: "assessment", jsonName: "assessment"),
    .init(3, name: "response", jsonName: "response"),
    .init(4, name: "instrument", jsonName: "instrument"),
    .init(5, name: "rule_set", jsonName: "ruleSet"),
    .init(6, name: "profile", jsonName: "profile"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.format)
    case 2: reader.read(&self.assessment)
    case 3: reader.read(&self.response)
    case 4: reader.read(&self.instrument)
    case 5: reader.read(&self.ruleSet)
    case 6: reader.read(&self.profile)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("format", self.format)
    writer.write("assessment", self.assessment)
    writer.write("response", self.response)
    writer.write("instrument", self.instrument)
    writer.write("ruleSet", self.ruleSet)
    writer.write("profile", self.profile)
  }
}


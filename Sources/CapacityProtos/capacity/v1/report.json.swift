// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_GenerateReportRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "kind", jsonName: "kind"),
    .init(2, name: "cohort", jsonName: "cohort"),
    .init(3, name: "assessment_id", jsonName: "assessmentId"),
    .init(4, name: "item", jsonName: "item"),
    .init(5, name: "format", jsonName: "format"),
    .init(6, name: "language_code", jsonName: "languageCode"),
    .init(7, name: "audience", jsonName: "audience"),
    .init(8, name: "framework_id", jsonName: "frameworkId"),
    .init(9, name: "profile_id", jsonName: "profileId"),
    .init(10, name: "template", jsonName: "template"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.kind)
    case 2: reader.read(&self.cohort)
    case 3: reader.read(&self.assessmentID)
    case 4: reader.read(&self.item)
    case 5: reader.read(&self.format)
    case 6: reader.read(&self.languageCode)
    case 7: reader.read(&self.audience)
    case 8: reader.read(&self.frameworkID)
    case 9: reader.read(&self.profileID)
    case 10: reader.read(&self.template)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("kind", self.kind)
    writer.write("cohort", self.cohort)
    writer.write("assessmentId", self.assessmentID)
    writer.write("item", self.item)
    writer.write("format", self.format)
    writer.write("languageCode", self.languageCode)
    writer.write("audience", self.audience)
    writer.write("frameworkId", self.frameworkID)
    writer.write("profileId", self.profileID)
    writer.write("template", self.template)
  }
}

extension Capacity_V1_ReportChunk: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "name", jsonName: "name"),
    .init(2, name: "media_type", jsonName: "mediaType"),
    .init(3, name: "data", jsonName: "data"),
    .init(4, name: "digest", jsonName: "digest"),
    .init(5, name: "size", jsonName: "size"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.name)
    case 2: reader.read(&self.mediaType)
    case 3: reader.read(&self.data)
    case 4: reader.read(&self.digest)
    case 5: reader.read(&self.size)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("name", self.name)
    writer.write("mediaType", self.mediaType)
    writer.write("data", self.data)
    writer.write("digest", self.digest)
    writer.write("size", self.size)
  }
}


// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_Support: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "support_id", jsonName: "supportId"),
    .init(2, name: "agency", jsonName: "agency"),
    .init(3, name: "state_code", jsonName: "stateCode"),
    .init(4, name: "title", jsonName: "title"),
    .init(5, name: "indicator_ids", jsonName: "indicatorIds"),
    .init(6, name: "create_time", jsonName: "createTime"),
    .init(7, name: "end_time", jsonName: "endTime"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.supportID)
    case 2: reader.read(&self.agency)
    case 3: reader.read(&self.stateCode)
    case 4: reader.read(&self.title)
    case 5: reader.read(&self.indicatorIds)
    case 6: reader.read(&self.createTime)
    case 7: reader.read(&self.endTime)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("supportId", self.supportID)
    writer.write("agency", self.agency)
    writer.write("stateCode", self.stateCode)
    writer.write("title", self.title)
    writer.write("indicatorIds", self.indicatorIds)
    writer.write("createTime", self.createTime)
    writer.write("endTime", self.endTime)
  }
}

extension Capacity_V1_Coordination: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state_code", jsonName: "stateCode"),
    .init(2, name: "assessment_id", jsonName: "assessmentId"),
    .init(3, name: "round", jsonName: "round"),
    .init(4, name: "needs", jsonName: "needs"),
    .init(5, name: "others", jsonName: "others"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.stateCode)
    case 2: reader.read(&self.assessmentID)
    case 3: reader.read(&self.round)
    case 4: reader.read(&self.needs)
    case 5: reader.read(&self.others)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("stateCode", self.stateCode)
    writer.write("assessmentId", self.assessmentID)
    writer.write("round", self.round)
    writer.write("needs", self.needs)
    writer.write("others", self.others)
  }
}

extension Capacity_V1_SupportedNeed: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "indicator_id", jsonName: "indicatorId"),
    .init(2, name: "need", jsonName: "need"),
    .init(3, name: "supports", jsonName: "supports"),
    .init(4, name: "overlap", jsonName: "overlap"),
    .init(5, name: "orphan", jsonName: "orphan"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.indicatorID)
    case 2: reader.read(&self.need)
    case 3: reader.read(&self.supports)
    case 4: reader.read(&self.overlap)
    case 5: reader.read(&self.orphan)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("indicatorId", self.indicatorID)
    writer.write("need", self.need)
    writer.write("supports", self.supports)
    writer.write("overlap", self.overlap)
    writer.write("orphan", self.orphan)
  }
}


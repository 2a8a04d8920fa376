// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_FeedEvent: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "kind", jsonName: "kind"),
    .init(2, name: "create_time", jsonName: "createTime"),
    .init(3, name: "assessment_id", jsonName: "assessmentId"),
    .init(4, name: "state_code", jsonName: "stateCode"),
    .init(5, name: "round", jsonName: "round"),
    .init(6, name: "agency", jsonName: "agency"),
    .init(7, name: "review_state", jsonName: "reviewState"),
    .init(8, name: "item", jsonName: "item"),
    .init(9, name: "transfer_event_id", jsonName: "transferEventId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.kind)
    case 2: reader.read(&self.createTime)
    case 3: reader.read(&self.assessmentID)
    case 4: reader.read(&self.stateCode)
    case 5: reader.read(&self.round)
    case 6: reader.read(&self.agency)
    case 7: reader.read(&self.reviewState)
    case 8: reader.read(&self.item)
    case 9: reader.read(&self.transferEventID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("kind", self.kind)
    writer.write("createTime", self.createTime)
    writer.write("assessmentId", self.assessmentID)
    writer.write("stateCode", self.stateCode)
    writer.write("round", self.round)
    writer.write("agency", self.agency)
    writer.write("reviewState", self.reviewState)
    writer.write("item", self.item)
    writer.write("transferEventId", self.transferEventID)
  }
}


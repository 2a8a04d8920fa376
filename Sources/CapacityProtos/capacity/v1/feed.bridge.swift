// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_FeedEvent: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.FeedEvent" }

  package static let layout = MessageLayout(Capacity__V1__FeedEvent.self, initialize: capacity__v1__feed_event__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__FeedEvent.self)
    self.kind = Capacity_V1_FeedEventKind(rawValue: enumNumber(c.pointee.kind.rawValue))
    if let value = c.pointee.create_time { self.createTime = try .init(copying: value) }
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.FeedEvent.assessment_id")
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.FeedEvent.state_code")
    self.round = try String(copying: c.pointee.round, field: "capacity.v1.FeedEvent.round")
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.FeedEvent.agency")
    self.reviewState = Capacity_V1_ReviewState(rawValue: enumNumber(c.pointee.review_state.rawValue))
    self.item = c.pointee.item
    self.transferEventID = try String(copying: c.pointee.transfer_event_id, field: "capacity.v1.FeedEvent.transfer_event_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__FeedEvent.self)
    c.pointee.kind = Capacity__V1__FeedEventKind(rawValue: enumNumber(self.kind.rawValue))
    if let value = self.createTime { c.pointee.create_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.round = try arena.bytes(of: self.round)
    c.pointee.agency = try arena.bytes(of: self.agency)
    c.pointee.review_state = Capacity__V1__ReviewState(rawValue: enumNumber(self.reviewState.rawValue))
    c.pointee.item = self.item
    c.pointee.transfer_event_id = try arena.bytes(of: self.transferEventID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    createTime?.visitUnknownFields(at: path.field("create_time"), visit)
  }
}


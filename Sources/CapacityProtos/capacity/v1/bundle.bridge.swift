// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_AssessmentBundle: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AssessmentBundle" }

  package static let layout = MessageLayout(Capacity__V1__AssessmentBundle.self, initialize: capacity__v1__assessment_bundle__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AssessmentBundle.self)
    self.format = c.pointee.format
    if let value = c.pointee.assessment { self.assessment = try .init(copying: value) }
    if let value = c.pointee.response { self.response = try .init(copying: value) }
    if let value = c.pointee.instrument { self.instrument = try .init(copying: value) }
    if let value = c.pointee.rule_set { self.ruleSet = try .init(copying: value) }
    if let value = c.pointee.profile { self.profile = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AssessmentBundle.self)
    c.pointee.format = self.format
    if let value = self.assessment { c.pointee.assessment = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Assessment.self) }
    if let value = self.response { c.pointee.response = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__SurveyResponse.self) }
    if let value = self.instrument { c.pointee.instrument = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Instrument.self) }
    if let value = self.ruleSet { c.pointee.rule_set = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__RuleSet.self) }
    if let value = self.profile { c.pointee.profile = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__ScoringProfile.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    assessment?.visitUnknownFields(at: path.field("assessment"), visit)
    response?.visitUnknownFields(at: path.field("response"), visit)
    instrument?.visitUnknownFields(at: path.field("instrument"), visit)
    ruleSet?.visitUnknownFields(at: path.field("rule_set"), visit)
    profile?.visitUnknownFields(at: path.field("profile"), visit)
  }
}


// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_GetScorecardRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetScorecardRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetScorecardRequest.self, initialize: capacity__v1__get_scorecard_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetScorecardRequest.self)
    self.profileID = try String(copying: c.pointee.profile_id, field: "capacity.v1.GetScorecardRequest.profile_id")
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.GetScorecardRequest.language_code")
    switch c.pointee.subject_case.rawValue {
    case 1: self.subject = .assessmentID(try String(copying: c.pointee.assessment_id, field: "capacity.v1.GetScorecardRequest.assessment_id"))
    case 2: self.subject = .stateCode(try String(copying: c.pointee.state_code, field: "capacity.v1.GetScorecardRequest.state_code"))
    default: break
    }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetScorecardRequest.self)
    c.pointee.profile_id = try arena.bytes(of: self.profileID)
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    switch self.subject {
    case .assessmentID(let value):
      c.pointee.subject_case = Capacity__V1__GetScorecardRequest__SubjectCase(rawValue: 1)
      c.pointee.assessment_id = try arena.bytes(of: value)
    case .stateCode(let value):
      c.pointee.subject_case = Capacity__V1__GetScorecardRequest__SubjectCase(rawValue: 2)
      c.pointee.state_code = try arena.bytes(of: value)
    case nil: break
    }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetScorecardResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetScorecardResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetScorecardResponse.self, initialize: capacity__v1__get_scorecard_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetScorecardResponse.self)
    if let value = c.pointee.scorecard { self.scorecard = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetScorecardResponse.self)
    if let value = self.scorecard { c.pointee.scorecard = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Scorecard.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    scorecard?.visitUnknownFields(at: path.field("scorecard"), visit)
  }
}

extension Capacity_V1_GetReadinessRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetReadinessRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetReadinessRequest.self, initialize: capacity__v1__get_readiness_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReadinessRequest.self)
    self.frameworkID = try String(copying: c.pointee.framework_id, field: "capacity.v1.GetReadinessRequest.framework_id")
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.GetReadinessRequest.language_code")
    switch c.pointee.subject_case.rawValue {
    case 1: self.subject = .assessmentID(try String(copying: c.pointee.assessment_id, field: "capacity.v1.GetReadinessRequest.assessment_id"))
    case 2: self.subject = .stateCode(try String(copying: c.pointee.state_code, field: "capacity.v1.GetReadinessRequest.state_code"))
    default: break
    }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReadinessRequest.self)
    c.pointee.framework_id = try arena.bytes(of: self.frameworkID)
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    switch self.subject {
    case .assessmentID(let value):
      c.pointee.subject_case = Capacity__V1__GetReadinessRequest__SubjectCase(rawValue: 1)
      c.pointee.assessment_id = try arena.bytes(of: value)
    case .stateCode(let value):
      c.pointee.subject_case = Capacity__V1__GetReadinessRequest__SubjectCase(rawValue: 2)
      c.pointee.state_code = try arena.bytes(of: value)
    case nil: break
    }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetReadinessResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetReadinessResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetReadinessResponse.self, initialize: capacity__v1__get_readiness_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReadinessResponse.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.GetReadinessResponse.assessment_id")
    self.frameworkID = try String(copying: c.pointee.framework_id, field: "capacity.v1.GetReadinessResponse.framework_id")
    self.articles.reserveCapacity(c.pointee.n_articles)
    for index in 0..<c.pointee.n_articles { self.articles.append(try Capacity_V1_ArticleReadiness(copyingIfPresent: c.pointee.articles[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReadinessResponse.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.framework_id = try arena.bytes(of: self.frameworkID)
    c.pointee.n_articles = self.articles.count
    c.pointee.articles = try arena.array(self.articles) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ArticleReadiness.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in articles.enumerated() { value.visitUnknownFields(at: path.field("articles").index(index), visit) }
  }
}


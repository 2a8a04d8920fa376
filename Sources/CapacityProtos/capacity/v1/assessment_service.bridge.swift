// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_ValidateResponseRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ValidateResponseRequest" }

  package static let layout = MessageLayout(Capacity__V1__ValidateResponseRequest.self, initialize: capacity__v1__validate_response_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ValidateResponseRequest.self)
    if let value = c.pointee.response { self.response = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ValidateResponseRequest.self)
    if let value = self.response { c.pointee.response = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__SurveyResponse.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    response?.visitUnknownFields(at: path.field("response"), visit)
  }
}

extension Capacity_V1_ValidateResponseResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ValidateResponseResponse" }

  package static let layout = MessageLayout(Capacity__V1__ValidateResponseResponse.self, initialize: capacity__v1__validate_response_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ValidateResponseResponse.self)
    self.violations.reserveCapacity(c.pointee.n_violations)
    for index in 0..<c.pointee.n_violations { self.violations.append(try Capacity_V1_Violation(copyingIfPresent: c.pointee.violations[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ValidateResponseResponse.self)
    c.pointee.n_violations = self.violations.count
    c.pointee.violations = try arena.array(self.violations) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Violation.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in violations.enumerated() { value.visitUnknownFields(at: path.field("violations").index(index), visit) }
  }
}

extension Capacity_V1_Violation: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Violation" }

  package static let layout = MessageLayout(Capacity__V1__Violation.self, initialize: capacity__v1__violation__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Violation.self)
    self.field = try String(copying: c.pointee.field, field: "capacity.v1.Violation.field")
    self.found = try String(copying: c.pointee.found, field: "capacity.v1.Violation.found")
    self.allowed = try String(copying: c.pointee.allowed, field: "capacity.v1.Violation.allowed")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Violation.self)
    c.pointee.field = try arena.bytes(of: self.field)
    c.pointee.found = try arena.bytes(of: self.found)
    c.pointee.allowed = try arena.bytes(of: self.allowed)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_SubmitResponseRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.SubmitResponseRequest" }

  package static let layout = MessageLayout(Capacity__V1__SubmitResponseRequest.self, initialize: capacity__v1__submit_response_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__SubmitResponseRequest.self)
    self.requestID = try String(copying: c.pointee.request_id, field: "capacity.v1.SubmitResponseRequest.request_id")
    if let value = c.pointee.response { self.response = try .init(copying: value) }
    if let value = c.pointee.contact { self.contact = try .init(copying: value) }
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.SubmitResponseRequest.language_code")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__SubmitResponseRequest.self)
    c.pointee.request_id = try arena.bytes(of: self.requestID)
    if let value = self.response { c.pointee.response = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__SurveyResponse.self) }
    if let value = self.contact { c.pointee.contact = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Contact.self) }
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    response?.visitUnknownFields(at: path.field("response"), visit)
    contact?.visitUnknownFields(at: path.field("contact"), visit)
  }
}

extension Capacity_V1_Contact: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Contact" }

  package static let layout = MessageLayout(Capacity__V1__Contact.self, initialize: capacity__v1__contact__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Contact.self)
    self.name = try String(copying: c.pointee.name, field: "capacity.v1.Contact.name")
    self.email = try String(copying: c.pointee.email, field: "capacity.v1.Contact.email")
    self.phone = try String(copying: c.pointee.phone, field: "capacity.v1.Contact.phone")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Contact.self)
    c.pointee.name = try arena.bytes(of: self.name)
    c.pointee.email = try arena.bytes(of: self.email)
    c.pointee.phone = try arena.bytes(of: self.phone)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_SubmitResponseResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.SubmitResponseResponse" }

  package static let layout = MessageLayout(Capacity__V1__SubmitResponseResponse.self, initialize: capacity__v1__submit_response_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__SubmitResponseResponse.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.SubmitResponseResponse.assessment_id")
    if let value = c.pointee.scorecard { self.scorecard = try .init(copying: value) }
    if let value = c.pointee.receipt { self.receipt = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__SubmitResponseResponse.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    if let value = self.scorecard { c.pointee.scorecard = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Scorecard.self) }
    if let value = self.receipt { c.pointee.receipt = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Receipt.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    scorecard?.visitUnknownFields(at: path.field("scorecard"), visit)
    receipt?.visitUnknownFields(at: path.field("receipt"), visit)
  }
}

extension Capacity_V1_GetAssessmentRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetAssessmentRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetAssessmentRequest.self, initialize: capacity__v1__get_assessment_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetAssessmentRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.GetAssessmentRequest.assessment_id")
    self.view = Capacity_V1_AssessmentView(rawValue: enumNumber(c.pointee.view.rawValue))
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.GetAssessmentRequest.language_code")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetAssessmentRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.view = Capacity__V1__AssessmentView(rawValue: enumNumber(self.view.rawValue))
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetAssessmentResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetAssessmentResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetAssessmentResponse.self, initialize: capacity__v1__get_assessment_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetAssessmentResponse.self)
    if let value = c.pointee.assessment { self.assessment = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetAssessmentResponse.self)
    if let value = self.assessment { c.pointee.assessment = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Assessment.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    assessment?.visitUnknownFields(at: path.field("assessment"), visit)
  }
}

extension Capacity_V1_ListAssessmentsRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListAssessmentsRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListAssessmentsRequest.self, initialize: capacity__v1__list_assessments_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAssessmentsRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try String(copying: c.pointee.page_token, field: "capacity.v1.ListAssessmentsRequest.page_token")
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.ListAssessmentsRequest.state_code")
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.ListAssessmentsRequest.agency")
    self.round = try String(copying: c.pointee.round, field: "capacity.v1.ListAssessmentsRequest.round")
    self.instrumentID = try String(copying: c.pointee.instrument_id, field: "capacity.v1.ListAssessmentsRequest.instrument_id")
    self.instrumentVersion = try String(copying: c.pointee.instrument_version, field: "capacity.v1.ListAssessmentsRequest.instrument_version")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAssessmentsRequest.self)
    c.pointee.page_size = self.pageSize
    c.pointee.page_token = try arena.bytes(of: self.pageToken)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.agency = try arena.bytes(of: self.agency)
    c.pointee.round = try arena.bytes(of: self.round)
    c.pointee.instrument_id = try arena.bytes(of: self.instrumentID)
    c.pointee.instrument_version = try arena.bytes(of: self.instrumentVersion)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ListAssessmentsResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListAssessmentsResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListAssessmentsResponse.self, initialize: capacity__v1__list_assessments_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAssessmentsResponse.self)
    self.assessments.reserveCapacity(c.pointee.n_assessments)
    for index in 0..<c.pointee.n_assessments { self.assessments.append(try Capacity_V1_Assessment(copyingIfPresent: c.pointee.assessments[index])) }
    self.nextPageToken = try String(copying: c.pointee.next_page_token, field: "capacity.v1.ListAssessmentsResponse.next_page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListAssessmentsResponse.self)
    c.pointee.n_assessments = self.assessments.count
    c.pointee.assessments = try arena.array(self.assessments) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Assessment.self) }
    c.pointee.next_page_token = try arena.bytes(of: self.nextPageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in assessments.enumerated() { value.visitUnknownFields(at: path.field("assessments").index(index), visit) }
  }
}

extension Capacity_V1_SetTlpRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.SetTlpRequest" }

  package static let layout = MessageLayout(Capacity__V1__SetTlpRequest.self, initialize: capacity__v1__set_tlp_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__SetTlpRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.SetTlpRequest.assessment_id")
    self.tlp = Capacity_V1_Tlp(rawValue: enumNumber(c.pointee.tlp.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__SetTlpRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.tlp = Capacity__V1__Tlp(rawValue: enumNumber(self.tlp.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_SetTlpResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.SetTlpResponse" }

  package static let layout = MessageLayout(Capacity__V1__SetTlpResponse.self, initialize: capacity__v1__set_tlp_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__SetTlpResponse.self)
    if let value = c.pointee.assessment { self.assessment = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__SetTlpResponse.self)
    if let value = self.assessment { c.pointee.assessment = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Assessment.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    assessment?.visitUnknownFields(at: path.field("assessment"), visit)
  }
}

extension Capacity_V1_ShareAssessmentRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ShareAssessmentRequest" }

  package static let layout = MessageLayout(Capacity__V1__ShareAssessmentRequest.self, initialize: capacity__v1__share_assessment_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ShareAssessmentRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.ShareAssessmentRequest.assessment_id")
    self.agencyID = try String(copying: c.pointee.agency_id, field: "capacity.v1.ShareAssessmentRequest.agency_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ShareAssessmentRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.agency_id = try arena.bytes(of: self.agencyID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ShareAssessmentResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ShareAssessmentResponse" }

  package static let layout = MessageLayout(Capacity__V1__ShareAssessmentResponse.self, initialize: capacity__v1__share_assessment_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ShareAssessmentResponse.self)
    if let value = c.pointee.assessment { self.assessment = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ShareAssessmentResponse.self)
    if let value = self.assessment { c.pointee.assessment = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Assessment.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    assessment?.visitUnknownFields(at: path.field("assessment"), visit)
  }
}

extension Capacity_V1_UnshareAssessmentRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.UnshareAssessmentRequest" }

  package static let layout = MessageLayout(Capacity__V1__UnshareAssessmentRequest.self, initialize: capacity__v1__unshare_assessment_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__UnshareAssessmentRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.UnshareAssessmentRequest.assessment_id")
    self.agencyID = try String(copying: c.pointee.agency_id, field: "capacity.v1.UnshareAssessmentRequest.agency_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__UnshareAssessmentRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.agency_id = try arena.bytes(of: self.agencyID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_UnshareAssessmentResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.UnshareAssessmentResponse" }

  package static let layout = MessageLayout(Capacity__V1__UnshareAssessmentResponse.self, initialize: capacity__v1__unshare_assessment_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__UnshareAssessmentResponse.self)
    if let value = c.pointee.assessment { self.assessment = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__UnshareAssessmentResponse.self)
    if let value = self.assessment { c.pointee.assessment = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Assessment.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    assessment?.visitUnknownFields(at: path.field("assessment"), visit)
  }
}

extension Capacity_V1_GetContactRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetContactRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetContactRequest.self, initialize: capacity__v1__get_contact_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetContactRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.GetContactRequest.assessment_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetContactRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetContactResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetContactResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetContactResponse.self, initialize: capacity__v1__get_contact_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetContactResponse.self)
    if let value = c.pointee.contact { self.contact = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetContactResponse.self)
    if let value = self.contact { c.pointee.contact = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Contact.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    contact?.visitUnknownFields(at: path.field("contact"), visit)
  }
}

extension Capacity_V1_EraseContactRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.EraseContactRequest" }

  package static let layout = MessageLayout(Capacity__V1__EraseContactRequest.self, initialize: capacity__v1__erase_contact_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__EraseContactRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.EraseContactRequest.assessment_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__EraseContactRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_EraseContactResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.EraseContactResponse" }

  package static let layout = MessageLayout(Capacity__V1__EraseContactResponse.self, initialize: capacity__v1__erase_contact_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__EraseContactResponse.self)
    self.erased = c.pointee.erased != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__EraseContactResponse.self)
    c.pointee.erased = self.erased ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetBundleRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetBundleRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetBundleRequest.self, initialize: capacity__v1__get_bundle_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetBundleRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.GetBundleRequest.assessment_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetBundleRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetBundleResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetBundleResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetBundleResponse.self, initialize: capacity__v1__get_bundle_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetBundleResponse.self)
    if let value = c.pointee.bundle { self.bundle = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetBundleResponse.self)
    if let value = self.bundle { c.pointee.bundle = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__AssessmentBundle.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    bundle?.visitUnknownFields(at: path.field("bundle"), visit)
  }
}

extension Capacity_V1_RescoreAssessmentRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RescoreAssessmentRequest" }

  package static let layout = MessageLayout(Capacity__V1__RescoreAssessmentRequest.self, initialize: capacity__v1__rescore_assessment_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RescoreAssessmentRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.RescoreAssessmentRequest.assessment_id")
    self.instrumentVersion = try String(copying: c.pointee.instrument_version, field: "capacity.v1.RescoreAssessmentRequest.instrument_version")
    self.profileID = try String(copying: c.pointee.profile_id, field: "capacity.v1.RescoreAssessmentRequest.profile_id")
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.RescoreAssessmentRequest.language_code")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RescoreAssessmentRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.instrument_version = try arena.bytes(of: self.instrumentVersion)
    c.pointee.profile_id = try arena.bytes(of: self.profileID)
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_RescoreAssessmentResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RescoreAssessmentResponse" }

  package static let layout = MessageLayout(Capacity__V1__RescoreAssessmentResponse.self, initialize: capacity__v1__rescore_assessment_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RescoreAssessmentResponse.self)
    if let value = c.pointee.result { self.result = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RescoreAssessmentResponse.self)
    if let value = self.result { c.pointee.result = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__AssessmentResult.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    result?.visitUnknownFields(at: path.field("result"), visit)
  }
}

extension Capacity_V1_ListResultsRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListResultsRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListResultsRequest.self, initialize: capacity__v1__list_results_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListResultsRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.ListResultsRequest.assessment_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListResultsRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ListResultsResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListResultsResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListResultsResponse.self, initialize: capacity__v1__list_results_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListResultsResponse.self)
    self.results.reserveCapacity(c.pointee.n_results)
    for index in 0..<c.pointee.n_results { self.results.append(try Capacity_V1_AssessmentResult(copyingIfPresent: c.pointee.results[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListResultsResponse.self)
    c.pointee.n_results = self.results.count
    c.pointee.results = try arena.array(self.results) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__AssessmentResult.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in results.enumerated() { value.visitUnknownFields(at: path.field("results").index(index), visit) }
  }
}

extension Capacity_V1_AssessmentResult: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AssessmentResult" }

  package static let layout = MessageLayout(Capacity__V1__AssessmentResult.self, initialize: capacity__v1__assessment_result__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AssessmentResult.self)
    self.number = c.pointee.number
    if let value = c.pointee.create_time { self.createTime = try .init(copying: value) }
    if let value = c.pointee.digests { self.digests = try .init(copying: value) }
    if let value = c.pointee.scorecard { self.scorecard = try .init(copying: value) }
    self.instrumentVersion = try String(copying: c.pointee.instrument_version, field: "capacity.v1.AssessmentResult.instrument_version")
    self.profileID = try String(copying: c.pointee.profile_id, field: "capacity.v1.AssessmentResult.profile_id")
    self.profileVersion = try String(copying: c.pointee.profile_version, field: "capacity.v1.AssessmentResult.profile_version")
    self.notCarriedIndicatorIds.reserveCapacity(c.pointee.n_not_carried_indicator_ids)
    for index in 0..<c.pointee.n_not_carried_indicator_ids { self.notCarriedIndicatorIds.append(try String(copying: c.pointee.not_carried_indicator_ids[index], field: "capacity.v1.AssessmentResult.not_carried_indicator_ids")) }
    self.evidenceBasis = Capacity_V1_EvidenceBasis(rawValue: enumNumber(c.pointee.evidence_basis.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AssessmentResult.self)
    c.pointee.number = self.number
    if let value = self.createTime { c.pointee.create_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    if let value = self.digests { c.pointee.digests = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Digests.self) }
    if let value = self.scorecard { c.pointee.scorecard = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Scorecard.self) }
    c.pointee.instrument_version = try arena.bytes(of: self.instrumentVersion)
    c.pointee.profile_id = try arena.bytes(of: self.profileID)
    c.pointee.profile_version = try arena.bytes(of: self.profileVersion)
    c.pointee.n_not_carried_indicator_ids = self.notCarriedIndicatorIds.count
    c.pointee.not_carried_indicator_ids = try arena.array(self.notCarriedIndicatorIds) { element in try arena.bytes(of: element) }
    c.pointee.evidence_basis = Capacity__V1__EvidenceBasis(rawValue: enumNumber(self.evidenceBasis.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    createTime?.visitUnknownFields(at: path.field("create_time"), visit)
    digests?.visitUnknownFields(at: path.field("digests"), visit)
    scorecard?.visitUnknownFields(at: path.field("scorecard"), visit)
  }
}

extension Capacity_V1_WatchAssessmentsRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.WatchAssessmentsRequest" }

  package static let layout = MessageLayout(Capacity__V1__WatchAssessmentsRequest.self, initialize: capacity__v1__watch_assessments_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__WatchAssessmentsRequest.self)
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.WatchAssessmentsRequest.state_code")
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.WatchAssessmentsRequest.agency")
    self.round = try String(copying: c.pointee.round, field: "capacity.v1.WatchAssessmentsRequest.round")
    self.resumeToken = try String(copying: c.pointee.resume_token, field: "capacity.v1.WatchAssessmentsRequest.resume_token")
    self.fromStart = c.pointee.from_start != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__WatchAssessmentsRequest.self)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.agency = try arena.bytes(of: self.agency)
    c.pointee.round = try arena.bytes(of: self.round)
    c.pointee.resume_token = try arena.bytes(of: self.resumeToken)
    c.pointee.from_start = self.fromStart ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_WatchAssessmentsResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.WatchAssessmentsResponse" }

  package static let layout = MessageLayout(Capacity__V1__WatchAssessmentsResponse.self, initialize: capacity__v1__watch_assessments_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__WatchAssessmentsResponse.self)
    if let value = c.pointee.event { self.event = try .init(copying: value) }
    self.resumeToken = try String(copying: c.pointee.resume_token, field: "capacity.v1.WatchAssessmentsResponse.resume_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__WatchAssessmentsResponse.self)
    if let value = self.event { c.pointee.event = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__FeedEvent.self) }
    c.pointee.resume_token = try arena.bytes(of: self.resumeToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    event?.visitUnknownFields(at: path.field("event"), visit)
  }
}


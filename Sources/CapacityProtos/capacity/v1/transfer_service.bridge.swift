// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_EvaluateTransferRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.EvaluateTransferRequest" }

  package static let layout = MessageLayout(Capacity__V1__EvaluateTransferRequest.self, initialize: capacity__v1__evaluate_transfer_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__EvaluateTransferRequest.self)
    for index in 0..<c.pointee.n_answers {
      guard let entry = c.pointee.answers[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.EvaluateTransferRequest.answers")
      self.answers[key] = try Capacity_V1_Answer(copyingIfPresent: entry.pointee.value)
    }
    self.technologyRequests.reserveCapacity(c.pointee.n_technology_requests)
    for index in 0..<c.pointee.n_technology_requests { self.technologyRequests.append(try Capacity_V1_TechnologyRequest(copyingIfPresent: c.pointee.technology_requests[index])) }
    self.technologiesHeld.reserveCapacity(c.pointee.n_technologies_held)
    for index in 0..<c.pointee.n_technologies_held { self.technologiesHeld.append(try String(copying: c.pointee.technologies_held[index], field: "capacity.v1.EvaluateTransferRequest.technologies_held")) }
    self.instrumentVersion = try String(copying: c.pointee.instrument_version, field: "capacity.v1.EvaluateTransferRequest.instrument_version")
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.EvaluateTransferRequest.language_code")
    self.skipChanges = c.pointee.skip_changes != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__EvaluateTransferRequest.self)
    c.pointee.n_answers = self.answers.count
    c.pointee.answers = try arena.array(canonicallySorted(self.answers)) { element in
      let entry = try arena.message(Capacity__V1__EvaluateTransferRequest__AnswersEntry.self) { capacity__v1__evaluate_transfer_request__answers_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.pointer(to: element.value).assumingMemoryBound(to: Capacity__V1__Answer.self)
      entry.pointee.has_key_case = Capacity__V1__EvaluateTransferRequest__AnswersEntry__HasKeyCase(rawValue: 1)
      return entry
    }
    c.pointee.n_technology_requests = self.technologyRequests.count
    c.pointee.technology_requests = try arena.array(self.technologyRequests) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__TechnologyRequest.self) }
    c.pointee.n_technologies_held = self.technologiesHeld.count
    c.pointee.technologies_held = try arena.array(self.technologiesHeld) { element in try arena.bytes(of: element) }
    c.pointee.instrument_version = try arena.bytes(of: self.instrumentVersion)
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    c.pointee.skip_changes = self.skipChanges ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (key, value) in canonicallySorted(answers) { value.visitUnknownFields(at: path.field("answers").key(key), visit) }
    for (index, value) in technologyRequests.enumerated() { value.visitUnknownFields(at: path.field("technology_requests").index(index), visit) }
  }
}

extension Capacity_V1_EvaluateTransferResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.EvaluateTransferResponse" }

  package static let layout = MessageLayout(Capacity__V1__EvaluateTransferResponse.self, initialize: capacity__v1__evaluate_transfer_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__EvaluateTransferResponse.self)
    self.transfers.reserveCapacity(c.pointee.n_transfers)
    for index in 0..<c.pointee.n_transfers { self.transfers.append(try Capacity_V1_TransferAssessment(copyingIfPresent: c.pointee.transfers[index])) }
    self.ruleSetVersion = try String(copying: c.pointee.rule_set_version, field: "capacity.v1.EvaluateTransferResponse.rule_set_version")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__EvaluateTransferResponse.self)
    c.pointee.n_transfers = self.transfers.count
    c.pointee.transfers = try arena.array(self.transfers) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__TransferAssessment.self) }
    c.pointee.rule_set_version = try arena.bytes(of: self.ruleSetVersion)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in transfers.enumerated() { value.visitUnknownFields(at: path.field("transfers").index(index), visit) }
  }
}

extension Capacity_V1_ListTechnologiesRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListTechnologiesRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListTechnologiesRequest.self, initialize: capacity__v1__list_technologies_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTechnologiesRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try String(copying: c.pointee.page_token, field: "capacity.v1.ListTechnologiesRequest.page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTechnologiesRequest.self)
    c.pointee.page_size = self.pageSize
    c.pointee.page_token = try arena.bytes(of: self.pageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ListTechnologiesResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListTechnologiesResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListTechnologiesResponse.self, initialize: capacity__v1__list_technologies_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTechnologiesResponse.self)
    self.technologies.reserveCapacity(c.pointee.n_technologies)
    for index in 0..<c.pointee.n_technologies { self.technologies.append(try Capacity_V1_Technology(copyingIfPresent: c.pointee.technologies[index])) }
    self.tags.reserveCapacity(c.pointee.n_tags)
    for index in 0..<c.pointee.n_tags { self.tags.append(try Capacity_V1_TechnologyTag(copyingIfPresent: c.pointee.tags[index])) }
    self.mitigations.reserveCapacity(c.pointee.n_mitigations)
    for index in 0..<c.pointee.n_mitigations { self.mitigations.append(try Capacity_V1_Mitigation(copyingIfPresent: c.pointee.mitigations[index])) }
    self.ruleSetVersion = try String(copying: c.pointee.rule_set_version, field: "capacity.v1.ListTechnologiesResponse.rule_set_version")
    self.nextPageToken = try String(copying: c.pointee.next_page_token, field: "capacity.v1.ListTechnologiesResponse.next_page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTechnologiesResponse.self)
    c.pointee.n_technologies = self.technologies.count
    c.pointee.technologies = try arena.array(self.technologies) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Technology.self) }
    c.pointee.n_tags = self.tags.count
    c.pointee.tags = try arena.array(self.tags) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__TechnologyTag.self) }
    c.pointee.n_mitigations = self.mitigations.count
    c.pointee.mitigations = try arena.array(self.mitigations) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Mitigation.self) }
    c.pointee.rule_set_version = try arena.bytes(of: self.ruleSetVersion)
    c.pointee.next_page_token = try arena.bytes(of: self.nextPageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in technologies.enumerated() { value.visitUnknownFields(at: path.field("technologies").index(index), visit) }
    for (index, value) in tags.enumerated() { value.visitUnknownFields(at: path.field("tags").index(index), visit) }
    for (index, value) in mitigations.enumerated() { value.visitUnknownFields(at: path.field("mitigations").index(index), visit) }
  }
}

extension Capacity_V1_ListTransfersRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListTransfersRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListTransfersRequest.self, initialize: capacity__v1__list_transfers_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTransfersRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try String(copying: c.pointee.page_token, field: "capacity.v1.ListTransfersRequest.page_token")
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.ListTransfersRequest.state_code")
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.ListTransfersRequest.agency")
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.ListTransfersRequest.assessment_id")
    self.technologyID = try String(copying: c.pointee.technology_id, field: "capacity.v1.ListTransfersRequest.technology_id")
    self.tierAtLeast = Capacity_V1_RiskTier(rawValue: enumNumber(c.pointee.tier_at_least.rawValue))
    self.openOnly = c.pointee.open_only != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTransfersRequest.self)
    c.pointee.page_size = self.pageSize
    c.pointee.page_token = try arena.bytes(of: self.pageToken)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.agency = try arena.bytes(of: self.agency)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.technology_id = try arena.bytes(of: self.technologyID)
    c.pointee.tier_at_least = Capacity__V1__RiskTier(rawValue: enumNumber(self.tierAtLeast.rawValue))
    c.pointee.open_only = self.openOnly ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ListTransfersResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListTransfersResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListTransfersResponse.self, initialize: capacity__v1__list_transfers_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTransfersResponse.self)
    self.transfers.reserveCapacity(c.pointee.n_transfers)
    for index in 0..<c.pointee.n_transfers { self.transfers.append(try Capacity_V1_Transfer(copyingIfPresent: c.pointee.transfers[index])) }
    self.nextPageToken = try String(copying: c.pointee.next_page_token, field: "capacity.v1.ListTransfersResponse.next_page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTransfersResponse.self)
    c.pointee.n_transfers = self.transfers.count
    c.pointee.transfers = try arena.array(self.transfers) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Transfer.self) }
    c.pointee.next_page_token = try arena.bytes(of: self.nextPageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in transfers.enumerated() { value.visitUnknownFields(at: path.field("transfers").index(index), visit) }
  }
}

extension Capacity_V1_GetTransferRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetTransferRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetTransferRequest.self, initialize: capacity__v1__get_transfer_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetTransferRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.GetTransferRequest.assessment_id")
    self.item = c.pointee.item
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.GetTransferRequest.language_code")
    self.pageToken = try String(copying: c.pointee.page_token, field: "capacity.v1.GetTransferRequest.page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetTransferRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.item = self.item
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    c.pointee.page_token = try arena.bytes(of: self.pageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetTransferResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetTransferResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetTransferResponse.self, initialize: capacity__v1__get_transfer_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetTransferResponse.self)
    if let value = c.pointee.transfer { self.transfer = try .init(copying: value) }
    self.events.reserveCapacity(c.pointee.n_events)
    for index in 0..<c.pointee.n_events { self.events.append(try Capacity_V1_TransferEvent(copyingIfPresent: c.pointee.events[index])) }
    self.nextPageToken = try String(copying: c.pointee.next_page_token, field: "capacity.v1.GetTransferResponse.next_page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetTransferResponse.self)
    if let value = self.transfer { c.pointee.transfer = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Transfer.self) }
    c.pointee.n_events = self.events.count
    c.pointee.events = try arena.array(self.events) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__TransferEvent.self) }
    c.pointee.next_page_token = try arena.bytes(of: self.nextPageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    transfer?.visitUnknownFields(at: path.field("transfer"), visit)
    for (index, value) in events.enumerated() { value.visitUnknownFields(at: path.field("events").index(index), visit) }
  }
}

extension Capacity_V1_DecideFlagRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DecideFlagRequest" }

  package static let layout = MessageLayout(Capacity__V1__DecideFlagRequest.self, initialize: capacity__v1__decide_flag_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DecideFlagRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.DecideFlagRequest.assessment_id")
    self.item = c.pointee.item
    if let value = c.pointee.decision { self.decision = try .init(copying: value) }
    self.etag = try String(copying: c.pointee.etag, field: "capacity.v1.DecideFlagRequest.etag")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DecideFlagRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.item = self.item
    if let value = self.decision { c.pointee.decision = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__FlagDecision.self) }
    c.pointee.etag = try arena.bytes(of: self.etag)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    decision?.visitUnknownFields(at: path.field("decision"), visit)
  }
}

extension Capacity_V1_DecideFlagResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DecideFlagResponse" }

  package static let layout = MessageLayout(Capacity__V1__DecideFlagResponse.self, initialize: capacity__v1__decide_flag_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DecideFlagResponse.self)
    if let value = c.pointee.transfer { self.transfer = try .init(copying: value) }
    if let value = c.pointee.event { self.event = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DecideFlagResponse.self)
    if let value = self.transfer { c.pointee.transfer = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Transfer.self) }
    if let value = self.event { c.pointee.event = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__TransferEvent.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    transfer?.visitUnknownFields(at: path.field("transfer"), visit)
    event?.visitUnknownFields(at: path.field("event"), visit)
  }
}

extension Capacity_V1_ListTransferEventsRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListTransferEventsRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListTransferEventsRequest.self, initialize: capacity__v1__list_transfer_events_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTransferEventsRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try String(copying: c.pointee.page_token, field: "capacity.v1.ListTransferEventsRequest.page_token")
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.ListTransferEventsRequest.state_code")
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.ListTransferEventsRequest.agency")
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.ListTransferEventsRequest.assessment_id")
    self.kind = Capacity_V1_TransferEventKind(rawValue: enumNumber(c.pointee.kind.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTransferEventsRequest.self)
    c.pointee.page_size = self.pageSize
    c.pointee.page_token = try arena.bytes(of: self.pageToken)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.agency = try arena.bytes(of: self.agency)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.kind = Capacity__V1__TransferEventKind(rawValue: enumNumber(self.kind.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ListTransferEventsResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListTransferEventsResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListTransferEventsResponse.self, initialize: capacity__v1__list_transfer_events_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTransferEventsResponse.self)
    self.events.reserveCapacity(c.pointee.n_events)
    for index in 0..<c.pointee.n_events { self.events.append(try Capacity_V1_TransferEvent(copyingIfPresent: c.pointee.events[index])) }
    self.nextPageToken = try String(copying: c.pointee.next_page_token, field: "capacity.v1.ListTransferEventsResponse.next_page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListTransferEventsResponse.self)
    c.pointee.n_events = self.events.count
    c.pointee.events = try arena.array(self.events) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__TransferEvent.self) }
    c.pointee.next_page_token = try arena.bytes(of: self.nextPageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in events.enumerated() { value.visitUnknownFields(at: path.field("events").index(index), visit) }
  }
}

extension Capacity_V1_GetDueDiligenceRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetDueDiligenceRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetDueDiligenceRequest.self, initialize: capacity__v1__get_due_diligence_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetDueDiligenceRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.GetDueDiligenceRequest.assessment_id")
    self.item = c.pointee.item
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.GetDueDiligenceRequest.language_code")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetDueDiligenceRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.item = self.item
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetDueDiligenceResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetDueDiligenceResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetDueDiligenceResponse.self, initialize: capacity__v1__get_due_diligence_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetDueDiligenceResponse.self)
    if let value = c.pointee.file { self.file = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetDueDiligenceResponse.self)
    if let value = self.file { c.pointee.file = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__DueDiligenceFile.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    file?.visitUnknownFields(at: path.field("file"), visit)
  }
}


// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_GetReviewRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetReviewRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetReviewRequest.self, initialize: capacity__v1__get_review_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReviewRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.GetReviewRequest.assessment_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReviewRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetReviewResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetReviewResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetReviewResponse.self, initialize: capacity__v1__get_review_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReviewResponse.self)
    if let value = c.pointee.review { self.review = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReviewResponse.self)
    if let value = self.review { c.pointee.review = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Review.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    review?.visitUnknownFields(at: path.field("review"), visit)
  }
}

extension Capacity_V1_ListReviewEventsRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListReviewEventsRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListReviewEventsRequest.self, initialize: capacity__v1__list_review_events_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListReviewEventsRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.ListReviewEventsRequest.assessment_id")
    self.pageSize = c.pointee.page_size
    self.pageToken = try String(copying: c.pointee.page_token, field: "capacity.v1.ListReviewEventsRequest.page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListReviewEventsRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.page_size = self.pageSize
    c.pointee.page_token = try arena.bytes(of: self.pageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ListReviewEventsResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListReviewEventsResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListReviewEventsResponse.self, initialize: capacity__v1__list_review_events_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListReviewEventsResponse.self)
    self.events.reserveCapacity(c.pointee.n_events)
    for index in 0..<c.pointee.n_events { self.events.append(try Capacity_V1_ReviewEvent(copyingIfPresent: c.pointee.events[index])) }
    self.nextPageToken = try String(copying: c.pointee.next_page_token, field: "capacity.v1.ListReviewEventsResponse.next_page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListReviewEventsResponse.self)
    c.pointee.n_events = self.events.count
    c.pointee.events = try arena.array(self.events) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ReviewEvent.self) }
    c.pointee.next_page_token = try arena.bytes(of: self.nextPageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in events.enumerated() { value.visitUnknownFields(at: path.field("events").index(index), visit) }
  }
}

extension Capacity_V1_StartReviewRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.StartReviewRequest" }

  package static let layout = MessageLayout(Capacity__V1__StartReviewRequest.self, initialize: capacity__v1__start_review_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__StartReviewRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.StartReviewRequest.assessment_id")
    self.etag = try String(copying: c.pointee.etag, field: "capacity.v1.StartReviewRequest.etag")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__StartReviewRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.etag = try arena.bytes(of: self.etag)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_StartReviewResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.StartReviewResponse" }

  package static let layout = MessageLayout(Capacity__V1__StartReviewResponse.self, initialize: capacity__v1__start_review_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__StartReviewResponse.self)
    if let value = c.pointee.review { self.review = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__StartReviewResponse.self)
    if let value = self.review { c.pointee.review = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Review.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    review?.visitUnknownFields(at: path.field("review"), visit)
  }
}

extension Capacity_V1_RecordReviewRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RecordReviewRequest" }

  package static let layout = MessageLayout(Capacity__V1__RecordReviewRequest.self, initialize: capacity__v1__record_review_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RecordReviewRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.RecordReviewRequest.assessment_id")
    self.etag = try String(copying: c.pointee.etag, field: "capacity.v1.RecordReviewRequest.etag")
    self.answers.reserveCapacity(c.pointee.n_answers)
    for index in 0..<c.pointee.n_answers { self.answers.append(try Capacity_V1_AnswerReview(copyingIfPresent: c.pointee.answers[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RecordReviewRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.etag = try arena.bytes(of: self.etag)
    c.pointee.n_answers = self.answers.count
    c.pointee.answers = try arena.array(self.answers) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__AnswerReview.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in answers.enumerated() { value.visitUnknownFields(at: path.field("answers").index(index), visit) }
  }
}

extension Capacity_V1_RecordReviewResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RecordReviewResponse" }

  package static let layout = MessageLayout(Capacity__V1__RecordReviewResponse.self, initialize: capacity__v1__record_review_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RecordReviewResponse.self)
    if let value = c.pointee.review { self.review = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RecordReviewResponse.self)
    if let value = self.review { c.pointee.review = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Review.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    review?.visitUnknownFields(at: path.field("review"), visit)
  }
}

extension Capacity_V1_AddReviewCommentRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AddReviewCommentRequest" }

  package static let layout = MessageLayout(Capacity__V1__AddReviewCommentRequest.self, initialize: capacity__v1__add_review_comment_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AddReviewCommentRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.AddReviewCommentRequest.assessment_id")
    self.indicatorID = try String(copying: c.pointee.indicator_id, field: "capacity.v1.AddReviewCommentRequest.indicator_id")
    self.text = try String(copying: c.pointee.text, field: "capacity.v1.AddReviewCommentRequest.text")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AddReviewCommentRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.indicator_id = try arena.bytes(of: self.indicatorID)
    c.pointee.text = try arena.bytes(of: self.text)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_AddReviewCommentResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AddReviewCommentResponse" }

  package static let layout = MessageLayout(Capacity__V1__AddReviewCommentResponse.self, initialize: capacity__v1__add_review_comment_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AddReviewCommentResponse.self)
    if let value = c.pointee.event { self.event = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AddReviewCommentResponse.self)
    if let value = self.event { c.pointee.event = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__ReviewEvent.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    event?.visitUnknownFields(at: path.field("event"), visit)
  }
}

extension Capacity_V1_ReturnAssessmentRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ReturnAssessmentRequest" }

  package static let layout = MessageLayout(Capacity__V1__ReturnAssessmentRequest.self, initialize: capacity__v1__return_assessment_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ReturnAssessmentRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.ReturnAssessmentRequest.assessment_id")
    self.etag = try String(copying: c.pointee.etag, field: "capacity.v1.ReturnAssessmentRequest.etag")
    self.answers.reserveCapacity(c.pointee.n_answers)
    for index in 0..<c.pointee.n_answers { self.answers.append(try Capacity_V1_ReturnedAnswer(copyingIfPresent: c.pointee.answers[index])) }
    self.comment = try String(copying: c.pointee.comment, field: "capacity.v1.ReturnAssessmentRequest.comment")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ReturnAssessmentRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.etag = try arena.bytes(of: self.etag)
    c.pointee.n_answers = self.answers.count
    c.pointee.answers = try arena.array(self.answers) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ReturnedAnswer.self) }
    c.pointee.comment = try arena.bytes(of: self.comment)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in answers.enumerated() { value.visitUnknownFields(at: path.field("answers").index(index), visit) }
  }
}

extension Capacity_V1_ReturnAssessmentResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ReturnAssessmentResponse" }

  package static let layout = MessageLayout(Capacity__V1__ReturnAssessmentResponse.self, initialize: capacity__v1__return_assessment_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ReturnAssessmentResponse.self)
    if let value = c.pointee.review { self.review = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ReturnAssessmentResponse.self)
    if let value = self.review { c.pointee.review = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Review.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    review?.visitUnknownFields(at: path.field("review"), visit)
  }
}

extension Capacity_V1_ValidateAssessmentRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ValidateAssessmentRequest" }

  package static let layout = MessageLayout(Capacity__V1__ValidateAssessmentRequest.self, initialize: capacity__v1__validate_assessment_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ValidateAssessmentRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.ValidateAssessmentRequest.assessment_id")
    self.etag = try String(copying: c.pointee.etag, field: "capacity.v1.ValidateAssessmentRequest.etag")
    self.confirmRest = c.pointee.confirm_rest != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ValidateAssessmentRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.etag = try arena.bytes(of: self.etag)
    c.pointee.confirm_rest = self.confirmRest ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ValidateAssessmentResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ValidateAssessmentResponse" }

  package static let layout = MessageLayout(Capacity__V1__ValidateAssessmentResponse.self, initialize: capacity__v1__validate_assessment_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ValidateAssessmentResponse.self)
    if let value = c.pointee.review { self.review = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ValidateAssessmentResponse.self)
    if let value = self.review { c.pointee.review = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Review.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    review?.visitUnknownFields(at: path.field("review"), visit)
  }
}

extension Capacity_V1_ReplyToAssessmentRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ReplyToAssessmentRequest" }

  package static let layout = MessageLayout(Capacity__V1__ReplyToAssessmentRequest.self, initialize: capacity__v1__reply_to_assessment_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ReplyToAssessmentRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.ReplyToAssessmentRequest.assessment_id")
    self.etag = try String(copying: c.pointee.etag, field: "capacity.v1.ReplyToAssessmentRequest.etag")
    for index in 0..<c.pointee.n_answers {
      guard let entry = c.pointee.answers[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.ReplyToAssessmentRequest.answers")
      self.answers[key] = try Capacity_V1_Answer(copyingIfPresent: entry.pointee.value)
    }
    self.statement = try String(copying: c.pointee.statement, field: "capacity.v1.ReplyToAssessmentRequest.statement")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ReplyToAssessmentRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.etag = try arena.bytes(of: self.etag)
    c.pointee.n_answers = self.answers.count
    c.pointee.answers = try arena.array(canonicallySorted(self.answers)) { element in
      let entry = try arena.message(Capacity__V1__ReplyToAssessmentRequest__AnswersEntry.self) { capacity__v1__reply_to_assessment_request__answers_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.pointer(to: element.value).assumingMemoryBound(to: Capacity__V1__Answer.self)
      entry.pointee.has_key_case = Capacity__V1__ReplyToAssessmentRequest__AnswersEntry__HasKeyCase(rawValue: 1)
      return entry
    }
    c.pointee.statement = try arena.bytes(of: self.statement)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (key, value) in canonicallySorted(answers) { value.visitUnknownFields(at: path.field("answers").key(key), visit) }
  }
}

extension Capacity_V1_ReplyToAssessmentResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ReplyToAssessmentResponse" }

  package static let layout = MessageLayout(Capacity__V1__ReplyToAssessmentResponse.self, initialize: capacity__v1__reply_to_assessment_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ReplyToAssessmentResponse.self)
    if let value = c.pointee.review { self.review = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ReplyToAssessmentResponse.self)
    if let value = self.review { c.pointee.review = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Review.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    review?.visitUnknownFields(at: path.field("review"), visit)
  }
}

extension Capacity_V1_PublishAssessmentRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.PublishAssessmentRequest" }

  package static let layout = MessageLayout(Capacity__V1__PublishAssessmentRequest.self, initialize: capacity__v1__publish_assessment_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__PublishAssessmentRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.PublishAssessmentRequest.assessment_id")
    self.etag = try String(copying: c.pointee.etag, field: "capacity.v1.PublishAssessmentRequest.etag")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__PublishAssessmentRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.etag = try arena.bytes(of: self.etag)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_PublishAssessmentResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.PublishAssessmentResponse" }

  package static let layout = MessageLayout(Capacity__V1__PublishAssessmentResponse.self, initialize: capacity__v1__publish_assessment_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__PublishAssessmentResponse.self)
    if let value = c.pointee.review { self.review = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__PublishAssessmentResponse.self)
    if let value = self.review { c.pointee.review = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Review.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    review?.visitUnknownFields(at: path.field("review"), visit)
  }
}

extension Capacity_V1_WithdrawAssessmentRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.WithdrawAssessmentRequest" }

  package static let layout = MessageLayout(Capacity__V1__WithdrawAssessmentRequest.self, initialize: capacity__v1__withdraw_assessment_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__WithdrawAssessmentRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.WithdrawAssessmentRequest.assessment_id")
    self.etag = try String(copying: c.pointee.etag, field: "capacity.v1.WithdrawAssessmentRequest.etag")
    self.reason = try String(copying: c.pointee.reason, field: "capacity.v1.WithdrawAssessmentRequest.reason")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__WithdrawAssessmentRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.etag = try arena.bytes(of: self.etag)
    c.pointee.reason = try arena.bytes(of: self.reason)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_WithdrawAssessmentResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.WithdrawAssessmentResponse" }

  package static let layout = MessageLayout(Capacity__V1__WithdrawAssessmentResponse.self, initialize: capacity__v1__withdraw_assessment_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__WithdrawAssessmentResponse.self)
    if let value = c.pointee.review { self.review = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__WithdrawAssessmentResponse.self)
    if let value = self.review { c.pointee.review = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Review.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    review?.visitUnknownFields(at: path.field("review"), visit)
  }
}

extension Capacity_V1_GetViewsRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetViewsRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetViewsRequest.self, initialize: capacity__v1__get_views_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetViewsRequest.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.GetViewsRequest.assessment_id")
    self.profileID = try String(copying: c.pointee.profile_id, field: "capacity.v1.GetViewsRequest.profile_id")
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.GetViewsRequest.language_code")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetViewsRequest.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.profile_id = try arena.bytes(of: self.profileID)
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetViewsResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetViewsResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetViewsResponse.self, initialize: capacity__v1__get_views_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetViewsResponse.self)
    if let value = c.pointee.views { self.views = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetViewsResponse.self)
    if let value = self.views { c.pointee.views = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__ContestedViews.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    views?.visitUnknownFields(at: path.field("views"), visit)
  }
}


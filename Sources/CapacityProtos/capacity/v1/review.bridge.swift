// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_Review: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Review" }

  package static let layout = MessageLayout(Capacity__V1__Review.self, initialize: capacity__v1__review__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Review.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.Review.assessment_id")
    self.state = Capacity_V1_ReviewState(rawValue: enumNumber(c.pointee.state.rawValue))
    self.etag = try String(copying: c.pointee.etag, field: "capacity.v1.Review.etag")
    self.answers.reserveCapacity(c.pointee.n_answers)
    for index in 0..<c.pointee.n_answers { self.answers.append(try Capacity_V1_AnswerReview(copyingIfPresent: c.pointee.answers[index])) }
    if let value = c.pointee.reply { self.reply = try .init(copying: value) }
    if let value = c.pointee.reply_deadline { self.replyDeadline = try .init(copying: value) }
    self.returned.reserveCapacity(c.pointee.n_returned)
    for index in 0..<c.pointee.n_returned { self.returned.append(try Capacity_V1_ReturnedAnswer(copyingIfPresent: c.pointee.returned[index])) }
    self.supersededBy = try String(copying: c.pointee.superseded_by, field: "capacity.v1.Review.superseded_by")
    self.withdrawalReason = try String(copying: c.pointee.withdrawal_reason, field: "capacity.v1.Review.withdrawal_reason")
    self.validated = c.pointee.validated != 0
    self.possibleSteps.reserveCapacity(c.pointee.n_possible_steps)
    for index in 0..<c.pointee.n_possible_steps { self.possibleSteps.append(try String(copying: c.pointee.possible_steps[index], field: "capacity.v1.Review.possible_steps")) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Review.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.state = Capacity__V1__ReviewState(rawValue: enumNumber(self.state.rawValue))
    c.pointee.etag = try arena.bytes(of: self.etag)
    c.pointee.n_answers = self.answers.count
    c.pointee.answers = try arena.array(self.answers) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__AnswerReview.self) }
    if let value = self.reply { c.pointee.reply = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__CounterpartReply.self) }
    if let value = self.replyDeadline { c.pointee.reply_deadline = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    c.pointee.n_returned = self.returned.count
    c.pointee.returned = try arena.array(self.returned) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ReturnedAnswer.self) }
    c.pointee.superseded_by = try arena.bytes(of: self.supersededBy)
    c.pointee.withdrawal_reason = try arena.bytes(of: self.withdrawalReason)
    c.pointee.validated = self.validated ? 1 : 0
    c.pointee.n_possible_steps = self.possibleSteps.count
    c.pointee.possible_steps = try arena.array(self.possibleSteps) { element in try arena.bytes(of: element) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in answers.enumerated() { value.visitUnknownFields(at: path.field("answers").index(index), visit) }
    reply?.visitUnknownFields(at: path.field("reply"), visit)
    replyDeadline?.visitUnknownFields(at: path.field("reply_deadline"), visit)
    for (index, value) in returned.enumerated() { value.visitUnknownFields(at: path.field("returned").index(index), visit) }
  }
}

extension Capacity_V1_AnswerReview: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AnswerReview" }

  package static let layout = MessageLayout(Capacity__V1__AnswerReview.self, initialize: capacity__v1__answer_review__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AnswerReview.self)
    self.indicatorID = try String(copying: c.pointee.indicator_id, field: "capacity.v1.AnswerReview.indicator_id")
    if c.pointee.grade_value_case.rawValue == 2 { self.evidenceGrade = Capacity_V1_EvidenceGrade(rawValue: enumNumber(c.pointee.evidence_grade.rawValue)) }
    self.notApplicable = Capacity_V1_NotApplicableVerdict(rawValue: enumNumber(c.pointee.not_applicable.rawValue))
    self.note = try String(copying: c.pointee.note, field: "capacity.v1.AnswerReview.note")
    self.principal = try String(copying: c.pointee.principal, field: "capacity.v1.AnswerReview.principal")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AnswerReview.self)
    c.pointee.indicator_id = try arena.bytes(of: self.indicatorID)
    if let value = self.evidenceGrade {
      c.pointee.grade_value_case = Capacity__V1__AnswerReview__GradeValueCase(rawValue: 2)
      c.pointee.evidence_grade = Capacity__V1__EvidenceGrade(rawValue: enumNumber(value.rawValue))
    }
    c.pointee.not_applicable = Capacity__V1__NotApplicableVerdict(rawValue: enumNumber(self.notApplicable.rawValue))
    c.pointee.note = try arena.bytes(of: self.note)
    c.pointee.principal = try arena.bytes(of: self.principal)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ReturnedAnswer: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ReturnedAnswer" }

  package static let layout = MessageLayout(Capacity__V1__ReturnedAnswer.self, initialize: capacity__v1__returned_answer__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ReturnedAnswer.self)
    self.indicatorID = try String(copying: c.pointee.indicator_id, field: "capacity.v1.ReturnedAnswer.indicator_id")
    self.note = try String(copying: c.pointee.note, field: "capacity.v1.ReturnedAnswer.note")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ReturnedAnswer.self)
    c.pointee.indicator_id = try arena.bytes(of: self.indicatorID)
    c.pointee.note = try arena.bytes(of: self.note)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_CounterpartReply: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CounterpartReply" }

  package static let layout = MessageLayout(Capacity__V1__CounterpartReply.self, initialize: capacity__v1__counterpart_reply__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CounterpartReply.self)
    for index in 0..<c.pointee.n_answers {
      guard let entry = c.pointee.answers[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.CounterpartReply.answers")
      self.answers[key] = try Capacity_V1_Answer(copyingIfPresent: entry.pointee.value)
    }
    self.statement = try String(copying: c.pointee.statement, field: "capacity.v1.CounterpartReply.statement")
    self.principal = try String(copying: c.pointee.principal, field: "capacity.v1.CounterpartReply.principal")
    if let value = c.pointee.time { self.time = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CounterpartReply.self)
    c.pointee.n_answers = self.answers.count
    c.pointee.answers = try arena.array(canonicallySorted(self.answers)) { element in
      let entry = try arena.message(Capacity__V1__CounterpartReply__AnswersEntry.self) { capacity__v1__counterpart_reply__answers_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.pointer(to: element.value).assumingMemoryBound(to: Capacity__V1__Answer.self)
      entry.pointee.has_key_case = Capacity__V1__CounterpartReply__AnswersEntry__HasKeyCase(rawValue: 1)
      return entry
    }
    c.pointee.statement = try arena.bytes(of: self.statement)
    c.pointee.principal = try arena.bytes(of: self.principal)
    if let value = self.time { c.pointee.time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (key, value) in canonicallySorted(answers) { value.visitUnknownFields(at: path.field("answers").key(key), visit) }
    time?.visitUnknownFields(at: path.field("time"), visit)
  }
}

extension Capacity_V1_ReviewEvent: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ReviewEvent" }

  package static let layout = MessageLayout(Capacity__V1__ReviewEvent.self, initialize: capacity__v1__review_event__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ReviewEvent.self)
    self.number = c.pointee.number
    self.kind = Capacity_V1_ReviewEventKind(rawValue: enumNumber(c.pointee.kind.rawValue))
    if let value = c.pointee.create_time { self.createTime = try .init(copying: value) }
    self.principal = try String(copying: c.pointee.principal, field: "capacity.v1.ReviewEvent.principal")
    self.role = Capacity_V1_Role(rawValue: enumNumber(c.pointee.role.rawValue))
    self.before = Capacity_V1_ReviewState(rawValue: enumNumber(c.pointee.before.rawValue))
    self.after = Capacity_V1_ReviewState(rawValue: enumNumber(c.pointee.after.rawValue))
    self.text = try String(copying: c.pointee.text, field: "capacity.v1.ReviewEvent.text")
    self.indicatorID = try String(copying: c.pointee.indicator_id, field: "capacity.v1.ReviewEvent.indicator_id")
    self.answers.reserveCapacity(c.pointee.n_answers)
    for index in 0..<c.pointee.n_answers { self.answers.append(try Capacity_V1_AnswerReview(copyingIfPresent: c.pointee.answers[index])) }
    self.returned.reserveCapacity(c.pointee.n_returned)
    for index in 0..<c.pointee.n_returned { self.returned.append(try Capacity_V1_ReturnedAnswer(copyingIfPresent: c.pointee.returned[index])) }
    if let value = c.pointee.reply { self.reply = try .init(copying: value) }
    self.supersededBy = try String(copying: c.pointee.superseded_by, field: "capacity.v1.ReviewEvent.superseded_by")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ReviewEvent.self)
    c.pointee.number = self.number
    c.pointee.kind = Capacity__V1__ReviewEventKind(rawValue: enumNumber(self.kind.rawValue))
    if let value = self.createTime { c.pointee.create_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    c.pointee.principal = try arena.bytes(of: self.principal)
    c.pointee.role = Capacity__V1__Role(rawValue: enumNumber(self.role.rawValue))
    c.pointee.before = Capacity__V1__ReviewState(rawValue: enumNumber(self.before.rawValue))
    c.pointee.after = Capacity__V1__ReviewState(rawValue: enumNumber(self.after.rawValue))
    c.pointee.text = try arena.bytes(of: self.text)
    c.pointee.indicator_id = try arena.bytes(of: self.indicatorID)
    c.pointee.n_answers = self.answers.count
    c.pointee.answers = try arena.array(self.answers) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__AnswerReview.self) }
    c.pointee.n_returned = self.returned.count
    c.pointee.returned = try arena.array(self.returned) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ReturnedAnswer.self) }
    if let value = self.reply { c.pointee.reply = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__CounterpartReply.self) }
    c.pointee.superseded_by = try arena.bytes(of: self.supersededBy)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    createTime?.visitUnknownFields(at: path.field("create_time"), visit)
    for (index, value) in answers.enumerated() { value.visitUnknownFields(at: path.field("answers").index(index), visit) }
    for (index, value) in returned.enumerated() { value.visitUnknownFields(at: path.field("returned").index(index), visit) }
    reply?.visitUnknownFields(at: path.field("reply"), visit)
  }
}

extension Capacity_V1_ContestedViews: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ContestedViews" }

  package static let layout = MessageLayout(Capacity__V1__ContestedViews.self, initialize: capacity__v1__contested_views__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ContestedViews.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.ContestedViews.assessment_id")
    if let value = c.pointee.agency_view { self.agencyView = try .init(copying: value) }
    if let value = c.pointee.state_view { self.stateView = try .init(copying: value) }
    self.differences.reserveCapacity(c.pointee.n_differences)
    for index in 0..<c.pointee.n_differences { self.differences.append(try Capacity_V1_ViewDifference(copyingIfPresent: c.pointee.differences[index])) }
    self.answers.reserveCapacity(c.pointee.n_answers)
    for index in 0..<c.pointee.n_answers { self.answers.append(try Capacity_V1_ContestedAnswer(copyingIfPresent: c.pointee.answers[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ContestedViews.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    if let value = self.agencyView { c.pointee.agency_view = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Scorecard.self) }
    if let value = self.stateView { c.pointee.state_view = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Scorecard.self) }
    c.pointee.n_differences = self.differences.count
    c.pointee.differences = try arena.array(self.differences) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ViewDifference.self) }
    c.pointee.n_answers = self.answers.count
    c.pointee.answers = try arena.array(self.answers) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ContestedAnswer.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    agencyView?.visitUnknownFields(at: path.field("agency_view"), visit)
    stateView?.visitUnknownFields(at: path.field("state_view"), visit)
    for (index, value) in differences.enumerated() { value.visitUnknownFields(at: path.field("differences").index(index), visit) }
    for (index, value) in answers.enumerated() { value.visitUnknownFields(at: path.field("answers").index(index), visit) }
  }
}

extension Capacity_V1_ViewDifference: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ViewDifference" }

  package static let layout = MessageLayout(Capacity__V1__ViewDifference.self, initialize: capacity__v1__view_difference__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ViewDifference.self)
    self.themeID = try String(copying: c.pointee.theme_id, field: "capacity.v1.ViewDifference.theme_id")
    self.kind = Capacity_V1_ThemeKind(rawValue: enumNumber(c.pointee.kind.rawValue))
    self.difference = c.pointee.difference
    if let value = c.pointee.interval { self.interval = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ViewDifference.self)
    c.pointee.theme_id = try arena.bytes(of: self.themeID)
    c.pointee.kind = Capacity__V1__ThemeKind(rawValue: enumNumber(self.kind.rawValue))
    c.pointee.difference = self.difference
    if let value = self.interval { c.pointee.interval = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Interval.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    interval?.visitUnknownFields(at: path.field("interval"), visit)
  }
}

extension Capacity_V1_ContestedAnswer: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ContestedAnswer" }

  package static let layout = MessageLayout(Capacity__V1__ContestedAnswer.self, initialize: capacity__v1__contested_answer__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ContestedAnswer.self)
    self.indicatorID = try String(copying: c.pointee.indicator_id, field: "capacity.v1.ContestedAnswer.indicator_id")
    if let value = c.pointee.agency_answer { self.agencyAnswer = try .init(copying: value) }
    if let value = c.pointee.state_answer { self.stateAnswer = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ContestedAnswer.self)
    c.pointee.indicator_id = try arena.bytes(of: self.indicatorID)
    if let value = self.agencyAnswer { c.pointee.agency_answer = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Answer.self) }
    if let value = self.stateAnswer { c.pointee.state_answer = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Answer.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    agencyAnswer?.visitUnknownFields(at: path.field("agency_answer"), visit)
    stateAnswer?.visitUnknownFields(at: path.field("state_answer"), visit)
  }
}


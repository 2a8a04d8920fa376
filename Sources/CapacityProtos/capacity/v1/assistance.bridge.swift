// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_AssistanceForm: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AssistanceForm" }

  package static let layout = MessageLayout(Capacity__V1__AssistanceForm.self, initialize: capacity__v1__assistance_form__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AssistanceForm.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.AssistanceForm.id")
    self.version = try String(copying: c.pointee.version, field: "capacity.v1.AssistanceForm.version")
    for index in 0..<c.pointee.n_title {
      guard let entry = c.pointee.title[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.AssistanceForm.title")
      self.title[key] = try String(copying: entry.pointee.value, field: "capacity.v1.AssistanceForm.title")
    }
    for index in 0..<c.pointee.n_introduction {
      guard let entry = c.pointee.introduction[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.AssistanceForm.introduction")
      self.introduction[key] = try String(copying: entry.pointee.value, field: "capacity.v1.AssistanceForm.introduction")
    }
    self.sections.reserveCapacity(c.pointee.n_sections)
    for index in 0..<c.pointee.n_sections { self.sections.append(try Capacity_V1_AssistanceSection(copyingIfPresent: c.pointee.sections[index])) }
    self.blockingPrincipleIds.reserveCapacity(c.pointee.n_blocking_principle_ids)
    for index in 0..<c.pointee.n_blocking_principle_ids { self.blockingPrincipleIds.append(try String(copying: c.pointee.blocking_principle_ids[index], field: "capacity.v1.AssistanceForm.blocking_principle_ids")) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AssistanceForm.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.version = try arena.bytes(of: self.version)
    c.pointee.n_title = self.title.count
    c.pointee.title = try arena.array(canonicallySorted(self.title)) { element in
      let entry = try arena.message(Capacity__V1__AssistanceForm__TitleEntry.self) { capacity__v1__assistance_form__title_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__AssistanceForm__TitleEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__AssistanceForm__TitleEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_introduction = self.introduction.count
    c.pointee.introduction = try arena.array(canonicallySorted(self.introduction)) { element in
      let entry = try arena.message(Capacity__V1__AssistanceForm__IntroductionEntry.self) { capacity__v1__assistance_form__introduction_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__AssistanceForm__IntroductionEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__AssistanceForm__IntroductionEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_sections = self.sections.count
    c.pointee.sections = try arena.array(self.sections) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__AssistanceSection.self) }
    c.pointee.n_blocking_principle_ids = self.blockingPrincipleIds.count
    c.pointee.blocking_principle_ids = try arena.array(self.blockingPrincipleIds) { element in try arena.bytes(of: element) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in sections.enumerated() { value.visitUnknownFields(at: path.field("sections").index(index), visit) }
  }
}

extension Capacity_V1_AssistanceSection: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AssistanceSection" }

  package static let layout = MessageLayout(Capacity__V1__AssistanceSection.self, initialize: capacity__v1__assistance_section__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AssistanceSection.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.AssistanceSection.id")
    for index in 0..<c.pointee.n_title {
      guard let entry = c.pointee.title[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.AssistanceSection.title")
      self.title[key] = try String(copying: entry.pointee.value, field: "capacity.v1.AssistanceSection.title")
    }
    self.questions.reserveCapacity(c.pointee.n_questions)
    for index in 0..<c.pointee.n_questions { self.questions.append(try Capacity_V1_AssistanceQuestion(copyingIfPresent: c.pointee.questions[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AssistanceSection.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.n_title = self.title.count
    c.pointee.title = try arena.array(canonicallySorted(self.title)) { element in
      let entry = try arena.message(Capacity__V1__AssistanceSection__TitleEntry.self) { capacity__v1__assistance_section__title_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__AssistanceSection__TitleEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__AssistanceSection__TitleEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_questions = self.questions.count
    c.pointee.questions = try arena.array(self.questions) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__AssistanceQuestion.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in questions.enumerated() { value.visitUnknownFields(at: path.field("questions").index(index), visit) }
  }
}

extension Capacity_V1_AssistanceQuestion: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AssistanceQuestion" }

  package static let layout = MessageLayout(Capacity__V1__AssistanceQuestion.self, initialize: capacity__v1__assistance_question__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AssistanceQuestion.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.AssistanceQuestion.id")
    for index in 0..<c.pointee.n_question {
      guard let entry = c.pointee.question[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.AssistanceQuestion.question")
      self.question[key] = try String(copying: entry.pointee.value, field: "capacity.v1.AssistanceQuestion.question")
    }
    self.adherent = Capacity_V1_YesPartialNo(rawValue: enumNumber(c.pointee.adherent.rawValue))
    self.principleIds.reserveCapacity(c.pointee.n_principle_ids)
    for index in 0..<c.pointee.n_principle_ids { self.principleIds.append(try String(copying: c.pointee.principle_ids[index], field: "capacity.v1.AssistanceQuestion.principle_ids")) }
    self.riskIds.reserveCapacity(c.pointee.n_risk_ids)
    for index in 0..<c.pointee.n_risk_ids { self.riskIds.append(try String(copying: c.pointee.risk_ids[index], field: "capacity.v1.AssistanceQuestion.risk_ids")) }
    self.technologyOnly = c.pointee.technology_only != 0
    for index in 0..<c.pointee.n_explanation {
      guard let entry = c.pointee.explanation[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.AssistanceQuestion.explanation")
      self.explanation[key] = try String(copying: entry.pointee.value, field: "capacity.v1.AssistanceQuestion.explanation")
    }
    for index in 0..<c.pointee.n_remedy {
      guard let entry = c.pointee.remedy[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.AssistanceQuestion.remedy")
      self.remedy[key] = try String(copying: entry.pointee.value, field: "capacity.v1.AssistanceQuestion.remedy")
    }
    self.source = try String(copying: c.pointee.source, field: "capacity.v1.AssistanceQuestion.source")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AssistanceQuestion.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.n_question = self.question.count
    c.pointee.question = try arena.array(canonicallySorted(self.question)) { element in
      let entry = try arena.message(Capacity__V1__AssistanceQuestion__QuestionEntry.self) { capacity__v1__assistance_question__question_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__AssistanceQuestion__QuestionEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__AssistanceQuestion__QuestionEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.adherent = Capacity__V1__YesPartialNo(rawValue: enumNumber(self.adherent.rawValue))
    c.pointee.n_principle_ids = self.principleIds.count
    c.pointee.principle_ids = try arena.array(self.principleIds) { element in try arena.bytes(of: element) }
    c.pointee.n_risk_ids = self.riskIds.count
    c.pointee.risk_ids = try arena.array(self.riskIds) { element in try arena.bytes(of: element) }
    c.pointee.technology_only = self.technologyOnly ? 1 : 0
    c.pointee.n_explanation = self.explanation.count
    c.pointee.explanation = try arena.array(canonicallySorted(self.explanation)) { element in
      let entry = try arena.message(Capacity__V1__AssistanceQuestion__ExplanationEntry.self) { capacity__v1__assistance_question__explanation_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__AssistanceQuestion__ExplanationEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__AssistanceQuestion__ExplanationEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_remedy = self.remedy.count
    c.pointee.remedy = try arena.array(canonicallySorted(self.remedy)) { element in
      let entry = try arena.message(Capacity__V1__AssistanceQuestion__RemedyEntry.self) { capacity__v1__assistance_question__remedy_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__AssistanceQuestion__RemedyEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__AssistanceQuestion__RemedyEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.source = try arena.bytes(of: self.source)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_AssistanceProject: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AssistanceProject" }

  package static let layout = MessageLayout(Capacity__V1__AssistanceProject.self, initialize: capacity__v1__assistance_project__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AssistanceProject.self)
    self.title = try String(copying: c.pointee.title, field: "capacity.v1.AssistanceProject.title")
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.AssistanceProject.state_code")
    self.formVersion = try String(copying: c.pointee.form_version, field: "capacity.v1.AssistanceProject.form_version")
    self.transfersTechnology = c.pointee.transfers_technology != 0
    for index in 0..<c.pointee.n_answers {
      guard let entry = c.pointee.answers[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.AssistanceProject.answers")
      self.answers[key] = try Capacity_V1_AssistanceAnswer(copyingIfPresent: entry.pointee.value)
    }
    self.indicatorIds.reserveCapacity(c.pointee.n_indicator_ids)
    for index in 0..<c.pointee.n_indicator_ids { self.indicatorIds.append(try String(copying: c.pointee.indicator_ids[index], field: "capacity.v1.AssistanceProject.indicator_ids")) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AssistanceProject.self)
    c.pointee.title = try arena.bytes(of: self.title)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.form_version = try arena.bytes(of: self.formVersion)
    c.pointee.transfers_technology = self.transfersTechnology ? 1 : 0
    c.pointee.n_answers = self.answers.count
    c.pointee.answers = try arena.array(canonicallySorted(self.answers)) { element in
      let entry = try arena.message(Capacity__V1__AssistanceProject__AnswersEntry.self) { capacity__v1__assistance_project__answers_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.pointer(to: element.value).assumingMemoryBound(to: Capacity__V1__AssistanceAnswer.self)
      entry.pointee.has_key_case = Capacity__V1__AssistanceProject__AnswersEntry__HasKeyCase(rawValue: 1)
      return entry
    }
    c.pointee.n_indicator_ids = self.indicatorIds.count
    c.pointee.indicator_ids = try arena.array(self.indicatorIds) { element in try arena.bytes(of: element) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (key, value) in canonicallySorted(answers) { value.visitUnknownFields(at: path.field("answers").key(key), visit) }
  }
}

extension Capacity_V1_AssistanceAnswer: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AssistanceAnswer" }

  package static let layout = MessageLayout(Capacity__V1__AssistanceAnswer.self, initialize: capacity__v1__assistance_answer__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AssistanceAnswer.self)
    self.choice = Capacity_V1_YesPartialNo(rawValue: enumNumber(c.pointee.choice.rawValue))
    self.evidenceGrade = Capacity_V1_EvidenceGrade(rawValue: enumNumber(c.pointee.evidence_grade.rawValue))
    self.evidence.reserveCapacity(c.pointee.n_evidence)
    for index in 0..<c.pointee.n_evidence { self.evidence.append(try Capacity_V1_Evidence(copyingIfPresent: c.pointee.evidence[index])) }
    self.mitigation = try String(copying: c.pointee.mitigation, field: "capacity.v1.AssistanceAnswer.mitigation")
    self.comment = try String(copying: c.pointee.comment, field: "capacity.v1.AssistanceAnswer.comment")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AssistanceAnswer.self)
    c.pointee.choice = Capacity__V1__YesPartialNo(rawValue: enumNumber(self.choice.rawValue))
    c.pointee.evidence_grade = Capacity__V1__EvidenceGrade(rawValue: enumNumber(self.evidenceGrade.rawValue))
    c.pointee.n_evidence = self.evidence.count
    c.pointee.evidence = try arena.array(self.evidence) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Evidence.self) }
    c.pointee.mitigation = try arena.bytes(of: self.mitigation)
    c.pointee.comment = try arena.bytes(of: self.comment)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in evidence.enumerated() { value.visitUnknownFields(at: path.field("evidence").index(index), visit) }
  }
}

extension Capacity_V1_AssistanceAssessment: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AssistanceAssessment" }

  package static let layout = MessageLayout(Capacity__V1__AssistanceAssessment.self, initialize: capacity__v1__assistance_assessment__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AssistanceAssessment.self)
    self.formID = try String(copying: c.pointee.form_id, field: "capacity.v1.AssistanceAssessment.form_id")
    self.formVersion = try String(copying: c.pointee.form_version, field: "capacity.v1.AssistanceAssessment.form_version")
    self.readiness = Capacity_V1_AssistanceReadiness(rawValue: enumNumber(c.pointee.readiness.rawValue))
    self.principles.reserveCapacity(c.pointee.n_principles)
    for index in 0..<c.pointee.n_principles { self.principles.append(try Capacity_V1_PrincipleFinding(copyingIfPresent: c.pointee.principles[index])) }
    self.blockedBy.reserveCapacity(c.pointee.n_blocked_by)
    for index in 0..<c.pointee.n_blocked_by { self.blockedBy.append(try String(copying: c.pointee.blocked_by[index], field: "capacity.v1.AssistanceAssessment.blocked_by")) }
    self.unanswered.reserveCapacity(c.pointee.n_unanswered)
    for index in 0..<c.pointee.n_unanswered { self.unanswered.append(try String(copying: c.pointee.unanswered[index], field: "capacity.v1.AssistanceAssessment.unanswered")) }
    self.addressed.reserveCapacity(c.pointee.n_addressed)
    for index in 0..<c.pointee.n_addressed { self.addressed.append(try Capacity_V1_AddressedNeed(copyingIfPresent: c.pointee.addressed[index])) }
    self.untouchedIndicatorIds.reserveCapacity(c.pointee.n_untouched_indicator_ids)
    for index in 0..<c.pointee.n_untouched_indicator_ids { self.untouchedIndicatorIds.append(try String(copying: c.pointee.untouched_indicator_ids[index], field: "capacity.v1.AssistanceAssessment.untouched_indicator_ids")) }
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.AssistanceAssessment.assessment_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AssistanceAssessment.self)
    c.pointee.form_id = try arena.bytes(of: self.formID)
    c.pointee.form_version = try arena.bytes(of: self.formVersion)
    c.pointee.readiness = Capacity__V1__AssistanceReadiness(rawValue: enumNumber(self.readiness.rawValue))
    c.pointee.n_principles = self.principles.count
    c.pointee.principles = try arena.array(self.principles) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__PrincipleFinding.self) }
    c.pointee.n_blocked_by = self.blockedBy.count
    c.pointee.blocked_by = try arena.array(self.blockedBy) { element in try arena.bytes(of: element) }
    c.pointee.n_unanswered = self.unanswered.count
    c.pointee.unanswered = try arena.array(self.unanswered) { element in try arena.bytes(of: element) }
    c.pointee.n_addressed = self.addressed.count
    c.pointee.addressed = try arena.array(self.addressed) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__AddressedNeed.self) }
    c.pointee.n_untouched_indicator_ids = self.untouchedIndicatorIds.count
    c.pointee.untouched_indicator_ids = try arena.array(self.untouchedIndicatorIds) { element in try arena.bytes(of: element) }
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in principles.enumerated() { value.visitUnknownFields(at: path.field("principles").index(index), visit) }
    for (index, value) in addressed.enumerated() { value.visitUnknownFields(at: path.field("addressed").index(index), visit) }
  }
}

extension Capacity_V1_PrincipleFinding: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.PrincipleFinding" }

  package static let layout = MessageLayout(Capacity__V1__PrincipleFinding.self, initialize: capacity__v1__principle_finding__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__PrincipleFinding.self)
    self.principleID = try String(copying: c.pointee.principle_id, field: "capacity.v1.PrincipleFinding.principle_id")
    self.adherence = Capacity_V1_Adherence(rawValue: enumNumber(c.pointee.adherence.rawValue))
    self.findings.reserveCapacity(c.pointee.n_findings)
    for index in 0..<c.pointee.n_findings { self.findings.append(try Capacity_V1_AssistanceFinding(copyingIfPresent: c.pointee.findings[index])) }
    self.title = try String(copying: c.pointee.title, field: "capacity.v1.PrincipleFinding.title")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__PrincipleFinding.self)
    c.pointee.principle_id = try arena.bytes(of: self.principleID)
    c.pointee.adherence = Capacity__V1__Adherence(rawValue: enumNumber(self.adherence.rawValue))
    c.pointee.n_findings = self.findings.count
    c.pointee.findings = try arena.array(self.findings) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__AssistanceFinding.self) }
    c.pointee.title = try arena.bytes(of: self.title)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in findings.enumerated() { value.visitUnknownFields(at: path.field("findings").index(index), visit) }
  }
}

extension Capacity_V1_AssistanceFinding: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AssistanceFinding" }

  package static let layout = MessageLayout(Capacity__V1__AssistanceFinding.self, initialize: capacity__v1__assistance_finding__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AssistanceFinding.self)
    self.questionID = try String(copying: c.pointee.question_id, field: "capacity.v1.AssistanceFinding.question_id")
    self.choice = Capacity_V1_YesPartialNo(rawValue: enumNumber(c.pointee.choice.rawValue))
    self.adherence = Capacity_V1_Adherence(rawValue: enumNumber(c.pointee.adherence.rawValue))
    self.evidenceGrade = Capacity_V1_EvidenceGrade(rawValue: enumNumber(c.pointee.evidence_grade.rawValue))
    self.mitigated = c.pointee.mitigated != 0
    self.riskIds.reserveCapacity(c.pointee.n_risk_ids)
    for index in 0..<c.pointee.n_risk_ids { self.riskIds.append(try String(copying: c.pointee.risk_ids[index], field: "capacity.v1.AssistanceFinding.risk_ids")) }
    self.explanation = try String(copying: c.pointee.explanation, field: "capacity.v1.AssistanceFinding.explanation")
    self.remedy = try String(copying: c.pointee.remedy, field: "capacity.v1.AssistanceFinding.remedy")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AssistanceFinding.self)
    c.pointee.question_id = try arena.bytes(of: self.questionID)
    c.pointee.choice = Capacity__V1__YesPartialNo(rawValue: enumNumber(self.choice.rawValue))
    c.pointee.adherence = Capacity__V1__Adherence(rawValue: enumNumber(self.adherence.rawValue))
    c.pointee.evidence_grade = Capacity__V1__EvidenceGrade(rawValue: enumNumber(self.evidenceGrade.rawValue))
    c.pointee.mitigated = self.mitigated ? 1 : 0
    c.pointee.n_risk_ids = self.riskIds.count
    c.pointee.risk_ids = try arena.array(self.riskIds) { element in try arena.bytes(of: element) }
    c.pointee.explanation = try arena.bytes(of: self.explanation)
    c.pointee.remedy = try arena.bytes(of: self.remedy)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_AddressedNeed: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.AddressedNeed" }

  package static let layout = MessageLayout(Capacity__V1__AddressedNeed.self, initialize: capacity__v1__addressed_need__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__AddressedNeed.self)
    self.indicatorID = try String(copying: c.pointee.indicator_id, field: "capacity.v1.AddressedNeed.indicator_id")
    self.position = c.pointee.position
    self.gapLevels = c.pointee.gap_levels
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__AddressedNeed.self)
    c.pointee.indicator_id = try arena.bytes(of: self.indicatorID)
    c.pointee.position = self.position
    c.pointee.gap_levels = self.gapLevels
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}


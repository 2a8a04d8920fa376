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
    self.skipIntervals = c.pointee.skip_intervals != 0
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
    c.pointee.skip_intervals = self.skipIntervals ? 1 : 0
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
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.GetReadinessResponse.state_code")
    self.round = try String(copying: c.pointee.round, field: "capacity.v1.GetReadinessResponse.round")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReadinessResponse.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.framework_id = try arena.bytes(of: self.frameworkID)
    c.pointee.n_articles = self.articles.count
    c.pointee.articles = try arena.array(self.articles) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ArticleReadiness.self) }
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.round = try arena.bytes(of: self.round)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in articles.enumerated() { value.visitUnknownFields(at: path.field("articles").index(index), visit) }
  }
}

extension Capacity_V1_GetSensitivityRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetSensitivityRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetSensitivityRequest.self, initialize: capacity__v1__get_sensitivity_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetSensitivityRequest.self)
    self.profileID = try String(copying: c.pointee.profile_id, field: "capacity.v1.GetSensitivityRequest.profile_id")
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.GetSensitivityRequest.language_code")
    switch c.pointee.subject_case.rawValue {
    case 1: self.subject = .assessmentID(try String(copying: c.pointee.assessment_id, field: "capacity.v1.GetSensitivityRequest.assessment_id"))
    case 2: self.subject = .stateCode(try String(copying: c.pointee.state_code, field: "capacity.v1.GetSensitivityRequest.state_code"))
    default: break
    }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetSensitivityRequest.self)
    c.pointee.profile_id = try arena.bytes(of: self.profileID)
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    switch self.subject {
    case .assessmentID(let value):
      c.pointee.subject_case = Capacity__V1__GetSensitivityRequest__SubjectCase(rawValue: 1)
      c.pointee.assessment_id = try arena.bytes(of: value)
    case .stateCode(let value):
      c.pointee.subject_case = Capacity__V1__GetSensitivityRequest__SubjectCase(rawValue: 2)
      c.pointee.state_code = try arena.bytes(of: value)
    case nil: break
    }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetSensitivityResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetSensitivityResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetSensitivityResponse.self, initialize: capacity__v1__get_sensitivity_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetSensitivityResponse.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.GetSensitivityResponse.assessment_id")
    self.profileID = try String(copying: c.pointee.profile_id, field: "capacity.v1.GetSensitivityResponse.profile_id")
    self.themes.reserveCapacity(c.pointee.n_themes)
    for index in 0..<c.pointee.n_themes { self.themes.append(try Capacity_V1_ThemeSensitivity(copyingIfPresent: c.pointee.themes[index])) }
    self.draws = c.pointee.draws
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetSensitivityResponse.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.profile_id = try arena.bytes(of: self.profileID)
    c.pointee.n_themes = self.themes.count
    c.pointee.themes = try arena.array(self.themes) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ThemeSensitivity.self) }
    c.pointee.draws = self.draws
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in themes.enumerated() { value.visitUnknownFields(at: path.field("themes").index(index), visit) }
  }
}

extension Capacity_V1_ExplainScoreRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ExplainScoreRequest" }

  package static let layout = MessageLayout(Capacity__V1__ExplainScoreRequest.self, initialize: capacity__v1__explain_score_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ExplainScoreRequest.self)
    self.itemID = try String(copying: c.pointee.item_id, field: "capacity.v1.ExplainScoreRequest.item_id")
    self.profileID = try String(copying: c.pointee.profile_id, field: "capacity.v1.ExplainScoreRequest.profile_id")
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.ExplainScoreRequest.language_code")
    switch c.pointee.subject_case.rawValue {
    case 1: self.subject = .assessmentID(try String(copying: c.pointee.assessment_id, field: "capacity.v1.ExplainScoreRequest.assessment_id"))
    case 2: self.subject = .stateCode(try String(copying: c.pointee.state_code, field: "capacity.v1.ExplainScoreRequest.state_code"))
    default: break
    }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ExplainScoreRequest.self)
    c.pointee.item_id = try arena.bytes(of: self.itemID)
    c.pointee.profile_id = try arena.bytes(of: self.profileID)
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    switch self.subject {
    case .assessmentID(let value):
      c.pointee.subject_case = Capacity__V1__ExplainScoreRequest__SubjectCase(rawValue: 1)
      c.pointee.assessment_id = try arena.bytes(of: value)
    case .stateCode(let value):
      c.pointee.subject_case = Capacity__V1__ExplainScoreRequest__SubjectCase(rawValue: 2)
      c.pointee.state_code = try arena.bytes(of: value)
    case nil: break
    }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ExplainScoreResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ExplainScoreResponse" }

  package static let layout = MessageLayout(Capacity__V1__ExplainScoreResponse.self, initialize: capacity__v1__explain_score_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ExplainScoreResponse.self)
    if let value = c.pointee.explanation { self.explanation = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ExplainScoreResponse.self)
    if let value = self.explanation { c.pointee.explanation = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Explanation.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    explanation?.visitUnknownFields(at: path.field("explanation"), visit)
  }
}

extension Capacity_V1_GetTrendRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetTrendRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetTrendRequest.self, initialize: capacity__v1__get_trend_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetTrendRequest.self)
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.GetTrendRequest.state_code")
    self.profileID = try String(copying: c.pointee.profile_id, field: "capacity.v1.GetTrendRequest.profile_id")
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.GetTrendRequest.language_code")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetTrendRequest.self)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.profile_id = try arena.bytes(of: self.profileID)
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetTrendResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetTrendResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetTrendResponse.self, initialize: capacity__v1__get_trend_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetTrendResponse.self)
    if let value = c.pointee.trend { self.trend = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetTrendResponse.self)
    if let value = self.trend { c.pointee.trend = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Trend.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    trend?.visitUnknownFields(at: path.field("trend"), visit)
  }
}

extension Capacity_V1_CompareStatesRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CompareStatesRequest" }

  package static let layout = MessageLayout(Capacity__V1__CompareStatesRequest.self, initialize: capacity__v1__compare_states_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CompareStatesRequest.self)
    if let value = c.pointee.cohort { self.cohort = try .init(copying: value) }
    self.profileID = try String(copying: c.pointee.profile_id, field: "capacity.v1.CompareStatesRequest.profile_id")
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.CompareStatesRequest.language_code")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CompareStatesRequest.self)
    if let value = self.cohort { c.pointee.cohort = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Cohort.self) }
    c.pointee.profile_id = try arena.bytes(of: self.profileID)
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    cohort?.visitUnknownFields(at: path.field("cohort"), visit)
  }
}

extension Capacity_V1_CompareStatesResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CompareStatesResponse" }

  package static let layout = MessageLayout(Capacity__V1__CompareStatesResponse.self, initialize: capacity__v1__compare_states_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CompareStatesResponse.self)
    if let value = c.pointee.comparison { self.comparison = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CompareStatesResponse.self)
    if let value = self.comparison { c.pointee.comparison = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Comparison.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    comparison?.visitUnknownFields(at: path.field("comparison"), visit)
  }
}

extension Capacity_V1_ListNeedsRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListNeedsRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListNeedsRequest.self, initialize: capacity__v1__list_needs_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListNeedsRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try String(copying: c.pointee.page_token, field: "capacity.v1.ListNeedsRequest.page_token")
    if let value = c.pointee.cohort { self.cohort = try .init(copying: value) }
    self.domainID = try String(copying: c.pointee.domain_id, field: "capacity.v1.ListNeedsRequest.domain_id")
    self.principleID = try String(copying: c.pointee.principle_id, field: "capacity.v1.ListNeedsRequest.principle_id")
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.ListNeedsRequest.language_code")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListNeedsRequest.self)
    c.pointee.page_size = self.pageSize
    c.pointee.page_token = try arena.bytes(of: self.pageToken)
    if let value = self.cohort { c.pointee.cohort = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Cohort.self) }
    c.pointee.domain_id = try arena.bytes(of: self.domainID)
    c.pointee.principle_id = try arena.bytes(of: self.principleID)
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    cohort?.visitUnknownFields(at: path.field("cohort"), visit)
  }
}

extension Capacity_V1_ListNeedsResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListNeedsResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListNeedsResponse.self, initialize: capacity__v1__list_needs_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListNeedsResponse.self)
    self.needs.reserveCapacity(c.pointee.n_needs)
    for index in 0..<c.pointee.n_needs { self.needs.append(try Capacity_V1_StateNeed(copyingIfPresent: c.pointee.needs[index])) }
    self.nextPageToken = try String(copying: c.pointee.next_page_token, field: "capacity.v1.ListNeedsResponse.next_page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListNeedsResponse.self)
    c.pointee.n_needs = self.needs.count
    c.pointee.needs = try arena.array(self.needs) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__StateNeed.self) }
    c.pointee.next_page_token = try arena.bytes(of: self.nextPageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in needs.enumerated() { value.visitUnknownFields(at: path.field("needs").index(index), visit) }
  }
}

extension Capacity_V1_StateNeed: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.StateNeed" }

  package static let layout = MessageLayout(Capacity__V1__StateNeed.self, initialize: capacity__v1__state_need__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__StateNeed.self)
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.StateNeed.state_code")
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.StateNeed.assessment_id")
    self.round = try String(copying: c.pointee.round, field: "capacity.v1.StateNeed.round")
    if let value = c.pointee.need { self.need = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__StateNeed.self)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.round = try arena.bytes(of: self.round)
    if let value = self.need { c.pointee.need = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Need.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    need?.visitUnknownFields(at: path.field("need"), visit)
  }
}

extension Capacity_V1_GetCoordinationRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetCoordinationRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetCoordinationRequest.self, initialize: capacity__v1__get_coordination_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetCoordinationRequest.self)
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.GetCoordinationRequest.state_code")
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.GetCoordinationRequest.language_code")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetCoordinationRequest.self)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetCoordinationResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetCoordinationResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetCoordinationResponse.self, initialize: capacity__v1__get_coordination_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetCoordinationResponse.self)
    if let value = c.pointee.coordination { self.coordination = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetCoordinationResponse.self)
    if let value = self.coordination { c.pointee.coordination = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Coordination.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    coordination?.visitUnknownFields(at: path.field("coordination"), visit)
  }
}

extension Capacity_V1_CreateSupportRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CreateSupportRequest" }

  package static let layout = MessageLayout(Capacity__V1__CreateSupportRequest.self, initialize: capacity__v1__create_support_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateSupportRequest.self)
    if let value = c.pointee.support { self.support = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateSupportRequest.self)
    if let value = self.support { c.pointee.support = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Support.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    support?.visitUnknownFields(at: path.field("support"), visit)
  }
}

extension Capacity_V1_CreateSupportResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CreateSupportResponse" }

  package static let layout = MessageLayout(Capacity__V1__CreateSupportResponse.self, initialize: capacity__v1__create_support_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateSupportResponse.self)
    if let value = c.pointee.support { self.support = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateSupportResponse.self)
    if let value = self.support { c.pointee.support = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Support.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    support?.visitUnknownFields(at: path.field("support"), visit)
  }
}

extension Capacity_V1_ListSupportRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListSupportRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListSupportRequest.self, initialize: capacity__v1__list_support_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListSupportRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try String(copying: c.pointee.page_token, field: "capacity.v1.ListSupportRequest.page_token")
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.ListSupportRequest.state_code")
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.ListSupportRequest.agency")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListSupportRequest.self)
    c.pointee.page_size = self.pageSize
    c.pointee.page_token = try arena.bytes(of: self.pageToken)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.agency = try arena.bytes(of: self.agency)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ListSupportResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListSupportResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListSupportResponse.self, initialize: capacity__v1__list_support_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListSupportResponse.self)
    self.supports.reserveCapacity(c.pointee.n_supports)
    for index in 0..<c.pointee.n_supports { self.supports.append(try Capacity_V1_Support(copyingIfPresent: c.pointee.supports[index])) }
    self.nextPageToken = try String(copying: c.pointee.next_page_token, field: "capacity.v1.ListSupportResponse.next_page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListSupportResponse.self)
    c.pointee.n_supports = self.supports.count
    c.pointee.supports = try arena.array(self.supports) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Support.self) }
    c.pointee.next_page_token = try arena.bytes(of: self.nextPageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in supports.enumerated() { value.visitUnknownFields(at: path.field("supports").index(index), visit) }
  }
}

extension Capacity_V1_EndSupportRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.EndSupportRequest" }

  package static let layout = MessageLayout(Capacity__V1__EndSupportRequest.self, initialize: capacity__v1__end_support_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__EndSupportRequest.self)
    self.supportID = try String(copying: c.pointee.support_id, field: "capacity.v1.EndSupportRequest.support_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__EndSupportRequest.self)
    c.pointee.support_id = try arena.bytes(of: self.supportID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_EndSupportResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.EndSupportResponse" }

  package static let layout = MessageLayout(Capacity__V1__EndSupportResponse.self, initialize: capacity__v1__end_support_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__EndSupportResponse.self)
    if let value = c.pointee.support { self.support = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__EndSupportResponse.self)
    if let value = self.support { c.pointee.support = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Support.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    support?.visitUnknownFields(at: path.field("support"), visit)
  }
}

extension Capacity_V1_GetAssistanceFormRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetAssistanceFormRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetAssistanceFormRequest.self, initialize: capacity__v1__get_assistance_form_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetAssistanceFormRequest.self)
    self.version = try String(copying: c.pointee.version, field: "capacity.v1.GetAssistanceFormRequest.version")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetAssistanceFormRequest.self)
    c.pointee.version = try arena.bytes(of: self.version)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetAssistanceFormResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetAssistanceFormResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetAssistanceFormResponse.self, initialize: capacity__v1__get_assistance_form_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetAssistanceFormResponse.self)
    if let value = c.pointee.form { self.form = try .init(copying: value) }
    self.digest = try String(copying: c.pointee.digest, field: "capacity.v1.GetAssistanceFormResponse.digest")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetAssistanceFormResponse.self)
    if let value = self.form { c.pointee.form = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__AssistanceForm.self) }
    c.pointee.digest = try arena.bytes(of: self.digest)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    form?.visitUnknownFields(at: path.field("form"), visit)
  }
}

extension Capacity_V1_EvaluateAssistanceRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.EvaluateAssistanceRequest" }

  package static let layout = MessageLayout(Capacity__V1__EvaluateAssistanceRequest.self, initialize: capacity__v1__evaluate_assistance_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__EvaluateAssistanceRequest.self)
    if let value = c.pointee.project { self.project = try .init(copying: value) }
    self.languageCode = try String(copying: c.pointee.language_code, field: "capacity.v1.EvaluateAssistanceRequest.language_code")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__EvaluateAssistanceRequest.self)
    if let value = self.project { c.pointee.project = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__AssistanceProject.self) }
    c.pointee.language_code = try arena.bytes(of: self.languageCode)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    project?.visitUnknownFields(at: path.field("project"), visit)
  }
}

extension Capacity_V1_EvaluateAssistanceResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.EvaluateAssistanceResponse" }

  package static let layout = MessageLayout(Capacity__V1__EvaluateAssistanceResponse.self, initialize: capacity__v1__evaluate_assistance_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__EvaluateAssistanceResponse.self)
    if let value = c.pointee.assessment { self.assessment = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__EvaluateAssistanceResponse.self)
    if let value = self.assessment { c.pointee.assessment = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__AssistanceAssessment.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    assessment?.visitUnknownFields(at: path.field("assessment"), visit)
  }
}


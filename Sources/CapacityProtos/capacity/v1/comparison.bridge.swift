// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_Comparison: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Comparison" }

  package static let layout = MessageLayout(Capacity__V1__Comparison.self, initialize: capacity__v1__comparison__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Comparison.self)
    if let value = c.pointee.cohort { self.cohort = try .init(copying: value) }
    self.profileID = try String(copying: c.pointee.profile_id, field: "capacity.v1.Comparison.profile_id")
    self.states.reserveCapacity(c.pointee.n_states)
    for index in 0..<c.pointee.n_states { self.states.append(try Capacity_V1_ComparedState(copyingIfPresent: c.pointee.states[index])) }
    self.statesWithoutAssessment = c.pointee.states_without_assessment
    self.themes.reserveCapacity(c.pointee.n_themes)
    for index in 0..<c.pointee.n_themes { self.themes.append(try Capacity_V1_ThemeComparison(copyingIfPresent: c.pointee.themes[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Comparison.self)
    if let value = self.cohort { c.pointee.cohort = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Cohort.self) }
    c.pointee.profile_id = try arena.bytes(of: self.profileID)
    c.pointee.n_states = self.states.count
    c.pointee.states = try arena.array(self.states) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ComparedState.self) }
    c.pointee.states_without_assessment = self.statesWithoutAssessment
    c.pointee.n_themes = self.themes.count
    c.pointee.themes = try arena.array(self.themes) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ThemeComparison.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    cohort?.visitUnknownFields(at: path.field("cohort"), visit)
    for (index, value) in states.enumerated() { value.visitUnknownFields(at: path.field("states").index(index), visit) }
    for (index, value) in themes.enumerated() { value.visitUnknownFields(at: path.field("themes").index(index), visit) }
  }
}

extension Capacity_V1_ComparedState: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ComparedState" }

  package static let layout = MessageLayout(Capacity__V1__ComparedState.self, initialize: capacity__v1__compared_state__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ComparedState.self)
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.ComparedState.state_code")
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.ComparedState.assessment_id")
    self.round = try String(copying: c.pointee.round, field: "capacity.v1.ComparedState.round")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ComparedState.self)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.round = try arena.bytes(of: self.round)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ThemeComparison: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ThemeComparison" }

  package static let layout = MessageLayout(Capacity__V1__ThemeComparison.self, initialize: capacity__v1__theme_comparison__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ThemeComparison.self)
    self.themeID = try String(copying: c.pointee.theme_id, field: "capacity.v1.ThemeComparison.theme_id")
    self.kind = Capacity_V1_ThemeKind(rawValue: enumNumber(c.pointee.kind.rawValue))
    self.scored = c.pointee.scored
    self.tooFew = c.pointee.too_few != 0
    self.lowerQuartile = c.pointee.lower_quartile
    self.median = c.pointee.median
    self.upperQuartile = c.pointee.upper_quartile
    self.positions.reserveCapacity(c.pointee.n_positions)
    for index in 0..<c.pointee.n_positions { self.positions.append(try Capacity_V1_StatePosition(copyingIfPresent: c.pointee.positions[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ThemeComparison.self)
    c.pointee.theme_id = try arena.bytes(of: self.themeID)
    c.pointee.kind = Capacity__V1__ThemeKind(rawValue: enumNumber(self.kind.rawValue))
    c.pointee.scored = self.scored
    c.pointee.too_few = self.tooFew ? 1 : 0
    c.pointee.lower_quartile = self.lowerQuartile
    c.pointee.median = self.median
    c.pointee.upper_quartile = self.upperQuartile
    c.pointee.n_positions = self.positions.count
    c.pointee.positions = try arena.array(self.positions) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__StatePosition.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in positions.enumerated() { value.visitUnknownFields(at: path.field("positions").index(index), visit) }
  }
}

extension Capacity_V1_StatePosition: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.StatePosition" }

  package static let layout = MessageLayout(Capacity__V1__StatePosition.self, initialize: capacity__v1__state_position__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__StatePosition.self)
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.StatePosition.state_code")
    if let value = c.pointee.theme { self.theme = try .init(copying: value) }
    if c.pointee.percentile_value_case.rawValue == 3 { self.percentile = c.pointee.percentile }
    if let value = c.pointee.rank { self.rank = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__StatePosition.self)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    if let value = self.theme { c.pointee.theme = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Theme.self) }
    if let value = self.percentile {
      c.pointee.percentile_value_case = Capacity__V1__StatePosition__PercentileValueCase(rawValue: 3)
      c.pointee.percentile = value
    }
    if let value = self.rank { c.pointee.rank = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__RankInterval.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    theme?.visitUnknownFields(at: path.field("theme"), visit)
    rank?.visitUnknownFields(at: path.field("rank"), visit)
  }
}

extension Capacity_V1_RankInterval: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RankInterval" }

  package static let layout = MessageLayout(Capacity__V1__RankInterval.self, initialize: capacity__v1__rank_interval__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RankInterval.self)
    self.rank = c.pointee.rank
    self.p5 = c.pointee.p5
    self.p95 = c.pointee.p95
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RankInterval.self)
    c.pointee.rank = self.rank
    c.pointee.p5 = self.p5
    c.pointee.p95 = self.p95
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}


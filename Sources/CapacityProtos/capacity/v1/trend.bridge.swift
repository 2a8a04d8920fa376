// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_Trend: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Trend" }

  package static let layout = MessageLayout(Capacity__V1__Trend.self, initialize: capacity__v1__trend__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Trend.self)
    self.stateCode = try String(copying: c.pointee.state_code, field: "capacity.v1.Trend.state_code")
    self.profileID = try String(copying: c.pointee.profile_id, field: "capacity.v1.Trend.profile_id")
    self.rounds.reserveCapacity(c.pointee.n_rounds)
    for index in 0..<c.pointee.n_rounds { self.rounds.append(try Capacity_V1_TrendRound(copyingIfPresent: c.pointee.rounds[index])) }
    self.themes.reserveCapacity(c.pointee.n_themes)
    for index in 0..<c.pointee.n_themes { self.themes.append(try Capacity_V1_ThemeTrend(copyingIfPresent: c.pointee.themes[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Trend.self)
    c.pointee.state_code = try arena.bytes(of: self.stateCode)
    c.pointee.profile_id = try arena.bytes(of: self.profileID)
    c.pointee.n_rounds = self.rounds.count
    c.pointee.rounds = try arena.array(self.rounds) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__TrendRound.self) }
    c.pointee.n_themes = self.themes.count
    c.pointee.themes = try arena.array(self.themes) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ThemeTrend.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in rounds.enumerated() { value.visitUnknownFields(at: path.field("rounds").index(index), visit) }
    for (index, value) in themes.enumerated() { value.visitUnknownFields(at: path.field("themes").index(index), visit) }
  }
}

extension Capacity_V1_TrendRound: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.TrendRound" }

  package static let layout = MessageLayout(Capacity__V1__TrendRound.self, initialize: capacity__v1__trend_round__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__TrendRound.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.TrendRound.assessment_id")
    self.round = try String(copying: c.pointee.round, field: "capacity.v1.TrendRound.round")
    self.instrumentVersion = try String(copying: c.pointee.instrument_version, field: "capacity.v1.TrendRound.instrument_version")
    self.agency = try String(copying: c.pointee.agency, field: "capacity.v1.TrendRound.agency")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__TrendRound.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.round = try arena.bytes(of: self.round)
    c.pointee.instrument_version = try arena.bytes(of: self.instrumentVersion)
    c.pointee.agency = try arena.bytes(of: self.agency)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ThemeTrend: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ThemeTrend" }

  package static let layout = MessageLayout(Capacity__V1__ThemeTrend.self, initialize: capacity__v1__theme_trend__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ThemeTrend.self)
    self.themeID = try String(copying: c.pointee.theme_id, field: "capacity.v1.ThemeTrend.theme_id")
    self.kind = Capacity_V1_ThemeKind(rawValue: enumNumber(c.pointee.kind.rawValue))
    self.points.reserveCapacity(c.pointee.n_points)
    for index in 0..<c.pointee.n_points { self.points.append(try Capacity_V1_Theme(copyingIfPresent: c.pointee.points[index])) }
    self.changes.reserveCapacity(c.pointee.n_changes)
    for index in 0..<c.pointee.n_changes { self.changes.append(try Capacity_V1_ThemeChange(copyingIfPresent: c.pointee.changes[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ThemeTrend.self)
    c.pointee.theme_id = try arena.bytes(of: self.themeID)
    c.pointee.kind = Capacity__V1__ThemeKind(rawValue: enumNumber(self.kind.rawValue))
    c.pointee.n_points = self.points.count
    c.pointee.points = try arena.array(self.points) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Theme.self) }
    c.pointee.n_changes = self.changes.count
    c.pointee.changes = try arena.array(self.changes) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ThemeChange.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in points.enumerated() { value.visitUnknownFields(at: path.field("points").index(index), visit) }
    for (index, value) in changes.enumerated() { value.visitUnknownFields(at: path.field("changes").index(index), visit) }
  }
}

extension Capacity_V1_ThemeChange: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ThemeChange" }

  package static let layout = MessageLayout(Capacity__V1__ThemeChange.self, initialize: capacity__v1__theme_change__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ThemeChange.self)
    self.fromRound = try String(copying: c.pointee.from_round, field: "capacity.v1.ThemeChange.from_round")
    self.toRound = try String(copying: c.pointee.to_round, field: "capacity.v1.ThemeChange.to_round")
    self.verdict = Capacity_V1_ChangeVerdict(rawValue: enumNumber(c.pointee.verdict.rawValue))
    if c.pointee.change_value_case.rawValue == 4 { self.change = c.pointee.change }
    self.compositionEffect = c.pointee.composition_effect
    if let value = c.pointee.interval { self.interval = try .init(copying: value) }
    self.commonShare = c.pointee.common_share
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ThemeChange.self)
    c.pointee.from_round = try arena.bytes(of: self.fromRound)
    c.pointee.to_round = try arena.bytes(of: self.toRound)
    c.pointee.verdict = Capacity__V1__ChangeVerdict(rawValue: enumNumber(self.verdict.rawValue))
    if let value = self.change {
      c.pointee.change_value_case = Capacity__V1__ThemeChange__ChangeValueCase(rawValue: 4)
      c.pointee.change = value
    }
    c.pointee.composition_effect = self.compositionEffect
    if let value = self.interval { c.pointee.interval = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Interval.self) }
    c.pointee.common_share = self.commonShare
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    interval?.visitUnknownFields(at: path.field("interval"), visit)
  }
}


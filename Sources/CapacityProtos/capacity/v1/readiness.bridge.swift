// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_ArticleReadiness: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ArticleReadiness" }

  package static let layout = MessageLayout(Capacity__V1__ArticleReadiness.self, initialize: capacity__v1__article_readiness__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ArticleReadiness.self)
    self.article = try String(copying: c.pointee.article, field: "capacity.v1.ArticleReadiness.article")
    self.state = Capacity_V1_ReadinessState(rawValue: enumNumber(c.pointee.state.rawValue))
    self.coverage = c.pointee.coverage
    if c.pointee.score_value_case.rawValue == 4 { self.score = c.pointee.score }
    self.indicatorIds.reserveCapacity(c.pointee.n_indicator_ids)
    for index in 0..<c.pointee.n_indicator_ids { self.indicatorIds.append(try String(copying: c.pointee.indicator_ids[index], field: "capacity.v1.ArticleReadiness.indicator_ids")) }
    self.indicative = c.pointee.indicative != 0
    self.topic = try String(copying: c.pointee.topic, field: "capacity.v1.ArticleReadiness.topic")
    self.moves.reserveCapacity(c.pointee.n_moves)
    for index in 0..<c.pointee.n_moves { self.moves.append(try Capacity_V1_ArticleMove(copyingIfPresent: c.pointee.moves[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ArticleReadiness.self)
    c.pointee.article = try arena.bytes(of: self.article)
    c.pointee.state = Capacity__V1__ReadinessState(rawValue: enumNumber(self.state.rawValue))
    c.pointee.coverage = self.coverage
    if let value = self.score {
      c.pointee.score_value_case = Capacity__V1__ArticleReadiness__ScoreValueCase(rawValue: 4)
      c.pointee.score = value
    }
    c.pointee.n_indicator_ids = self.indicatorIds.count
    c.pointee.indicator_ids = try arena.array(self.indicatorIds) { element in try arena.bytes(of: element) }
    c.pointee.indicative = self.indicative ? 1 : 0
    c.pointee.topic = try arena.bytes(of: self.topic)
    c.pointee.n_moves = self.moves.count
    c.pointee.moves = try arena.array(self.moves) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ArticleMove.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in moves.enumerated() { value.visitUnknownFields(at: path.field("moves").index(index), visit) }
  }
}

extension Capacity_V1_ArticleMove: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ArticleMove" }

  package static let layout = MessageLayout(Capacity__V1__ArticleMove.self, initialize: capacity__v1__article_move__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ArticleMove.self)
    self.indicatorID = try String(copying: c.pointee.indicator_id, field: "capacity.v1.ArticleMove.indicator_id")
    self.stateAfter = Capacity_V1_ReadinessState(rawValue: enumNumber(c.pointee.state_after.rawValue))
    self.alone = c.pointee.alone != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ArticleMove.self)
    c.pointee.indicator_id = try arena.bytes(of: self.indicatorID)
    c.pointee.state_after = Capacity__V1__ReadinessState(rawValue: enumNumber(self.stateAfter.rawValue))
    c.pointee.alone = self.alone ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}


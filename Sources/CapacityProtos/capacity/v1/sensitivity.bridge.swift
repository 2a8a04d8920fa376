// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_ThemeSensitivity: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ThemeSensitivity" }

  package static let layout = MessageLayout(Capacity__V1__ThemeSensitivity.self, initialize: capacity__v1__theme_sensitivity__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ThemeSensitivity.self)
    self.themeID = try String(copying: c.pointee.theme_id, field: "capacity.v1.ThemeSensitivity.theme_id")
    self.kind = Capacity_V1_ThemeKind(rawValue: enumNumber(c.pointee.kind.rawValue))
    self.factors.reserveCapacity(c.pointee.n_factors)
    for index in 0..<c.pointee.n_factors { self.factors.append(try Capacity_V1_FactorSensitivity(copyingIfPresent: c.pointee.factors[index])) }
    self.mostInfluential = Capacity_V1_UncertaintyFactor(rawValue: enumNumber(c.pointee.most_influential.rawValue))
    self.explanation = try String(copying: c.pointee.explanation, field: "capacity.v1.ThemeSensitivity.explanation")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ThemeSensitivity.self)
    c.pointee.theme_id = try arena.bytes(of: self.themeID)
    c.pointee.kind = Capacity__V1__ThemeKind(rawValue: enumNumber(self.kind.rawValue))
    c.pointee.n_factors = self.factors.count
    c.pointee.factors = try arena.array(self.factors) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__FactorSensitivity.self) }
    c.pointee.most_influential = Capacity__V1__UncertaintyFactor(rawValue: enumNumber(self.mostInfluential.rawValue))
    c.pointee.explanation = try arena.bytes(of: self.explanation)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in factors.enumerated() { value.visitUnknownFields(at: path.field("factors").index(index), visit) }
  }
}

extension Capacity_V1_FactorSensitivity: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.FactorSensitivity" }

  package static let layout = MessageLayout(Capacity__V1__FactorSensitivity.self, initialize: capacity__v1__factor_sensitivity__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__FactorSensitivity.self)
    self.factor = Capacity_V1_UncertaintyFactor(rawValue: enumNumber(c.pointee.factor.rawValue))
    self.firstOrder = c.pointee.first_order
    self.total = c.pointee.total
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__FactorSensitivity.self)
    c.pointee.factor = Capacity__V1__UncertaintyFactor(rawValue: enumNumber(self.factor.rawValue))
    c.pointee.first_order = self.firstOrder
    c.pointee.total = self.total
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}


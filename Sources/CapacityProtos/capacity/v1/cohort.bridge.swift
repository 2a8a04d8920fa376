// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_Cohort: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Cohort" }

  package static let layout = MessageLayout(Capacity__V1__Cohort.self, initialize: capacity__v1__cohort__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Cohort.self)
    self.stateCodes.reserveCapacity(c.pointee.n_state_codes)
    for index in 0..<c.pointee.n_state_codes { self.stateCodes.append(try String(copying: c.pointee.state_codes[index], field: "capacity.v1.Cohort.state_codes")) }
    self.region = try String(copying: c.pointee.region, field: "capacity.v1.Cohort.region")
    self.incomeGroup = Capacity_V1_IncomeGroup(rawValue: enumNumber(c.pointee.income_group.rawValue))
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Cohort.self)
    c.pointee.n_state_codes = self.stateCodes.count
    c.pointee.state_codes = try arena.array(self.stateCodes) { element in try arena.bytes(of: element) }
    c.pointee.region = try arena.bytes(of: self.region)
    c.pointee.income_group = Capacity__V1__IncomeGroup(rawValue: enumNumber(self.incomeGroup.rawValue))
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}


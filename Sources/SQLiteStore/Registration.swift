internal import Assessments
internal import GRDB

/// The agency and the state that something new hangs on: both must be registered and active.
struct Registration {
  /// `nil`: it hangs on none.
  var agency: String?
  /// `nil`: it hangs on none.
  var stateCode: String?
  /// When what is missing is registered, under its id as its name; `nil`: it is not.
  var registeringAt: Int64?

  /// Looks both up, and registers what is missing if that is wanted.
  ///
  /// - Returns: `nil`: both are there now; otherwise what is wrong, and nothing was changed.
  func settle(_ db: Database, _ trail: inout AuditTrail) throws -> RegistryRefusal? {
    var newAgency: AgencyRecord?
    if let agency {
      switch try Standing(db, "SELECT retired FROM agency WHERE id = ?", agency) {
      case .active: break
      case .retired: return .retiredAgency(agency)
      case .missing:
        guard let registeringAt else { return .unknownAgency(agency) }
        newAgency = AgencyRecord(id: agency, name: agency, created: registeringAt)
      }
    }
    if let stateCode {
      switch try Standing(db, "SELECT retired FROM state WHERE code = ?", stateCode) {
      case .active: break
      case .retired: return .retiredState(stateCode)
      case .missing:
        guard let registeringAt else { return .unknownState(stateCode) }
        try StateRecord(code: stateCode, name: stateCode, counterpart: "", created: registeringAt).insert(db)
        trail.note("state.create", ("state", stateCode))
      }
    }
    // After the state's: a refusal must leave nothing behind.
    try newAgency?.insert(db)
    if let newAgency { trail.note("agency.create", ("agency", newAgency.id)) }
    return nil
  }

  private enum Standing {
    case active, retired, missing

    init(_ db: Database, _ sql: String, _ id: String) throws {
      let row =
        try id.isStorable ? Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]) : nil
      let retired = try row.map { try $0.decode(Int64?.self, atIndex: 0) }
      self = retired.map { $0 == nil ? .active : .retired } ?? .missing
    }
  }
}

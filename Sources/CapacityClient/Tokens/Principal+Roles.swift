package import CapacityProtos

extension Capacity_V1_Principal {
  /// Whom a token is to be made for.
  ///
  /// - Parameters:
  ///   - name: Who bears it.
  ///   - role: What it is for.
  ///   - agency: Submitters, readers and analysts belong to one; administrators may.
  ///   - stateCode: Counterparts review for one.
  /// - Throws: What the role needs, or has no use for.
  package init(
    name: String,
    role: Capacity_V1_Role,
    agency: String?,
    stateCode: String?
  ) throws(ClientError) {
    let (agency, stateCode) = (agency ?? "", stateCode ?? "")
    let fault: String? =
      switch role {
      case .submitter, .reader, .analyst:
        if agency.isEmpty {
          "a token of this role belongs to an agency: add --agency ID"
        } else if !stateCode.isEmpty {
          "only a counterpart's token belongs to a state: leave --state out"
        } else {
          nil
        }
      case .counterpart:
        if stateCode.isEmpty {
          "a counterpart reviews for a state: add --state CODE"
        } else if !agency.isEmpty {
          "a counterpart belongs to no agency: leave --agency out"
        } else {
          nil
        }
      case .admin: stateCode.isEmpty ? nil : "only a counterpart's token belongs to a state: leave --state out"
      case .unspecified, .UNRECOGNIZED: "it must be submitter, counterpart, reader, analyst or admin"
      }
    if let fault {
      throw ClientError(code: "INVALID_ARGUMENT", message: "The role: \(fault).", exitStatus: .usage)
    }
    self.init()
    self.name = name
    self.role = role
    self.agency = agency
    self.stateCode = stateCode
  }
}

internal import CapacityProtos
internal import ProtobufC

extension Role {
  /// `nil` for an unspecified role, and for one that this version does not have.
  init?(_ role: Capacity_V1_Role) {
    switch role {
    case .submitter: self = .submitter
    case .counterpart: self = .counterpart
    case .reader: self = .reader
    case .analyst: self = .analyst
    case .admin: self = .admin
    case .unspecified, .UNRECOGNIZED: return nil
    }
  }
}

extension Capacity_V1_Role {
  package init(_ role: Role) {
    self =
      switch role {
      case .submitter: .submitter
      case .counterpart: .counterpart
      case .reader: .reader
      case .analyst: .analyst
      case .admin: .admin
      }
  }
}

extension Capacity_V1_Relation {
  init(_ relation: Relation?) {
    self =
      switch relation {
      case nil: .unspecified
      case .ownAgency: .ownAgency
      case .shared: .shared
      case .otherAgency: .otherAgency
      case .ownState: .ownState
      case .otherState: .otherState
      }
  }
}

extension Capacity_V1_Token {
  init(_ record: TokenRecord) {
    self.init()
    tokenID = record.id
    prefix = record.prefix
    var principal = Capacity_V1_Principal()
    principal.name = record.principal
    principal.role = Role(rawValue: record.role).map(Capacity_V1_Role.init) ?? .unspecified
    principal.agency = record.agency ?? ""
    principal.stateCode = record.stateCode ?? ""
    self.principal = principal
    createTime = .init(milliseconds: record.created)
    expireTime = record.expires.map { .init(milliseconds: $0) }
    revokeTime = record.revoked.map { .init(milliseconds: $0) }
  }
}

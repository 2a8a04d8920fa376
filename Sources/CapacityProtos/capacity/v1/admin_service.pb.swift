// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package struct Capacity_V1_GetCallerRequest: Sendable, Hashable {
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetCallerResponse: Sendable, Hashable {
  package var principal: Capacity_V1_Principal?
  /// When the token stops working; absent: never by itself.
  package var expireTime: Google_Protobuf_Timestamp?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListAccessRulesRequest: Sendable, Hashable {
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListAccessRulesResponse: Sendable, Hashable {
  /// By service and method.
  package var rules: [Capacity_V1_AccessRule] = []
  /// Who may do what with one assessment, by its label.
  package var labelRules: [Capacity_V1_LabelRule] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Who may call one RPC. What is then seen depends on the object.
package struct Capacity_V1_AccessRule: Sendable, Hashable {
  /// For example "capacity.v1.AssessmentService/GetAssessment".
  package var method: String = ""
  /// Empty: anyone, without a token.
  package var roles: [Capacity_V1_Role] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// What may be done with assessments of one label by principals of one role that stand to them in one relation.
package struct Capacity_V1_LabelRule: Sendable, Hashable {
  package var tlp: Capacity_V1_Tlp = .unspecified
  package var role: Capacity_V1_Role = .unspecified
  /// Unspecified for administrators: whatever the relation.
  package var relation: Capacity_V1_Relation = .unspecified
  /// For example "read", "share"; in alphabetical order, never empty.
  package var actions: [String] = []
  /// It holds for assessments that are published, or were until something later took their place.
  package var publishedOnly: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A donor agency.
package struct Capacity_V1_Agency: Sendable, Hashable {
  /// 1 to 100 characters on one line, for ever.
  package var agencyID: String = ""
  package var name: String = ""
  package var createTime: Google_Protobuf_Timestamp?
  /// Absent: active.
  package var retireTime: Google_Protobuf_Timestamp?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A state that surveys are about.
package struct Capacity_V1_State: Sendable, Hashable {
  /// ISO 3166-1 alpha-3.
  package var stateCode: String = ""
  package var name: String = ""
  /// The body that answers for the state, for example "Ministry of Justice of State A"; empty where none is known.
  package var counterpart: String = ""
  package var createTime: Google_Protobuf_Timestamp?
  /// Absent: active.
  package var retireTime: Google_Protobuf_Timestamp?
  /// UN M49 code of its sub-region, for example "014"; empty where none is given. For grouping only.
  package var region: String = ""
  /// For grouping only.
  package var incomeGroup: Capacity_V1_IncomeGroup = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_CreateAgencyRequest: Sendable, Hashable {
  package var agencyID: String = ""
  /// Empty: the id.
  package var name: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_CreateAgencyResponse: Sendable, Hashable {
  package var agency: Capacity_V1_Agency?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetAgencyRequest: Sendable, Hashable {
  package var agencyID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetAgencyResponse: Sendable, Hashable {
  package var agency: Capacity_V1_Agency?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListAgenciesRequest: Sendable, Hashable {
  /// 50 by default, 500 at most.
  package var pageSize: Int32 = 0
  package var pageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListAgenciesResponse: Sendable, Hashable {
  package var agencies: [Capacity_V1_Agency] = []
  /// Empty on the last page.
  package var nextPageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RenameAgencyRequest: Sendable, Hashable {
  package var agencyID: String = ""
  package var name: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RenameAgencyResponse: Sendable, Hashable {
  package var agency: Capacity_V1_Agency?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RetireAgencyRequest: Sendable, Hashable {
  package var agencyID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RetireAgencyResponse: Sendable, Hashable {
  package var agency: Capacity_V1_Agency?
  /// How many tokens were revoked with it.
  package var revokedTokens: Int32 = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_CreateStateRequest: Sendable, Hashable {
  package var stateCode: String = ""
  /// Empty: the code.
  package var name: String = ""
  package var counterpart: String = ""
  package var region: String = ""
  package var incomeGroup: Capacity_V1_IncomeGroup = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_CreateStateResponse: Sendable, Hashable {
  package var state: Capacity_V1_State?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetStateRequest: Sendable, Hashable {
  package var stateCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetStateResponse: Sendable, Hashable {
  package var state: Capacity_V1_State?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListStatesRequest: Sendable, Hashable {
  /// 50 by default, 500 at most.
  package var pageSize: Int32 = 0
  package var pageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListStatesResponse: Sendable, Hashable {
  package var states: [Capacity_V1_State] = []
  /// Empty on the last page.
  package var nextPageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RenameStateRequest: Sendable, Hashable {
  package var stateCode: String = ""
  /// Empty: as it is.
  package var name: String = ""
  /// Empty: as it is.
  package var counterpart: String = ""
  /// Empty: as it is.
  package var region: String = ""
  /// Unspecified: as it is.
  package var incomeGroup: Capacity_V1_IncomeGroup = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RenameStateResponse: Sendable, Hashable {
  package var state: Capacity_V1_State?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RetireStateRequest: Sendable, Hashable {
  package var stateCode: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RetireStateResponse: Sendable, Hashable {
  package var state: Capacity_V1_State?
  /// How many tokens were revoked with it.
  package var revokedTokens: Int32 = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// What is known of a token; never the token itself.
package struct Capacity_V1_Token: Sendable, Hashable {
  /// A ULID.
  package var tokenID: String = ""
  /// Its first 12 characters, for recognising it; empty for one made before prefixes were kept.
  package var prefix: String = ""
  package var principal: Capacity_V1_Principal?
  package var createTime: Google_Protobuf_Timestamp?
  /// Absent: never by itself.
  package var expireTime: Google_Protobuf_Timestamp?
  /// Absent: not revoked.
  package var revokeTime: Google_Protobuf_Timestamp?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_CreateTokenRequest: Sendable, Hashable {
  package var principal: Capacity_V1_Principal?
  /// Absent: it never expires by itself.
  package var expireTime: Google_Protobuf_Timestamp?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_CreateTokenResponse: Sendable, Hashable {
  package var token: Capacity_V1_Token?
  /// The bearer token. Keep it: it cannot be shown again.
  package var secret: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListTokensRequest: Sendable, Hashable {
  /// 50 by default, 500 at most.
  package var pageSize: Int32 = 0
  package var pageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListTokensResponse: Sendable, Hashable {
  package var tokens: [Capacity_V1_Token] = []
  /// Empty on the last page.
  package var nextPageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RevokeTokenRequest: Sendable, Hashable {
  package var tokenID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RevokeTokenResponse: Sendable, Hashable {
  package var token: Capacity_V1_Token?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RotateTokenRequest: Sendable, Hashable {
  package var tokenID: String = ""
  /// Of the new token. Absent: as long from now as the old one was made for.
  package var expireTime: Google_Protobuf_Timestamp?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RotateTokenResponse: Sendable, Hashable {
  package var token: Capacity_V1_Token?
  /// The bearer token. Keep it: it cannot be shown again.
  package var secret: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListAuditEntriesRequest: Sendable, Hashable {
  /// 50 by default, 500 at most.
  package var pageSize: Int32 = 0
  package var pageToken: String = ""
  /// Newest first without it.
  package var oldestFirst: Bool = false
  /// Filters; an empty one lets all through.
  package var principal: String = ""
  /// Whole, or up to a dot: "token" lets "token.create" and "token.revoke" through.
  package var action: String = ""
  /// The kind and the id: "assessment 01K…".
  package var object: String = ""
  /// From this time on.
  package var since: Google_Protobuf_Timestamp?
  /// Before this time.
  package var until: Google_Protobuf_Timestamp?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListAuditEntriesResponse: Sendable, Hashable {
  package var entries: [Capacity_V1_ChainedAuditEntry] = []
  /// Empty on the last page.
  package var nextPageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_VerifyAuditLogRequest: Sendable, Hashable {
  /// A head that was kept: it must still lie on the chain. Absent: only the chain itself.
  package var kept: Capacity_V1_AuditHead?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_VerifyAuditLogResponse: Sendable, Hashable {
  /// The end of the chain, as far as it holds.
  package var head: Capacity_V1_AuditHead?
  /// What is wrong, in words; empty: nothing.
  package var fault: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}


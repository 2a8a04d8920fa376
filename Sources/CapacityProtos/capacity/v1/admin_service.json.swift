// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_GetCallerRequest: DocumentMessage {
  package static let fields = FieldTable([
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
  }
}

extension Capacity_V1_GetCallerResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "principal", jsonName: "principal"),
    .init(2, name: "expire_time", jsonName: "expireTime"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.principal)
    case 2: reader.read(&self.expireTime)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("principal", self.principal)
    writer.write("expireTime", self.expireTime)
  }
}

extension Capacity_V1_ListAccessRulesRequest: DocumentMessage {
  package static let fields = FieldTable([
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
  }
}

extension Capacity_V1_ListAccessRulesResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "rules", jsonName: "rules"),
    .init(2, name: "label_rules", jsonName: "labelRules"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.rules)
    case 2: reader.read(&self.labelRules)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("rules", self.rules)
    writer.write("labelRules", self.labelRules)
  }
}

extension Capacity_V1_AccessRule: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "method", jsonName: "method"),
    .init(2, name: "roles", jsonName: "roles"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.method)
    case 2: reader.read(&self.roles)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("method", self.method)
    writer.write("roles", self.roles)
  }
}

extension Capacity_V1_LabelRule: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "tlp", jsonName: "tlp"),
    .init(2, name: "role", jsonName: "role"),
    .init(3, name: "relation", jsonName: "relation"),
    .init(4, name: "actions", jsonName: "actions"),
    .init(5, name: "published_only", jsonName: "publishedOnly"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.tlp)
    case 2: reader.read(&self.role)
    case 3: reader.read(&self.relation)
    case 4: reader.read(&self.actions)
    case 5: reader.read(&self.publishedOnly)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("tlp", self.tlp)
    writer.write("role", self.role)
    writer.write("relation", self.relation)
    writer.write("actions", self.actions)
    writer.write("publishedOnly", self.publishedOnly)
  }
}

extension Capacity_V1_Agency: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "agency_id", jsonName: "agencyId"),
    .init(2, name: "name", jsonName: "name"),
    .init(3, name: "create_time", jsonName: "createTime"),
    .init(4, name: "retire_time", jsonName: "retireTime"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.agencyID)
    case 2: reader.read(&self.name)
    case 3: reader.read(&self.createTime)
    case 4: reader.read(&self.retireTime)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("agencyId", self.agencyID)
    writer.write("name", self.name)
    writer.write("createTime", self.createTime)
    writer.write("retireTime", self.retireTime)
  }
}

extension Capacity_V1_State: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state_code", jsonName: "stateCode"),
    .init(2, name: "name", jsonName: "name"),
    .init(3, name: "counterpart", jsonName: "counterpart"),
    .init(4, name: "create_time", jsonName: "createTime"),
    .init(5, name: "retire_time", jsonName: "retireTime"),
    .init(6, name: "region", jsonName: "region"),
    .init(7, name: "income_group", jsonName: "incomeGroup"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.stateCode)
    case 2: reader.read(&self.name)
    case 3: reader.read(&self.counterpart)
    case 4: reader.read(&self.createTime)
    case 5: reader.read(&self.retireTime)
    case 6: reader.read(&self.region)
    case 7: reader.read(&self.incomeGroup)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("stateCode", self.stateCode)
    writer.write("name", self.name)
    writer.write("counterpart", self.counterpart)
    writer.write("createTime", self.createTime)
    writer.write("retireTime", self.retireTime)
    writer.write("region", self.region)
    writer.write("incomeGroup", self.incomeGroup)
  }
}

extension Capacity_V1_CreateAgencyRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "agency_id", jsonName: "agencyId"),
    .init(2, name: "name", jsonName: "name"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.agencyID)
    case 2: reader.read(&self.name)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("agencyId", self.agencyID)
    writer.write("name", self.name)
  }
}

extension Capacity_V1_CreateAgencyResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "agency", jsonName: "agency"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.agency)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("agency", self.agency)
  }
}

extension Capacity_V1_GetAgencyRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "agency_id", jsonName: "agencyId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.agencyID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("agencyId", self.agencyID)
  }
}

extension Capacity_V1_GetAgencyResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "agency", jsonName: "agency"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.agency)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("agency", self.agency)
  }
}

extension Capacity_V1_ListAgenciesRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "page_size", jsonName: "pageSize"),
    .init(2, name: "page_token", jsonName: "pageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.pageSize)
    case 2: reader.read(&self.pageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("pageSize", self.pageSize)
    writer.write("pageToken", self.pageToken)
  }
}

extension Capacity_V1_ListAgenciesResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "agencies", jsonName: "agencies"),
    .init(2, name: "next_page_token", jsonName: "nextPageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.agencies)
    case 2: reader.read(&self.nextPageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("agencies", self.agencies)
    writer.write("nextPageToken", self.nextPageToken)
  }
}

extension Capacity_V1_RenameAgencyRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "agency_id", jsonName: "agencyId"),
    .init(2, name: "name", jsonName: "name"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.agencyID)
    case 2: reader.read(&self.name)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("agencyId", self.agencyID)
    writer.write("name", self.name)
  }
}

extension Capacity_V1_RenameAgencyResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "agency", jsonName: "agency"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.agency)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("agency", self.agency)
  }
}

extension Capacity_V1_RetireAgencyRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "agency_id", jsonName: "agencyId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.agencyID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("agencyId", self.agencyID)
  }
}

extension Capacity_V1_RetireAgencyResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "agency", jsonName: "agency"),
    .init(2, name: "revoked_tokens", jsonName: "revokedTokens"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.agency)
    case 2: reader.read(&self.revokedTokens)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("agency", self.agency)
    writer.write("revokedTokens", self.revokedTokens)
  }
}

extension Capacity_V1_CreateStateRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state_code", jsonName: "stateCode"),
    .init(2, name: "name", jsonName: "name"),
    .init(3, name: "counterpart", jsonName: "counterpart"),
    .init(4, name: "region", jsonName: "region"),
    .init(5, name: "income_group", jsonName: "incomeGroup"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.stateCode)
    case 2: reader.read(&self.name)
    case 3: reader.read(&self.counterpart)
    case 4: reader.read(&self.region)
    case 5: reader.read(&self.incomeGroup)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("stateCode", self.stateCode)
    writer.write("name", self.name)
    writer.write("counterpart", self.counterpart)
    writer.write("region", self.region)
    writer.write("incomeGroup", self.incomeGroup)
  }
}

extension Capacity_V1_CreateStateResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state", jsonName: "state"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.state)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("state", self.state)
  }
}

extension Capacity_V1_GetStateRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state_code", jsonName: "stateCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.stateCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("stateCode", self.stateCode)
  }
}

extension Capacity_V1_GetStateResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state", jsonName: "state"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.state)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("state", self.state)
  }
}

extension Capacity_V1_ListStatesRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "page_size", jsonName: "pageSize"),
    .init(2, name: "page_token", jsonName: "pageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.pageSize)
    case 2: reader.read(&self.pageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("pageSize", self.pageSize)
    writer.write("pageToken", self.pageToken)
  }
}

extension Capacity_V1_ListStatesResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "states", jsonName: "states"),
    .init(2, name: "next_page_token", jsonName: "nextPageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.states)
    case 2: reader.read(&self.nextPageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("states", self.states)
    writer.write("nextPageToken", self.nextPageToken)
  }
}

extension Capacity_V1_RenameStateRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state_code", jsonName: "stateCode"),
    .init(2, name: "name", jsonName: "name"),
    .init(3, name: "counterpart", jsonName: "counterpart"),
    .init(4, name: "region", jsonName: "region"),
    .init(5, name: "income_group", jsonName: "incomeGroup"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.stateCode)
    case 2: reader.read(&self.name)
    case 3: reader.read(&self.counterpart)
    case 4: reader.read(&self.region)
    case 5: reader.read(&self.incomeGroup)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("stateCode", self.stateCode)
    writer.write("name", self.name)
    writer.write("counterpart", self.counterpart)
    writer.write("region", self.region)
    writer.write("incomeGroup", self.incomeGroup)
  }
}

extension Capacity_V1_RenameStateResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state", jsonName: "state"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.state)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("state", self.state)
  }
}

extension Capacity_V1_RetireStateRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state_code", jsonName: "stateCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.stateCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("stateCode", self.stateCode)
  }
}

extension Capacity_V1_RetireStateResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state", jsonName: "state"),
    .init(2, name: "revoked_tokens", jsonName: "revokedTokens"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.state)
    case 2: reader.read(&self.revokedTokens)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("state", self.state)
    writer.write("revokedTokens", self.revokedTokens)
  }
}

extension Capacity_V1_Token: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "token_id", jsonName: "tokenId"),
    .init(2, name: "prefix", jsonName: "prefix"),
    .init(3, name: "principal", jsonName: "principal"),
    .init(4, name: "create_time", jsonName: "createTime"),
    .init(5, name: "expire_time", jsonName: "expireTime"),
    .init(6, name: "revoke_time", jsonName: "revokeTime"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.tokenID)
    case 2: reader.read(&self.prefix)
    case 3: reader.read(&self.principal)
    case 4: reader.read(&self.createTime)
    case 5: reader.read(&self.expireTime)
    case 6: reader.read(&self.revokeTime)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("tokenId", self.tokenID)
    writer.write("prefix", self.prefix)
    writer.write("principal", self.principal)
    writer.write("createTime", self.createTime)
    writer.write("expireTime", self.expireTime)
    writer.write("revokeTime", self.revokeTime)
  }
}

extension Capacity_V1_CreateTokenRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "principal", jsonName: "principal"),
    .init(2, name: "expire_time", jsonName: "expireTime"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.principal)
    case 2: reader.read(&self.expireTime)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("principal", self.principal)
    writer.write("expireTime", self.expireTime)
  }
}

extension Capacity_V1_CreateTokenResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "token", jsonName: "token"),
    .init(2, name: "secret", jsonName: "secret"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.token)
    case 2: reader.read(&self.secret)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("token", self.token)
    writer.write("secret", self.secret)
  }
}

extension Capacity_V1_ListTokensRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "page_size", jsonName: "pageSize"),
    .init(2, name: "page_token", jsonName: "pageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.pageSize)
    case 2: reader.read(&self.pageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("pageSize", self.pageSize)
    writer.write("pageToken", self.pageToken)
  }
}

extension Capacity_V1_ListTokensResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "tokens", jsonName: "tokens"),
    .init(2, name: "next_page_token", jsonName: "nextPageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.tokens)
    case 2: reader.read(&self.nextPageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("tokens", self.tokens)
    writer.write("nextPageToken", self.nextPageToken)
  }
}

extension Capacity_V1_RevokeTokenRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "token_id", jsonName: "tokenId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.tokenID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("tokenId", self.tokenID)
  }
}

extension Capacity_V1_RevokeTokenResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "token", jsonName: "token"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.token)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("token", self.token)
  }
}

extension Capacity_V1_RotateTokenRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "token_id", jsonName: "tokenId"),
    .init(2, name: "expire_time", jsonName: "expireTime"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.tokenID)
    case 2: reader.read(&self.expireTime)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("tokenId", self.tokenID)
    writer.write("expireTime", self.expireTime)
  }
}

extension Capacity_V1_RotateTokenResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "token", jsonName: "token"),
    .init(2, name: "secret", jsonName: "secret"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.token)
    case 2: reader.read(&self.secret)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("token", self.token)
    writer.write("secret", self.secret)
  }
}

extension Capacity_V1_ListAuditEntriesRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "page_size", jsonName: "pageSize"),
    .init(2, name: "page_token", jsonName: "pageToken"),
    .init(3, name: "oldest_first", jsonName: "oldestFirst"),
    .init(4, name: "principal", jsonName: "principal"),
    .init(5, name: "action", jsonName: "action"),
    .init(6, name: "object", jsonName: "object"),
    .init(7, name: "since", jsonName: "since"),
    .init(8, name: "until", jsonName: "until"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.pageSize)
    case 2: reader.read(&self.pageToken)
    case 3: reader.read(&self.oldestFirst)
    case 4: reader.read(&self.principal)
    case 5: reader.read(&self.action)
    case 6: reader.read(&self.object)
    case 7: reader.read(&self.since)
    case 8: reader.read(&self.until)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("pageSize", self.pageSize)
    writer.write("pageToken", self.pageToken)
    writer.write("oldestFirst", self.oldestFirst)
    writer.write("principal", self.principal)
    writer.write("action", self.action)
    writer.write("object", self.object)
    writer.write("since", self.since)
    writer.write("until", self.until)
  }
}

extension Capacity_V1_ListAuditEntriesResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "entries", jsonName: "entries"),
    .init(2, name: "next_page_token", jsonName: "nextPageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.entries)
    case 2: reader.read(&self.nextPageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("entries", self.entries)
    writer.write("nextPageToken", self.nextPageToken)
  }
}

extension Capacity_V1_VerifyAuditLogRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "kept", jsonName: "kept"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.kept)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("kept", self.kept)
  }
}

extension Capacity_V1_VerifyAuditLogResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "head", jsonName: "head"),
    .init(2, name: "fault", jsonName: "fault"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.head)
    case 2: reader.read(&self.fault)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("head", self.head)
    writer.write("fault", self.fault)
  }
}


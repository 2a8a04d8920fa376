// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_GetScorecardRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId", oneof: "subject"),
    .init(2, name: "state_code", jsonName: "stateCode", oneof: "subject"),
    .init(3, name: "profile_id", jsonName: "profileId"),
    .init(4, name: "language_code", jsonName: "languageCode"),
    .init(5, name: "skip_intervals", jsonName: "skipIntervals"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: if let value = reader.value(String.self) { self.subject = .assessmentID(value) }
    case 2: if let value = reader.value(String.self) { self.subject = .stateCode(value) }
    case 3: reader.read(&self.profileID)
    case 4: reader.read(&self.languageCode)
    case 5: reader.read(&self.skipIntervals)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    if case .assessmentID(let value)? = self.subject { writer.write("assessmentId", value) }
    if case .stateCode(let value)? = self.subject { writer.write("stateCode", value) }
    writer.write("profileId", self.profileID)
    writer.write("languageCode", self.languageCode)
    writer.write("skipIntervals", self.skipIntervals)
  }
}

extension Capacity_V1_GetScorecardResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "scorecard", jsonName: "scorecard"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.scorecard)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("scorecard", self.scorecard)
  }
}

extension Capacity_V1_GetReadinessRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId", oneof: "subject"),
    .init(2, name: "state_code", jsonName: "stateCode", oneof: "subject"),
    .init(3, name: "framework_id", jsonName: "frameworkId"),
    .init(4, name: "language_code", jsonName: "languageCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: if let value = reader.value(String.self) { self.subject = .assessmentID(value) }
    case 2: if let value = reader.value(String.self) { self.subject = .stateCode(value) }
    case 3: reader.read(&self.frameworkID)
    case 4: reader.read(&self.languageCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    if case .assessmentID(let value)? = self.subject { writer.write("assessmentId", value) }
    if case .stateCode(let value)? = self.subject { writer.write("stateCode", value) }
    writer.write("frameworkId", self.frameworkID)
    writer.write("languageCode", self.languageCode)
  }
}

extension Capacity_V1_GetReadinessResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "framework_id", jsonName: "frameworkId"),
    .init(3, name: "articles", jsonName: "articles"),
    .init(4, name: "state_code", jsonName: "stateCode"),
    .init(5, name: "round", jsonName: "round"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.frameworkID)
    case 3: reader.read(&self.articles)
    case 4: reader.read(&self.stateCode)
    case 5: reader.read(&self.round)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("frameworkId", self.frameworkID)
    writer.write("articles", self.articles)
    writer.write("stateCode", self.stateCode)
    writer.write("round", self.round)
  }
}

extension Capacity_V1_GetSensitivityRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId", oneof: "subject"),
    .init(2, name: "state_code", jsonName: "stateCode", oneof: "subject"),
    .init(3, name: "profile_id", jsonName: "profileId"),
    .init(4, name: "language_code", jsonName: "languageCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: if let value = reader.value(String.self) { self.subject = .assessmentID(value) }
    case 2: if let value = reader.value(String.self) { self.subject = .stateCode(value) }
    case 3: reader.read(&self.profileID)
    case 4: reader.read(&self.languageCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    if case .assessmentID(let value)? = self.subject { writer.write("assessmentId", value) }
    if case .stateCode(let value)? = self.subject { writer.write("stateCode", value) }
    writer.write("profileId", self.profileID)
    writer.write("languageCode", self.languageCode)
  }
}

extension Capacity_V1_GetSensitivityResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "profile_id", jsonName: "profileId"),
    .init(3, name: "themes", jsonName: "themes"),
    .init(4, name: "draws", jsonName: "draws"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.profileID)
    case 3: reader.read(&self.themes)
    case 4: reader.read(&self.draws)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("profileId", self.profileID)
    writer.write("themes", self.themes)
    writer.write("draws", self.draws)
  }
}

extension Capacity_V1_ExplainScoreRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId", oneof: "subject"),
    .init(2, name: "state_code", jsonName: "stateCode", oneof: "subject"),
    .init(3, name: "item_id", jsonName: "itemId"),
    .init(4, name: "profile_id", jsonName: "profileId"),
    .init(5, name: "language_code", jsonName: "languageCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: if let value = reader.value(String.self) { self.subject = .assessmentID(value) }
    case 2: if let value = reader.value(String.self) { self.subject = .stateCode(value) }
    case 3: reader.read(&self.itemID)
    case 4: reader.read(&self.profileID)
    case 5: reader.read(&self.languageCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    if case .assessmentID(let value)? = self.subject { writer.write("assessmentId", value) }
    if case .stateCode(let value)? = self.subject { writer.write("stateCode", value) }
    writer.write("itemId", self.itemID)
    writer.write("profileId", self.profileID)
    writer.write("languageCode", self.languageCode)
  }
}

extension Capacity_V1_ExplainScoreResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "explanation", jsonName: "explanation"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.explanation)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("explanation", self.explanation)
  }
}

extension Capacity_V1_GetTrendRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state_code", jsonName: "stateCode"),
    .init(2, name: "profile_id", jsonName: "profileId"),
    .init(3, name: "language_code", jsonName: "languageCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.stateCode)
    case 2: reader.read(&self.profileID)
    case 3: reader.read(&self.languageCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("stateCode", self.stateCode)
    writer.write("profileId", self.profileID)
    writer.write("languageCode", self.languageCode)
  }
}

extension Capacity_V1_GetTrendResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "trend", jsonName: "trend"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.trend)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("trend", self.trend)
  }
}

extension Capacity_V1_CompareStatesRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "cohort", jsonName: "cohort"),
    .init(2, name: "profile_id", jsonName: "profileId"),
    .init(3, name: "language_code", jsonName: "languageCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.cohort)
    case 2: reader.read(&self.profileID)
    case 3: reader.read(&self.languageCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("cohort", self.cohort)
    writer.write("profileId", self.profileID)
    writer.write("languageCode", self.languageCode)
  }
}

extension Capacity_V1_CompareStatesResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "comparison", jsonName: "comparison"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.comparison)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("comparison", self.comparison)
  }
}

extension Capacity_V1_ListNeedsRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "page_size", jsonName: "pageSize"),
    .init(2, name: "page_token", jsonName: "pageToken"),
    .init(3, name: "cohort", jsonName: "cohort"),
    .init(4, name: "domain_id", jsonName: "domainId"),
    .init(5, name: "principle_id", jsonName: "principleId"),
    .init(6, name: "language_code", jsonName: "languageCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.pageSize)
    case 2: reader.read(&self.pageToken)
    case 3: reader.read(&self.cohort)
    case 4: reader.read(&self.domainID)
    case 5: reader.read(&self.principleID)
    case 6: reader.read(&self.languageCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("pageSize", self.pageSize)
    writer.write("pageToken", self.pageToken)
    writer.write("cohort", self.cohort)
    writer.write("domainId", self.domainID)
    writer.write("principleId", self.principleID)
    writer.write("languageCode", self.languageCode)
  }
}

extension Capacity_V1_ListNeedsResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "needs", jsonName: "needs"),
    .init(2, name: "next_page_token", jsonName: "nextPageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.needs)
    case 2: reader.read(&self.nextPageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("needs", self.needs)
    writer.write("nextPageToken", self.nextPageToken)
  }
}

extension Capacity_V1_StateNeed: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state_code", jsonName: "stateCode"),
    .init(2, name: "assessment_id", jsonName: "assessmentId"),
    .init(3, name: "round", jsonName: "round"),
    .init(4, name: "need", jsonName: "need"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.stateCode)
    case 2: reader.read(&self.assessmentID)
    case 3: reader.read(&self.round)
    case 4: reader.read(&self.need)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("stateCode", self.stateCode)
    writer.write("assessmentId", self.assessmentID)
    writer.write("round", self.round)
    writer.write("need", self.need)
  }
}

extension Capacity_V1_GetCoordinationRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state_code", jsonName: "stateCode"),
    .init(2, name: "language_code", jsonName: "languageCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.stateCode)
    case 2: reader.read(&self.languageCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("stateCode", self.stateCode)
    writer.write("languageCode", self.languageCode)
  }
}

extension Capacity_V1_GetCoordinationResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "coordination", jsonName: "coordination"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.coordination)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("coordination", self.coordination)
  }
}

extension Capacity_V1_CreateSupportRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "support", jsonName: "support"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.support)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("support", self.support)
  }
}

extension Capacity_V1_CreateSupportResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "support", jsonName: "support"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.support)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("support", self.support)
  }
}

extension Capacity_V1_ListSupportRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "page_size", jsonName: "pageSize"),
    .init(2, name: "page_token", jsonName: "pageToken"),
    .init(3, name: "state_code", jsonName: "stateCode"),
    .init(4, name: "agency", jsonName: "agency"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.pageSize)
    case 2: reader.read(&self.pageToken)
    case 3: reader.read(&self.stateCode)
    case 4: reader.read(&self.agency)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("pageSize", self.pageSize)
    writer.write("pageToken", self.pageToken)
    writer.write("stateCode", self.stateCode)
    writer.write("agency", self.agency)
  }
}

extension Capacity_V1_ListSupportResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "supports", jsonName: "supports"),
    .init(2, name: "next_page_token", jsonName: "nextPageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.supports)
    case 2: reader.read(&self.nextPageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("supports", self.supports)
    writer.write("nextPageToken", self.nextPageToken)
  }
}

extension Capacity_V1_EndSupportRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "support_id", jsonName: "supportId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.supportID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("supportId", self.supportID)
  }
}

extension Capacity_V1_EndSupportResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "support", jsonName: "support"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.support)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("support", self.support)
  }
}

extension Capacity_V1_GetAssistanceFormRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "version", jsonName: "version"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.version)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("version", self.version)
  }
}

extension Capacity_V1_GetAssistanceFormResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "form", jsonName: "form"),
    .init(2, name: "digest", jsonName: "digest"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.form)
    case 2: reader.read(&self.digest)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("form", self.form)
    writer.write("digest", self.digest)
  }
}

extension Capacity_V1_EvaluateAssistanceRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "project", jsonName: "project"),
    .init(2, name: "language_code", jsonName: "languageCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.project)
    case 2: reader.read(&self.languageCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("project", self.project)
    writer.write("languageCode", self.languageCode)
  }
}

extension Capacity_V1_EvaluateAssistanceResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment", jsonName: "assessment"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessment)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessment", self.assessment)
  }
}


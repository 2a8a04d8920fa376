// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_GetScorecardRequest: DocumentMessage {
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
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.frameworkID)
    case 3: reader.read(&self.articles)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("frameworkId", self.frameworkID)
    writer.write("articles", self.articles)
  }
}


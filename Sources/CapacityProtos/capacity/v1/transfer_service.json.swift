// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_EvaluateTransferRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "answers", jsonName: "answers"),
    .init(2, name: "technology_requests", jsonName: "technologyRequests"),
    .init(3, name: "technologies_held", jsonName: "technologiesHeld"),
    .init(4, name: "instrument_version", jsonName: "instrumentVersion"),
    .init(5, name: "language_code", jsonName: "languageCode"),
    .init(6, name: "skip_changes", jsonName: "skipChanges"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.answers)
    case 2: reader.read(&self.technologyRequests)
    case 3: reader.read(&self.technologiesHeld)
    case 4: reader.read(&self.instrumentVersion)
    case 5: reader.read(&self.languageCode)
    case 6: reader.read(&self.skipChanges)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("answers", self.answers)
    writer.write("technologyRequests", self.technologyRequests)
    writer.write("technologiesHeld", self.technologiesHeld)
    writer.write("instrumentVersion", self.instrumentVersion)
    writer.write("languageCode", self.languageCode)
    writer.write("skipChanges", self.skipChanges)
  }
}

extension Capacity_V1_EvaluateTransferResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "transfers", jsonName: "transfers"),
    .init(2, name: "rule_set_version", jsonName: "ruleSetVersion"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.transfers)
    case 2: reader.read(&self.ruleSetVersion)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("transfers", self.transfers)
    writer.write("ruleSetVersion", self.ruleSetVersion)
  }
}

extension Capacity_V1_ListTechnologiesRequest: DocumentMessage {
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

extension Capacity_V1_ListTechnologiesResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "technologies", jsonName: "technologies"),
    .init(2, name: "tags", jsonName: "tags"),
    .init(3, name: "mitigations", jsonName: "mitigations"),
    .init(4, name: "rule_set_version", jsonName: "ruleSetVersion"),
    .init(5, name: "next_page_token", jsonName: "nextPageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.technologies)
    case 2: reader.read(&self.tags)
    case 3: reader.read(&self.mitigations)
    case 4: reader.read(&self.ruleSetVersion)
    case 5: reader.read(&self.nextPageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("technologies", self.technologies)
    writer.write("tags", self.tags)
    writer.write("mitigations", self.mitigations)
    writer.write("ruleSetVersion", self.ruleSetVersion)
    writer.write("nextPageToken", self.nextPageToken)
  }
}

extension Capacity_V1_ListTransfersRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "page_size", jsonName: "pageSize"),
    .init(2, name: "page_token", jsonName: "pageToken"),
    .init(3, name: "state_code", jsonName: "stateCode"),
    .init(4, name: "agency", jsonName: "agency"),
    .init(5, name: "assessment_id", jsonName: "assessmentId"),
    .init(6, name: "technology_id", jsonName: "technologyId"),
    .init(7, name: "tier_at_least", jsonName: "tierAtLeast"),
    .init(8, name: "open_only", jsonName: "openOnly"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.pageSize)
    case 2: reader.read(&self.pageToken)
    case 3: reader.read(&self.stateCode)
    case 4: reader.read(&self.agency)
    case 5: reader.read(&self.assessmentID)
    case 6: reader.read(&self.technologyID)
    case 7: reader.read(&self.tierAtLeast)
    case 8: reader.read(&self.openOnly)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("pageSize", self.pageSize)
    writer.write("pageToken", self.pageToken)
    writer.write("stateCode", self.stateCode)
    writer.write("agency", self.agency)
    writer.write("assessmentId", self.assessmentID)
    writer.write("technologyId", self.technologyID)
    writer.write("tierAtLeast", self.tierAtLeast)
    writer.write("openOnly", self.openOnly)
  }
}

extension Capacity_V1_ListTransfersResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "transfers", jsonName: "transfers"),
    .init(2, name: "next_page_token", jsonName: "nextPageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.transfers)
    case 2: reader.read(&self.nextPageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("transfers", self.transfers)
    writer.write("nextPageToken", self.nextPageToken)
  }
}

extension Capacity_V1_GetTransferRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "item", jsonName: "item"),
    .init(3, name: "language_code", jsonName: "languageCode"),
    .init(4, name: "page_token", jsonName: "pageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.item)
    case 3: reader.read(&self.languageCode)
    case 4: reader.read(&self.pageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("item", self.item)
    writer.write("languageCode", self.languageCode)
    writer.write("pageToken", self.pageToken)
  }
}

extension Capacity_V1_GetTransferResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "transfer", jsonName: "transfer"),
    .init(2, name: "events", jsonName: "events"),
    .init(3, name: "next_page_token", jsonName: "nextPageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.transfer)
    case 2: reader.read(&self.events)
    case 3: reader.read(&self.nextPageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("transfer", self.transfer)
    writer.write("events", self.events)
    writer.write("nextPageToken", self.nextPageToken)
  }
}

extension Capacity_V1_DecideFlagRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "item", jsonName: "item"),
    .init(3, name: "decision", jsonName: "decision"),
    .init(4, name: "etag", jsonName: "etag"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.item)
    case 3: reader.read(&self.decision)
    case 4: reader.read(&self.etag)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("item", self.item)
    writer.write("decision", self.decision)
    writer.write("etag", self.etag)
  }
}

extension Capacity_V1_DecideFlagResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "transfer", jsonName: "transfer"),
    .init(2, name: "event", jsonName: "event"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.transfer)
    case 2: reader.read(&self.event)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("transfer", self.transfer)
    writer.write("event", self.event)
  }
}

extension Capacity_V1_ListTransferEventsRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "page_size", jsonName: "pageSize"),
    .init(2, name: "page_token", jsonName: "pageToken"),
    .init(3, name: "state_code", jsonName: "stateCode"),
    .init(4, name: "agency", jsonName: "agency"),
    .init(5, name: "assessment_id", jsonName: "assessmentId"),
    .init(6, name: "kind", jsonName: "kind"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.pageSize)
    case 2: reader.read(&self.pageToken)
    case 3: reader.read(&self.stateCode)
    case 4: reader.read(&self.agency)
    case 5: reader.read(&self.assessmentID)
    case 6: reader.read(&self.kind)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("pageSize", self.pageSize)
    writer.write("pageToken", self.pageToken)
    writer.write("stateCode", self.stateCode)
    writer.write("agency", self.agency)
    writer.write("assessmentId", self.assessmentID)
    writer.write("kind", self.kind)
  }
}

extension Capacity_V1_ListTransferEventsResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "events", jsonName: "events"),
    .init(2, name: "next_page_token", jsonName: "nextPageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.events)
    case 2: reader.read(&self.nextPageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("events", self.events)
    writer.write("nextPageToken", self.nextPageToken)
  }
}

extension Capacity_V1_GetDueDiligenceRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "item", jsonName: "item"),
    .init(3, name: "language_code", jsonName: "languageCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.item)
    case 3: reader.read(&self.languageCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("item", self.item)
    writer.write("languageCode", self.languageCode)
  }
}

extension Capacity_V1_GetDueDiligenceResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "file", jsonName: "file"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.file)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("file", self.file)
  }
}


// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_ValidateResponseRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "response", jsonName: "response"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.response)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("response", self.response)
  }
}

extension Capacity_V1_ValidateResponseResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "violations", jsonName: "violations"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.violations)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("violations", self.violations)
  }
}

extension Capacity_V1_Violation: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "field", jsonName: "field"),
    .init(2, name: "found", jsonName: "found"),
    .init(3, name: "allowed", jsonName: "allowed"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.field)
    case 2: reader.read(&self.found)
    case 3: reader.read(&self.allowed)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("field", self.field)
    writer.write("found", self.found)
    writer.write("allowed", self.allowed)
  }
}

extension Capacity_V1_SubmitResponseRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "request_id", jsonName: "requestId"),
    .init(2, name: "response", jsonName: "response"),
    .init(3, name: "contact", jsonName: "contact"),
    .init(4, name: "language_code", jsonName: "languageCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.requestID)
    case 2: reader.read(&self.response)
    case 3: reader.read(&self.contact)
    case 4: reader.read(&self.languageCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("requestId", self.requestID)
    writer.write("response", self.response)
    writer.write("contact", self.contact)
    writer.write("languageCode", self.languageCode)
  }
}

extension Capacity_V1_Contact: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "name", jsonName: "name"),
    .init(2, name: "email", jsonName: "email"),
    .init(3, name: "phone", jsonName: "phone"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.name)
    case 2: reader.read(&self.email)
    case 3: reader.read(&self.phone)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("name", self.name)
    writer.write("email", self.email)
    writer.write("phone", self.phone)
  }
}

extension Capacity_V1_SubmitResponseResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "scorecard", jsonName: "scorecard"),
    .init(3, name: "receipt", jsonName: "receipt"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.scorecard)
    case 3: reader.read(&self.receipt)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("scorecard", self.scorecard)
    writer.write("receipt", self.receipt)
  }
}

extension Capacity_V1_GetAssessmentRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "view", jsonName: "view"),
    .init(3, name: "language_code", jsonName: "languageCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.view)
    case 3: reader.read(&self.languageCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("view", self.view)
    writer.write("languageCode", self.languageCode)
  }
}

extension Capacity_V1_GetAssessmentResponse: DocumentMessage {
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

extension Capacity_V1_ListAssessmentsRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "page_size", jsonName: "pageSize"),
    .init(2, name: "page_token", jsonName: "pageToken"),
    .init(3, name: "state_code", jsonName: "stateCode"),
    .init(4, name: "agency", jsonName: "agency"),
    .init(5, name: "round", jsonName: "round"),
    .init(6, name: "instrument_id", jsonName: "instrumentId"),
    .init(7, name: "instrument_version", jsonName: "instrumentVersion"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.pageSize)
    case 2: reader.read(&self.pageToken)
    case 3: reader.read(&self.stateCode)
    case 4: reader.read(&self.agency)
    case 5: reader.read(&self.round)
    case 6: reader.read(&self.instrumentID)
    case 7: reader.read(&self.instrumentVersion)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("pageSize", self.pageSize)
    writer.write("pageToken", self.pageToken)
    writer.write("stateCode", self.stateCode)
    writer.write("agency", self.agency)
    writer.write("round", self.round)
    writer.write("instrumentId", self.instrumentID)
    writer.write("instrumentVersion", self.instrumentVersion)
  }
}

extension Capacity_V1_ListAssessmentsResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessments", jsonName: "assessments"),
    .init(2, name: "next_page_token", jsonName: "nextPageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessments)
    case 2: reader.read(&self.nextPageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessments", self.assessments)
    writer.write("nextPageToken", self.nextPageToken)
  }
}

extension Capacity_V1_SetTlpRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "tlp", jsonName: "tlp"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.tlp)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("tlp", self.tlp)
  }
}

extension Capacity_V1_SetTlpResponse: DocumentMessage {
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

extension Capacity_V1_ShareAssessmentRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "agency_id", jsonName: "agencyId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.agencyID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("agencyId", self.agencyID)
  }
}

extension Capacity_V1_ShareAssessmentResponse: DocumentMessage {
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

extension Capacity_V1_UnshareAssessmentRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "agency_id", jsonName: "agencyId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.agencyID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("agencyId", self.agencyID)
  }
}

extension Capacity_V1_UnshareAssessmentResponse: DocumentMessage {
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

extension Capacity_V1_GetContactRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
  }
}

extension Capacity_V1_GetContactResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "contact", jsonName: "contact"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.contact)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("contact", self.contact)
  }
}

extension Capacity_V1_EraseContactRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
  }
}

extension Capacity_V1_EraseContactResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "erased", jsonName: "erased"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.erased)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("erased", self.erased)
  }
}

extension Capacity_V1_GetBundleRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
  }
}

extension Capacity_V1_GetBundleResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "bundle", jsonName: "bundle"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.bundle)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("bundle", self.bundle)
  }
}

extension Capacity_V1_RescoreAssessmentRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "instrument_version", jsonName: "instrumentVersion"),
    .init(3, name: "profile_id", jsonName: "profileId"),
    .init(4, name: "language_code", jsonName: "languageCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.instrumentVersion)
    case 3: reader.read(&self.profileID)
    case 4: reader.read(&self.languageCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("instrumentVersion", self.instrumentVersion)
    writer.write("profileId", self.profileID)
    writer.write("languageCode", self.languageCode)
  }
}

extension Capacity_V1_RescoreAssessmentResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "result", jsonName: "result"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.result)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("result", self.result)
  }
}

extension Capacity_V1_ListResultsRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
  }
}

extension Capacity_V1_ListResultsResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "results", jsonName: "results"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.results)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("results", self.results)
  }
}

extension Capacity_V1_AssessmentResult: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "number", jsonName: "number"),
    .init(2, name: "create_time", jsonName: "createTime"),
    .init(3, name: "digests", jsonName: "digests"),
    .init(4, name: "scorecard", jsonName: "scorecard"),
    .init(5, name: "instrument_version", jsonName: "instrumentVersion"),
    .init(6, name: "profile_id", jsonName: "profileId"),
    .init(7, name: "profile_version", jsonName: "profileVersion"),
    .init(8, name: "not_carried_indicator_ids", jsonName: "notCarriedIndicatorIds"),
    .init(9, name: "evidence_basis", jsonName: "evidenceBasis"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.number)
    case 2: reader.read(&self.createTime)
    case 3: reader.read(&self.digests)
    case 4: reader.read(&self.scorecard)
    case 5: reader.read(&self.instrumentVersion)
    case 6: reader.read(&self.profileID)
    case 7: reader.read(&self.profileVersion)
    case 8: reader.read(&self.notCarriedIndicatorIds)
    case 9: reader.read(&self.evidenceBasis)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("number", self.number)
    writer.write("createTime", self.createTime)
    writer.write("digests", self.digests)
    writer.write("scorecard", self.scorecard)
    writer.write("instrumentVersion", self.instrumentVersion)
    writer.write("profileId", self.profileID)
    writer.write("profileVersion", self.profileVersion)
    writer.write("notCarriedIndicatorIds", self.notCarriedIndicatorIds)
    writer.write("evidenceBasis", self.evidenceBasis)
  }
}

extension Capacity_V1_WatchAssessmentsRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state_code", jsonName: "stateCode"),
    .init(2, name: "agency", jsonName: "agency"),
    .init(3, name: "round", jsonName: "round"),
    .init(4, name: "resume_token", jsonName: "resumeToken"),
    .init(5, name: "from_start", jsonName: "fromStart"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.stateCode)
    case 2: reader.read(&self.agency)
    case 3: reader.read(&self.round)
    case 4: reader.read(&self.resumeToken)
    case 5: reader.read(&self.fromStart)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("stateCode", self.stateCode)
    writer.write("agency", self.agency)
    writer.write("round", self.round)
    writer.write("resumeToken", self.resumeToken)
    writer.write("fromStart", self.fromStart)
  }
}

extension Capacity_V1_WatchAssessmentsResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "event", jsonName: "event"),
    .init(2, name: "resume_token", jsonName: "resumeToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.event)
    case 2: reader.read(&self.resumeToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("event", self.event)
    writer.write("resumeToken", self.resumeToken)
  }
}


// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_GetReviewRequest: DocumentMessage {
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

extension Capacity_V1_GetReviewResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "review", jsonName: "review"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.review)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("review", self.review)
  }
}

extension Capacity_V1_ListReviewEventsRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "page_size", jsonName: "pageSize"),
    .init(3, name: "page_token", jsonName: "pageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.pageSize)
    case 3: reader.read(&self.pageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("pageSize", self.pageSize)
    writer.write("pageToken", self.pageToken)
  }
}

extension Capacity_V1_ListReviewEventsResponse: DocumentMessage {
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

extension Capacity_V1_StartReviewRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "etag", jsonName: "etag"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.etag)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("etag", self.etag)
  }
}

extension Capacity_V1_StartReviewResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "review", jsonName: "review"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.review)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("review", self.review)
  }
}

extension Capacity_V1_RecordReviewRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "etag", jsonName: "etag"),
    .init(3, name: "answers", jsonName: "answers"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.etag)
    case 3: reader.read(&self.answers)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("etag", self.etag)
    writer.write("answers", self.answers)
  }
}

extension Capacity_V1_RecordReviewResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "review", jsonName: "review"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.review)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("review", self.review)
  }
}

extension Capacity_V1_AddReviewCommentRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "indicator_id", jsonName: "indicatorId"),
    .init(3, name: "text", jsonName: "text"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.indicatorID)
    case 3: reader.read(&self.text)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("indicatorId", self.indicatorID)
    writer.write("text", self.text)
  }
}

extension Capacity_V1_AddReviewCommentResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "event", jsonName: "event"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.event)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("event", self.event)
  }
}

extension Capacity_V1_ReturnAssessmentRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "etag", jsonName: "etag"),
    .init(3, name: "answers", jsonName: "answers"),
    .init(4, name: "comment", jsonName: "comment"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.etag)
    case 3: reader.read(&self.answers)
    case 4: reader.read(&self.comment)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("etag", self.etag)
    writer.write("answers", self.answers)
    writer.write("comment", self.comment)
  }
}

extension Capacity_V1_ReturnAssessmentResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "review", jsonName: "review"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.review)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("review", self.review)
  }
}

extension Capacity_V1_ValidateAssessmentRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "etag", jsonName: "etag"),
    .init(3, name: "confirm_rest", jsonName: "confirmRest"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.etag)
    case 3: reader.read(&self.confirmRest)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("etag", self.etag)
    writer.write("confirmRest", self.confirmRest)
  }
}

extension Capacity_V1_ValidateAssessmentResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "review", jsonName: "review"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.review)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("review", self.review)
  }
}

extension Capacity_V1_ReplyToAssessmentRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "etag", jsonName: "etag"),
    .init(3, name: "answers", jsonName: "answers"),
    .init(4, name: "statement", jsonName: "statement"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.etag)
    case 3: reader.read(&self.answers)
    case 4: reader.read(&self.statement)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("etag", self.etag)
    writer.write("answers", self.answers)
    writer.write("statement", self.statement)
  }
}

extension Capacity_V1_ReplyToAssessmentResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "review", jsonName: "review"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.review)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("review", self.review)
  }
}

extension Capacity_V1_PublishAssessmentRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "etag", jsonName: "etag"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.etag)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("etag", self.etag)
  }
}

extension Capacity_V1_PublishAssessmentResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "review", jsonName: "review"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.review)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("review", self.review)
  }
}

extension Capacity_V1_WithdrawAssessmentRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "etag", jsonName: "etag"),
    .init(3, name: "reason", jsonName: "reason"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.etag)
    case 3: reader.read(&self.reason)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("etag", self.etag)
    writer.write("reason", self.reason)
  }
}

extension Capacity_V1_WithdrawAssessmentResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "review", jsonName: "review"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.review)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("review", self.review)
  }
}

extension Capacity_V1_GetViewsRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "profile_id", jsonName: "profileId"),
    .init(3, name: "language_code", jsonName: "languageCode"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.profileID)
    case 3: reader.read(&self.languageCode)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("profileId", self.profileID)
    writer.write("languageCode", self.languageCode)
  }
}

extension Capacity_V1_GetViewsResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "views", jsonName: "views"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.views)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("views", self.views)
  }
}


// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_CreateReportScheduleRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "schedule", jsonName: "schedule"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.schedule)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("schedule", self.schedule)
  }
}

extension Capacity_V1_CreateReportScheduleResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "schedule", jsonName: "schedule"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.schedule)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("schedule", self.schedule)
  }
}

extension Capacity_V1_ListReportSchedulesRequest: DocumentMessage {
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

extension Capacity_V1_ListReportSchedulesResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "schedules", jsonName: "schedules"),
    .init(2, name: "next_page_token", jsonName: "nextPageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.schedules)
    case 2: reader.read(&self.nextPageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("schedules", self.schedules)
    writer.write("nextPageToken", self.nextPageToken)
  }
}

extension Capacity_V1_GetReportScheduleRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "schedule_id", jsonName: "scheduleId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.scheduleID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("scheduleId", self.scheduleID)
  }
}

extension Capacity_V1_GetReportScheduleResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "schedule", jsonName: "schedule"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.schedule)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("schedule", self.schedule)
  }
}

extension Capacity_V1_PauseReportScheduleRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "schedule_id", jsonName: "scheduleId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.scheduleID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("scheduleId", self.scheduleID)
  }
}

extension Capacity_V1_PauseReportScheduleResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "schedule", jsonName: "schedule"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.schedule)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("schedule", self.schedule)
  }
}

extension Capacity_V1_ResumeReportScheduleRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "schedule_id", jsonName: "scheduleId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.scheduleID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("scheduleId", self.scheduleID)
  }
}

extension Capacity_V1_ResumeReportScheduleResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "schedule", jsonName: "schedule"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.schedule)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("schedule", self.schedule)
  }
}

extension Capacity_V1_DeleteReportScheduleRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "schedule_id", jsonName: "scheduleId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.scheduleID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("scheduleId", self.scheduleID)
  }
}

extension Capacity_V1_DeleteReportScheduleResponse: DocumentMessage {
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

extension Capacity_V1_RunReportScheduleRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "schedule_id", jsonName: "scheduleId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.scheduleID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("scheduleId", self.scheduleID)
  }
}

extension Capacity_V1_RunReportScheduleResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "run", jsonName: "run"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.run)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("run", self.run)
  }
}

extension Capacity_V1_ListReportRunsRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "page_size", jsonName: "pageSize"),
    .init(2, name: "page_token", jsonName: "pageToken"),
    .init(3, name: "schedule_id", jsonName: "scheduleId"),
    .init(4, name: "files_kept", jsonName: "filesKept"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.pageSize)
    case 2: reader.read(&self.pageToken)
    case 3: reader.read(&self.scheduleID)
    case 4: reader.read(&self.filesKept)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("pageSize", self.pageSize)
    writer.write("pageToken", self.pageToken)
    writer.write("scheduleId", self.scheduleID)
    writer.write("filesKept", self.filesKept)
  }
}

extension Capacity_V1_ListReportRunsResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "runs", jsonName: "runs"),
    .init(2, name: "next_page_token", jsonName: "nextPageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.runs)
    case 2: reader.read(&self.nextPageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("runs", self.runs)
    writer.write("nextPageToken", self.nextPageToken)
  }
}

extension Capacity_V1_GetReportRunRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "run_id", jsonName: "runId"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.runID)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("runId", self.runID)
  }
}

extension Capacity_V1_GetReportRunResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "run", jsonName: "run"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.run)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("run", self.run)
  }
}

extension Capacity_V1_GetReportRunFileRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "run_id", jsonName: "runId"),
    .init(2, name: "name", jsonName: "name"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.runID)
    case 2: reader.read(&self.name)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("runId", self.runID)
    writer.write("name", self.name)
  }
}


// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_ReportSchedule: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "schedule_id", jsonName: "scheduleId"),
    .init(2, name: "name", jsonName: "name"),
    .init(3, name: "expression", jsonName: "expression"),
    .init(4, name: "time_zone", jsonName: "timeZone"),
    .init(5, name: "report", jsonName: "report"),
    .init(6, name: "formats", jsonName: "formats"),
    .init(7, name: "folder", jsonName: "folder"),
    .init(8, name: "command", jsonName: "command"),
    .init(9, name: "keep", jsonName: "keep"),
    .init(10, name: "owner", jsonName: "owner"),
    .init(11, name: "create_time", jsonName: "createTime"),
    .init(12, name: "pause_time", jsonName: "pauseTime"),
    .init(13, name: "next_time", jsonName: "nextTime"),
    .init(14, name: "last_run", jsonName: "lastRun"),
    .init(15, name: "failures", jsonName: "failures"),
    .init(16, name: "last_success_time", jsonName: "lastSuccessTime"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.scheduleID)
    case 2: reader.read(&self.name)
    case 3: reader.read(&self.expression)
    case 4: reader.read(&self.timeZone)
    case 5: reader.read(&self.report)
    case 6: reader.read(&self.formats)
    case 7: reader.read(&self.folder)
    case 8: reader.read(&self.command)
    case 9: reader.read(&self.keep)
    case 10: reader.read(&self.owner)
    case 11: reader.read(&self.createTime)
    case 12: reader.read(&self.pauseTime)
    case 13: reader.read(&self.nextTime)
    case 14: reader.read(&self.lastRun)
    case 15: reader.read(&self.failures)
    case 16: reader.read(&self.lastSuccessTime)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("scheduleId", self.scheduleID)
    writer.write("name", self.name)
    writer.write("expression", self.expression)
    writer.write("timeZone", self.timeZone)
    writer.write("report", self.report)
    writer.write("formats", self.formats)
    writer.write("folder", self.folder)
    writer.write("command", self.command)
    writer.write("keep", self.keep)
    writer.write("owner", self.owner)
    writer.write("createTime", self.createTime)
    writer.write("pauseTime", self.pauseTime)
    writer.write("nextTime", self.nextTime)
    writer.write("lastRun", self.lastRun)
    writer.write("failures", self.failures)
    writer.write("lastSuccessTime", self.lastSuccessTime)
  }
}

extension Capacity_V1_ReportRun: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "run_id", jsonName: "runId"),
    .init(2, name: "schedule_id", jsonName: "scheduleId"),
    .init(3, name: "number", jsonName: "number"),
    .init(4, name: "state", jsonName: "state"),
    .init(5, name: "due_time", jsonName: "dueTime"),
    .init(6, name: "start_time", jsonName: "startTime"),
    .init(7, name: "end_time", jsonName: "endTime"),
    .init(8, name: "on_demand", jsonName: "onDemand"),
    .init(9, name: "catch_up", jsonName: "catchUp"),
    .init(10, name: "missed", jsonName: "missed"),
    .init(11, name: "attempts", jsonName: "attempts"),
    .init(12, name: "failure", jsonName: "failure"),
    .init(13, name: "failure_reason", jsonName: "failureReason"),
    .init(14, name: "files", jsonName: "files"),
    .init(15, name: "files_kept", jsonName: "filesKept"),
    .init(16, name: "delivered_to", jsonName: "deliveredTo"),
    .init(17, name: "command", jsonName: "command"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.runID)
    case 2: reader.read(&self.scheduleID)
    case 3: reader.read(&self.number)
    case 4: reader.read(&self.state)
    case 5: reader.read(&self.dueTime)
    case 6: reader.read(&self.startTime)
    case 7: reader.read(&self.endTime)
    case 8: reader.read(&self.onDemand)
    case 9: reader.read(&self.catchUp)
    case 10: reader.read(&self.missed)
    case 11: reader.read(&self.attempts)
    case 12: reader.read(&self.failure)
    case 13: reader.read(&self.failureReason)
    case 14: reader.read(&self.files)
    case 15: reader.read(&self.filesKept)
    case 16: reader.read(&self.deliveredTo)
    case 17: reader.read(&self.command)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("runId", self.runID)
    writer.write("scheduleId", self.scheduleID)
    writer.write("number", self.number)
    writer.write("state", self.state)
    writer.write("dueTime", self.dueTime)
    writer.write("startTime", self.startTime)
    writer.write("endTime", self.endTime)
    writer.write("onDemand", self.onDemand)
    writer.write("catchUp", self.catchUp)
    writer.write("missed", self.missed)
    writer.write("attempts", self.attempts)
    writer.write("failure", self.failure)
    writer.write("failureReason", self.failureReason)
    writer.write("files", self.files)
    writer.write("filesKept", self.filesKept)
    writer.write("deliveredTo", self.deliveredTo)
    writer.write("command", self.command)
  }
}

extension Capacity_V1_ReportRunFile: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "name", jsonName: "name"),
    .init(2, name: "media_type", jsonName: "mediaType"),
    .init(3, name: "digest", jsonName: "digest"),
    .init(4, name: "size", jsonName: "size"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.name)
    case 2: reader.read(&self.mediaType)
    case 3: reader.read(&self.digest)
    case 4: reader.read(&self.size)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("name", self.name)
    writer.write("mediaType", self.mediaType)
    writer.write("digest", self.digest)
    writer.write("size", self.size)
  }
}

extension Capacity_V1_CommandOutcome: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "exit_status", jsonName: "exitStatus"),
    .init(2, name: "last_line", jsonName: "lastLine"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.exitStatus)
    case 2: reader.read(&self.lastLine)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("exitStatus", self.exitStatus)
    writer.write("lastLine", self.lastLine)
  }
}


// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_ReportSchedule: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ReportSchedule" }

  package static let layout = MessageLayout(Capacity__V1__ReportSchedule.self, initialize: capacity__v1__report_schedule__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ReportSchedule.self)
    self.scheduleID = try String(copying: c.pointee.schedule_id, field: "capacity.v1.ReportSchedule.schedule_id")
    self.name = try String(copying: c.pointee.name, field: "capacity.v1.ReportSchedule.name")
    self.expression = try String(copying: c.pointee.expression, field: "capacity.v1.ReportSchedule.expression")
    self.timeZone = try String(copying: c.pointee.time_zone, field: "capacity.v1.ReportSchedule.time_zone")
    if let value = c.pointee.report { self.report = try .init(copying: value) }
    self.formats.reserveCapacity(c.pointee.n_formats)
    for index in 0..<c.pointee.n_formats { self.formats.append(Capacity_V1_ReportFormat(rawValue: enumNumber(c.pointee.formats[index].rawValue))) }
    self.folder = try String(copying: c.pointee.folder, field: "capacity.v1.ReportSchedule.folder")
    self.command = try String(copying: c.pointee.command, field: "capacity.v1.ReportSchedule.command")
    self.keep = c.pointee.keep
    if let value = c.pointee.owner { self.owner = try .init(copying: value) }
    if let value = c.pointee.create_time { self.createTime = try .init(copying: value) }
    if let value = c.pointee.pause_time { self.pauseTime = try .init(copying: value) }
    if let value = c.pointee.next_time { self.nextTime = try .init(copying: value) }
    if let value = c.pointee.last_run { self.lastRun = try .init(copying: value) }
    self.failures = c.pointee.failures
    if let value = c.pointee.last_success_time { self.lastSuccessTime = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ReportSchedule.self)
    c.pointee.schedule_id = try arena.bytes(of: self.scheduleID)
    c.pointee.name = try arena.bytes(of: self.name)
    c.pointee.expression = try arena.bytes(of: self.expression)
    c.pointee.time_zone = try arena.bytes(of: self.timeZone)
    if let value = self.report { c.pointee.report = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__GenerateReportRequest.self) }
    c.pointee.n_formats = self.formats.count
    c.pointee.formats = try arena.array(self.formats) { element in Capacity__V1__ReportFormat(rawValue: enumNumber(element.rawValue)) }
    c.pointee.folder = try arena.bytes(of: self.folder)
    c.pointee.command = try arena.bytes(of: self.command)
    c.pointee.keep = self.keep
    if let value = self.owner { c.pointee.owner = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Principal.self) }
    if let value = self.createTime { c.pointee.create_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    if let value = self.pauseTime { c.pointee.pause_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    if let value = self.nextTime { c.pointee.next_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    if let value = self.lastRun { c.pointee.last_run = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__ReportRun.self) }
    c.pointee.failures = self.failures
    if let value = self.lastSuccessTime { c.pointee.last_success_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    report?.visitUnknownFields(at: path.field("report"), visit)
    owner?.visitUnknownFields(at: path.field("owner"), visit)
    createTime?.visitUnknownFields(at: path.field("create_time"), visit)
    pauseTime?.visitUnknownFields(at: path.field("pause_time"), visit)
    nextTime?.visitUnknownFields(at: path.field("next_time"), visit)
    lastRun?.visitUnknownFields(at: path.field("last_run"), visit)
    lastSuccessTime?.visitUnknownFields(at: path.field("last_success_time"), visit)
  }
}

extension Capacity_V1_ReportRun: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ReportRun" }

  package static let layout = MessageLayout(Capacity__V1__ReportRun.self, initialize: capacity__v1__report_run__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ReportRun.self)
    self.runID = try String(copying: c.pointee.run_id, field: "capacity.v1.ReportRun.run_id")
    self.scheduleID = try String(copying: c.pointee.schedule_id, field: "capacity.v1.ReportRun.schedule_id")
    self.number = c.pointee.number
    self.state = Capacity_V1_ReportRunState(rawValue: enumNumber(c.pointee.state.rawValue))
    if let value = c.pointee.due_time { self.dueTime = try .init(copying: value) }
    if let value = c.pointee.start_time { self.startTime = try .init(copying: value) }
    if let value = c.pointee.end_time { self.endTime = try .init(copying: value) }
    self.onDemand = c.pointee.on_demand != 0
    self.catchUp = c.pointee.catch_up != 0
    self.missed = c.pointee.missed
    self.attempts = c.pointee.attempts
    self.failure = try String(copying: c.pointee.failure, field: "capacity.v1.ReportRun.failure")
    self.failureReason = try String(copying: c.pointee.failure_reason, field: "capacity.v1.ReportRun.failure_reason")
    self.files.reserveCapacity(c.pointee.n_files)
    for index in 0..<c.pointee.n_files { self.files.append(try Capacity_V1_ReportRunFile(copyingIfPresent: c.pointee.files[index])) }
    self.filesKept = c.pointee.files_kept != 0
    self.deliveredTo = try String(copying: c.pointee.delivered_to, field: "capacity.v1.ReportRun.delivered_to")
    if let value = c.pointee.command { self.command = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ReportRun.self)
    c.pointee.run_id = try arena.bytes(of: self.runID)
    c.pointee.schedule_id = try arena.bytes(of: self.scheduleID)
    c.pointee.number = self.number
    c.pointee.state = Capacity__V1__ReportRunState(rawValue: enumNumber(self.state.rawValue))
    if let value = self.dueTime { c.pointee.due_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    if let value = self.startTime { c.pointee.start_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    if let value = self.endTime { c.pointee.end_time = try arena.pointer(to: value).assumingMemoryBound(to: Google__Protobuf__Timestamp.self) }
    c.pointee.on_demand = self.onDemand ? 1 : 0
    c.pointee.catch_up = self.catchUp ? 1 : 0
    c.pointee.missed = self.missed
    c.pointee.attempts = self.attempts
    c.pointee.failure = try arena.bytes(of: self.failure)
    c.pointee.failure_reason = try arena.bytes(of: self.failureReason)
    c.pointee.n_files = self.files.count
    c.pointee.files = try arena.array(self.files) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ReportRunFile.self) }
    c.pointee.files_kept = self.filesKept ? 1 : 0
    c.pointee.delivered_to = try arena.bytes(of: self.deliveredTo)
    if let value = self.command { c.pointee.command = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__CommandOutcome.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    dueTime?.visitUnknownFields(at: path.field("due_time"), visit)
    startTime?.visitUnknownFields(at: path.field("start_time"), visit)
    endTime?.visitUnknownFields(at: path.field("end_time"), visit)
    for (index, value) in files.enumerated() { value.visitUnknownFields(at: path.field("files").index(index), visit) }
    command?.visitUnknownFields(at: path.field("command"), visit)
  }
}

extension Capacity_V1_ReportRunFile: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ReportRunFile" }

  package static let layout = MessageLayout(Capacity__V1__ReportRunFile.self, initialize: capacity__v1__report_run_file__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ReportRunFile.self)
    self.name = try String(copying: c.pointee.name, field: "capacity.v1.ReportRunFile.name")
    self.mediaType = try String(copying: c.pointee.media_type, field: "capacity.v1.ReportRunFile.media_type")
    self.digest = try String(copying: c.pointee.digest, field: "capacity.v1.ReportRunFile.digest")
    self.size = c.pointee.size
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ReportRunFile.self)
    c.pointee.name = try arena.bytes(of: self.name)
    c.pointee.media_type = try arena.bytes(of: self.mediaType)
    c.pointee.digest = try arena.bytes(of: self.digest)
    c.pointee.size = self.size
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_CommandOutcome: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CommandOutcome" }

  package static let layout = MessageLayout(Capacity__V1__CommandOutcome.self, initialize: capacity__v1__command_outcome__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CommandOutcome.self)
    self.exitStatus = c.pointee.exit_status
    self.lastLine = try String(copying: c.pointee.last_line, field: "capacity.v1.CommandOutcome.last_line")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CommandOutcome.self)
    c.pointee.exit_status = self.exitStatus
    c.pointee.last_line = try arena.bytes(of: self.lastLine)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}


// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_CreateReportScheduleRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CreateReportScheduleRequest" }

  package static let layout = MessageLayout(Capacity__V1__CreateReportScheduleRequest.self, initialize: capacity__v1__create_report_schedule_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateReportScheduleRequest.self)
    if let value = c.pointee.schedule { self.schedule = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateReportScheduleRequest.self)
    if let value = self.schedule { c.pointee.schedule = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__ReportSchedule.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    schedule?.visitUnknownFields(at: path.field("schedule"), visit)
  }
}

extension Capacity_V1_CreateReportScheduleResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CreateReportScheduleResponse" }

  package static let layout = MessageLayout(Capacity__V1__CreateReportScheduleResponse.self, initialize: capacity__v1__create_report_schedule_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateReportScheduleResponse.self)
    if let value = c.pointee.schedule { self.schedule = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CreateReportScheduleResponse.self)
    if let value = self.schedule { c.pointee.schedule = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__ReportSchedule.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    schedule?.visitUnknownFields(at: path.field("schedule"), visit)
  }
}

extension Capacity_V1_ListReportSchedulesRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListReportSchedulesRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListReportSchedulesRequest.self, initialize: capacity__v1__list_report_schedules_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListReportSchedulesRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try String(copying: c.pointee.page_token, field: "capacity.v1.ListReportSchedulesRequest.page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListReportSchedulesRequest.self)
    c.pointee.page_size = self.pageSize
    c.pointee.page_token = try arena.bytes(of: self.pageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ListReportSchedulesResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListReportSchedulesResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListReportSchedulesResponse.self, initialize: capacity__v1__list_report_schedules_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListReportSchedulesResponse.self)
    self.schedules.reserveCapacity(c.pointee.n_schedules)
    for index in 0..<c.pointee.n_schedules { self.schedules.append(try Capacity_V1_ReportSchedule(copyingIfPresent: c.pointee.schedules[index])) }
    self.nextPageToken = try String(copying: c.pointee.next_page_token, field: "capacity.v1.ListReportSchedulesResponse.next_page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListReportSchedulesResponse.self)
    c.pointee.n_schedules = self.schedules.count
    c.pointee.schedules = try arena.array(self.schedules) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ReportSchedule.self) }
    c.pointee.next_page_token = try arena.bytes(of: self.nextPageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in schedules.enumerated() { value.visitUnknownFields(at: path.field("schedules").index(index), visit) }
  }
}

extension Capacity_V1_GetReportScheduleRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetReportScheduleRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetReportScheduleRequest.self, initialize: capacity__v1__get_report_schedule_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReportScheduleRequest.self)
    self.scheduleID = try String(copying: c.pointee.schedule_id, field: "capacity.v1.GetReportScheduleRequest.schedule_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReportScheduleRequest.self)
    c.pointee.schedule_id = try arena.bytes(of: self.scheduleID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetReportScheduleResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetReportScheduleResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetReportScheduleResponse.self, initialize: capacity__v1__get_report_schedule_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReportScheduleResponse.self)
    if let value = c.pointee.schedule { self.schedule = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReportScheduleResponse.self)
    if let value = self.schedule { c.pointee.schedule = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__ReportSchedule.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    schedule?.visitUnknownFields(at: path.field("schedule"), visit)
  }
}

extension Capacity_V1_PauseReportScheduleRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.PauseReportScheduleRequest" }

  package static let layout = MessageLayout(Capacity__V1__PauseReportScheduleRequest.self, initialize: capacity__v1__pause_report_schedule_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__PauseReportScheduleRequest.self)
    self.scheduleID = try String(copying: c.pointee.schedule_id, field: "capacity.v1.PauseReportScheduleRequest.schedule_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__PauseReportScheduleRequest.self)
    c.pointee.schedule_id = try arena.bytes(of: self.scheduleID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_PauseReportScheduleResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.PauseReportScheduleResponse" }

  package static let layout = MessageLayout(Capacity__V1__PauseReportScheduleResponse.self, initialize: capacity__v1__pause_report_schedule_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__PauseReportScheduleResponse.self)
    if let value = c.pointee.schedule { self.schedule = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__PauseReportScheduleResponse.self)
    if let value = self.schedule { c.pointee.schedule = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__ReportSchedule.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    schedule?.visitUnknownFields(at: path.field("schedule"), visit)
  }
}

extension Capacity_V1_ResumeReportScheduleRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ResumeReportScheduleRequest" }

  package static let layout = MessageLayout(Capacity__V1__ResumeReportScheduleRequest.self, initialize: capacity__v1__resume_report_schedule_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ResumeReportScheduleRequest.self)
    self.scheduleID = try String(copying: c.pointee.schedule_id, field: "capacity.v1.ResumeReportScheduleRequest.schedule_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ResumeReportScheduleRequest.self)
    c.pointee.schedule_id = try arena.bytes(of: self.scheduleID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ResumeReportScheduleResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ResumeReportScheduleResponse" }

  package static let layout = MessageLayout(Capacity__V1__ResumeReportScheduleResponse.self, initialize: capacity__v1__resume_report_schedule_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ResumeReportScheduleResponse.self)
    if let value = c.pointee.schedule { self.schedule = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ResumeReportScheduleResponse.self)
    if let value = self.schedule { c.pointee.schedule = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__ReportSchedule.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    schedule?.visitUnknownFields(at: path.field("schedule"), visit)
  }
}

extension Capacity_V1_DeleteReportScheduleRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DeleteReportScheduleRequest" }

  package static let layout = MessageLayout(Capacity__V1__DeleteReportScheduleRequest.self, initialize: capacity__v1__delete_report_schedule_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DeleteReportScheduleRequest.self)
    self.scheduleID = try String(copying: c.pointee.schedule_id, field: "capacity.v1.DeleteReportScheduleRequest.schedule_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DeleteReportScheduleRequest.self)
    c.pointee.schedule_id = try arena.bytes(of: self.scheduleID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_DeleteReportScheduleResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.DeleteReportScheduleResponse" }

  package static let layout = MessageLayout(Capacity__V1__DeleteReportScheduleResponse.self, initialize: capacity__v1__delete_report_schedule_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__DeleteReportScheduleResponse.self)
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__DeleteReportScheduleResponse.self)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_RunReportScheduleRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RunReportScheduleRequest" }

  package static let layout = MessageLayout(Capacity__V1__RunReportScheduleRequest.self, initialize: capacity__v1__run_report_schedule_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RunReportScheduleRequest.self)
    self.scheduleID = try String(copying: c.pointee.schedule_id, field: "capacity.v1.RunReportScheduleRequest.schedule_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RunReportScheduleRequest.self)
    c.pointee.schedule_id = try arena.bytes(of: self.scheduleID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_RunReportScheduleResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.RunReportScheduleResponse" }

  package static let layout = MessageLayout(Capacity__V1__RunReportScheduleResponse.self, initialize: capacity__v1__run_report_schedule_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__RunReportScheduleResponse.self)
    if let value = c.pointee.run { self.run = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__RunReportScheduleResponse.self)
    if let value = self.run { c.pointee.run = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__ReportRun.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    run?.visitUnknownFields(at: path.field("run"), visit)
  }
}

extension Capacity_V1_ListReportRunsRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListReportRunsRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListReportRunsRequest.self, initialize: capacity__v1__list_report_runs_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListReportRunsRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try String(copying: c.pointee.page_token, field: "capacity.v1.ListReportRunsRequest.page_token")
    self.scheduleID = try String(copying: c.pointee.schedule_id, field: "capacity.v1.ListReportRunsRequest.schedule_id")
    self.filesKept = c.pointee.files_kept != 0
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListReportRunsRequest.self)
    c.pointee.page_size = self.pageSize
    c.pointee.page_token = try arena.bytes(of: self.pageToken)
    c.pointee.schedule_id = try arena.bytes(of: self.scheduleID)
    c.pointee.files_kept = self.filesKept ? 1 : 0
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ListReportRunsResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListReportRunsResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListReportRunsResponse.self, initialize: capacity__v1__list_report_runs_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListReportRunsResponse.self)
    self.runs.reserveCapacity(c.pointee.n_runs)
    for index in 0..<c.pointee.n_runs { self.runs.append(try Capacity_V1_ReportRun(copyingIfPresent: c.pointee.runs[index])) }
    self.nextPageToken = try String(copying: c.pointee.next_page_token, field: "capacity.v1.ListReportRunsResponse.next_page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListReportRunsResponse.self)
    c.pointee.n_runs = self.runs.count
    c.pointee.runs = try arena.array(self.runs) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ReportRun.self) }
    c.pointee.next_page_token = try arena.bytes(of: self.nextPageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in runs.enumerated() { value.visitUnknownFields(at: path.field("runs").index(index), visit) }
  }
}

extension Capacity_V1_GetReportRunRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetReportRunRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetReportRunRequest.self, initialize: capacity__v1__get_report_run_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReportRunRequest.self)
    self.runID = try String(copying: c.pointee.run_id, field: "capacity.v1.GetReportRunRequest.run_id")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReportRunRequest.self)
    c.pointee.run_id = try arena.bytes(of: self.runID)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetReportRunResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetReportRunResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetReportRunResponse.self, initialize: capacity__v1__get_report_run_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReportRunResponse.self)
    if let value = c.pointee.run { self.run = try .init(copying: value) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReportRunResponse.self)
    if let value = self.run { c.pointee.run = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__ReportRun.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    run?.visitUnknownFields(at: path.field("run"), visit)
  }
}

extension Capacity_V1_GetReportRunFileRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetReportRunFileRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetReportRunFileRequest.self, initialize: capacity__v1__get_report_run_file_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReportRunFileRequest.self)
    self.runID = try String(copying: c.pointee.run_id, field: "capacity.v1.GetReportRunFileRequest.run_id")
    self.name = try String(copying: c.pointee.name, field: "capacity.v1.GetReportRunFileRequest.name")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetReportRunFileRequest.self)
    c.pointee.run_id = try arena.bytes(of: self.runID)
    c.pointee.name = try arena.bytes(of: self.name)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}


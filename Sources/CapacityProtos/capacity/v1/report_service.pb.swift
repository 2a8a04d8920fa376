// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package struct Capacity_V1_CreateReportScheduleRequest: Sendable, Hashable {
  /// Without what the server sets.
  package var schedule: Capacity_V1_ReportSchedule?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_CreateReportScheduleResponse: Sendable, Hashable {
  package var schedule: Capacity_V1_ReportSchedule?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListReportSchedulesRequest: Sendable, Hashable {
  /// 50 by default, 500 at most.
  package var pageSize: Int32 = 0
  package var pageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListReportSchedulesResponse: Sendable, Hashable {
  package var schedules: [Capacity_V1_ReportSchedule] = []
  /// Empty on the last page.
  package var nextPageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetReportScheduleRequest: Sendable, Hashable {
  package var scheduleID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetReportScheduleResponse: Sendable, Hashable {
  package var schedule: Capacity_V1_ReportSchedule?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_PauseReportScheduleRequest: Sendable, Hashable {
  package var scheduleID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_PauseReportScheduleResponse: Sendable, Hashable {
  package var schedule: Capacity_V1_ReportSchedule?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ResumeReportScheduleRequest: Sendable, Hashable {
  package var scheduleID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ResumeReportScheduleResponse: Sendable, Hashable {
  package var schedule: Capacity_V1_ReportSchedule?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_DeleteReportScheduleRequest: Sendable, Hashable {
  package var scheduleID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_DeleteReportScheduleResponse: Sendable, Hashable {
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RunReportScheduleRequest: Sendable, Hashable {
  package var scheduleID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_RunReportScheduleResponse: Sendable, Hashable {
  package var run: Capacity_V1_ReportRun?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListReportRunsRequest: Sendable, Hashable {
  /// 50 by default, 500 at most.
  package var pageSize: Int32 = 0
  package var pageToken: String = ""
  /// Empty: of all schedules.
  package var scheduleID: String = ""
  /// Only those whose files the server still has.
  package var filesKept: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListReportRunsResponse: Sendable, Hashable {
  package var runs: [Capacity_V1_ReportRun] = []
  /// Empty on the last page.
  package var nextPageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetReportRunRequest: Sendable, Hashable {
  package var runID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetReportRunResponse: Sendable, Hashable {
  package var run: Capacity_V1_ReportRun?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetReportRunFileRequest: Sendable, Hashable {
  package var runID: String = ""
  /// As ReportRun.files names it.
  package var name: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}


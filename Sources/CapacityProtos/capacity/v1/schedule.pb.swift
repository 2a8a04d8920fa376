// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

/// How far a run has come.
package enum Capacity_V1_ReportRunState: ProtobufEnum, CaseIterable {
  case unspecified
  /// It is about to start.
  case waiting
  case running
  /// All files were made, and delivered where they were to go.
  case succeeded
  /// See failure.
  case failed
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .waiting
    case 2: self = .running
    case 3: self = .succeeded
    case 4: self = .failed
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .waiting: 1
    case .running: 2
    case .succeeded: 3
    case .failed: 4
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .waiting, .running, .succeeded, .failed]

  package static let protobufNames: [Int32: String] = [0: "REPORT_RUN_STATE_UNSPECIFIED", 1: "REPORT_RUN_STATE_WAITING", 2: "REPORT_RUN_STATE_RUNNING", 3: "REPORT_RUN_STATE_SUCCEEDED", 4: "REPORT_RUN_STATE_FAILED"]
}

/// A report that the server makes again and again.
package struct Capacity_V1_ReportSchedule: Sendable, Hashable {
  package var scheduleID: String = ""
  /// For people, 1 to 100 characters on one line.
  package var name: String = ""
  /// When it is due, as cron's five fields say it: "0 6 * * mon"; or @daily and the like.
  package var expression: String = ""
  /// Whose clock the expression means, by the IANA's name: "Africa/Nairobi", "UTC".
  package var timeZone: String = ""
  /// What is made, with the rights that the owner has when it runs. Without format: formats names them.
  package var report: Capacity_V1_GenerateReportRequest?
  /// A file each; at least one, each once.
  package var formats: [Capacity_V1_ReportFormat] = []
  /// Below the folder that the server was given for reports: each run leaves a folder of its own there. "ministry/weekly";
  /// empty: nothing is delivered to a folder.
  package var folder: String = ""
  /// Name of a command that the server was given for reports: it is told where the files are. Empty: none runs.
  package var command: String = ""
  /// How many runs keep their files with the server, 1 to 1000, the newest ones; 0 reads as 10.
  package var keep: UInt32 = 0
  /// Whose rights it runs with: somebody with a token of this name, role and agency that works.
  package var owner: Capacity_V1_Principal?
  package var createTime: Google_Protobuf_Timestamp?
  /// Since when it is paused; not set: it is not.
  package var pauseTime: Google_Protobuf_Timestamp?
  /// When it is due next; not set while it is paused.
  package var nextTime: Google_Protobuf_Timestamp?
  /// Not set before the first one.
  package var lastRun: Capacity_V1_ReportRun?
  /// How many runs have failed since one that succeeded; 0: the last one did.
  package var failures: UInt32 = 0
  /// When a run last succeeded.
  package var lastSuccessTime: Google_Protobuf_Timestamp?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// One time that the report of a schedule was made, or was to be.
package struct Capacity_V1_ReportRun: Sendable, Hashable {
  package var runID: String = ""
  package var scheduleID: String = ""
  /// Counted from 1 within the schedule.
  package var number: UInt32 = 0
  package var state: Capacity_V1_ReportRunState = .unspecified
  /// When it was due, or asked for.
  package var dueTime: Google_Protobuf_Timestamp?
  /// When it was started, the last time where it was started again.
  package var startTime: Google_Protobuf_Timestamp?
  package var endTime: Google_Protobuf_Timestamp?
  /// Somebody asked for it, out of turn.
  package var onDemand: Bool = false
  /// It comes late, once for all the times that went by without a run.
  package var catchUp: Bool = false
  /// How many due times before due_time went by without a run; counted up to 1000.
  package var missed: UInt32 = 0
  /// 2: the server stopped in the middle of the first attempt.
  package var attempts: UInt32 = 0
  /// Why it failed, in words.
  package var failure: String = ""
  /// The same for programs: OWNER_WITHOUT_TOKEN, FOLDER_FAILED, COMMAND_FAILED, INTERRUPTED, or the reason with which
  /// GenerateReport refused.
  package var failureReason: String = ""
  /// In the order of the schedule's formats.
  package var files: [Capacity_V1_ReportRunFile] = []
  /// Whether the server still has the files.
  package var filesKept: Bool = false
  /// The folder that the files were delivered to, below the one that the server was given for reports.
  package var deliveredTo: String = ""
  /// Set where a command ran to its end.
  package var command: Capacity_V1_CommandOutcome?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A file that a run made.
package struct Capacity_V1_ReportRunFile: Sendable, Hashable {
  package var name: String = ""
  package var mediaType: String = ""
  /// SHA-256 in lowercase hexadecimal.
  package var digest: String = ""
  /// Bytes.
  package var size: Int64 = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// How a command ended.
package struct Capacity_V1_CommandOutcome: Sendable, Hashable {
  package var exitStatus: Int32 = 0
  /// The last line that it wrote to standard error, cut to 200 characters.
  package var lastLine: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}


internal import Assessments
internal import GRPCCore

// What callers hear of a store in trouble: what the trouble is and what they can do, neither paths nor codes.

extension ErrorStatus {
  /// - Parameter incident: Under which the log has more.
  init(_ obstacle: StoreError.Obstacle, incident: String) {
    let (reason, words) =
      switch obstacle {
      case .diskFull: ("DISK_FULL", "The server's disk is full: this was not stored")
      case .readOnly: ("READ_ONLY", "The server's store takes no writes: this was not stored")
      case .locked: ("LOCKED", "Another program holds the server's store: this was not stored")
      case .failedDisk:
        (
          "DISK_FAILED",
          "The server's disk failed. A submit may have been stored: send it again with the same request_id"
        )
      case .other: ("STORE_UNAVAILABLE", "The store is unavailable")
      }
    self.init(
      code: .unavailable,
      message: "\(words). Nothing acknowledged is lost; try again later (incident \(incident))",
      reason: reason,
      metadata: ["incident": incident]
    )
  }

  /// - Parameter id: The caller may see it.
  init(damagedAssessment id: String, incident: String) {
    self.init(
      code: .dataLoss,
      message:
        "The stored assessment \(id) is damaged: the operator must look for it in a backup (incident \(incident))",
      reason: "ASSESSMENT_DAMAGED",
      metadata: ["incident": incident, "assessment_id": id]
    )
  }

  init(damagedStoreOf incident: String) {
    self.init(
      code: .dataLoss,
      message: "The store cannot be read: the operator must look at it (incident \(incident))",
      reason: "STORE_DAMAGED",
      metadata: ["incident": incident]
    )
  }
}

internal import CapacityProtos
internal import Foundation

extension Finding {
  static func noFolder(_ path: String) -> Finding {
    Finding(
      subject: path,
      found: "there is no such folder",
      meaning: "no server has run on it",
      remedy: "name the right folder with --data, or start a server: it makes the folder"
    )
  }

  static func open(_ path: String, mode: Int, wanted: Int) -> Finding {
    let (found, right) = (String(mode, radix: 8), String(wanted, radix: 8))
    return Finding(
      subject: path,
      found: "has mode \(found), not \(right)",
      meaning: "other accounts of this machine may look at what states trusted you with",
      remedy: "chmod \(right) \(path)"
    )
  }

  static func strangeOwner(_ path: String, owner: Int, wanted: Int) -> Finding {
    Finding(
      subject: path,
      found: "belongs to the account \(owner); the folder belongs to \(wanted)",
      meaning: "a server of the folder's account may be kept from it",
      remedy: "chown \(wanted) \(path)"
    )
  }

  static func noStore(_ path: String) -> Finding {
    Finding(
      subject: path,
      found: "there is no database, or it is empty",
      meaning: "nothing is stored here; the next server starts with an empty store",
      remedy: "restore a copy with capacityd restore if there should be one"
    )
  }

  static func damaged(_ path: String, _ fault: String) -> Finding {
    Finding(
      subject: path,
      found: fault,
      meaning: "a part of what is stored was changed or cannot be read; a server answers DATA_LOSS for it",
      remedy: "keep the file, look at the disk, and restore the newest sound copy to a new folder (capacityd restore)"
    )
  }

  static func strangeReport(_ path: String, _ run: Capacity_V1_ReportRun, isThere: Bool) -> Finding {
    Finding(
      subject: path,
      found: isThere ? "is not what the run \(run.runID) made, or cannot be read" : "is missing",
      meaning: "the files of this run cannot be fetched: a server answers DATA_LOSS; the store itself lacks nothing",
      remedy: "copy the folder back from where it was delivered or saved, or have a new one made: "
        + "capacity report schedule run \(run.scheduleID)"
    )
  }

  static func lost(_ path: String, _ loss: String) -> Finding {
    Finding(
      subject: path,
      found: loss,
      meaning: "a server refuses to start on it, so that the loss is not covered up",
      remedy: "put the missing file back, or restore a copy; --accept-loss goes on without what is lost"
    )
  }

  static func unreadable(_ path: String, _ reason: String) -> Finding {
    Finding(
      subject: path,
      found: "cannot be read: \(reason)",
      meaning: "nothing can be said of what is stored, and a server could not use it either",
      remedy: "run doctor as the account that the server runs as, and look at disk and mount"
    )
  }

  static func clock(ahead seconds: Double) -> Finding {
    Finding(
      subject: "clock",
      found: "the newest assessment was stored \(Int(seconds.rounded())) seconds from now",
      meaning: "the clock went back: times of new assessments lie before those of older ones; ids still grow",
      remedy: "set the clock of this machine by a time server"
    )
  }

  static func longLog(_ path: String, bytes: Int) -> Finding {
    Finding(
      subject: path,
      found: "has \(bytes) bytes",
      meaning: "a reader or a copy under way keeps the log from being emptied, or a server ended without emptying it",
      remedy: "end programs that hold the file open; a server that starts and stops cleanly empties the log"
    )
  }

  static func littleSpace(_ path: String, free: Int, file: Int) -> Finding {
    Finding(
      subject: path,
      found: "\(free) bytes are free; the database has \(file)",
      meaning: "submits are refused with DISK_FULL once there is no room, and a copy has none",
      remedy: "make room for at least as much as the database has"
    )
  }

  static func emptyToken(_ path: String) -> Finding {
    Finding(
      subject: path,
      found: "is empty",
      meaning: "commands on this machine have no token to show",
      remedy: "stop the server and run capacityd owner-token"
    )
  }
}

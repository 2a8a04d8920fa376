internal import ArgumentParser

/// `capacity report schedule`: reports that the server makes again and again.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Have reports made again and again by the server, and look at what came of it.",
    discussion: """
      A run has the rights that the one who made the schedule has at that time. Runs that were due while the server was \
      down are caught up by one. For analysts, who see the schedules of their agency, and administrators.
      """,
    subcommands: [
      ScheduleAdd.self, ScheduleList.self, ScheduleShow.self, SchedulePause.self, ScheduleResume.self,
      ScheduleRemove.self, ScheduleRun.self, ScheduleRuns.self,
    ]
  )
}

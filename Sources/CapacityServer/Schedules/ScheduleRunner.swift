internal import Assessments
internal import CapacityProtos
internal import Logging
internal import ServiceLifecycle

/// Makes the runs of schedules when they are due, while the server serves.
///
/// A run is claimed in a transaction before it is made, and its end is stored in another. What a server leaves in the middle
/// the next one makes again, once. All that was due while no server ran is caught up by one run.
struct ScheduleRunner: Service {
  /// So many runs at a time: one that hangs must not hold up all others.
  static let width = 2
  /// The clock may be set: what is due is looked for at least so often.
  static let longestPause = Duration.seconds(60)

  let assessments: Assessments
  let maker: ReportRunMaker
  let metrics: ServerMetrics
  let logger: Logger
  let bell: RunnerBell
  /// Milliseconds since 1970.
  let now: @Sendable () -> Int64
  /// Returns after so long.
  let pause: @Sendable (Duration) async throws -> Void

  /// Works until the bell tells it to stop, and until the runs under way have ended; or until the task is cancelled.
  func run() async {
    await begin()
    await withTaskGroup(of: Void.self) { group in
      var count = 0
      while !bell.isStopped, !Task.isCancelled {
        let rings = bell.rings()
        let outlook = await outlook()
        for id in outlook.ready where !bell.isStopped {
          if count == Self.width {
            await group.next()
            count -= 1
          }
          guard !bell.isStopped, let claimed = await claim(id) else { continue }
          count += 1
          group.addTask {
            await make(claimed)
            bell.ring()
          }
        }
        await wait(until: outlook.next, or: rings)
      }
    }
  }

  /// What servers before this one left behind.
  private func begin() async {
    do {
      maker.kept.sweep(keeping: try await assessments.keptRuns())
    } catch is CancellationError {
      // The next start does it.
      return
    } catch {
      logger.error("Kept reports could not be looked at", metadata: ["error": "\(error)"])
    }
    do {
      let recovered = try await assessments.recoverRuns()
      for run in recovered.failed {
        metrics.reportRunEnded(well: false)
        logger.warning("A report was not made", metadata: Self.metadata(of: run, run.failureReason))
      }
      for failure in recovered.unreadable {
        logger.error(
          "A run of an earlier server could not be looked at: its schedule makes none",
          metadata: ["schedule": "\(failure.id)", "error": "\(failure.error)"]
        )
      }
    } catch is CancellationError {
      return
    } catch {
      logger.error("Runs of earlier servers could not be looked at", metadata: ["error": "\(error)"])
    }
  }

  private func outlook() async -> ScheduleOutlook {
    do {
      let outlook = try await assessments.scheduleOutlook()
      for id in outlook.damaged { logger.error("A schedule cannot be read", metadata: ["schedule": "\(id)"]) }
      return outlook
    } catch {
      if !Task.isCancelled { logger.error("Schedules cannot be read", metadata: ["error": "\(error)"]) }
      return ScheduleOutlook()
    }
  }

  private func claim(_ id: String) async -> ClaimedRun? {
    do {
      return try await assessments.claimRun(of: id)
    } catch {
      logger.error("A run could not be started", metadata: ["schedule": "\(id)", "error": "\(error)"])
      return nil
    }
  }

  private func make(_ claimed: ClaimedRun) async {
    let outcome: RunOutcome
    do {
      outcome = try await maker.outcome(of: claimed)
    } catch {
      logger.warning(
        "A report is left unfinished: the next start makes it again",
        metadata: Self.metadata(of: claimed.run)
      )
      return
    }
    let id = claimed.schedule.scheduleID
    switch await store(outcome, of: claimed) {
    case .stored: break
    case .left: return
    case .gone:
      // Somebody removed the schedule meanwhile.
      maker.kept.remove(id)
      return
    }
    metrics.reportRunEnded(well: outcome.failure == nil)
    if let failure = outcome.failure {
      logger.warning("A report was not made", metadata: Self.metadata(of: claimed.run, failure.reason))
    } else {
      logger.info("A report was made", metadata: Self.metadata(of: claimed.run))
    }
    guard let kept = try? await assessments.keptRuns(of: id) else { return }
    maker.kept.sweep(id, upTo: Int(claimed.run.number), keeping: kept[id] ?? [])
  }

  private enum Ending {
    case stored
    /// There is no such schedule any more.
    case gone
    /// The server stops: the next start makes the run again.
    case left
  }

  /// Stores the end of a run, and tries until it can: the disk may be full for a while.
  private func store(_ outcome: RunOutcome, of claimed: ClaimedRun) async -> Ending {
    while true {
      do {
        return try await assessments.finishRun(claimed, outcome) ? .stored : .gone
      } catch {
        var metadata = Self.metadata(of: claimed.run)
        metadata["error"] = "\(error)"
        logger.error("The end of a run could not be stored", metadata: metadata)
      }
      guard !bell.isStopped, (try? await pause(.seconds(10))) != nil else { return .left }
    }
  }

  /// - Parameter next: Seconds since 1970.
  private func wait(until next: Int64?, or rings: AsyncStream<Void>) async {
    let left = next.map { Duration.milliseconds(max($0 * 1000 - now(), 1)) } ?? Self.longestPause
    await withTaskGroup(of: Void.self) { group in
      group.addTask { for await _ in rings { return } }
      group.addTask { try? await pause(min(left, Self.longestPause)) }
      await group.next()
      group.cancelAll()
    }
  }

  /// Ids and numbers: nothing that people wrote.
  private static func metadata(of run: Capacity_V1_ReportRun, _ reason: String? = nil) -> Logger.Metadata {
    var metadata: Logger.Metadata = [
      "schedule": "\(run.scheduleID)", "run": "\(run.number)", "attempt": "\(run.attempts)",
      "catch up": "\(run.catchUp ? "yes" : "no")", "missed": "\(run.missed)",
    ]
    if let reason { metadata["reason"] = "\(reason)" }
    return metadata
  }
}

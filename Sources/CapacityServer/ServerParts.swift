internal import Assessments

/// What both doors of a server share while it runs.
struct ServerParts: Sendable {
  let room: ServerRoom
  let health: HealthStatuses
  let slots: CallSlots
  let metrics = ServerMetrics()
  let desk = SignInDesk()
  let place = DoorPlace()
  let backups: BackupStream
  let authenticator: Authenticator
  /// For the RPC and for schedules.
  let reports: ReportParts
  /// Milliseconds since 1970.
  let started = ServerRoom.now()

  /// - Throws: Where a template of reports cannot be read: a fault of this program.
  init(room: ServerRoom, health: HealthStatuses, configuration: CapacityServer.Configuration) throws {
    (self.room, self.health) = (room, health)
    reports = try ReportParts(
      assessments: room.assessments,
      folder: room.folder,
      destinations: configuration.destinations
    )
    slots = CallSlots(limit: configuration.limits.calls)
    backups = BackupStream(folder: room.folder, store: room.store)
    authenticator = Authenticator(store: room.store, sessions: desk, now: ServerRoom.now)
  }
}

internal import Assessments

/// What both doors of a server share while it runs.
struct ServerParts: Sendable {
  let room: ServerRoom
  let health: HealthStatuses
  let slots: CallSlots
  let metrics = ServerMetrics()
  let desk = SignInDesk()
  let place = DoorPlace()
  let authenticator: Authenticator
  /// Milliseconds since 1970.
  let started = ServerRoom.now()

  init(room: ServerRoom, health: HealthStatuses, limits: CapacityServer.Limits) {
    (self.room, self.health) = (room, health)
    slots = CallSlots(limit: limits.calls)
    authenticator = Authenticator(store: room.store, sessions: desk, now: ServerRoom.now)
  }
}

internal import Synchronization

/// Where the HTTP door stands, for those who tell others; known once it listens.
final class DoorPlace: Sendable {
  struct Place: Sendable, Hashable {
    let port: Int
    let isTLS: Bool
  }

  private let state = Mutex<Place?>(nil)

  /// `nil`: nowhere.
  var current: Place? { state.withLock { $0 } }

  func set(_ place: Place) { state.withLock { $0 = place } }
}

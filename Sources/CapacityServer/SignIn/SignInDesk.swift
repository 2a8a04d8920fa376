internal import Assessments
internal import Synchronization

/// Links that sign a browser in once, and the sessions that come of them. Kept in memory as digests: a restart ends them.
///
/// A session stands for the token behind its link: what that may do, and as long as that works.
final class SignInDesk: Sendable {
  /// Seconds that a code works.
  static let codeSeconds: Int64 = 60
  /// Seconds that a session works, if the token behind it does.
  static let sessionSeconds: Int64 = 8 * 3600
  /// The most codes, and the most sessions, at a time. Beyond that the oldest go.
  static let limit = 10_000
  /// Exchanges are counted in windows of a second.
  static let exchangesPerSecond = 20

  /// Why no session was given.
  enum Refusal: Error, Hashable {
    /// The code was never given, or was used, or is too old: which one, nobody is told.
    case unknownCode
    /// Others try too many codes at this time.
    case tooMany
  }

  private struct Ticket {
    /// The digest of the token behind it.
    let parent: [UInt8]
    /// Milliseconds since 1970.
    let expires: Int64
  }

  private struct State {
    var codes: [[UInt8]: Ticket] = [:]
    var sessions: [[UInt8]: Ticket] = [:]
    var window: Int64 = 0
    var exchanges = 0
  }

  private let state = Mutex(State())

  /// Makes a code for the bearer of a token.
  ///
  /// - Parameters:
  ///   - parent: The digest of the token.
  ///   - now: Milliseconds since 1970.
  /// - Returns: The code, and when it stops working.
  func makeCode(for parent: [UInt8], at now: Int64) -> (code: String, expires: Int64) {
    let code = BearerToken.random()
    let expires = now + Self.codeSeconds * 1000
    state.withLock { state in
      state.codes = Self.kept(state.codes, at: now)
      state.codes[code.digest] = Ticket(parent: parent, expires: expires)
    }
    return (String(code.text.dropFirst(4)), expires)
  }

  /// Takes a code, for good.
  ///
  /// - Returns: The digest of the token behind it.
  /// - Throws: ``Refusal``.
  func take(_ code: String, at now: Int64) throws(Refusal) -> [UInt8] {
    let digest = BearerToken(text: "cap_" + code).digest
    let outcome = state.withLock { state -> Result<[UInt8], Refusal> in
      if state.window != now / 1000 { (state.window, state.exchanges) = (now / 1000, 0) }
      state.exchanges += 1
      guard state.exchanges <= Self.exchangesPerSecond else { return .failure(.tooMany) }
      guard let ticket = state.codes.removeValue(forKey: digest), now < ticket.expires else {
        return .failure(.unknownCode)
      }
      return .success(ticket.parent)
    }
    return try outcome.get()
  }

  /// Opens a session.
  ///
  /// - Parameters:
  ///   - parent: The digest of the token behind it.
  ///   - parentExpires: When that stops working, milliseconds since 1970; `nil`: never by itself.
  func openSession(for parent: [UInt8], parentExpires: Int64?, at now: Int64) -> (token: BearerToken, expires: Int64) {
    let token = BearerToken.random()
    let expires = min(now + Self.sessionSeconds * 1000, parentExpires ?? .max)
    state.withLock { state in
      state.sessions = Self.kept(state.sessions, at: now)
      state.sessions[token.digest] = Ticket(parent: parent, expires: expires)
    }
    return (token, expires)
  }

  /// The session of a token: the digest of the token behind it, and when it ends; `nil`: it is the token of none.
  func session(_ digest: [UInt8]) -> (parent: [UInt8], expires: Int64)? {
    state.withLock { $0.sessions[digest].map { ($0.parent, $0.expires) } }
  }

  /// - Returns: Whether there was such a session.
  func endSession(_ digest: [UInt8]) -> Bool {
    state.withLock { $0.sessions.removeValue(forKey: digest) != nil }
  }

  /// Those that work still, with room for one more.
  private static func kept(_ tickets: [[UInt8]: Ticket], at now: Int64) -> [[UInt8]: Ticket] {
    guard tickets.count >= limit else { return tickets }
    let working = tickets.filter { now < $0.value.expires }
    guard working.count >= limit, let oldest = working.min(by: { $0.value.expires < $1.value.expires }) else {
      return working
    }
    return working.filter { $0.key != oldest.key }
  }
}

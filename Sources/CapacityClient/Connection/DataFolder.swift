internal import Foundation

/// The folder in which `capacityd` keeps its files, and from which a client on the same machine learns where the
/// server is.
package struct DataFolder: Sendable, Hashable {
  package let path: String

  package init(path: String) { self.path = path }

  /// The default one: `$CAPACITY_DATA`, else `cyber-capacity` in `$XDG_DATA_HOME` or `~/.local/share`.
  package init(environment: [String: String]) {
    if let path = environment["CAPACITY_DATA"], !path.isEmpty {
      self.path = path
    } else if let path = environment["XDG_DATA_HOME"], path.hasPrefix("/") {
      self.path = path + "/cyber-capacity"
    } else {
      self.path = (environment["HOME"] ?? ".") + "/.local/share/cyber-capacity"
    }
  }

  /// Written by the server once it answers: its gRPC address.
  package var addressFile: String { path + "/address" }

  /// Written by the server at its first start: a token for its owner, readable by nobody else.
  package var tokenFile: String { path + "/owner.token" }

  /// Held by the server for as long as it lives.
  private var lockFile: String { path + "/lock" }

  /// Where the last server was; `nil` if none tells.
  var address: ServerAddress? { Self.text(of: addressFile).flatMap(ServerAddress.init) }

  /// Where the server is that lives on the folder now; `nil`: none does. The address outlives a server that was killed,
  /// and anybody may listen there afterwards.
  var servedAddress: ServerAddress? {
    // Read after the look at the lock: a server that starts removes the address of the one before.
    isLocked ? address : nil
  }

  private var isLocked: Bool {
    let descriptor = open(lockFile, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    // A lock that was got goes with the descriptor.
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  /// The text of one of the files without surrounding space; `nil` if it cannot be read or is empty.
  static func text(of file: String) -> String? {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : trimmed
  }
}

internal import ProtobufC

/// Servers that a person works with, by the names that they gave them.
package struct ConnectionProfiles: Sendable, Hashable, Codable {
  /// The standing one: used where neither flags nor environment name a server; `nil`: none is.
  package private(set) var selected: String?
  package private(set) var profiles: [String: ConnectionProfile] = [:]

  package init() {}

  /// Every name, in alphabetical order.
  package var names: [String] { profiles.keys.sorted() }

  /// - Throws: Which names there are, and which was probably meant.
  package func profile(named name: String) throws(ClientError) -> ConnectionProfile {
    if let profile = profiles[name] { return profile }
    let hint =
      if let near = nearest(to: name, among: names) {
        "did you mean \(near)?"
      } else if names.isEmpty {
        "there are none yet: capacity profile add NAME --server HOST:PORT"
      } else {
        "there are: \(names.joined(separator: ", "))."
      }
    throw ClientError(
      code: "NOT_FOUND",
      message: "There is no connection profile \"\(name)\"; \(hint)",
      exitStatus: .usage
    )
  }

  /// - Parameter replacing: Whether one of that name may be there already.
  /// - Throws: What is wrong with name or server.
  package mutating func add(
    _ profile: ConnectionProfile,
    named name: String,
    replacing: Bool = false
  ) throws(ClientError) {
    guard name.wholeMatch(of: /[A-Za-z0-9_][A-Za-z0-9._-]{0,63}/) != nil else {
      throw ClientError(
        code: "INVALID_ARGUMENT",
        message: """
          The name of a profile must be 1 to 64 letters, digits, dots, hyphens and underscores, the first no dot or \
          hyphen; found "\(name)".
          """,
        exitStatus: .usage
      )
    }
    _ = try ServerAddress(named: profile.server)
    guard replacing || profiles[name] == nil else {
      throw ClientError(
        code: "ALREADY_EXISTS",
        message: "There is a connection profile \(name) already; --replace puts this one in its place.",
        exitStatus: .failed
      )
    }
    profiles[name] = profile
  }

  /// Makes one the standing one.
  ///
  /// - Parameter name: `nil`: none is.
  /// - Throws: If there is no such profile.
  package mutating func select(_ name: String?) throws(ClientError) {
    if let name { _ = try profile(named: name) }
    selected = name
  }

  /// Removes one; if it was the standing one, none is any more.
  ///
  /// - Throws: If there is no such profile.
  package mutating func remove(_ name: String) throws(ClientError) {
    _ = try profile(named: name)
    profiles[name] = nil
    if selected == name { selected = nil }
  }
}

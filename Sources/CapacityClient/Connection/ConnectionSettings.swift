/// Which server to call, and as whom.
package struct ConnectionSettings: Sendable, Hashable {
  package let server: ServerAddress
  /// The bearer token; `nil`: none is sent.
  package let token: String?
  /// Path of the trust roots for TLS, in PEM; `nil`: the system's, and plaintext on loopback.
  package let caFile: String?
  /// What people should know about where these come from.
  package private(set) var warnings: [String] = []

  package init(server: ServerAddress, token: String?, caFile: String? = nil) {
    self.server = server
    self.token = token
    self.caFile = caFile
  }

  /// Finds them: flags first, then the environment, then the standing connection profile, then the files of the default
  /// data folder.
  ///
  /// Tokens and trust roots of a profile, and the owner token of the data folder, are used only with the server that
  /// they stand beside: naming another one never hands it a token that was not named, too.
  ///
  /// - Parameters:
  ///   - flags: Of the command line.
  ///   - environment: Read are `CAPACITY_SERVER`, `CAPACITY_TOKEN_FILE`, `CAPACITY_CA_FILE`, `CAPACITY_PROFILE`, and
  ///     what names the folders of data and configuration.
  /// - Throws: What is missing or wrong, with the exit status that goes with it.
  package init(flags: ConnectionFlags, environment: [String: String]) throws(ClientError) {
    guard flags.server == nil || flags.profile == nil else {
      throw ClientError(
        code: "INVALID_ARGUMENT",
        message: "Name either a server with --server or a connection profile with --server-profile, not both.",
        exitStatus: .usage
      )
    }
    let folder = DataFolder(environment: environment)
    let own = DataFolder.text(of: folder.addressFile).flatMap(ServerAddress.init)
    // A profile that a flag names comes before what the environment says.
    let first = try flags.profile.map { (name) throws(ClientError) in try Self.profile(name, environment) }
    let named = flags.server ?? first?.server ?? environment["CAPACITY_SERVER"].nonEmpty
    var warnings: [String] = []
    let profile: ConnectionProfile?
    do throws(ClientError) {
      profile = if let first { first } else { try Self.standingProfile(environment) }
    } catch {
      guard named != nil else { throw error }
      // The server is known without it; but its token may be missed.
      warnings.append(error.message)
      profile = nil
    }
    let server = try Self.server(named ?? profile?.server, own: own, folder: folder)
    self.server = server
    let beside = profile.flatMap { ServerAddress($0.server) == server ? $0 : nil }
    let fromFlag = first == nil ? nil : beside
    let tokenFile =
      flags.tokenFile ?? fromFlag?.tokenFile ?? environment["CAPACITY_TOKEN_FILE"].nonEmpty ?? beside?.tokenFile
    caFile = flags.caFile ?? fromFlag?.caFile ?? environment["CAPACITY_CA_FILE"].nonEmpty ?? beside?.caFile
    if let caFile { try Self.checkTrustRoots(in: caFile) }
    let file: TokenFile?
    if let tokenFile {
      file = try TokenFile(tokenFile)
    } else {
      file = server == own ? try? TokenFile(folder.tokenFile) : nil
    }
    token = file?.token
    self.warnings = warnings + [file?.warning].compactMap { $0 }
  }

  private static func profile(
    _ name: String,
    _ environment: [String: String]
  ) throws(ClientError) -> ConnectionProfile {
    try ProfileFile(environment: environment).read().profile(named: name)
  }

  /// The profile of the environment, or the selected one; `nil` where there is none.
  private static func standingProfile(_ environment: [String: String]) throws(ClientError) -> ConnectionProfile? {
    if let name = environment["CAPACITY_PROFILE"].nonEmpty { return try profile(name, environment) }
    let profiles = try ProfileFile(environment: environment).read()
    return try profiles.selected.map { (name) throws(ClientError) in try profiles.profile(named: name) }
  }

  private static func server(
    _ text: String?,
    own: ServerAddress?,
    folder: DataFolder
  ) throws(ClientError) -> ServerAddress {
    if let text { return try ServerAddress(named: text) }
    if let own { return own }
    throw ClientError(
      code: "UNAVAILABLE",
      message: """
        No server is known. Start one on this machine (capacityd serve), or name one with --server HOST:PORT, \
        CAPACITY_SERVER or a connection profile (capacity profile add). Looked for an address in \(folder.addressFile).
        """,
      exitStatus: .unreachable
    )
  }
}

extension ServerAddress {
  /// Reads what a person gave as a server.
  ///
  /// - Throws: What would be right.
  package init(named text: String) throws(ClientError) {
    guard let address = ServerAddress(text) else {
      throw ClientError(
        code: "INVALID_ARGUMENT",
        message: "The server \"\(text)\" is no HOST:PORT, for example 127.0.0.1:50051.",
        exitStatus: .usage
      )
    }
    self = address
  }
}

extension String? {
  fileprivate var nonEmpty: String? { self?.isEmpty == false ? self : nil }
}

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
  /// A profile that a flag names counts as it is: besides it only flags do, and without a token file no token is sent.
  /// The files that the environment names go with every other server, also with one that a flag names.
  ///
  /// Tokens and trust roots of a profile, and the owner token of the data folder, are used only with the server that
  /// they stand beside: naming another one never hands it a token that was not named, too. The owner token and the
  /// address of the data folder are used only while a server lives on it.
  ///
  /// - Parameters:
  ///   - flags: Of the command line.
  ///   - environment: Read are `CAPACITY_SERVER`, `CAPACITY_TOKEN_FILE`, `CAPACITY_CA_FILE`, `CAPACITY_PROFILE`, and
  ///     what names the folders of data and configuration.
  /// - Throws: What is missing or wrong, with the exit status that goes with it.
  package init(flags: ConnectionFlags, environment: [String: String]) throws(ClientError) {
    if let name = flags.profile {
      guard flags.server == nil else {
        throw ClientError(
          code: "INVALID_ARGUMENT",
          message: "Name either a server with --server or a connection profile with --server-profile, not both.",
          exitStatus: .usage
        )
      }
      let profile = try Self.profile(name, environment)
      try self.init(ServerAddress(named: profile.server), files: [Files(flags), Files(profile)])
      return
    }
    let folder = DataFolder(environment: environment)
    let named = flags.server ?? environment["CAPACITY_SERVER"].nonEmpty
    var warnings: [String] = []
    var profile: ConnectionProfile?
    do throws(ClientError) {
      profile = try Self.standingProfile(environment)
    } catch {
      guard named != nil else { throw error }
      // The server is known without it; but its token may be missed.
      warnings.append(error.message)
    }
    var files = [
      Files(flags),
      Files(token: environment["CAPACITY_TOKEN_FILE"].nonEmpty, trustRoots: environment["CAPACITY_CA_FILE"].nonEmpty),
    ]
    guard let text = named ?? profile?.server else {
      try self.init(Self.server(of: folder), files: files, owner: folder)
      return
    }
    let server = try ServerAddress(named: text)
    if let profile, ServerAddress(profile.server) == server { files.append(Files(profile)) }
    var owner: DataFolder?
    // A profile without a token file means that none is sent.
    if named != nil, server == folder.address, !files.contains(where: { $0.token != nil }) {
      if folder.servedAddress == server {
        owner = folder
      } else {
        warnings.append("No server is running on \(folder.path): its owner token is not sent to \(server).")
      }
    }
    try self.init(server, files: files, owner: owner, warnings: warnings)
  }

  /// Files that go with a server, as one place names them.
  private struct Files {
    var token: String?
    var trustRoots: String?

    init(token: String?, trustRoots: String?) {
      self.token = token
      self.trustRoots = trustRoots
    }

    init(_ flags: ConnectionFlags) { self.init(token: flags.tokenFile, trustRoots: flags.caFile) }

    init(_ profile: ConnectionProfile) { self.init(token: profile.tokenFile, trustRoots: profile.caFile) }
  }

  /// - Parameters:
  ///   - files: The first place that names a file counts.
  ///   - owner: The folder whose owner token is sent if no file is named.
  private init(
    _ server: ServerAddress,
    files: [Files],
    owner: DataFolder? = nil,
    warnings: [String] = []
  ) throws(ClientError) {
    let roots = files.lazy.compactMap(\.trustRoots).first
    if let roots { try Self.checkTrustRoots(in: roots) }
    let file: TokenFile?
    if let path = files.lazy.compactMap(\.token).first {
      file = try TokenFile(path)
    } else {
      file = owner.flatMap { try? TokenFile($0.tokenFile) }
    }
    self.init(server: server, token: file?.token, caFile: roots)
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

  /// The server that lives on the folder.
  private static func server(of folder: DataFolder) throws(ClientError) -> ServerAddress {
    guard folder.address != nil else {
      throw ClientError(
        code: "UNAVAILABLE",
        message: """
          No server is known. Start one on this machine (capacityd serve), or name one with --server HOST:PORT, \
          CAPACITY_SERVER or a connection profile (capacity profile add). Looked for an address in \
          \(folder.addressFile).
          """,
        exitStatus: .unreachable
      )
    }
    guard let address = folder.servedAddress else {
      throw ClientError(
        code: "UNAVAILABLE",
        message: "No server is running on \(folder.path); start one with capacityd serve --data \(folder.path)",
        exitStatus: .unreachable
      )
    }
    return address
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

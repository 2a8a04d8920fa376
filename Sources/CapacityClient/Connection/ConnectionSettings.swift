/// Which server to call, and as whom.
package struct ConnectionSettings: Sendable, Hashable {
  package let server: ServerAddress
  /// The bearer token; `nil`: none is sent.
  package let token: String?

  package init(server: ServerAddress, token: String?) {
    self.server = server
    self.token = token
  }

  /// Finds them: flags first, then the environment, then the files of the default data folder.
  ///
  /// The owner token of the data folder is sent only to the server that wrote it there.
  ///
  /// - Parameters:
  ///   - server: `HOST:PORT` of the flag.
  ///   - tokenFile: Path of the flag.
  ///   - environment: Read are `CAPACITY_SERVER`, `CAPACITY_TOKEN_FILE` and what names the data folder.
  /// - Throws: What is missing or wrong, with the exit status that goes with it.
  package init(
    server: String?,
    tokenFile: String?,
    environment: [String: String]
  ) throws(ClientError) {
    let folder = DataFolder(environment: environment)
    let own = DataFolder.text(of: folder.addressFile).flatMap(ServerAddress.init)
    self.server = try Self.server(server ?? environment["CAPACITY_SERVER"].nonEmpty, own: own, folder: folder)
    if let file = tokenFile ?? environment["CAPACITY_TOKEN_FILE"].nonEmpty {
      token = try Self.token(in: file)
    } else if self.server == own {
      token = try? Self.token(in: folder.tokenFile)
    } else {
      token = nil
    }
  }

  private static func server(
    _ text: String?,
    own: ServerAddress?,
    folder: DataFolder
  ) throws(ClientError) -> ServerAddress {
    if let text {
      if let address = ServerAddress(text) { return address }
      throw ClientError(
        code: "INVALID_ARGUMENT",
        message: "The server \"\(text)\" is no HOST:PORT, for example 127.0.0.1:50051.",
        exitStatus: .usage
      )
    }
    if let own { return own }
    throw ClientError(
      code: "UNAVAILABLE",
      message: """
        No server is known. Start one on this machine (capacityd serve), or name one with --server HOST:PORT or \
        CAPACITY_SERVER. Looked for an address in \(folder.addressFile).
        """,
      exitStatus: .unreachable
    )
  }

  private static func token(in file: String) throws(ClientError) -> String {
    guard let token = DataFolder.text(of: file) else {
      throw ClientError(
        code: "UNAUTHENTICATED",
        message: "The token file \(file) cannot be read or is empty.",
        exitStatus: .notAuthorised
      )
    }
    guard token.unicodeScalars.allSatisfy({ (0x21...0x7E).contains($0.value) }) else {
      throw ClientError(
        code: "UNAUTHENTICATED",
        message: "The token file \(file) holds more than one token of printable characters.",
        exitStatus: .notAuthorised
      )
    }
    return token
  }
}

extension String? {
  fileprivate var nonEmpty: String? { self?.isEmpty == false ? self : nil }
}

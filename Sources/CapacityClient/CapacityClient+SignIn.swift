package import CapacityProtos

extension CapacityClient {
  /// A link that signs a browser in at the server's dashboard, once, within a minute.
  ///
  /// - Returns: For example `http://127.0.0.1:50080/#code=…`. The code stands behind `#`: browsers send it to nobody.
  package func signInLink() async throws(ClientError) -> String {
    let link = try await call { metadata, options in
      try await signInService.createSignInLink(.init(), metadata: metadata, options: options)
    }
    let name = ServerAddress(server)?.host ?? server
    let host = name.contains(":") ? "[\(name)]" : name
    return "\(link.tls ? "https" : "http")://\(host):\(link.port)/#code=\(link.code)"
  }
}

internal import HTTPTypes
internal import Hummingbird

/// Which pages of other origins may call (CORS). None, unless the operator names them.
struct CrossOrigin: Sendable, Hashable {
  /// As browsers write them, for example `https://dashboards.example`.
  let origins: Set<String>

  /// The answer to a browser that asks whether a page may call; `nil`: it may not, or nobody asked.
  func preflight(_ request: Request) -> Response? {
    guard request.method == .options, let origin = request.headers[.origin], origins.contains(origin) else {
      return nil
    }
    var headers: HTTPFields = [
      .accessControlAllowMethods: "GET, POST",
      .accessControlAllowHeaders:
        "authorization, content-type, content-encoding, connect-protocol-version, connect-timeout-ms, "
        + "connect-content-encoding, connect-accept-encoding, if-none-match",
      .accessControlMaxAge: "7200",
    ]
    allow(origin, in: &headers)
    return Response(status: .noContent, headers: headers)
  }

  /// Lets the page that asked read the answer.
  func add(to headers: inout HTTPFields, for request: Request) {
    guard !origins.isEmpty else { return }
    headers.append(HTTPField(name: .vary, value: "Origin"))
    guard let origin = request.headers[.origin], origins.contains(origin) else { return }
    allow(origin, in: &headers)
    headers[.accessControlExposeHeaders] = "etag, www-authenticate, connect-content-encoding"
    if let name = HTTPField.Name("cross-origin-resource-policy") { headers[name] = "cross-origin" }
  }

  private func allow(_ origin: String, in headers: inout HTTPFields) { headers[.accessControlAllowOrigin] = origin }
}

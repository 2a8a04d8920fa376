internal import HTTPTypes

/// What every answer of the HTTP door tells browsers: run nothing but our own files, show up in nobody's frame, tell
/// nobody where a reader comes from.
enum SecurityHeaders {
  /// No inline script or style, no other origin, no form that is sent, no frame.
  static let policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'",
    "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  /// - Parameter isStrictlyTLS: Browsers are told to come back with TLS alone, for a year.
  static func add(to headers: inout HTTPFields, isStrictlyTLS: Bool) {
    for (name, value) in fixed { headers[name] = value }
    if isStrictlyTLS { headers[.strictTransportSecurity] = "max-age=31536000" }
  }

  private static let fixed: [(HTTPField.Name, String)] =
    [
      (.contentSecurityPolicy, policy),
      (.xContentTypeOptions, "nosniff"),
    ]
    + [
      ("referrer-policy", "no-referrer"),
      ("cross-origin-opener-policy", "same-origin"),
      ("cross-origin-resource-policy", "same-origin"),
      ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}

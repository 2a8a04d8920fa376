internal import HTTPTypes

/// Reads `Accept-Encoding`, and what stands for it in streams.
enum AcceptedEncodings {
  /// Whether the caller takes gzip; not if it says `q=0`.
  static func takesGzip(_ headers: HTTPFields, in name: HTTPField.Name = .acceptEncoding) -> Bool {
    headers[values: name].flatMap { $0.lowercased().split(separator: ",") }.contains { item in
      let parts = item.split(separator: ";").map(\.trimmed)
      guard parts.first == "gzip" else { return false }
      return !parts.dropFirst().contains { $0.hasPrefix("q=") && Double($0.dropFirst(2)) == 0 }
    }
  }
}

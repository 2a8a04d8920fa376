internal import CDashboard
internal import Crypto
internal import HTTPTypes
internal import Hummingbird
internal import Instruments
internal import NIOCore

/// Files that the binary carries, each packed once.
struct StaticFiles: Sendable {
  struct File: Sendable {
    let bytes: ByteBuffer
    /// `nil` where gzip makes nothing smaller.
    let packed: ByteBuffer?
    let contentType: String
    /// Of the bytes; that of ``packed`` has `-gzip` behind it.
    let tag: String
  }

  private let files: [String: File]

  /// - Parameter files: By the path of each.
  init(_ files: [String: File]) { self.files = files }

  /// Those of the dashboard.
  static func dashboard() -> StaticFiles {
    var files: [String: File] = [:]
    for index in 0..<dashboard_file_count() {
      var bytes = [UInt8](repeating: 0, count: dashboard_file_size(index))
      dashboard_file_copy(index, &bytes)
      let path = String(cString: dashboard_file_path(index))
      files[path == "/index.html" ? "/" : path] = File(bytes, path: path)
    }
    return StaticFiles(files)
  }

  /// Every path that is served.
  var paths: [String] { files.keys.sorted() }

  /// `nil`: there is no such file.
  func answer(_ path: String, _ headers: HTTPFields) -> Response? {
    guard let file = files[path] else { return nil }
    let packed = AcceptedEncodings.takesGzip(headers) ? file.packed : nil
    let tag = packed == nil ? "\"\(file.tag)\"" : "\"\(file.tag)-gzip\""
    // Browsers ask each time, and hear that nothing changed: what runs is what this server carries.
    var answer: HTTPFields = [.eTag: tag, .cacheControl: "no-cache", .vary: "Accept-Encoding"]
    if EntityTag.matches(tag, headers[.ifNoneMatch]) { return Response(status: .notModified, headers: answer) }
    answer[.contentType] = file.contentType
    if packed != nil { answer[.contentEncoding] = "gzip" }
    return Response(status: .ok, headers: answer, body: .init(byteBuffer: packed ?? file.bytes))
  }
}

extension StaticFiles.File {
  init(_ bytes: [UInt8], path: String) {
    self.bytes = ByteBuffer(bytes: bytes)
    packed = Gzip.packed(bytes, level: 9).map { ByteBuffer(bytes: $0) }
    contentType = Self.contentType(of: path)
    tag = ContentDigest.hex(Array(SHA256.hash(data: bytes).prefix(16)))
  }

  private static func contentType(of path: String) -> String {
    switch path.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js", "mjs": "text/javascript; charset=utf-8"
    case "json": "application/json"
    case "webmanifest": "application/manifest+json"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "ico": "image/x-icon"
    case "woff2": "font/woff2"
    case "txt", "md": "text/plain; charset=utf-8"
    default: "application/octet-stream"
    }
  }
}

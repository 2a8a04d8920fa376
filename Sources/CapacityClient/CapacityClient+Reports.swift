package import CapacityProtos
internal import Foundation
internal import GRPCCore
internal import Instruments

/// Reports as files.
extension CapacityClient {
  /// A report as it came, whole: its digest was checked.
  package struct Report: Sendable, Hashable {
    /// As the server names it: letters, digits, dots, hyphens and underscores, and no dot at its start.
    package let name: String
    package let mediaType: String
    package let bytes: [UInt8]
    /// SHA-256 over the bytes, in lowercase hexadecimal.
    package let digest: String

    package init(name: String, mediaType: String, bytes: [UInt8], digest: String) {
      (self.name, self.mediaType, self.bytes, self.digest) = (name, mediaType, bytes, digest)
    }
  }

  /// Has a report made and fetches it.
  ///
  /// - Parameter request: Its language is read, that of the client is not.
  /// - Throws: ``ClientError``, also with DATA_LOSS where bytes and digest do not agree.
  package func report(_ request: Capacity_V1_GenerateReportRequest) async throws(ClientError) -> Report {
    try await report { metadata, options, take in
      try await reportService.generateReport(request, metadata: metadata, options: options) { response in
        try await take(response)
      }
    }
  }

  /// Takes a file that comes in pieces.
  ///
  /// - Parameter rpc: Calls, and gives what is answered to its last argument.
  func report(
    _ rpc: (
      Metadata, CallOptions,
      @escaping @Sendable (StreamingClientResponse<Capacity_V1_ReportChunk>) async throws -> IncomingReport
    ) async throws -> IncomingReport
  ) async throws(ClientError) -> Report {
    let incoming = try await call(rejected: .usage) { metadata, options in
      try await rpc(metadata, options) { response in
        var incoming = IncomingReport()
        for try await chunk in response.messages { try incoming.add(chunk) }
        return incoming
      }
    }
    let digest = ContentDigest.hex(of: incoming.bytes)
    guard digest == incoming.digest, incoming.size == Int64(incoming.bytes.count) else {
      throw damaged("its digest and size are not those of the bytes that came; try again")
    }
    guard incoming.hasSafeName else { throw damaged("its name is not that of a file") }
    return Report(name: incoming.name, mediaType: incoming.mediaType, bytes: incoming.bytes, digest: digest)
  }

  private func damaged(_ why: String) -> ClientError {
    ClientError(
      code: "DATA_LOSS",
      message: "The report did not come whole from \(server): \(why).",
      exitStatus: .failed
    )
  }
}

/// A report as far as it has come.
struct IncomingReport: Sendable {
  var name = ""
  var mediaType = ""
  var bytes: [UInt8] = []
  var digest = ""
  var size: Int64 = 0

  /// What a server may send at most, so that a broken one does not fill the memory.
  private static let limit = 256 << 20

  mutating func add(_ chunk: Capacity_V1_ReportChunk) throws {
    if !chunk.name.isEmpty { name = chunk.name }
    if !chunk.mediaType.isEmpty { mediaType = chunk.mediaType }
    if !chunk.digest.isEmpty { (digest, size) = (chunk.digest, chunk.size) }
    guard bytes.count + chunk.data.count <= Self.limit else {
      throw RPCError(code: .resourceExhausted, message: "The report is larger than 256 MiB")
    }
    bytes.append(contentsOf: chunk.data)
  }

  /// Whether the name can name a file of a folder, and nothing outside it.
  var hasSafeName: Bool { name.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._\-]{0,199}/) != nil }
}

internal import Assessments
internal import CapacityProtos
internal import Foundation
internal import GRPCCore

/// Reports, in pieces.
///
/// A report is made before its first piece goes out, within the call's slot and deadline: who is refused gets a status
/// and no bytes. What is sent waits for the reader, and holds no slot.
struct ReportService: Capacity_V1_ReportService.StreamingServiceProtocol {
  private let maker: ReportMaker

  init(maker: ReportMaker) { self.maker = maker }

  func generateReport(
    request: StreamingServerRequest<Capacity_V1_GenerateReportRequest>,
    context: ServerContext
  ) async throws -> StreamingServerResponse<Capacity_V1_ReportChunk> {
    var asked = Capacity_V1_GenerateReportRequest()
    for try await message in request.messages { asked = message }
    let file = try await maker.report(asked, by: Caller.require())
    return StreamingServerResponse { writer in
      try await writer.write(contentsOf: file.chunks)
      return [:]
    }
  }
}

extension ReportFile {
  /// The file as messages: its name, its bytes, its digest.
  fileprivate var chunks: [Capacity_V1_ReportChunk] {
    let size = 64 << 10
    var first = Capacity_V1_ReportChunk()
    first.name = name
    first.mediaType = mediaType
    var last = Capacity_V1_ReportChunk()
    last.digest = digest
    last.size = Int64(bytes.count)
    return [first]
      + stride(from: 0, to: bytes.count, by: size).map { start in
        var chunk = Capacity_V1_ReportChunk()
        chunk.data = Data(bytes[start..<min(start + size, bytes.count)])
        return chunk
      } + [last]
  }
}

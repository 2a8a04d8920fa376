internal import CapacityProtos
internal import Foundation

extension ReportFile {
  /// The file as messages: its name, its bytes, its digest.
  var chunks: [Capacity_V1_ReportChunk] {
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

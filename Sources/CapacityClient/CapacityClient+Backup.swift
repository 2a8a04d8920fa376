package import CapacityProtos
internal import Crypto
package import Foundation
internal import GRPCCore
internal import Instruments

extension CapacityClient {
  /// Fetches a copy of the whole store.
  ///
  /// The call has no deadline: how long a copy takes follows from the store's size and the network.
  ///
  /// - Parameters:
  ///   - began: Told what will come, before its first byte.
  ///   - receive: Takes the bytes, in order.
  /// - Returns: What the copy is: its size and SHA-256 have been compared with what arrived.
  /// - Throws: ``ClientError``: `DATA_LOSS` if something else arrived than the server sent; what `receive` throws, in
  ///   words.
  package func backup(
    began: @escaping @Sendable (Capacity_V1_BackupSummary) -> Void,
    receive: @escaping @Sendable (Data) throws -> Void
  ) async throws(ClientError) -> Capacity_V1_BackupSummary {
    let arrived: Result<Arrived, any Error>
    do {
      arrived = try await adminService.createBackup(.init(), metadata: metadata, options: .defaults) { response in
        do {
          var arrived = Arrived()
          for try await message in response.messages {
            if let summary = message.summary {
              arrived.summary = summary
              began(summary)
            }
            guard !message.data.isEmpty else { continue }
            arrived.size += Int64(message.data.count)
            arrived.hash.update(data: message.data)
            try receive(message.data)
          }
          return .success(arrived)
        } catch {
          return .failure(error)
        }
      }
    } catch {
      throw ClientError(error, server: server, rejected: .usage)
    }
    switch arrived {
    case .success(let arrived):
      guard let summary = arrived.summary, summary.size == arrived.size,
        summary.sha256 == ContentDigest.hex(Array(arrived.hash.finalize()))
      else {
        throw ClientError(
          code: "DATA_LOSS",
          message: "What arrived is not the copy that the server announced (size or SHA-256 differ): fetch it again.",
          exitStatus: .failed
        )
      }
      return summary
    case .failure(let error as RPCError): throw ClientError(error, server: server, rejected: .usage)
    case .failure(let error):
      throw ClientError(code: "UNKNOWN", message: error.localizedDescription, exitStatus: .failed)
    }
  }

  /// What has come so far.
  private struct Arrived: Sendable {
    var summary: Capacity_V1_BackupSummary?
    var size: Int64 = 0
    var hash = SHA256()
  }
}

internal import CapacityProtos
internal import Foundation
internal import GRPCCore
internal import ProtobufC

/// What stands in the trailer `grpc-status-details-bin`: messages of google.rpc.
struct StatusDetails {
  /// From BadRequest.
  private(set) var violations: [ClientError.Violation] = []
  /// The first ErrorInfo.
  private(set) var info: Google_Rpc_ErrorInfo?

  /// Decodes what can be decoded: details are a courtesy, and broken ones must not hide the error itself.
  init(metadata: Metadata) {
    guard
      let bytes = metadata[binaryValues: "grpc-status-details-bin"].first(where: { _ in true }),
      let status = try? Google_Rpc_Status(decoding: bytes)
    else { return }
    for detail in status.details {
      let bytes = [UInt8](detail.value)
      switch detail.typeURL.split(separator: "/").last {
      case "google.rpc.BadRequest":
        let request = try? Google_Rpc_BadRequest(decoding: bytes)
        violations += (request?.fieldViolations ?? []).map { violation in
          ClientError.Violation(field: violation.field, explanation: violation.description_p)
        }
      case "google.rpc.ErrorInfo":
        info = info ?? (try? Google_Rpc_ErrorInfo(decoding: bytes))
      default: break
      }
    }
  }
}

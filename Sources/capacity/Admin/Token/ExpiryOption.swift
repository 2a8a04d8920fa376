internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Foundation

/// When a token stops working.
struct ExpiryOption: ParsableArguments {
  @Option(help: ArgumentHelp("When it stops working: \(TokenExpiry.forms).", valueName: "when"))
  var expires: String?

  /// - Parameter standard: What holds where nobody says otherwise.
  /// - Returns: `nil`: never.
  func time(otherwise standard: TokenExpiry) throws -> Google_Protobuf_Timestamp? {
    let expiry = try expires.map { try TokenExpiry($0) } ?? standard
    return try expiry.time(now: Int64(Date().timeIntervalSince1970))
  }
}

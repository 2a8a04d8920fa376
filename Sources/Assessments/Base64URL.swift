internal import Foundation

// Base64 with the alphabet that is safe in names and addresses, without padding (RFC 4648, section 5).

extension Data {
  var base64URL: String {
    base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// `nil` for what no encoder writes: padding, other characters, bits left over that are not zero.
  init?(base64URL text: String) {
    let padding = String(repeating: "=", count: (4 - text.count % 4) % 4)
    let base64 = text.replacing("-", with: "+").replacing("_", with: "/") + padding
    guard let data = Data(base64Encoded: base64), data.base64URL == text else { return nil }
    self = data
  }
}

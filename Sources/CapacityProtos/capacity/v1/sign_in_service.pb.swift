// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package struct Capacity_V1_CreateSignInLinkRequest: Sendable, Hashable {
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_CreateSignInLinkResponse: Sendable, Hashable {
  /// 43 characters. Behind "#code=" in the dashboard's address it never reaches a server's log.
  package var code: String = ""
  package var expireTime: Google_Protobuf_Timestamp?
  /// The port of the server's HTTP door.
  package var port: UInt32 = 0
  /// The door speaks TLS.
  package var tls: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ExchangeSignInCodeRequest: Sendable, Hashable {
  package var code: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ExchangeSignInCodeResponse: Sendable, Hashable {
  /// The bearer token of the session. It may do what the token behind the link may do, and ends with it.
  package var token: String = ""
  /// 8 hours from now, or when the token behind the link expires. A restart of the server ends sessions too.
  package var expireTime: Google_Protobuf_Timestamp?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_SignOutRequest: Sendable, Hashable {
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_SignOutResponse: Sendable, Hashable {
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}


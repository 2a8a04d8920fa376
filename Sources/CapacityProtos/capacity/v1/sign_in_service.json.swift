// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_CreateSignInLinkRequest: DocumentMessage {
  package static let fields = FieldTable([
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
  }
}

extension Capacity_V1_CreateSignInLinkResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "code", jsonName: "code"),
    .init(2, name: "expire_time", jsonName: "expireTime"),
    .init(3, name: "port", jsonName: "port"),
    .init(4, name: "tls", jsonName: "tls"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.code)
    case 2: reader.read(&self.expireTime)
    case 3: reader.read(&self.port)
    case 4: reader.read(&self.tls)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("code", self.code)
    writer.write("expireTime", self.expireTime)
    writer.write("port", self.port)
    writer.write("tls", self.tls)
  }
}

extension Capacity_V1_ExchangeSignInCodeRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "code", jsonName: "code"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.code)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("code", self.code)
  }
}

extension Capacity_V1_ExchangeSignInCodeResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "token", jsonName: "token"),
    .init(2, name: "expire_time", jsonName: "expireTime"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.token)
    case 2: reader.read(&self.expireTime)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("token", self.token)
    writer.write("expireTime", self.expireTime)
  }
}

extension Capacity_V1_SignOutRequest: DocumentMessage {
  package static let fields = FieldTable([
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
  }
}

extension Capacity_V1_SignOutResponse: DocumentMessage {
  package static let fields = FieldTable([
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
  }
}


// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import Foundation
package import ProtobufC

package struct Grpc_Reflection_V1_ServerReflectionRequest: Sendable, Hashable {
  package var host: String = ""
  package var messageRequest: OneOf_MessageRequest?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}

  package enum OneOf_MessageRequest: Sendable, Hashable {
    case fileByFilename(String)
    /// Full name of a service, method, message, field or enum.
    case fileContainingSymbol(String)
    case fileContainingExtension(Grpc_Reflection_V1_ExtensionRequest)
    case allExtensionNumbersOfType(String)
    case listServices(String)
  }
}

package struct Grpc_Reflection_V1_ExtensionRequest: Sendable, Hashable {
  package var containingType: String = ""
  package var extensionNumber: Int32 = 0
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Grpc_Reflection_V1_ServerReflectionResponse: Sendable, Hashable {
  package var validHost: String = ""
  package var originalRequest: Grpc_Reflection_V1_ServerReflectionRequest?
  package var messageResponse: OneOf_MessageResponse?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}

  package enum OneOf_MessageResponse: Sendable, Hashable {
    case fileDescriptorResponse(Grpc_Reflection_V1_FileDescriptorResponse)
    case allExtensionNumbersResponse(Grpc_Reflection_V1_ExtensionNumberResponse)
    case listServicesResponse(Grpc_Reflection_V1_ListServiceResponse)
    case errorResponse(Grpc_Reflection_V1_ErrorResponse)
  }
}

package struct Grpc_Reflection_V1_FileDescriptorResponse: Sendable, Hashable {
  /// Serialized google.protobuf.FileDescriptorProto messages: the file asked for and all that it imports.
  package var fileDescriptorProto: [Foundation.Data] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Grpc_Reflection_V1_ExtensionNumberResponse: Sendable, Hashable {
  package var baseTypeName: String = ""
  package var extensionNumber: [Int32] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Grpc_Reflection_V1_ListServiceResponse: Sendable, Hashable {
  package var service: [Grpc_Reflection_V1_ServiceResponse] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Grpc_Reflection_V1_ServiceResponse: Sendable, Hashable {
  package var name: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Grpc_Reflection_V1_ErrorResponse: Sendable, Hashable {
  package var errorCode: Int32 = 0
  package var errorMessage: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}


// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import ProtobufC

extension Google_Protobuf_Timestamp: TimestampMessage {}

package import GRPCCore

/// An RPC with what it takes and gives, so that doors other than gRPC's need no code for each of them.
package struct ProtoMethod: Sendable {
  package let descriptor: MethodDescriptor
  package let request: any DocumentMessage.Type
  package let reply: any DocumentMessage.Type
  /// It changes nothing (`idempotency_level = NO_SIDE_EFFECTS`): asking twice is as good as once.
  package let isReadOnly: Bool

  package init(
    _ descriptor: MethodDescriptor,
    request: any DocumentMessage.Type,
    reply: any DocumentMessage.Type,
    isReadOnly: Bool
  ) {
    self.descriptor = descriptor
    self.request = request
    self.reply = reply
    self.isReadOnly = isReadOnly
  }

  /// More than one message may come, or go.
  package var isStreaming: Bool {
    descriptor.type?.isRequestStreaming == true || descriptor.type?.isResponseStreaming == true
  }
}

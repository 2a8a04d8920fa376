package import CapacityProtos

/// Whom to ask about a response: personal data, kept apart from it.
extension CapacityClient {
  /// - Returns: Without a contact: none was named, or it was erased.
  package func contact(of id: String) async throws(ClientError) -> Capacity_V1_GetContactResponse {
    var request = Capacity_V1_GetContactRequest()
    request.assessmentID = id
    return try await call(rejected: .usage) { [request] metadata, options in
      try await assessmentService.getContact(request, metadata: metadata, options: options)
    }
  }

  /// Erases it for ever; nothing else of the assessment changes.
  package func eraseContact(of id: String) async throws(ClientError) -> Capacity_V1_EraseContactResponse {
    var request = Capacity_V1_EraseContactRequest()
    request.assessmentID = id
    return try await call(rejected: .usage) { [request] metadata, options in
      try await assessmentService.eraseContact(request, metadata: metadata, options: options)
    }
  }
}

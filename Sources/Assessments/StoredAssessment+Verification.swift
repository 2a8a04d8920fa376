extension StoredAssessment {
  /// Reads all of it, and compares response and scorecard with their digests.
  ///
  /// - Throws: `StoreError.damaged`, without any of the content.
  package func verify() throws {
    _ = try decodedResponse()
    _ = try decodedAssessment()
  }
}

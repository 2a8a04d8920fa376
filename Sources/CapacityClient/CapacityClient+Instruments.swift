package import CapacityProtos

extension CapacityClient {
  /// Every version of every instrument that the server knows, newest first.
  package func instruments() async throws(ClientError) -> [Capacity_V1_InstrumentSummary] {
    var all: [Capacity_V1_InstrumentSummary] = []
    var request = Capacity_V1_ListInstrumentsRequest()
    repeat {
      let page = try await call { [request] metadata, options in
        try await instrumentService.listInstruments(request, metadata: metadata, options: options)
      }
      all += page.instruments
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    return all
  }

  /// One version of an instrument with all that gives its answers a meaning.
  ///
  /// - Parameters:
  ///   - id: Empty reads as "cyber-capacity".
  ///   - version: Empty reads as the newest.
  package func instrument(
    _ id: String = "",
    version: String = ""
  ) async throws(ClientError) -> Capacity_V1_GetInstrumentResponse {
    var request = Capacity_V1_GetInstrumentRequest()
    request.instrumentID = id
    request.version = version
    return try await call { metadata, options in
      try await instrumentService.getInstrument(request, metadata: metadata, options: options)
    }
  }
}

package import CapacityProtos

/// Requested technologies as they are kept: their judgement of today, decisions about their flags, events.
extension CapacityClient {
  /// Requested technologies, newest request first.
  ///
  /// - Parameters:
  ///   - filter: Its page fields are not read.
  ///   - pages: How much of the list.
  package func transfers(
    _ filter: Capacity_V1_ListTransfersRequest,
    _ pages: Pages
  ) async throws(ClientError) -> Capacity_V1_ListTransfersResponse {
    try await pages.joined { (token) async throws(ClientError) in
      var request = filter
      request.pageSize = pages.size
      request.pageToken = token
      return try await call(rejected: .usage) { [request] metadata, options in
        try await transferService.listTransfers(request, metadata: metadata, options: options)
      }
    }
  }

  /// One requested technology with what happened to it.
  ///
  /// - Parameters:
  ///   - item: Its position in the request, counted from 0.
  ///   - token: Of an earlier answer: goes on behind its last event; empty for the newest events.
  package func transfer(
    of assessmentID: String,
    item: UInt32,
    pageToken token: String = ""
  ) async throws(ClientError) -> Capacity_V1_GetTransferResponse {
    var request = Capacity_V1_GetTransferRequest()
    request.assessmentID = assessmentID
    request.item = item
    request.languageCode = language
    request.pageToken = token
    return try await call { [request] metadata, options in
      try await transferService.getTransfer(request, metadata: metadata, options: options)
    }
  }

  /// All that it takes to sign a transfer, or to disagree.
  ///
  /// - Parameter item: Position in the request, counted from 0.
  package func dueDiligence(
    of assessmentID: String,
    item: UInt32
  ) async throws(ClientError) -> Capacity_V1_DueDiligenceFile {
    var request = Capacity_V1_GetDueDiligenceRequest()
    request.assessmentID = assessmentID
    request.item = item
    request.languageCode = language
    let answer = try await call { [request] metadata, options in
      try await transferService.getDueDiligence(request, metadata: metadata, options: options)
    }
    return answer.file ?? .init()
  }

  /// Records what was decided about a flag.
  ///
  /// It is never tried again by itself: if only the answer was lost, the decision would stand there twice.
  ///
  /// - Parameters:
  ///   - decision: Without principal and time.
  ///   - assessmentID: The assessment.
  ///   - item: Position of the technology in the request, counted from 0.
  ///   - etag: Of the transfer that the decision was made on; empty: whatever it is now.
  package func decide(
    _ decision: Capacity_V1_FlagDecision,
    of assessmentID: String,
    item: UInt32,
    etag: String = ""
  ) async throws(ClientError) -> Capacity_V1_DecideFlagResponse {
    var request = Capacity_V1_DecideFlagRequest()
    request.assessmentID = assessmentID
    request.item = item
    request.decision = decision
    request.etag = etag
    return try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await transferService.decideFlag(request, metadata: metadata, options: options)
    }
  }

  /// What happened to requested technologies, newest first.
  ///
  /// - Parameters:
  ///   - filter: Its page fields are not read.
  ///   - pages: How much of the list.
  package func transferEvents(
    _ filter: Capacity_V1_ListTransferEventsRequest,
    _ pages: Pages
  ) async throws(ClientError) -> Capacity_V1_ListTransferEventsResponse {
    try await pages.joined { (token) async throws(ClientError) in
      var request = filter
      request.pageSize = pages.size
      request.pageToken = token
      return try await call(rejected: .usage) { [request] metadata, options in
        try await transferService.listTransferEvents(request, metadata: metadata, options: options)
      }
    }
  }
}

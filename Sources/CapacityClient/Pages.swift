package import CapacityProtos

/// How much of a list is wanted.
package enum Pages: Sendable, Hashable {
  /// One page of at most `size`, 1 to 500, from where `token` says; an empty token is the beginning.
  case one(size: Int32, token: String)
  /// Page after page to the end, from where `token` says.
  case all(from: String)

  var size: Int32 {
    switch self {
    case .one(let size, _): size
    case .all: 500
    }
  }

  /// Asks for as many pages as are wanted, and joins them to one answer.
  ///
  /// - Parameter page: Asks for the page of a token.
  /// - Returns: All items; the token of the last page, where there are more.
  func joined<Answer: PagedAnswer>(
    _ page: (_ token: String) async throws(ClientError) -> Answer
  ) async throws(ClientError) -> Answer {
    switch self {
    case .one(_, let token): return try await page(token)
    case .all(let token):
      var all = try await page(token)
      while !all.nextPageToken.isEmpty {
        let next = try await page(all.nextPageToken)
        all.items += next.items
        all.nextPageToken = next.nextPageToken
      }
      return all
    }
  }
}

/// A page of a list.
protocol PagedAnswer {
  associatedtype Item
  var items: [Item] { get set }
  /// Empty on the last page.
  var nextPageToken: String { get set }
}

extension Capacity_V1_ListAgenciesResponse: PagedAnswer {
  var items: [Capacity_V1_Agency] {
    get { agencies }
    set { agencies = newValue }
  }
}

extension Capacity_V1_ListStatesResponse: PagedAnswer {
  var items: [Capacity_V1_State] {
    get { states }
    set { states = newValue }
  }
}

extension Capacity_V1_ListTokensResponse: PagedAnswer {
  var items: [Capacity_V1_Token] {
    get { tokens }
    set { tokens = newValue }
  }
}

extension Capacity_V1_ListNeedsResponse: PagedAnswer {
  var items: [Capacity_V1_StateNeed] {
    get { needs }
    set { needs = newValue }
  }
}

extension Capacity_V1_ListSupportResponse: PagedAnswer {
  var items: [Capacity_V1_Support] {
    get { supports }
    set { supports = newValue }
  }
}

extension Capacity_V1_ListAssessmentsResponse: PagedAnswer {
  var items: [Capacity_V1_Assessment] {
    get { assessments }
    set { assessments = newValue }
  }
}

extension Capacity_V1_ListTransfersResponse: PagedAnswer {
  var items: [Capacity_V1_Transfer] {
    get { transfers }
    set { transfers = newValue }
  }
}

extension Capacity_V1_ListTransferEventsResponse: PagedAnswer {
  var items: [Capacity_V1_TransferEvent] {
    get { events }
    set { events = newValue }
  }
}

extension Capacity_V1_ListReviewEventsResponse: PagedAnswer {
  var items: [Capacity_V1_ReviewEvent] {
    get { events }
    set { events = newValue }
  }
}

extension Capacity_V1_ListReportSchedulesResponse: PagedAnswer {
  var items: [Capacity_V1_ReportSchedule] {
    get { schedules }
    set { schedules = newValue }
  }
}

extension Capacity_V1_ListReportRunsResponse: PagedAnswer {
  var items: [Capacity_V1_ReportRun] {
    get { runs }
    set { runs = newValue }
  }
}

extension Capacity_V1_ListAuditEntriesResponse: PagedAnswer {
  var items: [Capacity_V1_ChainedAuditEntry] {
    get { entries }
    set { entries = newValue }
  }
}

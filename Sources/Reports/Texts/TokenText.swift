package import CapacityProtos
internal import ProtobufC

/// What is known of tokens, for a terminal; never the tokens themselves.
package struct TokenText: Sendable {
  private let options: TextOptions
  private let now: Int64

  /// - Parameter now: Seconds since 1970, UTC, by which expired tokens are told.
  package init(options: TextOptions, now: Int64) {
    self.options = options
    self.now = now
  }

  /// Renders a page of tokens, newest first as it came.
  package func text(of list: Capacity_V1_ListTokensResponse) -> String {
    var table = TextTable(
      [
        .init("Token\nbegins with"), .init("For\nas", wraps: true, hanging: 1), .init("Created\n(UTC)"),
        .init("Expires\n(UTC)"), .init("Standing", wraps: true),
      ],
      gap: 1
    )
    for token in list.tokens {
      let principal = token.principal ?? .init()
      table.add([
        [StyledText(token.tokenID, .strong), StyledText(token.prefix.isEmpty ? "-" : token.prefix + "...", .faint)],
        [StyledText(principal.name), StyledText(Capacity_V1_Role.words(for: principal), .faint)],
        [StyledText(token.createTime?.day ?? "")],
        [StyledText(token.expireTime.expiryWords)],
        [standing(token)],
      ])
    }
    var page = TextPage(width: options.width)
    page.list(table, empty: "No tokens.", hasMore: !list.nextPageToken.isEmpty)
    return page.rendered(colour: options.colour)
  }

  /// Renders one token.
  package func text(of token: Capacity_V1_Token) -> String {
    let principal = token.principal ?? .init()
    var page = TextPage(width: options.width)
    page.field("Token", StyledText(token.tokenID, .strong))
    page.field("Begins with", StyledText(token.prefix))
    page.field("For", StyledText(principal.name))
    page.field("As", StyledText(Capacity_V1_Role.words(for: principal)))
    page.field("Created", StyledText(token.createTime?.rfc3339 ?? ""))
    page.field("Expires", StyledText(token.expireTime?.rfc3339 ?? "never"))
    page.field("Standing", standing(token))
    return page.rendered(colour: options.colour)
  }

  private func standing(_ token: Capacity_V1_Token) -> StyledText {
    if let revoked = token.revokeTime { return StyledText("revoked \(revoked.day)", .poor) }
    if let expires = token.expireTime, expires.seconds <= now { return StyledText("expired", .fair) }
    return StyledText("works", .good)
  }
}

/// A set of indicators that is scored together.
package struct ThemeMembers: Sendable, Hashable {
  /// Domain or principle id, or "safeguards".
  package let id: String
  package let kind: Kind
  /// Positions in the instrument, rising.
  package let members: [Int]

  /// What a theme is made of.
  package enum Kind: Sendable, Hashable {
    case domain
    /// A principle or a letter of one.
    case principle
    case safeguards
  }

  /// The id of the theme of all safeguards.
  package static let safeguardsID = "safeguards"

  /// Domains, then principles and letters in catalogue order, then the safeguards.
  ///
  /// An indicator belongs to a principle that it cites, and to the principle of a letter that it cites; once.
  static func all(of domains: [Domain], principles: [Principle], indicators: [Indicator]) -> [ThemeMembers] {
    let byDomain = domains.map { domain in
      ThemeMembers(
        id: domain.id,
        kind: .domain,
        members: indicators.indices.filter { indicators[$0].domainID == domain.id }
      )
    }
    let byPrinciple = principles.map { principle in
      let ids = Set([principle.id] + principles.filter { $0.parentID == principle.id }.map(\.id))
      return ThemeMembers(
        id: principle.id,
        kind: .principle,
        members: indicators.indices.filter { indicators[$0].principleIDs.contains(where: ids.contains) }
      )
    }
    let safeguards = ThemeMembers(
      id: safeguardsID,
      kind: .safeguards,
      members: indicators.indices.filter { indicators[$0].isSafeguard }
    )
    return byDomain + byPrinciple + [safeguards]
  }
}

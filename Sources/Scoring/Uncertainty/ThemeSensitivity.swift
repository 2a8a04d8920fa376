internal import Instruments

/// Which assumptions the uncertainty of a theme's score comes from.
package struct ThemeSensitivity: Sendable, Hashable, Identifiable {
  /// Domain or principle id, "safeguards" or "total".
  package var id: String
  package var kind: Theme.Kind
  /// One for each group, in the order of `FactorGroup.allCases`.
  package var influences: [Influence]

  package init(id: String, kind: Theme.Kind, influences: [Influence]) {
    self.id = id
    self.kind = kind
    self.influences = influences
  }

  /// The group with the greatest total-order index, the earlier one of equals; `nil` where nothing is uncertain.
  ///
  /// Of total order and not of first: a group that acts only together with others must not be taken for harmless.
  package var mostInfluential: FactorGroup? {
    var greatest: Influence?
    for influence in influences where influence.total.inBillionths > (greatest?.total ?? 0).inBillionths {
      greatest = influence
    }
    return greatest?.group
  }

  /// What one group of assumptions contributes: Sobol indices.
  ///
  /// Shares of the variance. Estimates can leave 0 to 1 by a little. Shown to two decimals.
  package struct Influence: Sendable, Hashable {
    package var group: FactorGroup
    /// The share that would go, were this group known alone.
    package var firstOrder: Double
    /// The share that would stay, were all but this group known.
    package var total: Double

    package init(group: FactorGroup, firstOrder: Double, total: Double) {
      self.group = group
      self.firstOrder = firstOrder
      self.total = total
    }
  }
}

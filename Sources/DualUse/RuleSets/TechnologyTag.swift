package import Instruments

/// A kind of dual use.
package struct TechnologyTag: Sendable, Hashable, Identifiable {
  /// For example "DU-INT".
  package var id: String
  /// Entries of export control lists.
  package var controlEntries: [String]
  /// Indicators that protect people from misuse of such an item.
  package var safeguards: [Indicator.ID]
  /// Rights at stake.
  package var rights: [Right]
  /// Such an item counts as controlled.
  package var controlled: Bool
  /// Such an item, with no other controlling tag, counts as controlled only from this inherent risk on.
  package var controlledFromInherent: Double
  /// A transfer of one of these kinds of a controlled item carries this tag as well.
  package var addedForKinds: [TransferKind]

  package init(
    id: String,
    controlEntries: [String] = [],
    safeguards: [Indicator.ID] = [],
    rights: [Right] = [],
    controlled: Bool,
    controlledFromInherent: Double = 0,
    addedForKinds: [TransferKind] = []
  ) {
    self.id = id
    self.controlEntries = controlEntries
    self.safeguards = safeguards
    self.rights = rights
    self.controlled = controlled
    self.controlledFromInherent = controlledFromInherent
    self.addedForKinds = addedForKinds
  }
}

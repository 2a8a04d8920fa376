/// The technologies, tags and mitigations of a rule set, with all references looked up.
struct Catalogue: Sendable {
  var tagIDs: [TechnologyTag.ID]
  var items: [CatalogueItem]
  var mitigations: [CatalogueMitigation]
  /// Positions by id.
  var itemPositions: [Technology.ID: Int]
  /// Positions by id.
  var mitigationPositions: [Mitigation.ID: Int]
}

/// A technology as the arithmetic needs it.
struct CatalogueItem: Sendable {
  var technology: Technology
  /// Before the factor of the kind, 0 to 1.
  var inherent: Double
  var isControlled: Bool
  /// Positions of the indicators that it serves.
  var serves: [Int]
  /// By kind of transfer.
  var forms: [ItemForm]
  /// As what is held: no tag is added.
  var heldForm: ItemForm
}

/// What a technology is in one kind of transfer.
struct ItemForm: Sendable {
  /// A bit for each tag.
  var tags: UInt64
  /// Positions of the relevant safeguards, rising.
  var safeguards: [Int]
  /// Positions of the mitigations that can be applied, rising.
  var mitigations: [Int]
  var controlEntries: [String]
  var rights: [Right]
}

/// A mitigation as the arithmetic needs it.
struct CatalogueMitigation: Sendable {
  var id: Mitigation.ID
  var effect: Double
  /// Position of the safeguard that it needs.
  var needs: Int?
}

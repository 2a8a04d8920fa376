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

/// A technology as the arithmetic needs it; shared, not copied, as many readings look at it.
final class CatalogueItem: Sendable {
  let technology: Technology
  /// Before the factor of the kind, 0 to 1.
  let inherent: Double
  let isControlled: Bool
  /// Positions of the indicators that it serves.
  let serves: [Int]
  /// By kind of transfer.
  let forms: [ItemForm]
  /// As what is held: no tag is added.
  let heldForm: ItemForm

  init(
    technology: Technology,
    inherent: Double,
    isControlled: Bool,
    serves: [Int],
    forms: [ItemForm],
    heldForm: ItemForm
  ) {
    self.technology = technology
    self.inherent = inherent
    self.isControlled = isControlled
    self.serves = serves
    self.forms = forms
    self.heldForm = heldForm
  }
}

/// What a technology is in one kind of transfer.
final class ItemForm: Sendable {
  /// A bit for each tag.
  let tags: UInt64
  /// Positions of the relevant safeguards, rising.
  let safeguards: [Int]
  /// Positions of the mitigations that can be applied, rising.
  let mitigations: [Int]
  let controlEntries: [String]
  let rights: [Right]

  init(tags: UInt64, safeguards: [Int], mitigations: [Int], controlEntries: [String], rights: [Right]) {
    self.tags = tags
    self.safeguards = safeguards
    self.mitigations = mitigations
    self.controlEntries = controlEntries
    self.rights = rights
  }
}

/// A mitigation as the arithmetic needs it.
struct CatalogueMitigation: Sendable {
  var id: Mitigation.ID
  var effect: Double
  /// Position of the safeguard that it needs.
  var needs: Int?
}

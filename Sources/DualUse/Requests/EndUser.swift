/// Who would use what is transferred.
package enum EndUser: Int, WordList {
  case court
  case forensicLaboratory
  case csirt
  case prosecution
  case policeCyberUnit
  case customsTax
  case policeGeneral
  case communicationsRegulator
  case privateContractor
  case military
  case intelligence
  case internalSecurity
  /// Not said.
  case unknown

  package static let words = [
    "court", "forensic_laboratory", "csirt", "prosecution", "police_cyber_unit", "customs_tax",
    "police_general", "communications_regulator", "private_contractor", "military", "intelligence",
    "internal_security", "unknown",
  ]
}

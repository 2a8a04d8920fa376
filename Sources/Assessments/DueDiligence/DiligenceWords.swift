internal import CapacityProtos
internal import Instruments
internal import ProtobufC

/// Codes and numbers in the reader's language.
struct DiligenceWords {
  /// A BCP 47 tag.
  let language: String

  func text(_ texts: [String: String]?) -> String { texts?.text(in: language) ?? "" }

  /// A number with three decimals at most, as the language writes it.
  func number(_ value: Double) -> String { written(SpokenNumber.result(value)) }

  /// A share of 0 to 1 in per cent, as the language writes it.
  func percent(_ share: Double) -> String { written(SpokenNumber.percent(share)) }

  /// A word of the lists of terms, end users and so on; what is not known here shows as it came.
  func word(_ list: [String: [String: String]], _ code: String) -> String {
    list[code].map { text($0) } ?? code.replacing("_", with: " ")
  }

  func tier(_ tier: Capacity_V1_RiskTier) -> String { word(DiligenceTexts.tiers, tier.shortName) }

  func rights(_ rights: [Capacity_V1_Right]) -> [String] { rights.map { word(DiligenceTexts.rights, $0.shortName) } }

  /// A text with values in the place of "{1}", "{2}", ...
  func text(_ texts: [String: String], _ values: String...) -> String {
    var text = texts.text(in: language)
    for (index, value) in values.enumerated() { text = text.replacing("{\(index + 1)}", with: value) }
    return text
  }

  private func written(_ number: String) -> String {
    let base = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return ["fr", "es"].contains(base) ? number.replacing(".", with: ",").replacing(" %", with: "\u{A0}%") : number
  }
}

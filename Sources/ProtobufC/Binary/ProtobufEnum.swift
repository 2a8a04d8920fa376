/// A generated enum: open, so that a number of a newer version survives.
package protocol ProtobufEnum: RawRepresentable, DocumentValue, Hashable where RawValue == Int32 {
  init()
  init(rawValue: Int32)

  /// The names of the .proto file by number.
  static var protobufNames: [Int32: String] { get }
}

extension ProtobufEnum {
  /// The name of the .proto file; the number where it is not known.
  package var protobufName: String { Self.protobufNames[rawValue] ?? String(rawValue) }

  /// The .proto file declares this number.
  package var isKnown: Bool { Self.protobufNames[rawValue] != nil }

  /// The name as people write it: without the type's prefix, in lower case, for example `police_cyber_unit`; the
  /// number where it is not known.
  package var shortName: String {
    isKnown ? String(protobufName.dropFirst(Self.prefixLength)).lowercased() : protobufName
  }

  /// Every short name but that of the unspecified value, in number order.
  package static var shortNames: [String] {
    protobufNames.keys.sorted().filter { $0 != 0 }.map { Self(rawValue: $0).shortName }
  }

  /// The value that people mean by a name: with or without prefix, in any case.
  package init?(name: String) {
    let wanted = Self.joined(name.uppercased())
    let prefixLength = Self.prefixLength
    let match = Self.protobufNames.first { number, protobufName in
      protobufName == wanted || protobufName.dropFirst(prefixLength) == wanted
    }
    guard let match else { return nil }
    self.init(rawValue: match.key)
  }

  /// The name with one underscore for each run of hyphens, plus signs and spaces.
  ///
  /// Written by hand: documents name thousands of values, and a regular expression is compiled anew for each.
  private static func joined(_ name: String) -> String {
    var result = ""
    var inRun = false
    for character in name {
      let separates = character == "-" || character == "+" || character == " "
      if !separates {
        result.append(character)
      } else if !inRun {
        result.append("_")
      }
      inRun = separates
    }
    return result
  }

  /// The length of the prefix that all values share: the zero value is `PREFIX_UNSPECIFIED`.
  private static var prefixLength: Int {
    let zero = protobufNames[0] ?? ""
    return zero.hasSuffix("_UNSPECIFIED") ? zero.count - "UNSPECIFIED".count : 0
  }
}

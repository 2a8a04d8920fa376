extension [UInt8] {
  /// Bytes in hexadecimal, with spaces where they help the eye.
  init(hex: String) {
    let digits = hex.compactMap(\.hexDigitValue)
    precondition(digits.count.isMultiple(of: 2) && digits.count == hex.filter { !$0.isWhitespace }.count)
    self = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }
}

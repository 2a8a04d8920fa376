internal import Instruments

extension Double {
  /// The figure as it is stored and digested: rounded to 1e-9, half to even.
  var stored: Double { inBillionths / 1e9 }
}

extension Double {
  /// This number in billionths, rounded to a whole one, half to even.
  ///
  /// Every comparison with a threshold, and every tie, is decided on this: two numbers that differ by less than
  /// the method's precision of 1e-9 must not lead to two results.
  package var inBillionths: Double {
    (self * 1e9).rounded(.toNearestOrEven)
  }
}

/// Why a condition can't be read.
struct ConditionFault: Error, Hashable {
  /// How many characters stand before what was found.
  var offset: Int
  /// What stands there.
  var found: String
  /// What could stand there.
  var allowed: [String]
}

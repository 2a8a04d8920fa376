/// The name that was probably meant: the closest one, if it is close enough to be worth saying.
package func nearest(to name: String, among names: [String]) -> String? {
  let limit = max(1, min(name.count, longest) / 3)
  let ranked = names.map { (name: $0, distance: editDistance(name.lowercased(), $0.lowercased())) }
  return ranked.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.name
}

/// Characters of a name that are looked at: a hostile one must not cost more.
private let longest = 64

/// Levenshtein's distance, over characters.
private func editDistance(_ left: String, _ right: String) -> Int {
  let (left, right) = (Array(left.prefix(longest)), Array(right.prefix(longest)))
  var row = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in right.enumerated() {
      let substitution = diagonal + (a == b ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substitution, row[j] + 1, diagonal + 1)
    }
  }
  return row[right.count]
}

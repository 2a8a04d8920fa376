/// The name that was probably meant: the closest one, if it is close enough to be worth saying.
package func nearest(to name: String, among names: [String]) -> String? {
  let wanted = Array(name.prefix(longest).lowercased())
  let limit = max(1, wanted.count / 3)
  var best: (name: String, distance: Int)?
  for candidate in names {
    let letters = Array(candidate.prefix(longest).lowercased())
    guard abs(letters.count - wanted.count) <= limit else { continue }
    let distance = editDistance(wanted, letters)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

/// Characters of a name that are looked at: a hostile one must not cost more.
private let longest = 64

/// Levenshtein's distance.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
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

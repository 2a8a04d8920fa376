/// Counts syllables by the letters, as readability formulas are computed without a dictionary.
enum Syllables {
  /// At least 1; 1 for a number.
  static func count(in word: Substring, _ formula: ReadingEase.Formula) -> Int {
    // The parts of "l'accord" and "24-hour" are spoken one by one.
    let parts = word.lowercased().split { !$0.isLetter }
    let count = parts.reduce(0) { sum, part in
      switch formula {
      case .flesch: sum + english(Array(part))
      case .kandelMoles: sum + french(Array(part))
      case .fernandezHuerta: sum + spanish(Array(part))
      }
    }
    return max(1, count)
  }

  /// Groups of vowels; the "e" of an ending "-e", "-es" or "-ed" is silent as far as letters tell.
  private static func english(_ word: [Character]) -> Int {
    let isVowel = { (letter: Character) in "aeiouy".contains(letter) }
    let count = groups(in: word, isVowel)
    let ending = String(word.suffix(3))
    if ending == "ing", let letter = word.dropLast(3).last, isVowel(letter) {
      // "being" and "carrying" speak both vowels.
      return count + 1
    }
    let stem = word.last == "e" ? word.dropLast() : word.dropLast(2)
    guard word.last == "e" || ["es", "ed"].contains(ending.suffix(2)), count > 1, let before = stem.last else {
      return max(1, count)
    }
    let isSpoken =
      switch ending.suffix(2) {
      case "es": "cgsxz".contains(before) || ["ch", "sh"].contains(String(stem.suffix(2)))
      case "ed": "td".contains(before)
      default: false
      }
    // "table" and "enabled" keep it; that of "tree" has been counted with the vowel before it.
    let isLiquid = before == "l" && stem.dropLast().last.map { !isVowel($0) } == true
    return isSpoken || isLiquid || isVowel(before) ? count : count - 1
  }

  /// Groups of vowels; a mute "e" at the end, also of "-es", is not spoken.
  private static func french(_ word: [Character]) -> Int {
    let isVowel = { (letter: Character) in "aeiouyàâäéèêëîïôöùûüœæÿ".contains(letter) }
    var count = groups(in: word, isVowel)
    // Parted by a diaeresis.
    count += zip(word, word.dropFirst()).filter { isVowel($0) && "ëïü".contains($1) }.count
    guard count > 1 else { return max(0, count) }
    if word.last == "e" || word.suffix(2) == ["e", "s"] {
      let stem = word.last == "e" ? word.dropLast() : word.dropLast(2)
      // A vowel before it has been counted with it.
      if let letter = stem.last, !isVowel(letter) || String(stem.suffix(2)) == "qu" || String(stem.suffix(2)) == "gu" {
        count -= 1
      }
    }
    return max(1, count)
  }

  /// Groups of vowels, parted where two strong ones, or an accented weak one, meet.
  private static func spanish(_ word: [Character]) -> Int {
    let isVowel = { (letter: Character) in "aeiouáéíóúü".contains(letter) }
    let isStrong = { (letter: Character) in "aeoáéóíú".contains(letter) }
    var letters: [Character] = []
    for (index, letter) in word.enumerated() {
      let next = index + 1 < word.count ? word[index + 1] : " "
      let isMute = letter == "u" && index > 0 && "gq".contains(word[index - 1]) && "eiéí".contains(next)
      // At the end, or before a consonant, "y" is a vowel.
      let isSpokenY = letter == "y" && !isVowel(next)
      if !isMute { letters.append(isSpokenY ? "i" : letter) }
    }
    let hiatuses = zip(letters, letters.dropFirst()).filter { isStrong($0) && isStrong($1) }.count
    return max(1, groups(in: letters, isVowel) + hiatuses)
  }

  private static func groups(in word: [Character], _ isVowel: (Character) -> Bool) -> Int {
    var count = 0
    var wasVowel = false
    for letter in word {
      let vowel = isVowel(letter)
      if vowel, !wasVowel { count += 1 }
      wasVowel = vowel
    }
    return count
  }
}

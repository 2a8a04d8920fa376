package import CapacityProtos
package import Instruments
internal import Scoring

/// What a newer version of an instrument would make of stored scores: each response scored by both versions with one
/// profile, theme by theme. Nothing is stored.
///
/// Answers are carried where the newer version says that a question is the same, or reworded; the others count as
/// unknown, as when an assessment is scored again.
package struct VersionEffect: Sendable {
  private let older: LoadedInstrument
  private let newer: LoadedInstrument
  private let map: IndicatorMap
  private let scorers: (old: Scorer, new: Scorer)
  /// Responses that were compared.
  package private(set) var responses = 0
  private var differences: [String: [Double]] = [:]
  private var onlyBefore: [String: Int] = [:]
  private var onlyAfter: [String: Int] = [:]

  /// - Parameters:
  ///   - older: The version that the responses answer.
  ///   - newer: What they would be scored by.
  ///   - map: What became of each question.
  ///   - profile: Of both scorings.
  package init(from older: LoadedInstrument, to newer: LoadedInstrument, map: IndicatorMap, profile: LoadedProfile) {
    self.older = older
    self.newer = newer
    self.map = map
    let profile = ScoringProfile(profile.message)
    scorers = (
      Scorer(instrument: older.model, profile: profile), Scorer(instrument: newer.model, profile: profile)
    )
  }

  /// Takes in one response to the older version.
  ///
  /// - Throws: `AnswerFaults` for answers that one of the versions does not take.
  package mutating func add(_ response: Capacity_V1_SurveyResponse) throws {
    let carried = CarriedAnswers(response.answers, along: map, to: newer.model)
    let before = scorers.old.themes(of: try AnswerSheet(response.answers, for: older.model))
    let after = scorers.new.themes(of: try AnswerSheet(carried.answers, for: newer.model))
    let scores = Dictionary(before.map { ($0.id, $0.score) }, uniquingKeysWith: { first, _ in first })
    let newScores = Dictionary(after.map { ($0.id, $0.score) }, uniquingKeysWith: { first, _ in first })
    for id in Set(scores.keys).union(newScores.keys) {
      switch (scores[id] ?? nil, newScores[id] ?? nil) {
      case (let old?, let new?): differences[id, default: []].append((new - old).stored)
      case (_?, nil): onlyBefore[id, default: 0] += 1
      case (nil, _?): onlyAfter[id, default: 0] += 1
      case (nil, nil): break
      }
    }
    responses += 1
  }

  /// How one theme would move.
  package struct Theme: Sendable, Hashable {
    package var id: String
    /// Responses for which both versions give a score.
    package var compared: Int
    /// Of these: those whose score would be another.
    package var changed: Int
    /// Mean difference of the scores, -1 to 1; positive: the newer version scores higher.
    package var mean: Double
    /// The difference that lies farthest from 0.
    package var largest: Double
    /// Responses that only the older version gives a score for: too little of them can be carried.
    package var lost: Int
    /// Responses that only the newer version gives a score for.
    package var gained: Int
  }

  /// Themes of the newer version in its order, then those that it does not have.
  package var themes: [Theme] {
    let known = scorers.new.themes(of: AnswerSheet(for: newer.model)).map(\.id)
    let all = Set(differences.keys).union(onlyBefore.keys).union(onlyAfter.keys)
    return (known.filter(all.contains) + all.subtracting(known).sorted()).map { id in
      let found = differences[id] ?? []
      return Theme(
        id: id,
        compared: found.count,
        changed: found.count { $0 != 0 },
        mean: found.isEmpty ? 0 : found.reduce(0, +) / Double(found.count),
        largest: found.max { abs($0) < abs($1) } ?? 0,
        lost: onlyBefore[id] ?? 0,
        gained: onlyAfter[id] ?? 0
      )
    }
  }
}

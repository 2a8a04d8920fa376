internal import CapacityProtos
internal import Instruments
internal import ProtobufC

/// Responses of invented states, made from the samples of Surveys/: each answer is one that a sample gives.
struct InventedResponses: Sendable {
  private let samples: [Capacity_V1_SurveyResponse]
  private let indicatorIDs: [String]
  private let seed: UInt64
  private let bytes: Int

  /// - Parameters:
  ///   - samples: Where answers and requests come from.
  ///   - seed: What all responses follow from.
  ///   - bytes: About how long a response is: as many answers as it has room for, then comments.
  /// - Throws: ``ServerFailure`` if there is no sample.
  init(samples data: SurveyData, seed: UInt64, bytes: Int) throws {
    samples = data.samples.map { SurveyDocument(text: $0.text, name: $0.name).response }
    guard let first = samples.first else { throw ServerFailure("the survey data has no sample to make responses from") }
    indicatorIDs = first.answers.keys.sorted()
    self.seed = seed
    self.bytes = bytes
  }

  /// The response of this number: always the same one, whatever else is made.
  func response(_ number: Int) -> Capacity_V1_SurveyResponse {
    var generator = SplitMix64(state: seed &+ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
    var response = samples[Int.random(in: 0..<samples.count, using: &generator)]
    let state = number % Self.stateCount
    // All states have a round before any has the next; after the last one, rounds get further assessments.
    let round = number / Self.stateCount % Self.roundCount
    response.stateCode = "XA" + String(UnicodeScalar(UInt8(ascii: "A") + UInt8(state)))
    response.round = "\(2016 + round / 4)-\(round % 4 + 1)"
    response.agency = "agency-\(number % 40)"
    response.tlp = [.red, .amber, .amber, .green, .clear][Int.random(in: 0..<5, using: &generator)]
    response.technologyRequests = number % 8 == 0 ? Array(response.technologyRequests.prefix(1)) : []
    response.comment = ""
    response.answers = [:]
    var missing = bytes - ((try? response.encoded().count) ?? 0)
    for id in indicatorIDs.shuffled(using: &generator) where missing > 0 {
      guard var answer = samples.randomElement(using: &generator)?.answers[id] else { continue }
      answer.comment = ""
      answer.evidence = []
      response.answers[id] = answer
      missing -= ((try? answer.encoded().count) ?? 0) + id.utf8.count + 6
    }
    // Longer ones have comments, 2 KiB each at most.
    for id in response.answers.keys.sorted() where missing > 8 {
      let length = min(missing, 2 << 10)
      response.answers[id]?.comment = Self.text(length, using: &generator)
      missing -= length
    }
    return response
  }

  /// XAA to XAY. A thousand assessments give each of them all its rounds, so that trends over few and over many
  /// assessments are equally long.
  private static let stateCount = 25
  private static let roundCount = 40

  private static func text(_ length: Int, using generator: inout some RandomNumberGenerator) -> String {
    let words = [
      "law", "police", "court", "evidence", "oversight", "training", "request", "report", "unit", "the", "of",
    ]
    var text = ""
    while text.utf8.count < length {
      text += (words.randomElement(using: &generator) ?? "") + " \(Int.random(in: 0..<1000, using: &generator)) "
    }
    return String(text.prefix(length)).trimmedAtEnd
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// The generator of Steele, Lea and Flood: the same seed gives the same sequence on every machine.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

internal import Foundation
import Instruments

@testable import Scoring

/// The instrument and the profiles that the tests score with.
enum Fixtures {
  /// All twelve domains.
  static func instrument() throws -> Instrument {
    try cachedInstrument.get()
  }

  // Read once: every test makes its suite anew.
  private static let cachedInstrument = Result { try readInstrument() }

  private static func readInstrument() throws -> Instrument {
    let data = try Data(contentsOf: URL(filePath: "/tmp/pure/fixtures.json"))
    let file = try JSONDecoder().decode(File.self, from: data).instrument
    return try Instrument(
      id: "cyber-capacity",
      version: "0.1",
      domains: file.domains.map { domain in
        Domain(id: domain.id, indicators: domain.indicators.map { $0.indicator(in: domain.id) })
      },
      principles: file.principles.map { Principle(id: $0[0] ?? "", parentID: $0[1]) },
      frameworks: file.frameworks.map { framework in
        Framework(id: framework[0], kind: Framework.Kind(rawValue: framework[1]) ?? .model)
      }
    )
  }

  /// The profile `default`, with a total if a rule for one is given.
  static func profile(total: TotalRule? = nil) throws -> ScoringProfile {
    ScoringProfile(
      id: "default",
      version: "1",
      minimumCoverage: 0.60,
      minimumPrincipleAnswers: 3,
      confidences: [.e0: 0.40, .e1: 0.60, .e2: 0.80, .e3: 0.95],
      smallBaseGrade: .e1,
      defaultTargetLevel: 3,
      safeguardPriorityFactor: 1.5,
      dependencyShare: 0.5,
      total: total,
      patterns: PatternThresholds(
        powersLead: 0.25,
        safeguardsBelow: 0.50,
        developedFrom: 0.50,
        weakAtMost: 0.25,
        conditionalAtMost: 0
      ),
      readiness: ReadinessThresholds(
        minimumCoverage: 0.60,
        metFrom: 0.50,
        strongFrom: 0.75,
        strongWeightShare: 0.90,
        notMetBelow: 0.375
      )
    )
  }

  private struct File: Decodable {
    var instrument: Contents

    struct Contents: Decodable {
      var domains: [Domain]
      var principles: [[String?]]
      var frameworks: [[String]]
    }

    struct Domain: Decodable {
      var id: String
      var indicators: [Indicator]
    }

    struct Indicator: Decodable {
      var id: String
      var answer: String
      var anchors: [[Double]]
      var weight: Double
      var principles: [String]
      var risks: [String]
      var requires: [String]
      var safeguard: Bool
      var crosswalk: [Entry]

      func indicator(in domain: String) -> Instruments.Indicator {
        let scale: Scale =
          switch answer {
          case "maturity": .maturity
          case "yes_partial_no": .yesPartialNo
          default: .number(anchors.map { Scale.Anchor(value: $0[0], level: $0[1]) })
          }
        return Instruments.Indicator(
          id: id,
          domainID: domain,
          scale: scale,
          weight: weight,
          principleIDs: principles,
          riskIDs: risks,
          requires: requires,
          isSafeguard: safeguard,
          crosswalk: crosswalk.map { .init(frameworkID: $0.framework, references: $0.references) }
        )
      }
    }

    struct Entry: Decodable {
      var framework: String
      var references: [String]

      init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        framework = try list.decode(String.self)
        references = try list.decode([String].self)
      }
    }
  }
}

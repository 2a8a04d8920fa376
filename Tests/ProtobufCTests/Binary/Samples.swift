import CapacityProtos
import Foundation

// Messages that between them have a field of every kind.

extension Capacity_V1_SurveyResponse {
  /// Strings, an enum, a map of messages, messages and strings in lists, oneofs.
  static var full: Self {
    var response = Self()
    response.instrumentID = "cyber-capacity"
    response.instrumentVersion = "0.1"
    response.stateCode = "XAA"
    response.round = "2026-1"
    response.agency = "Ägentur 1 \u{1F6F0}"
    response.tlp = .amberStrict
    response.answers = [
      "LAW-01": .init(.level(0)), "LAW-02": .init(.level(.max)), "LAW-03": .init(.choice(.partial)),
      "LAW-04": .init(.number(-0.1)), "LAW-05": .init(.unknown(true)), "LAW-06": .init(.notApplicable("no court")),
      "LAW-07": .init(.withheld(false)), "LAW-08": .init(nil),
    ]
    var supported = Capacity_V1_Answer(.choice(.unspecified))
    supported.evidenceGrade = .e3
    supported.evidence = [.init(), .titled("Act 7")]
    supported.smallBase = true
    supported.targetLevel = 0
    supported.comment = "line one\nline two"
    response.answers["LIM-01"] = supported
    var request = Capacity_V1_TechnologyRequest()
    request.technologyID = "mobile-unlock"
    request.kind = .training
    request.terms = .init()
    request.terms?.misuseFinding = .unknown
    request.mitigations = [.init()]
    response.technologyRequests = [request, .init()]
    response.technologiesHeld = ["", "disk-imaging"]
    response.comment = ""
    return response
  }
}

extension Capacity_V1_Answer {
  init(_ value: OneOf_Value?) {
    self.init()
    self.value = value
  }
}

extension Capacity_V1_Evidence {
  static func titled(_ title: String) -> Self {
    var evidence = Self()
    evidence.title = title
    return evidence
  }
}

extension Capacity_V1_ScoringProfile {
  /// Doubles, unsigned numbers, maps of texts and of numbers, messages that may be absent.
  static var full: Self {
    var profile = Self()
    profile.id = "default"
    profile.title = ["en": "Default", "no": "Standard", "": "without a tag"]
    profile.minimumCoverage = 0.6
    profile.minimumPrincipleAnswers = 3
    profile.defaultTargetLevel = -.infinity
    profile.indicatorTargetLevels = ["LAW-01": 2.5, "LAW-02": 0]
    profile.total = .init()
    return profile
  }
}

extension Google_Protobuf_Any {
  /// Bytes.
  static var full: Self {
    var any = Self()
    any.typeURL = "type.googleapis.com/capacity.v1.Answer"
    any.value = Foundation.Data([0, 255, 0, 10])
    return any
  }
}

extension Google_Protobuf_Timestamp {
  /// Signed numbers of 64 and 32 bits.
  init(seconds: Int64, nanos: Int32) {
    self.init()
    self.seconds = seconds
    self.nanos = nanos
  }
}

extension Capacity_V1_TechnologyTag {
  /// Enums in a list.
  static var full: Self {
    var tag = Self()
    tag.id = "DU-INT"
    tag.rights = [.privacy, .unspecified, .UNRECOGNIZED(1000), .remedy]
    tag.controlled = true
    return tag
  }
}

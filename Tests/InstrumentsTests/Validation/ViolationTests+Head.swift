import CapacityProtos
import ProtobufC

extension ViolationTests {
  static let head: [Case] =
    [
      .init("no instrument", "instrument_id", found: "nothing", allowed: "cyber-capacity") { $0.instrumentID = "" },
      .init("another instrument", "instrument_id", found: #""cyber""#, allowed: "cyber-capacity") {
        $0.instrumentID = "cyber"
      },
      .init("no version", "instrument_version", found: "nothing", allowed: "0.1 (in quotes, in YAML)") {
        $0.instrumentVersion = ""
      },
      .init("another version", "instrument_version", found: #""9""#, allowed: "0.1 (in quotes, in YAML)") {
        $0.instrumentVersion = "9"
      },
      .init("a round without a number", "round", found: #""2026""#, allowed: "year and number, for example 2026-1") {
        $0.round = "2026"
      },
      .init("an agency of 101 letters", "agency", found: "101 characters", allowed: "100 characters at most") {
        $0.agency = String(repeating: "é", count: 101)
      },
      .init("an agency with a NUL", "agency", found: "the control character U+0000", allowed: "text") {
        $0.agency = "a\0"
      },
      .init(
        "a label that nobody knows",
        "tlp",
        found: "the number 9",
        allowed: "one of red, amber_strict, amber, green, clear"
      ) {
        $0.tlp = .UNRECOGNIZED(9)
      },
      .init("a comment of 8 KiB and a byte", "comment", found: "8193 bytes", allowed: "8192 bytes at most") {
        $0.comment = String(repeating: "a", count: 8193)
      },
      .init("a comment with a colour code", "comment", found: "the control character U+001B", allowed: "text") {
        $0.comment = "\u{1B}[31m"
      },
      .init("a comment with a C1 control", "comment", found: "the control character U+009B", allowed: "text") {
        $0.comment = "\u{9B}31m"
      },
    ]
    + ["", "XA", "XAAA", "xaa", "X1A", "ÄAA"].map { code in
      .init(
        "the state code \(code.debugDescription)",
        "state_code",
        found: code.isEmpty ? "nothing" : "\"\(code)\"",
        allowed: "three capital letters: an ISO 3166-1 alpha-3 code, XAA to XZZ for invented states"
      ) { $0.stateCode = code }
    }

  static let ofBytes: [Case] = ["99", #"answers["LAW-01"].99"#, "technology_requests[0].terms.99"].map { path in
    .init(
      "the unknown field \(path)",
      path,
      found: "a field that this version does not know",
      allowed: "the fields of the .proto files"
    ) { response in
      guard let unknown = try? Capacity_V1_Answer(decoding: [0x98, 0x06, 0x01]).unknownFields else { return }
      switch path {
      case "99": response.unknownFields = unknown
      case #"answers["LAW-01"].99"#: response.answers["LAW-01"]?.unknownFields = unknown
      default: response.technologyRequests[0].terms?.unknownFields = unknown
      }
    }
  }
}

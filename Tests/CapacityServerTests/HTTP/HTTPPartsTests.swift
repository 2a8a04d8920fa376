import GRPCCore
import HTTPTypes
import ProtobufC
import Testing

@testable import CapacityServer

@Suite("The parts of the HTTP door")
struct HTTPPartsTests {
  @Test(
    "a door on loopback answers to the names of loopback alone",
    arguments: [
      ("127.0.0.1:50080", true), ("localhost:1", true), ("LOCALHOST", true), ("[::1]:50080", true), ("127.8.9.1", true),
      ("evil.example", false), ("127.0.0.1.evil.example", false), ("localhost.evil.example:80", false), ("", false),
      ("127.0.0.256", false), ("127.0.0.+1", false), ("10.0.0.1", false),
    ]
  )
  func host(authority: String, isAllowed: Bool) {
    #expect(HostCheck(isLoopback: true).allows(authority) == isAllowed)
    #expect(HostCheck(isLoopback: false).allows(authority) == !authority.isEmpty)
  }

  @Test("gzip gives back what it took")
  func gzip() throws {
    let bytes = Array(repeating: Array("abc".utf8), count: 1000).flatMap { $0 }
    let packed = try #require(Gzip.packed(bytes, level: 9))
    #expect(packed.count < 100)
    #expect(try Gzip.unpacked(packed, limit: bytes.count) == bytes)
    #expect(throws: Gzip.Fault.tooLarge) { try Gzip.unpacked(packed, limit: bytes.count - 1) }
    #expect(throws: Gzip.Fault.malformed) { try Gzip.unpacked(Array(packed.dropLast()), limit: bytes.count) }
    #expect(throws: Gzip.Fault.malformed) { try Gzip.unpacked(packed + [0], limit: bytes.count) }
    #expect(throws: Gzip.Fault.malformed) { try Gzip.unpacked([1, 2, 3], limit: 10) }
    #expect(Gzip.packed([1, 2, 3], level: 9) == nil)
  }

  @Test(
    "Connect-Timeout-Ms says what grpc-timeout says",
    arguments: [("1", "1m"), ("99999999", "99999999m"), ("100000000", "100000S"), ("9999999999", "9999999S")]
  )
  func timeout(header: String, grpc: String) throws {
    #expect(try ConnectTimeout.grpcTimeout(header) == grpc)
  }

  @Test(
    "a timeout that is no number is refused, and none at all is over",
    arguments: ["", "-1", "1.5", "10000000000", "0"]
  )
  func badTimeout(header: String) {
    #expect(throws: RPCError.self) { try ConnectTimeout.grpcTimeout(header) }
  }

  @Test("a query is read as forms write it, a plus as a space")
  func query() {
    let query = ConnectQuery("message=%7B%22a%22%3A1%7D&base64=1&empty=&message=other&bad=%zz&plus=a+b")
    #expect(query["message"] == #"{"a":1}"#)
    #expect(query["empty"] == "")
    #expect(query["bad"] == nil)
    #expect(query["plus"] == "a b")
    #expect(query["nothing"] == nil)
  }

  @Test("base64 is read in both alphabets, padded or not", arguments: ["_-8", "_-8=", "/+8="])
  func base64(text: String) { #expect(ConnectQuery.base64(text) == [0xFF, 0xEF]) }

  @Test("what is no base64 is refused", arguments: ["!", "a", "a b"])
  func noBase64(text: String) { #expect(ConnectQuery.base64(text) == nil) }

  @Test("an entity tag is found among others, weak or not")
  func tags() {
    #expect(EntityTag.matches("W/\"a\"", "\"b\", \"a\""))
    #expect(EntityTag.matches("\"a\"", "*"))
    #expect(!EntityTag.matches("\"a\"", "\"b\""))
    #expect(!EntityTag.matches("\"a\"", nil))
  }

  @Test("browsers are told to come back with TLS alone where the door says so", arguments: [true, false])
  func strictTransport(isStrict: Bool) {
    var headers = HTTPFields()
    SecurityHeaders.add(to: &headers, isStrictlyTLS: isStrict)
    #expect((headers[.strictTransportSecurity] != nil) == isStrict)
    #expect(headers[.contentSecurityPolicy] != nil)
  }

  @Test("gzip is taken unless it is refused")
  func encodings() {
    #expect(AcceptedEncodings.takesGzip([.acceptEncoding: "br, GZIP;q=0.5"]))
    #expect(!AcceptedEncodings.takesGzip([.acceptEncoding: "gzip;q=0"]))
    #expect(!AcceptedEncodings.takesGzip([.acceptEncoding: "br"]))
    #expect(!AcceptedEncodings.takesGzip([:]))
  }

  @Test("bytes of requests are counted, and given back")
  func budget() {
    let budget = ByteBudget(limit: 10)
    do {
      let share = ByteBudget.Share(of: budget)
      #expect(share.take(6) && share.take(4))
      #expect(!ByteBudget.Share(of: budget).take(1))
    }
    #expect(ByteBudget.Share(of: budget).take(10))
  }

  @Test("a histogram counts what is within its bounds, and what is beyond")
  func histogram() {
    var histogram = DurationHistogram()
    for milliseconds in [1, 2, 20_000] { histogram.add(.milliseconds(milliseconds)) }
    var text = MetricsText()
    text.histogram("d", [("method", "a\"b\\c\n")], histogram)
    let lines = text.text.split(separator: "\n")
    #expect(lines.first == #"d_bucket{method="a\"b\\c\n",le="0.001"} 1"#)
    #expect(lines.contains(#"d_bucket{method="a\"b\\c\n",le="10"} 2"#))
    #expect(lines.contains(#"d_bucket{method="a\"b\\c\n",le="+Inf"} 3"#))
    #expect(lines.last == #"d_count{method="a\"b\\c\n"} 3"#)
  }
}

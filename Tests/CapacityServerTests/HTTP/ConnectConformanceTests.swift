import CapacityProtos
import Foundation
import GRPCCore
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import ProtobufC
import Testing

@testable import CapacityServer

/// The cases of Connect's conformance suite that need a server which answers what it is told to. The others are in
/// Tests/EndToEnd/test_connect_conformance.py.
@Suite("Connect's conformance suite, for answers that no service of ours gives")
struct ConnectConformanceTests {
  private static let method = Capacity_V1_AdminService.Method.GetCaller.descriptor
  private static let path = "/" + method.fullyQualifiedMethod

  /// What the method answers.
  private struct Definition: Sendable {
    var headers: Metadata = [:]
    /// With the trailers in its metadata; `nil`: the call succeeds.
    var error: RPCError?
    var trailers: Metadata = [:]
  }

  /// Calls the method through the door, in front of a transport that answers as defined.
  private func answer(_ definition: Definition) async throws -> (response: Response, body: [UInt8]) {
    let transport = DoorTransport()
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await transport.listen { stream, _ in
          try? await stream.outbound.write(.metadata(definition.headers))
          if let error = definition.error {
            let status = Status(code: Status.Code(error.code), message: error.message)
            try? await stream.outbound.write(.status(status, definition.trailers))
          } else {
            try? await stream.outbound.write(.message([]))
            try? await stream.outbound.write(.status(Status(code: .ok, message: ""), definition.trailers))
          }
          await stream.outbound.finish()
        }
      }
      let door = ConnectDoor(transport: transport, budget: ByteBudget(limit: 1 << 20))
      let channel = NIOAsyncTestingChannel()
      let context = DoorContext(source: .init(channel: channel, logger: silent))
      let head = HTTPRequest(
        method: .post,
        scheme: "http",
        authority: "localhost",
        path: Self.path,
        headerFields: [.contentType: "application/json"]
      )
      var found: (Response, [UInt8])?
      // Until the transport listens it says that it does not.
      while found.map({ String(decoding: $0.1, as: UTF8.self).contains("starts or stops") }) ?? true {
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: "{}")))
        let response = await door.answer(request, context)
        found = (response, try await Self.bytes(of: response))
        await Task.yield()
      }
      transport.beginGracefulShutdown()
      try await group.waitForAll()
      return try #require(found)
    }
  }

  private final class Collected: ResponseBodyWriter {
    var bytes: [UInt8] = []

    func write(_ buffer: ByteBuffer) async throws { bytes += Array(buffer.readableBytesView) }

    func finish(_ trailers: HTTPFields?) async throws {}
  }

  private static func bytes(of response: Response) async throws -> [UInt8] {
    let collected = Collected()
    try await response.body.write(collected)
    return collected.bytes
  }

  private func json(_ body: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any])
  }

  private static let codes: [(RPCError.Code, String, Int)] = [
    (.cancelled, "canceled", 499), (.unknown, "unknown", 500), (.invalidArgument, "invalid_argument", 400),
    (.deadlineExceeded, "deadline_exceeded", 504), (.notFound, "not_found", 404),
    (.alreadyExists, "already_exists", 409), (.permissionDenied, "permission_denied", 403),
    (.resourceExhausted, "resource_exhausted", 429), (.failedPrecondition, "failed_precondition", 400),
    (.aborted, "aborted", 409), (.outOfRange, "out_of_range", 400), (.unimplemented, "unimplemented", 501),
    (.internalError, "internal", 500), (.unavailable, "unavailable", 503), (.dataLoss, "data_loss", 500),
    (.unauthenticated, "unauthenticated", 401),
  ]

  @Test("Errors/unary, Connect to HTTP Code Mapping: every code with its word and its status", arguments: codes)
  func unaryCode(code: RPCError.Code, word: String, status: Int) async throws {
    let answer = try await answer(Definition(error: RPCError(code: code, message: "as told")))
    #expect(answer.response.status.code == status)
    #expect(answer.response.headers[.contentType] == "application/json")
    let error = try json(answer.body)
    #expect(error["code"] as? String == word)
    #expect(error["message"] as? String == "as told")
    #expect(error["details"] == nil)
  }

  @Test("Errors/server-stream: every code in the last frame", arguments: codes)
  func streamCode(code: RPCError.Code, word: String, status: Int) throws {
    let end = try end(RPCError(code: code, message: "as told"), ["x-custom-trailer": "bing"])
    let error = try #require(end["error"] as? [String: Any])
    #expect(error["code"] as? String == word)
    #expect(error["message"] as? String == "as told")
    #expect(end["metadata"] as? [String: [String]] == ["x-custom-trailer": ["bing"]])
  }

  @Test("a stream that succeeds ends with a frame that says nothing")
  func streamEnd() throws { #expect(try end(nil, [:]).isEmpty) }

  private func end(_ error: RPCError?, _ trailers: Metadata) throws -> [String: Any] {
    let frame = Array(ConnectFrame.end(error.map(ConnectError.init), trailers).readableBytesView)
    #expect(frame[0] == 2)
    #expect(frame[1..<5].reduce(0) { $0 << 8 | Int($1) } == frame.count - 5)
    return try json(Array(frame.dropFirst(5)))
  }

  @Test("Errors/unary/unicode-error-message")
  func unicode() async throws {
    let message = "\ntest with whitespace\r\nand Unicode BMP \u{263A} and non-BMP \u{1F608}\n"
    let answer = try await answer(Definition(error: RPCError(code: .internalError, message: message)))
    #expect(try json(answer.body)["message"] as? String == message)
  }

  private static let headers: Metadata = {
    var headers = Metadata()
    for value in ["foo", "bar", "baz"] { headers.addString(value, forKey: "x-custom-header") }
    headers.addBinary([0xFF, 0, 0xEF, 1], forKey: "x-custom-bin")
    return headers
  }()

  private static let trailers: Metadata = {
    var trailers = Metadata()
    for value in ["bing", "quux"] { trailers.addString(value, forKey: "x-custom-trailer") }
    return trailers
  }()

  @Test("Duplicate Metadata/unary: every value of headers and trailers", arguments: [false, true])
  func duplicates(fails: Bool) async throws {
    let error = fails ? RPCError(code: .internalError, message: "unary failed") : nil
    let answer = try await answer(Definition(headers: Self.headers, error: error, trailers: Self.trailers))
    #expect(answer.response.status.code == (fails ? 500 : 200))
    let found = answer.response.headers
    #expect(found[values: try #require(HTTPField.Name("x-custom-header"))] == ["foo", "bar", "baz"])
    #expect(found[values: try #require(HTTPField.Name("x-custom-bin"))] == ["/wDvAQ"])
    #expect(found[values: try #require(HTTPField.Name("trailer-x-custom-trailer"))] == ["bing", "quux"])
    #expect(found[values: try #require(HTTPField.Name("x-custom-trailer"))].isEmpty)
  }

  @Test(
    "Duplicate Metadata/server-stream: every value of trailers, with an error and without",
    arguments: [false, true]
  )
  func streamDuplicates(fails: Bool) throws {
    let error = fails ? RPCError(code: .internalError, message: "server stream failed") : nil
    let end = try end(error, Self.trailers)
    #expect(end["metadata"] as? [String: [String]] == ["x-custom-trailer": ["bing", "quux"]])
    #expect((end["error"] != nil) == fails)
  }

  @Test("a header value that would break into the answer is left out")
  func injection() async throws {
    var headers = Metadata()
    headers.addString("a\r\nSet-Cookie: b", forKey: "x-custom-header")
    let answer = try await answer(Definition(headers: headers))
    #expect(answer.response.headers[try #require(HTTPField.Name("x-custom-header"))] == nil)
    #expect(answer.response.headers[.setCookie] == nil)
  }

  @Test("frames are packed for those who take it, where that makes them smaller")
  func packing() throws {
    let large = [UInt8](repeating: 7, count: ConnectDoor.packedFrom)
    let packed = Array(ConnectFrame.message(large, packing: true).readableBytesView)
    #expect(packed[0] == 1 && packed.count < 100)
    #expect(try Gzip.unpacked(Array(packed.dropFirst(5)), limit: large.count) == large)
    #expect(Array(ConnectFrame.message(large, packing: false).readableBytesView) == [0, 0, 0, 4, 0] + large)
    let small = [UInt8](repeating: 7, count: ConnectDoor.packedFrom - 1)
    #expect(ConnectFrame.message(small, packing: true).readableBytesView.first == 0)
    var generator = SystemRandomNumberGenerator()
    let noise = (0..<ConnectDoor.packedFrom).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    #expect(ConnectFrame.message(noise, packing: true).readableBytesView.first == 0)
  }
}

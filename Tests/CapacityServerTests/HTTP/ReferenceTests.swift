import CapacityProtos
import Foundation
import GRPCCore
import ProtobufC
import Testing

@testable import CapacityServer

@Suite("The reference of the HTTP door")
struct ReferenceTests {
  private let reference: Reference

  init() throws { reference = try Reference.read() }

  @Test("it has every method that the door answers, each with an example that reads as its request")
  func methods() throws {
    let methods = Dictionary(uniqueKeysWithValues: protoMethods.map { ($0.descriptor.fullyQualifiedMethod, $0) })
    var names: Set<String> = []
    for service in reference.services {
      for method in service.methods {
        let name = "\(service.name)/\(method.name)"
        let known = try #require(methods[name], "\(name)")
        names.insert(name)
        #expect(method.isReadOnly == known.isReadOnly && method.isStream == known.isStreaming, "\(name)")
        #expect(throws: Never.self, "\(name): \(method.example)") {
          try ConnectCodec.json.request(Array(method.example.utf8), of: known.request)
        }
      }
    }
    #expect(names == Set(methods.keys))
  }

  @Test("every type that is linked to stands on the page of its service")
  func types() {
    for service in reference.services {
      let types = reference.types(from: service.methods.flatMap { [$0.request, $0.reply] })
      let missing = types.filter { reference.messages[$0] == nil && reference.enums[$0] == nil }
      #expect(missing.isEmpty, "\(service.name)")
    }
  }

  @Test("comments come without their examples, and most have some")
  func comments() {
    let methods = reference.services.flatMap(\.methods)
    #expect(methods.allSatisfy { !$0.comment.contains("Example") && !$0.comment.hasPrefix("/") })
    #expect(methods.filter(\.comment.isEmpty).count < methods.count / 4)
    #expect(reference.services.allSatisfy { !$0.comment.isEmpty })
  }

  private func method(isStream: Bool) -> Reference.Method {
    Reference.Method(
      name: "GetCaller",
      comment: "",
      request: "",
      reply: "",
      isReadOnly: true,
      isStream: isStream,
      example: #"{"a": 1}"#
    )
  }

  private let service = Reference.Service(name: "capacity.v1.AdminService", comment: "", methods: [])

  @Test("a line calls with curl, and frames what is a stream")
  func lines() {
    let unary = CurlLine.of(method(isStream: false), in: service)
    #expect(unary.contains(#"-d '{"a": 1}' \"#))
    #expect(unary.hasSuffix(#""$door/capacity.v1.AdminService/GetCaller""#))
    let stream = CurlLine.of(method(isStream: true), in: service)
    #expect(stream.hasPrefix(#"printf '\000\000\000\000\010%s' '{"a": 1}' |"#))
  }

  @Test("texts of comments show as text")
  func escaping() {
    #expect(
      ReferenceHTML.paragraphs("a <b>\nc & \"d\"\n\ne's") == [
        "<p>a &lt;b&gt; c &amp; &quot;d&quot;</p>", "<p>e&#39;s</p>",
      ]
    )
    #expect(ReferenceHTML.paragraphs("").isEmpty)
  }
}

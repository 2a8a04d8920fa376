import CapacityServer
import Testing

@Suite("Listen addresses")
struct ListenAddressTests {
  @Test(
    "loopback addresses are read",
    arguments: zip(
      ["127.0.0.1:50051", "localhost:0", "[::1]:443", "127.1.2.3:65535"],
      ["127.0.0.1:50051", "127.0.0.1:0", "[::1]:443", "127.1.2.3:65535"]
    )
  )
  func loopback(text: String, expected: String) throws {
    #expect(try "\(ListenAddress(text))" == expected)
  }

  @Test(
    "what is no address is refused",
    arguments: [
      "", "50051", "127.0.0.1", "127.0.0.1:", "127.0.0.1:-1", "127.0.0.1:65536", "example.org:1", "1.2.3:4", ":1",
    ]
  )
  func unreadable(text: String) {
    let failure = #expect(throws: ServerFailure.self) { try ListenAddress(text) }
    #expect(failure?.description.contains("no address to listen on") == true)
  }

  @Test(
    "what other machines could reach is refused in words",
    arguments: ["0.0.0.0:50051", "192.0.2.1:1", "[::]:50051", "[2001:db8::1]:1"]
  )
  func reachable(text: String) {
    let failure = #expect(throws: ServerFailure.self) { try ListenAddress(text) }
    #expect(failure?.description.contains("no TLS") == true)
  }
}

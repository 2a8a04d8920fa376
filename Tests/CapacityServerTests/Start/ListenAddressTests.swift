import Testing

@testable import CapacityServer

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
    let address = try ListenAddress(text)
    #expect("\(address)" == expected)
    #expect(address.isLoopback)
    #expect(address.local == address)
  }

  @Test(
    "what other machines could reach is told apart, and is reached from here by an address that can be connected to",
    arguments: zip(
      ["0.0.0.0:50051", "192.0.2.1:1", "[::]:50051", "[2001:db8::1]:1", "[::ffff:127.0.0.1]:1"],
      ["127.0.0.1:50051", "192.0.2.1:1", "[::1]:50051", "[2001:db8::1]:1", "[::ffff:127.0.0.1]:1"]
    )
  )
  func reachable(text: String, local: String) throws {
    let address = try ListenAddress(text)
    #expect("\(address)" == text)
    #expect(!address.isLoopback)
    #expect("\(address.local)" == local)
  }

  @Test(
    "what is no address is refused",
    arguments: [
      "", "50051", "127.0.0.1", "127.0.0.1:", "127.0.0.1:-1", "127.0.0.1:65536", "example.org:1", "1.2.3:4", ":1",
      "127.0.0.+1:1", "127.0.0.256:1", "[::1:1", "[]:1", "[::1]1", "[127.0.0.1]:1", "[::1%lo]:1", "::1:1",
      "127.0.0.1:\u{664}", "127.0.0.1\u{0}:1",
    ]
  )
  func unreadable(text: String) {
    let failure = #expect(throws: ServerFailure.self) { try ListenAddress(text) }
    #expect(failure?.description.contains("no address to listen on") == true)
  }
}

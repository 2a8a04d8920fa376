import CapacityClient
import Testing

@Suite("Server addresses")
struct ServerAddressTests {
  @Test(
    "Hosts with a port are read",
    arguments: [
      ("127.0.0.1:50051", true), ("[::1]:7", true), ("localhost:1", true), ("capacity.example.org:443", false),
      ("127.example.org:443", false),
    ]
  )
  func reading(text: String, isLoopback: Bool) throws {
    let address = try #require(ServerAddress(text))
    #expect(address.description == text)
    #expect(address.isLoopback == isLoopback)
  }

  @Test(
    "Anything else is refused",
    arguments: ["", "host", "host:", ":1", "host:0", "host:65536", "::1:50051", "http://host:1", "a b:1"]
  )
  func refusing(text: String) { #expect(ServerAddress(text) == nil) }
}

internal import Assessments
internal import GRPCCore

/// Reads `authorization: Bearer TOKEN` (RFC 6750).
enum AuthorizationHeader {
  /// The most bytes that are looked at: tokens have 47.
  static let limit = 4096

  /// The token that came with a call.
  ///
  /// - Throws: ``AuthenticationFailure`` with words that never hold what was sent.
  static func token(in metadata: Metadata) throws(AuthenticationFailure) -> BearerToken {
    var headers = metadata[stringValues: "authorization"].makeIterator()
    guard let header = headers.next() else {
      throw AuthenticationFailure(
        .noToken,
        "This method needs a token: send the metadata \"authorization: Bearer TOKEN\". Administrators make tokens; "
          + "the first one stands in owner.token in the server's data folder"
      )
    }
    guard headers.next() == nil else { throw malformed("There is more than one authorization header: send one") }
    guard header.utf8.count <= limit else {
      throw malformed("The authorization header is longer than \(limit) bytes: no token is that long")
    }
    let words = header.utf8.split(separator: UInt8(ascii: " "))
    guard let scheme = words.first else {
      throw malformed("The authorization header is empty: it must read \"Bearer TOKEN\"")
    }
    guard Substring(scheme).lowercased() == "bearer" else {
      throw malformed("The authorization header must begin with \"Bearer \", and the token must follow")
    }
    guard words.count == 2 else {
      let fault = words.count == 1 ? "The token is missing" : "There is more than one word behind \"Bearer\""
      throw malformed("\(fault): the authorization header must read \"Bearer TOKEN\"")
    }
    guard words[1].allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw malformed(
        "The token holds characters that no token has: it is printable ASCII on one line. Was it copied whole, and "
          + "without what stood around it?"
      )
    }
    return BearerToken(text: String(Substring(words[1])))
  }

  private static func malformed(_ words: String) -> AuthenticationFailure {
    AuthenticationFailure(.malformedHeader, words)
  }
}

/// A survey response on its way into the store, with all that queries need beside its bytes.
///
/// Texts must not hold NUL characters.
package struct Submission: Sendable, Hashable {
  /// Id of the assessment to be, a ULID (26 characters) made by the server: newer ids sort after older ones.
  package var id: String
  /// Chosen by the client, unique for the agency; no part of ``contentDigest``.
  package var requestID: String
  /// The agency that the response belongs to.
  package var agency: String
  /// ISO 3166-1 alpha-3 code of the assessed state.
  package var stateCode: String
  /// The round as written, such as `2026-1`.
  package var round: String
  /// The part of ``round`` before the dash.
  package var roundYear: Int
  /// The part of ``round`` after the dash.
  package var roundNumber: Int
  /// Raw number of the `Tlp` label.
  package var tlp: Int
  /// Id of the instrument that was answered.
  package var instrumentID: String
  /// Version of the instrument that was answered.
  package var instrumentVersion: String
  /// Who submitted it.
  package var principal: String
  /// Milliseconds since 1970-01-01 UTC.
  package var createTime: Int64
  /// SHA-256 (32 bytes) of what makes two requests with one id the same.
  package var contentDigest: [UInt8]
  /// The response in canonical form.
  package var response: [UInt8]
  /// Ids of the technologies that the response requests; repeated ids count once.
  package var technologyIDs: [String]
  /// The person to ask; stored apart, so that it can be erased.
  package var contact: Contact?
  /// Whether an agency or a state that is not registered is registered with it, under its id as its name.
  package var registersMissing: Bool

  package init(
    id: String,
    requestID: String,
    agency: String,
    stateCode: String,
    round: String,
    roundYear: Int,
    roundNumber: Int,
    tlp: Int,
    instrumentID: String,
    instrumentVersion: String,
    principal: String,
    createTime: Int64,
    contentDigest: [UInt8],
    response: [UInt8],
    technologyIDs: [String],
    contact: Contact? = nil,
    registersMissing: Bool = false
  ) {
    self.id = id
    self.requestID = requestID
    self.agency = agency
    self.stateCode = stateCode
    self.round = round
    self.roundYear = roundYear
    self.roundNumber = roundNumber
    self.tlp = tlp
    self.instrumentID = instrumentID
    self.instrumentVersion = instrumentVersion
    self.principal = principal
    self.createTime = createTime
    self.contentDigest = contentDigest
    self.response = response
    self.technologyIDs = technologyIDs
    self.contact = contact
    self.registersMissing = registersMissing
  }

  /// A person to ask about a response. Empty text: not given.
  package struct Contact: Sendable, Hashable {
    /// As the person writes it.
    package var name: String
    /// Not checked here.
    package var email: String
    /// Not checked here.
    package var phone: String

    package init(name: String = "", email: String = "", phone: String = "") {
      self.name = name
      self.email = email
      self.phone = phone
    }
  }
}

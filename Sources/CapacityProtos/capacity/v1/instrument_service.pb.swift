// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package struct Capacity_V1_ListInstrumentsRequest: Sendable, Hashable {
  /// 50 by default, 500 at most.
  package var pageSize: Int32 = 0
  package var pageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ListInstrumentsResponse: Sendable, Hashable {
  package var instruments: [Capacity_V1_InstrumentSummary] = []
  /// Empty on the last page.
  package var nextPageToken: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_InstrumentSummary: Sendable, Hashable {
  package var instrumentID: String = ""
  package var version: String = ""
  package var title: [String: String] = [:]
  package var domainCount: Int32 = 0
  package var indicatorCount: Int32 = 0
  /// SHA-256 over the canonical bytes, in hexadecimal.
  package var digest: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetInstrumentRequest: Sendable, Hashable {
  /// Empty reads as "cyber-capacity".
  package var instrumentID: String = ""
  /// Empty reads as the newest.
  package var version: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_GetInstrumentResponse: Sendable, Hashable {
  package var instrument: Capacity_V1_Instrument?
  /// SHA-256 over the canonical bytes, in hexadecimal.
  package var digest: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}


package import CapacityProtos

/// A survey file as a person wrote it.
package typealias SurveyDocument = MessageDocument<Capacity_V1_SurveyResponse>

extension SurveyDocument {
  /// What could be read; complete if ``faults`` is empty.
  package var response: Capacity_V1_SurveyResponse { message }
}

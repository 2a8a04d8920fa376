package import CapacityProtos
package import Instruments

/// A project file as a person wrote it, in YAML or JSON, with every fault of its form.
package typealias AssistanceDocument = MessageDocument<Capacity_V1_AssistanceProject>

extension AssistanceDocument {
  /// What could be read; complete if ``faults`` is empty.
  package var project: Capacity_V1_AssistanceProject { message }
}

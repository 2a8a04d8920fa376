internal import Assessments
internal import CapacityProtos
internal import GRPCCore

/// Which methods need a token, and which roles may call them.
///
/// Methods are told apart by their full names: a descriptor from the wire is unequal to a generated one.
enum MethodAccess {
  /// Answered to anyone: what orchestrators and tools ask before they have a token.
  private static let openServices: Set<String> = [
    Grpc_Health_V1_Health.descriptor.fullyQualifiedService,
    Grpc_Reflection_V1_ServerReflection.descriptor.fullyQualifiedService,
    ReflectionService.alphaDescriptor.fullyQualifiedService,
  ]

  /// Methods that take surveys in.
  private static let intake = names([
    Capacity_V1_AssessmentService.Method.ValidateResponse.descriptor,
    Capacity_V1_AssessmentService.Method.SubmitResponse.descriptor,
  ])

  /// Methods that read. Any role may; what is visible to whom is decided further in.
  private static let reads = names([
    Capacity_V1_AssessmentService.Method.GetAssessment.descriptor,
    Capacity_V1_AssessmentService.Method.ListAssessments.descriptor,
    Capacity_V1_InstrumentService.Method.ListInstruments.descriptor,
    Capacity_V1_InstrumentService.Method.GetInstrument.descriptor,
    Capacity_V1_ScoreService.Method.GetScorecard.descriptor,
    Capacity_V1_ScoreService.Method.GetReadiness.descriptor,
    Capacity_V1_TransferService.Method.EvaluateTransfer.descriptor,
    Capacity_V1_TransferService.Method.ListTechnologies.descriptor,
  ])

  /// Whether a method is answered without a token.
  static func isOpen(_ method: MethodDescriptor) -> Bool {
    openServices.contains(method.service.fullyQualifiedService)
  }

  /// The roles that may call a method; none for one that stands in no list.
  static func roles(for method: MethodDescriptor) -> [Role] {
    let name = method.fullyQualifiedMethod
    if intake.contains(name) { return [.submitter, .admin] }
    return reads.contains(name) ? [.submitter, .counterpart, .reader, .analyst, .admin] : []
  }

  /// - Throws: `AssessmentError.denied`, naming the roles that would do.
  static func check(_ role: Role, mayCall method: MethodDescriptor) throws(AssessmentError) {
    let roles = roles(for: method)
    guard !roles.contains(role) else { return }
    let names = roles.map(\.rawValue).joined(separator: " or ")
    let needed = roles.isEmpty ? "a role that this version does not have" : names
    throw .denied("\(method.method) needs the role \(needed); this token has the role \(role.rawValue)")
  }

  private static func names(_ methods: [MethodDescriptor]) -> Set<String> {
    Set(methods.map(\.fullyQualifiedMethod))
  }
}

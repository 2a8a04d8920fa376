import Assessments
import CapacityProtos
import GRPCCore
import Testing

@testable import CapacityServer

@Suite("Which roles may call what")
struct MethodAccessTests {
  static let methods =
    Capacity_V1_AssessmentService.Method.descriptors + Capacity_V1_InstrumentService.Method.descriptors
    + Capacity_V1_ScoreService.Method.descriptors + Capacity_V1_TransferService.Method.descriptors

  @Test("surveys come from submitters and admins, every role reads", arguments: methods)
  func table(method: MethodDescriptor) {
    let isIntake = ["ValidateResponse", "SubmitResponse"].contains(method.method)
    #expect(MethodAccess.roles(for: method) == (isIntake ? [.submitter, .admin] : Role.allCases))
    #expect(!MethodAccess.isOpen(method))
  }

  @Test("a descriptor from the wire, without its type, counts as the same method", arguments: methods)
  func wire(method: MethodDescriptor) {
    let wire = MethodDescriptor(service: method.service, method: method.method)
    #expect(MethodAccess.roles(for: wire) == MethodAccess.roles(for: method))
  }

  @Test("a method that stands in no list is refused to all", arguments: Role.allCases)
  func unknown(role: Role) {
    let method = MethodDescriptor(fullyQualifiedService: "capacity.v1.AdminService", method: "DropAll")
    #expect(!MethodAccess.isOpen(method))
    #expect(throws: AssessmentError.self) { try MethodAccess.check(role, mayCall: method) }
  }

  @Test("the refusal names the roles that would do")
  func words() {
    let method = Capacity_V1_AssessmentService.Method.SubmitResponse.descriptor
    let words = "SubmitResponse needs the role submitter or admin; this token has the role reader"
    #expect(throws: AssessmentError.denied(words)) { try MethodAccess.check(.reader, mayCall: method) }
  }

  @Test("health and both reflections need no token")
  func open() {
    for service in [
      "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection",
    ] {
      #expect(MethodAccess.isOpen(MethodDescriptor(fullyQualifiedService: service, method: "Any")))
    }
  }
}

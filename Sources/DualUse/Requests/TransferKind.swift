/// What is transferred.
package enum TransferKind: Int, WordList {
  case goods
  case software
  case cloudService
  case technicalAssistance
  case training

  package static let words = ["goods", "software", "cloud_service", "technical_assistance", "training"]
}

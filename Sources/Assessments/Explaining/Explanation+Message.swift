internal import CapacityProtos
internal import Instruments
internal import Scoring

// The wire form of explanations: figures rounded to 1e-9, as the scorecard has them.

extension Capacity_V1_ExplainedFigure {
  /// - Parameter conversion: For the score of an indicator how its answer became it.
  init(_ figure: ExplainedFigure, conversion: Conversion?) {
    self.init()
    name = figure.name.rawValue
    formula = figure.formula
    numerator = figure.working?.numerator?.stored
    denominator = figure.working?.denominator?.stored
    result = figure.result?.stored
    words = FigureWords(figure: figure, conversion: conversion).text
  }
}

extension Capacity_V1_ExplainedInput {
  init(_ input: ExplainedInput, answer: String, question: String) {
    self.init()
    indicatorID = input.indicatorID
    state = input.state.message
    self.answer = answer
    score = input.score?.stored
    weight = input.weight.stored
    weightShare = input.weightShare.stored
    evidenceGrade = input.evidenceGrade?.message ?? .unspecified
    target = input.target.stored
    targetSource = input.targetSource.rawValue
    self.question = question
  }

  /// A domain of a total: its id stands where indicators have theirs, its state is told in words.
  init(_ domain: ExplainedDomain, title: String) {
    self.init()
    indicatorID = domain.theme.id
    answer = domain.theme.state.words
    score = domain.theme.score?.stored
    weight = domain.weight.stored
    weightShare = domain.weightShare.stored
    question = title
  }
}

extension Capacity_V1_UsedDefault {
  init(_ used: UsedDefault) {
    self.init()
    name = used.parameter.name
    value = used.value.stored
    words = used.words
    place = used.parameter.place.rawValue
  }
}

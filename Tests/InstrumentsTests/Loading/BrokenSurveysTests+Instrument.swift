extension BrokenSurveysTests {
  private static let folder = "instruments/cyber-capacity-0.1"
  private static let law = "\(folder)/01-LAW.yaml"
  private static let lim = "\(folder)/02-LIM.yaml"

  static let instrument: [Case] = [
    .init(
      "an unknown principle",
      in: law,
      "[PRO-2, PRO-3a]",
      "[PRO-2, PRO-99]",
      at: "PRO-99",
      "domains[0].indicators[0].principle_ids[1]",
      found: "LAW-01 names PRO-99, which there is not"
    ),
    .init(
      "an unknown risk in the second file",
      in: lim,
      "risk_ids: [RSK-4]",
      "risk_ids: [RSK-44]",
      at: "RSK-44",
      "domains[1].indicators[0].risk_ids[0]",
      found: "RSK-44"
    ),
    .init(
      "an id twice",
      in: law,
      "- id: LAW-02",
      "- id: LAW-01  # again",
      at: "# again",
      "domains[0].indicators[1].id",
      found: "LAW-01 stands there twice"
    ),
    .init(
      "an id of another domain",
      in: lim,
      "- id: LIM-01",
      "- id: LAX-01",
      at: "- id: LAX-01",
      "domains[1].indicators[0].id",
      found: "\"LAX-01\""
    ),
    .init(
      "a missing level",
      in: law,
      "- {level: 3, ",
      "# - {level: 3, ",
      at: "- {level: 0, ",
      "domains[0].indicators[0].levels",
      found: "0, 1, 2, 4"
    ),
    .init(
      "a missing option",
      in: law,
      "- {choice: partial, ",
      "# - {choice: partial, ",
      at: "- {choice: \"yes\", ",
      "domains[0].indicators[2].options",
      found: "yes, no"
    ),
    .init(
      "weight 0",
      in: law,
      "weight: 2.0",
      "weight: 0",
      at: "weight: 0",
      "domains[0].indicators[0].weight",
      found: "0.0"
    ),
    .init(
      "a weight below 0",
      in: law,
      "weight: 2.0",
      "weight: -1",
      at: "weight: -1",
      "domains[0].indicators[0].weight",
      found: "the weight of LAW-01 is negative or not finite"
    ),
    .init(
      "an article that the convention does not have",
      in: law,
      #"references: ["7", "8"]"#,
      #"references: ["7", "69"]"#,
      at: #""69""#,
      "domains[0].indicators[0].crosswalk[0].references[1]",
      found: "\"69\""
    ),
    .init(
      "an unknown framework",
      in: law,
      "framework_id: budapest",
      "framework_id: bucharest",
      at: "bucharest",
      "domains[0].indicators[0].crosswalk[1].framework_id",
      found: "LAW-01 names bucharest, which there is not"
    ),
    .init(
      "an unknown requirement",
      in: "\(folder)/03-HRS.yaml",
      "requires: [HRS-01]",
      "requires: [HRS-99]",
      at: "HRS-99",
      "domains[2].indicators[3].requires[0]",
      found: "HRS-04 names HRS-99, which there is not"
    ),
    .init(
      "a requirement of itself",
      in: "\(folder)/03-HRS.yaml",
      "requires: [HRS-01]",
      "requires: [HRS-04]",
      at: "requires: [HRS-04]",
      "domains[2].indicators[3].requires",
      found: "HRS-04 requires itself, directly or through others"
    ),
    .init(
      "a misspelt field",
      in: law,
      "        weight: 2.0",
      "        weigth: 1\n        weight: 2.0",
      at: "weigth",
      "domains[0].indicators[0].weigth",
      found: "an unknown field"
    ),
    .init(
      "a field twice",
      in: law,
      "weight: 2.0",
      "weight: 1.0\n        weight: 2.0",
      at: "weight: 2.0",
      "domains[0].indicators[0].weight",
      found: "weight again"
    ),
    .init(
      "no English title",
      in: lim,
      "title: {en: ",
      "title: {fr: ",
      at: "title: {fr: ",
      "domains[1].title",
      found: "no English text"
    ),
  ]
}

/// The texts of due-diligence files that no file of Surveys/ has: by BCP 47 language tag, English, French and Spanish.
///
/// What rules, questions, principles and technologies say stands in Surveys/ and is not repeated here.
enum DiligenceTexts {
  static func spoken(_ english: String, _ french: String, _ spanish: String) -> [String: String] {
    ["en": english, "fr": french, "es": spanish]
  }

  // MARK: Figures

  struct FigureText: Sendable {
    var title: [String: String]
    var formula: [String: String]
  }

  static let figures: [String: FigureText] = [
    "I0": FigureText(
      title: spoken("Inherent risk of the tool", "Risque inhérent de l’outil", "Riesgo inherente de la herramienta"),
      formula: spoken(
        "What the tool can do to people: depth into private life, number of people reached and secrecy, each from 0 to 4, weighted, divided by 4",
        "Ce que l’outil peut faire aux personnes : intrusion dans la vie privée, nombre de personnes atteintes et dissimulation, chacun de 0 à 4, pondérés, divisés par 4",
        "Lo que la herramienta puede hacer a las personas: intromisión en la vida privada, número de personas alcanzadas y ocultación, cada uno de 0 a 4, ponderados, divididos por 4"
      )
    ),
    "I": FigureText(
      title: spoken(
        "Inherent risk in this kind of transfer",
        "Risque inhérent pour ce type de transfert",
        "Riesgo inherente en este tipo de transferencia"
      ),
      formula: spoken(
        "Factor of the kind of transfer times inherent risk: goods stay, services can be ended",
        "Facteur du type de transfert multiplié par le risque inhérent : un bien reste, un service peut prendre fin",
        "Factor del tipo de transferencia por el riesgo inherente: los bienes permanecen, los servicios pueden terminar"
      )
    ),
    "S": FigureText(
      title: spoken("Weakness of the safeguards", "Faiblesse des garanties", "Debilidad de las salvaguardias"),
      formula: spoken(
        "1 minus the weighted mean of the safeguards that bear on the item; one that is not answered counts as level 1",
        "1 moins la moyenne pondérée des garanties qui concernent l’élément ; une garantie sans réponse compte comme niveau 1",
        "1 menos la media ponderada de las salvaguardias que atañen al elemento; una sin respuesta cuenta como nivel 1"
      )
    ),
    "E": FigureText(
      title: spoken("Exposure", "Exposition", "Exposición"),
      formula: spoken(
        "Weakness of the safeguards, end user and purpose, weighted",
        "Faiblesse des garanties, utilisateur final et finalité, pondérés",
        "Debilidad de las salvaguardias, usuario final y finalidad, ponderados"
      )
    ),
    "R0": FigureText(
      title: spoken(
        "Risk before mitigations",
        "Risque avant mesures d’atténuation",
        "Riesgo antes de las medidas de mitigación"
      ),
      formula: spoken(
        "Inherent risk, of which two fifths stay in the best of hands and the rest grows with the exposure",
        "Risque inhérent, dont deux cinquièmes subsistent dans les meilleures mains et dont le reste croît avec l’exposition",
        "Riesgo inherente, del que dos quintos permanecen en las mejores manos y el resto crece con la exposición"
      )
    ),
    "M": FigureText(
      title: spoken(
        "Share of the risk that mitigations leave",
        "Part du risque que laissent les mesures d’atténuation",
        "Parte del riesgo que dejan las medidas de mitigación"
      ),
      formula: spoken(
        "Product over the mitigations of 1 minus the effect that counted, never below the minimum",
        "Produit, pour chaque mesure, de 1 moins l’effet retenu, jamais inférieur au minimum",
        "Producto, para cada medida, de 1 menos el efecto que contó, nunca por debajo del mínimo"
      )
    ),
    "R": FigureText(
      title: spoken("Residual risk", "Risque résiduel", "Riesgo residual"),
      formula: spoken(
        "Risk before mitigations times the share that they leave",
        "Risque avant mesures multiplié par la part qu’elles laissent",
        "Riesgo antes de las medidas por la parte que estas dejan"
      )
    ),
  ]

  // MARK: Tiers

  static let tiers: [String: [String: String]] = [
    "negligible": spoken("negligible", "négligeable", "insignificante"),
    "low": spoken("low", "faible", "bajo"),
    "moderate": spoken("moderate", "modéré", "moderado"),
    "high": spoken("high", "élevé", "alto"),
    "prohibitive": spoken("prohibitive", "prohibitif", "prohibitivo"),
    "none": spoken("none", "aucun", "ninguno"),
    "unspecified": spoken("none", "aucun", "ninguno"),
  ]

  static let approvals: [String: [String: String]] = [
    "negligible": spoken("desk officer", "chargé de dossier", "responsable del expediente"),
    "low": spoken("desk officer", "chargé de dossier", "responsable del expediente"),
    "moderate": spoken(
      "head of programme, with a mitigation plan",
      "responsable du programme, avec un plan d’atténuation",
      "jefatura del programa, con un plan de mitigación"
    ),
    "high": spoken(
      "human-rights adviser and director",
      "conseiller pour les droits de l’homme et direction",
      "asesoría de derechos humanos y dirección"
    ),
    "prohibitive": spoken(
      "do not transfer as asked: offer the alternative",
      "ne pas transférer tel que demandé : proposer l’alternative",
      "no transferir tal como se pide: ofrecer la alternativa"
    ),
  ]

  // MARK: Flags and changes

  static let statuses: [String: [String: String]] = [
    "open": spoken("open", "ouvert", "abierta"),
    "mitigated": spoken("mitigated, with evidence", "atténué, preuves à l’appui", "mitigada, con pruebas"),
    "accepted": spoken("accepted for a time", "accepté pour un temps", "aceptada por un tiempo"),
    "rejected": spoken(
      "rejected: the transfer is not made",
      "rejeté : le transfert n’a pas lieu",
      "rechazada: no se transfiere"
    ),
  ]
  static let expired = spoken("the acceptance ran out", "l’acceptation a expiré", "la aceptación expiró")
  static let reopened = spoken(
    "open again because the ground became worse",
    "rouvert parce que la situation s’est dégradée",
    "abierta de nuevo porque la situación empeoró"
  )
  static let decided = spoken("Decision about {1}: {2}", "Décision sur {1} : {2}", "Decisión sobre {1}: {2}")
  static let raised = spoken(
    "Judged worse: {1} before, {2} after.",
    "Appréciation aggravée : {1} avant, {2} après.",
    "Juicio empeorado: {1} antes, {2} después."
  )
  static let eased = spoken(
    "Judged better: {1} before, {2} after.",
    "Appréciation améliorée : {1} avant, {2} après.",
    "Juicio mejorado: {1} antes, {2} después."
  )
  static let openedAgain = spoken(
    "Open again: the newer request counts no more.",
    "Rouverte : la demande plus récente ne compte plus.",
    "Abierta de nuevo: la solicitud más reciente ya no cuenta."
  )
  static let becauseOfSurvey = spoken(
    "Because of the survey {1}.",
    "En raison de l’enquête {1}.",
    "A causa de la encuesta {1}."
  )
  static let becauseOfRules = spoken(
    "Because of the rules {1}.",
    "En raison des règles {1}.",
    "A causa de las reglas {1}."
  )
  static let opensAgain = spoken("Open again: {1}.", "Rouverts : {1}.", "Abiertas de nuevo: {1}.")

  static let outcomes: [String: [String: String]] = [
    "found": spoken(
      "The smallest set of changes that lowers the tier",
      "Le plus petit ensemble de changements qui abaisse le niveau",
      "El menor conjunto de cambios que baja el nivel"
    ),
    "nothing_to_change": spoken("Nothing to change", "Rien à changer", "Nada que cambiar"),
    "item_floor": spoken(
      "No change can lower it: the item itself is never below this tier. What holds it",
      "Aucun changement ne peut l’abaisser : l’élément n’est jamais en dessous de ce niveau. Ce qui le maintient",
      "Ningún cambio puede bajarlo: el elemento nunca está por debajo de este nivel. Lo que lo mantiene"
    ),
    "no_set_found": spoken(
      "No set of three changes lowers it. What holds it",
      "Aucun ensemble de trois changements ne l’abaisse. Ce qui le maintient",
      "Ningún conjunto de tres cambios lo baja. Lo que lo mantiene"
    ),
  ]
  static let holding: [String: [String: String]] = [
    "item_floor": spoken(
      "the lowest tier of the item itself",
      "le niveau minimal de l’élément lui-même",
      "el nivel mínimo del propio elemento"
    ),
    "residual_risk": spoken("the residual risk", "le risque résiduel", "el riesgo residual"),
  ]

  // MARK: Mitigations

  static let notApplicable = spoken(
    "cannot be applied to such an item",
    "ne s’applique pas à ce type d’élément",
    "no se aplica a este tipo de elemento"
  )
  static let capped = spoken(
    "counted as E1 at most: {1}, which it needs, is at level 1 or below, or not answered",
    "retenu comme E1 au plus : {1}, dont elle dépend, est au niveau 1 ou moins, ou sans réponse",
    "contada como E1 como máximo: {1}, del que depende, está en el nivel 1 o menos, o sin respuesta"
  )
  static let promiseOnly = spoken(
    "a promise alone lowers nothing",
    "une promesse seule n’abaisse rien",
    "una promesa sola no baja nada"
  )

  // MARK: Caveats

  static let caveats = [
    spoken(
      "This is advice with reasons: no licence, no refusal, and no verdict on a state.",
      "Ceci est un avis motivé : ni licence, ni refus, ni jugement porté sur un État.",
      "Esto es un consejo con razones: ni licencia, ni denegación, ni veredicto sobre un Estado."
    ),
    spoken(
      "No rule looks at a state’s identity, region, income, treaties or political system.",
      "Aucune règle ne considère l’identité, la région, le revenu, les traités ou le régime politique d’un État.",
      "Ninguna regla mira la identidad, la región, los ingresos, los tratados o el sistema político de un Estado."
    ),
    spoken(
      "The numbers of the method are judgement made explicit, so that they can be argued with. Answers are as their agency gave them.",
      "Les chiffres de la méthode sont des choix rendus explicites, afin d’être discutés. Les réponses sont celles que l’organisme a données.",
      "Los números del método son juicios hechos explícitos, para que puedan discutirse. Las respuestas son las que dio el organismo."
    ),
    spoken(
      "Sources marked “from memory” and control entries must be checked against the lists in force before they are quoted.",
      "Les sources marquées « from memory » et les entrées de contrôle doivent être vérifiées dans les listes en vigueur avant d’être citées.",
      "Las fuentes marcadas «from memory» y las entradas de control deben comprobarse en las listas vigentes antes de citarlas."
    ),
  ]
  static let olderEvents = spoken(
    "The trail holds the newest events only: older ones did not fit into this file. The decision that stands about each flag is in the file.",
    "Le suivi ne contient que les événements les plus récents : les plus anciens n’ont pas tenu dans ce fichier. La décision en vigueur sur chaque signal y figure.",
    "El seguimiento contiene solo los hechos más recientes: los anteriores no cupieron en este archivo. La decisión vigente sobre cada señal figura en él."
  )
  static let shortened = spoken(
    "The evidence of the decisions about {1} did not fit into this file.",
    "Les preuves des décisions sur {1} n’ont pas tenu dans ce fichier.",
    "Las pruebas de las decisiones sobre {1} no cupieron en este archivo."
  )
  static let otherRules = spoken(
    "It is judged by another version of the rules than the one whose words stand here.",
    "Il est apprécié selon une autre version des règles que celle dont les termes figurent ici.",
    "Se juzga con otra versión de las reglas que aquella cuyas palabras figuran aquí."
  )
}

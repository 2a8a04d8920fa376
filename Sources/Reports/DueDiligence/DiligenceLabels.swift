/// The headings and legends of due-diligence files as pages: by BCP 47 language tag.
enum DiligenceLabels {
  static func spoken(_ english: String, _ french: String, _ spanish: String) -> [String: String] {
    ["en": english, "fr": french, "es": spanish]
  }

  /// By name.
  static let all: [String: [String: String]] = headings.merging(columns) { $1 }.merging(sentences) { $1 }

  /// A number as a language writes it: French and Spanish have a comma.
  static func written(_ number: String, in language: String) -> String {
    let base = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return ["fr", "es"].contains(base) ? number.replacing(".", with: ",").replacing(" %", with: "\u{A0}%") : number
  }

  static let standings: [String: [String: String]] = [
    "open": spoken("open", "en cours", "abierta"),
    "rejected": spoken(
      "rejected: the transfer is not made",
      "rejeté : le transfert n’a pas lieu",
      "rechazada: no se transfiere"
    ),
    "superseded": spoken(
      "replaced by a newer request",
      "remplacé par une demande plus récente",
      "sustituida por una petición más reciente"
    ),
  ]

  private static let headings: [String: [String: String]] = [
    // French puts a space before it that no line breaks at.
    "colon": spoken(": ", "\u{A0}: ", ": "),
    "title": spoken("Due-diligence file", "Dossier de diligence raisonnable", "Expediente de diligencia debida"),
    "result": spoken("Result", "Résultat", "Resultado"),
    "asked": spoken("What is asked for", "Ce qui est demandé", "Lo que se pide"),
    "terms": spoken(
      "Terms and mitigations",
      "Conditions et mesures d’atténuation",
      "Condiciones y medidas de mitigación"
    ),
    "figures": spoken("Figures and how they are made", "Les chiffres et leur calcul", "Las cifras y su cálculo"),
    "open": spoken(
      "Answer these to settle the tier",
      "Répondre à ceci pour fixer le niveau",
      "Responder a esto para fijar el nivel"
    ),
    "flags": spoken("Rules that fired", "Règles déclenchées", "Reglas que se activaron"),
    "decision": spoken("Last decision", "Dernière décision", "Última decisión"),
    "safeguards": spoken(
      "Safeguards that bear on the item",
      "Garanties qui concernent l’élément",
      "Salvaguardias que atañen al elemento"
    ),
    "alternatives": spoken(
      "Safer ways to the same end",
      "Voies plus sûres vers le même but",
      "Vías más seguras al mismo fin"
    ),
    "changes": spoken("What would change the tier", "Ce qui changerait le niveau", "Lo que cambiaría el nivel"),
    "trail": spoken("Decision trail", "Historique des décisions", "Historial de decisiones"),
    "cited": spoken("Principles and risks cited", "Principes et risques cités", "Principios y riesgos citados"),
    "signing": spoken("To sign, or to disagree", "Pour signer, ou marquer son désaccord", "Para firmar, o discrepar"),
    "versions": spoken(
      "Versions and digests (SHA-256)",
      "Versions et empreintes (SHA-256)",
      "Versiones y resúmenes (SHA-256)"
    ),
  ]

  private static let sentences: [String: [String: String]] = [
    "subtitle": spoken(
      "Advice with reasons for one transfer: facts, rules, sources and decisions. No licence, and no verdict on a state.",
      "Avis motivé sur un transfert : faits, règles, sources et décisions. Ni licence, ni jugement porté sur un État.",
      "Consejo con razones sobre una transferencia: hechos, reglas, fuentes y decisiones. Ni licencia, ni veredicto sobre un Estado."
    ),
    "label_note": spoken(
      "Traffic Light Protocol 2.0: the label bounds who may see this file.",
      "Traffic Light Protocol 2.0 : le marquage limite qui peut voir ce dossier.",
      "Traffic Light Protocol 2.0: la etiqueta limita quién puede ver este expediente."
    ),
    "residual": spoken("residual risk", "risque résiduel", "riesgo residual"),
    "of_one": spoken("on a scale from 0 to 1", "sur une échelle de 0 à 1", "en una escala de 0 a 1"),
    "range": spoken(
      "With every open question answered well, and badly",
      "Si toute question ouverte reçoit une bonne réponse, ou une mauvaise",
      "Si toda pregunta abierta se responde bien, o mal"
    ),
    "to": spoken("to", "à", "a"),
    "own": spoken(
      "By itself, before what it is combined with",
      "Pris isolément, avant ce avec quoi il se combine",
      "Por sí solo, antes de aquello con que se combina"
    ),
    "approval": spoken("Approval advised", "Approbation conseillée", "Aprobación aconsejada"),
    "flag_count": spoken("Rules that fired", "Règles déclenchées", "Reglas que se activaron"),
    "of_which_open": spoken("of these open", "dont ouvertes", "de ellas abiertas"),
    "grades": spoken(
      "Evidence: E0 claim only, E1 source named, E2 document seen by a reviewer, E3 confirmed by a second, independent source.",
      "Preuves : E0 simple affirmation, E1 source nommée, E2 document vu par un réviseur, E3 confirmé par une seconde source indépendante.",
      "Pruebas: E0 solo afirmación, E1 fuente nombrada, E2 documento visto por un revisor, E3 confirmado por una segunda fuente independiente."
    ),
    "levels": spoken(
      "Levels run from 0 (nothing in place) to 4 (also reviewed over time); a higher level protects people better. What is not answered counts as level 1.",
      "Les niveaux vont de 0 (rien en place) à 4 (réexaminé au fil du temps) ; un niveau plus élevé protège mieux les personnes. Ce qui est sans réponse compte comme niveau 1.",
      "Los niveles van de 0 (nada establecido) a 4 (revisado con el tiempo); un nivel más alto protege mejor a las personas. Lo que no tiene respuesta cuenta como nivel 1."
    ),
    "figures_note": spoken(
      "All figures run from 0 to 1; a higher figure means more risk, or for M less relief. Shown with three decimals, computed without rounding.",
      "Tous les chiffres vont de 0 à 1 ; un chiffre plus élevé signifie plus de risque, ou pour M moins d’allègement. Montrés avec trois décimales, calculés sans arrondi.",
      "Todas las cifras van de 0 a 1; una cifra más alta significa más riesgo, o para M menos alivio. Mostradas con tres decimales, calculadas sin redondeo."
    ),
    "sources_english": spoken(
      "Sources are cited in English.",
      "Les sources sont citées en anglais.",
      "Las fuentes se citan en inglés."
    ),
    "nothing_open": spoken(
      "Nothing that matters is unanswered.",
      "Rien d’important n’est sans réponse.",
      "Nada que importe está sin respuesta."
    ),
    "no_flags": spoken("No rule fires.", "Aucune règle ne se déclenche.", "Ninguna regla se activa."),
    "no_safeguards": spoken(
      "None bears on this item.",
      "Aucune ne concerne cet élément.",
      "Ninguna atañe a este elemento."
    ),
    "no_changes": spoken("The search was not made.", "La recherche n’a pas été faite.", "No se hizo la búsqueda."),
    "no_trail": spoken(
      "Nothing happened since it was judged first.",
      "Rien depuis la première appréciation.",
      "Nada desde el primer juicio."
    ),
    "note": spoken(
      "none: a note, it raises no tier",
      "aucun : une note, qui ne relève aucun niveau",
      "ninguno: una nota, no sube ningún nivel"
    ),
    "unverified": spoken(
      "unverified: good answers to what is open would clear it",
      "non vérifié : de bonnes réponses à ce qui est ouvert la lèveraient",
      "sin verificar: buenas respuestas a lo abierto la levantarían"
    ),
    "stands": spoken("stands", "état", "estado"),
    "serves_nothing": spoken(
      "no question of the survey shows a need for it",
      "aucune question de l’enquête n’en montre le besoin",
      "ninguna pregunta de la encuesta muestra que haga falta"
    ),
    "not_promised": spoken("not promised", "non promise", "no prometida"),
    "no_bound": spoken("no bound", "sans limite", "sin límite"),
  ]
}

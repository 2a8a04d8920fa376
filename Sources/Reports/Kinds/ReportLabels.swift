/// The words of reports: by name, then by BCP 47 language tag.
enum ReportLabels {
  /// The languages in which every word is there.
  static let languages = ["en", "fr", "es"]

  static let all: [String: [String: String]] = headings.merging(columns) { $1 }.merging(sentences) { $1 }
    .merging(states) { $1 }

  static func spoken(_ english: String, _ french: String, _ spanish: String) -> [String: String] {
    ["en": english, "fr": french.frenchSpaced, "es": spanish]
  }

  private static let headings: [String: [String: String]] = [
    "state-profile": spoken("State profile", "Profil d’État", "Perfil de Estado"),
    "comparison": spoken("Comparison of states", "Comparaison d’États", "Comparación de Estados"),
    "programming-brief": spoken("Programming brief", "Note de programmation", "Nota de programación"),
    "due-diligence": spoken(
      "Due-diligence file",
      "Dossier de diligence raisonnable",
      "Expediente de diligencia debida"
    ),
    "treaty-readiness": spoken("Treaty readiness", "Capacité au regard d’un traité", "Capacidad ante un tratado"),
    "about": spoken("What this rests on", "Sur quoi cela repose", "En qué se basa"),
    "glance": spoken("At a glance", "En bref", "De un vistazo"),
    "views": spoken("Two views", "Deux points de vue", "Dos puntos de vista"),
    "views-answers": spoken("Contested answers", "Réponses contestées", "Respuestas impugnadas"),
    "views-scores": spoken(
      "Levels by both views, where they differ",
      "Niveaux selon les deux points de vue, là où ils diffèrent",
      "Niveles según ambos puntos de vista, donde difieren"
    ),
    "reading": spoken("How to read it", "Comment le lire", "Cómo leerlo"),
    "domains": spoken("Domains and their targets", "Domaines et leurs cibles", "Ámbitos y sus metas"),
    "principles": spoken(
      "Principles and safeguards",
      "Principes et garanties",
      "Principios y salvaguardias"
    ),
    "needs": spoken("Needs", "Besoins", "Necesidades"),
    "unknown": spoken(
      "What is unknown or withheld",
      "Ce qui est inconnu ou non communiqué",
      "Lo que se desconoce o no se comunica"
    ),
    "patterns": spoken(
      "Patterns across domains",
      "Constellations entre domaines",
      "Constelaciones entre ámbitos"
    ),
    "transfers": spoken(
      "Requested technologies and dual-use risk",
      "Technologies demandées et risque de double usage",
      "Tecnologías solicitadas y riesgo de doble uso"
    ),
    "trend": spoken("Over the rounds", "Au fil des séries", "A lo largo de las rondas"),
    "readiness": spoken("Articles", "Articles", "Artículos"),
    "moves": spoken(
      "Needs that would move an article",
      "Besoins qui feraient progresser un article",
      "Necesidades que harían avanzar un artículo"
    ),
    "group": spoken("The group", "Le groupe", "El grupo"),
    "orphans": spoken("Needs that nobody supports", "Besoins sans soutien", "Necesidades sin apoyo"),
    "supported": spoken("Who supports what", "Qui soutient quoi", "Quién apoya qué"),
    "shared-needs": spoken("Needs by question", "Besoins par question", "Necesidades por pregunta"),
    "versions": spoken(
      "Versions and digests (SHA-256)",
      "Versions et empreintes (SHA-256)",
      "Versiones y resúmenes (SHA-256)"
    ),
  ]

  private static let columns: [String: [String: String]] = [
    "line": spoken("What", "Quoi", "Qué"),
    "value": spoken("Value", "Valeur", "Valor"),
    "state": spoken("State", "État", "Estado"),
    "states": spoken("States", "États", "Estados"),
    "round": spoken("Round", "Série", "Ronda"),
    "assessment": spoken("Assessment", "Évaluation", "Evaluación"),
    "agency": spoken("Agency", "Organisme", "Organismo"),
    "label": spoken("Label", "Marquage", "Etiqueta"),
    "instrument": spoken("Instrument", "Instrument", "Instrumento"),
    "method": spoken("Method", "Méthode", "Método"),
    "profile": spoken("Scoring profile", "Profil de score", "Perfil de puntuación"),
    "rules": spoken("Dual-use rules", "Règles de double usage", "Reglas de doble uso"),
    "response": spoken("Response", "Réponse", "Respuesta"),
    "scorecard": spoken("Scorecard", "Fiche de scores", "Cuadro de puntuaciones"),
    "held": spoken("Technologies held", "Technologies détenues", "Tecnologías en poder del Estado"),
    "theme": spoken("Theme", "Thème", "Tema"),
    "standing": spoken("Standing", "Situation", "Situación"),
    "score": spoken("Level (0 to 4)", "Niveau (0 à 4)", "Nivel (0 a 4)"),
    "low": spoken("Lowest possible", "Minimum possible", "Mínimo posible"),
    "high": spoken("Highest possible", "Maximum possible", "Máximo posible"),
    "p5": spoken("5 % of draws below", "5 % des tirages en dessous", "5 % de los sorteos por debajo"),
    "p95": spoken("95 % of draws below", "95 % des tirages en dessous", "95 % de los sorteos por debajo"),
    "target": spoken("Target (0 to 4)", "Cible (0 à 4)", "Meta (0 a 4)"),
    "gap": spoken("Gap (levels)", "Écart (niveaux)", "Brecha (niveles)"),
    "coverage": spoken("Coverage (%)", "Couverture (%)", "Cobertura (%)"),
    "unknown_share": spoken("Unknown (%)", "Inconnu (%)", "Desconocido (%)"),
    "withheld_share": spoken("Withheld (%)", "Non communiqué (%)", "No comunicado (%)"),
    "indicator": spoken("Question", "Question", "Pregunta"),
    "text": spoken("In words", "Énoncé", "Enunciado"),
    "priority": spoken("Priority", "Priorité", "Prioridad"),
    "step": spoken("Next step", "Prochaine étape", "Próximo paso"),
    "serves": spoken("Serves", "Sert", "Sirve a"),
    "answer": spoken("Answer", "Réponse", "Respuesta"),
    "technology": spoken("Technology", "Technologie", "Tecnología"),
    "tier": spoken("Tier", "Niveau de risque", "Nivel de riesgo"),
    "best": spoken("At best", "Au mieux", "En el mejor caso"),
    "worst": spoken("At worst", "Au pire", "En el peor caso"),
    "risk": spoken("Residual risk (0 to 1)", "Risque résiduel (0 à 1)", "Riesgo residual (0 a 1)"),
    "flags": spoken("Rules that fired", "Règles déclenchées", "Reglas que se activaron"),
    "open": spoken("Open questions", "Questions ouvertes", "Preguntas abiertas"),
    "change": spoken("Change (levels)", "Évolution (niveaux)", "Cambio (niveles)"),
    "verdict": spoken("Change is", "L’évolution est", "El cambio es"),
    "article": spoken("Article", "Article", "Artículo"),
    "topic": spoken("Topic", "Objet", "Materia"),
    "indicators": spoken("Questions", "Questions", "Preguntas"),
    "after": spoken("Article then", "Article ensuite", "El artículo después"),
    "alone": spoken("By itself", "À lui seul", "Por sí sola"),
    "lower_quartile": spoken("Lower quartile", "Quartile inférieur", "Cuartil inferior"),
    "median": spoken("Median", "Médiane", "Mediana"),
    "upper_quartile": spoken("Upper quartile", "Quartile supérieur", "Cuartil superior"),
    "scored": spoken("States scored", "États avec score", "Estados con puntuación"),
    "position": spoken("Position (0 to 100)", "Position (0 à 100)", "Posición (0 a 100)"),
    "mean_gap": spoken("Mean gap (levels)", "Écart moyen (niveaux)", "Brecha media (niveles)"),
    "support": spoken("Support", "Soutien", "Apoyo"),
    "overlap": spoken("Several agencies", "Plusieurs organismes", "Varios organismos"),
    "pattern": spoken("Pattern", "Constellation", "Constelación"),
    "agency_view": spoken("The agency says", "L’organisme dit", "El organismo dice"),
    "state_view": spoken("The state says", "L’État dit", "El Estado dice"),
    "agency_level": spoken("Level by the agency", "Niveau selon l’organisme", "Nivel según el organismo"),
    "state_level": spoken("Level by the state", "Niveau selon l’État", "Nivel según el Estado"),
    "difference": spoken("Difference (levels)", "Différence (niveaux)", "Diferencia (niveles)"),
    "answered": spoken("Questions answered", "Questions avec réponse", "Preguntas con respuesta"),
    "unknown-withheld": spoken("Unknown; withheld", "Inconnues ; non communiquées", "Desconocidas; no comunicadas"),
    "scored-domains": spoken("Domains with a level", "Domaines avec un niveau", "Ámbitos con nivel"),
    "at-target": spoken(
      "Domains at or above target",
      "Domaines à la cible ou au-dessus",
      "Ámbitos en la meta o por encima"
    ),
    "safeguards-level": spoken("Safeguards, level 0 to 4", "Garanties, niveau 0 à 4", "Salvaguardias, nivel 0 a 4"),
    "asked-count": spoken("Technologies requested", "Technologies demandées", "Tecnologías solicitadas"),
    "with-flags": spoken(
      "Technologies with a rule fired",
      "Technologies avec une règle déclenchée",
      "Tecnologías con alguna regla activada"
    ),
    "basis": spoken("Evidence grades", "Niveaux de preuve", "Grados de prueba"),
    "contested": spoken(
      "Answers the state contests",
      "Réponses que l’État conteste",
      "Respuestas que el Estado impugna"
    ),
    "level-word": spoken("level", "niveau", "nivel"),
    "not-applicable": spoken("does not apply", "sans objet", "no aplicable"),
    "yes": spoken("yes", "oui", "sí"),
    "no": spoken("no", "non", "no"),
    "none": spoken("none", "aucun", "ninguno"),
    "safeguards": spoken("Safeguards", "Garanties", "Salvaguardias"),
    "total": spoken("Total", "Total", "Total"),
  ]

  /// What enums of the wire are called, by the enum and the name of the value.
  private static let states: [String: [String: String]] = [
    "theme.scored": spoken("scored", "avec score", "con puntuación"),
    "theme.insufficient_data": spoken(
      "too little answered",
      "trop peu de réponses",
      "muy pocas respuestas"
    ),
    "theme.not_applicable": spoken("not applicable", "sans objet", "no aplicable"),
    "basis.claimed": spoken("as the agency claims", "déclarés par l’organisme", "según declara el organismo"),
    "basis.reviewed": spoken("reviewed", "vérifiés", "revisados"),
    "choice.yes": spoken("yes", "oui", "sí"),
    "choice.partial": spoken("partial", "en partie", "en parte"),
    "choice.no": spoken("no", "non", "no"),
    "answer.unknown": spoken("unknown", "inconnu", "desconocido"),
    "answer.withheld": spoken("withheld", "non communiqué", "no comunicado"),
    "article.not_assessed": spoken("not assessed", "non évalué", "no evaluado"),
    "article.unknown": spoken("unknown", "inconnu", "desconocido"),
    "article.met": spoken("met", "atteint", "alcanzado"),
    "article.met_so_far": spoken("met so far", "atteint à ce stade", "alcanzado hasta ahora"),
    "article.partly": spoken("partly", "en partie", "en parte"),
    "article.not_met": spoken("not met", "non atteint", "no alcanzado"),
    "change.clear": spoken("clear", "nette", "claro"),
    "change.within_uncertainty": spoken(
      "within uncertainty",
      "dans l’incertitude",
      "dentro de la incertidumbre"
    ),
    "change.not_comparable": spoken("not comparable", "non comparable", "no comparable"),
    "change.not_scored": spoken("not scored", "sans score", "sin puntuación"),
    "tier.unspecified": spoken("none", "aucun", "ninguno"),
    "tier.negligible": spoken("negligible", "négligeable", "insignificante"),
    "tier.low": spoken("low", "faible", "bajo"),
    "tier.moderate": spoken("moderate", "modéré", "moderado"),
    "tier.high": spoken("high", "élevé", "alto"),
    "tier.prohibitive": spoken("prohibitive", "prohibitif", "prohibitivo"),
    "income.low": spoken("low income", "faible revenu", "ingreso bajo"),
    "income.lower_middle": spoken("lower middle income", "revenu intermédiaire inférieur", "ingreso mediano bajo"),
    "income.upper_middle": spoken("upper middle income", "revenu intermédiaire supérieur", "ingreso mediano alto"),
    "income.high": spoken("high income", "revenu élevé", "ingreso alto"),
    "pattern.fires": spoken("present", "présente", "presente"),
    "pattern.cannot_be_ruled_out": spoken(
      "cannot be ruled out",
      "ne peut être exclue",
      "no puede descartarse"
    ),
  ]
}

extension String {
  /// French puts a space before these signs that no line breaks at.
  var frenchSpaced: String {
    [" :", " ;", " ?", " !", " »", " %"].reduce(self) { text, sign in
      text.replacing(sign, with: "\u{A0}" + sign.dropFirst())
    }.replacing("« ", with: "«\u{A0}")
  }
}

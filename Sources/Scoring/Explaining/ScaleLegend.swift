internal import Instruments

/// How scores are read: to be shown beside every score that a person sees.
package enum ScaleLegend {
  /// By BCP 47 language tag: one paragraph without markup.
  package static let texts = ["en": english, "fr": french, "es": spanish]

  /// The legend in a language, else in English.
  ///
  /// - Parameter language: A BCP 47 tag; empty reads as "en".
  package static func text(in language: String = "") -> String { texts.text(in: language) }

  private static let english = """
    Scores run from 0 to 1; people read them as 0 to 100 % or as levels 0 to 4. A higher score is always better, \
    also where a smaller number is the better answer. 0 means nothing in place on any question. 0.75 (75 %, \
    level 3) is where what is asked for works, is regulated and written down. 1 (100 %, level 4) is where it is \
    also reviewed over time, on every question. A score never stands without its coverage (the share of the weight \
    that was answered) and its range (the score if all that is unanswered were at its worst, and at its best).
    """

  private static let french = """
    Les scores vont de 0 à 1 ; on les lit de 0 à 100 % ou par niveaux de 0 à 4. Un score plus élevé est toujours \
    meilleur, même là où la meilleure réponse est un nombre plus petit. 0 signifie que rien n'est en place, pour \
    aucune question. À 0,75 (75 %, niveau 3), ce qui est demandé fonctionne, est réglementé et consigné par écrit. \
    À 1 (100 %, niveau 4), c'est en outre réexaminé au fil du temps, pour toutes les questions. Un score n'est \
    jamais donné sans sa couverture (la part du poids qui a reçu une réponse) ni sa fourchette (le score si tout ce \
    qui est sans réponse était au plus bas, et au plus haut).
    """

  private static let spanish = """
    Las puntuaciones van de 0 a 1; se leen de 0 a 100 % o por niveles de 0 a 4. Una puntuación más alta siempre es \
    mejor, también donde la mejor respuesta es un número menor. 0 significa que nada está establecido, en ninguna \
    pregunta. Con 0,75 (75 %, nivel 3), lo que se pregunta funciona, está regulado y consta por escrito. Con 1 \
    (100 %, nivel 4), además se revisa con el tiempo, en todas las preguntas. Una puntuación nunca se da sin su \
    cobertura (la parte del peso que tiene respuesta) ni su intervalo (la puntuación si todo lo que está sin \
    respuesta estuviera en lo peor, y en lo mejor).
    """
}

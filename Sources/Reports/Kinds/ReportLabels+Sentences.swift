extension ReportLabels {
  static let sentences: [String: [String: String]] = [
    "not-scored": spoken("not scored", "sans score", "sin puntuación"),
    "views-note": spoken(
      "The state contests answers of the agency. Both views are scored with the same draws and stand side by side; neither is averaged into the other. The figures elsewhere in this report follow the agency’s answers.",
      "L’État conteste des réponses de l’organisme. Les deux points de vue sont notés avec les mêmes tirages et présentés côte à côte ; aucun n’est fondu dans l’autre. Les chiffres du reste du rapport suivent les réponses de l’organisme.",
      "El Estado impugna respuestas del organismo. Ambos puntos de vista se puntúan con los mismos sorteos y figuran uno junto al otro; ninguno se promedia con el otro. Las demás cifras del informe siguen las respuestas del organismo."
    ),
    "views-same": spoken(
      "No level differs between the two views.",
      "Aucun niveau ne diffère entre les deux points de vue.",
      "Ningún nivel difiere entre ambos puntos de vista."
    ),
    "not-given": spoken("not given", "non indiqué", "no indicado"),
    "axis": spoken(
      "Levels 0 (nothing in place) to 4 (fully in place). Hatched or thick: 5–95 % interval, or what is possible. Triangle or dashes: target.",
      "Niveaux de 0 (rien en place) à 4 (tout en place). Hachuré ou épais : intervalle 5–95 %, ou le possible. Triangle ou tirets : cible.",
      "Niveles de 0 (nada) a 4 (todo establecido). Rayado o grueso: intervalo 5–95 %, o lo posible. Triángulo o rayas: meta."
    ),
    "axis-levels": spoken(
      "Levels 0 (nothing in place) to 4 (fully in place)",
      "Niveaux de 0 (rien en place) à 4 (tout en place)",
      "Niveles de 0 (nada) a 4 (todo establecido)"
    ),
    "neutral": spoken(
      "States stand in the order of their codes. This is no ranking: surveys were answered at different times and with different evidence, and intervals that overlap do not tell states apart.",
      "Les États sont dans l’ordre de leurs codes. Ce n’est pas un classement : les enquêtes ont été remplies à des moments et avec des preuves différents, et des intervalles qui se chevauchent ne distinguent pas les États.",
      "Los Estados están en el orden de sus códigos. No es una clasificación: las encuestas se respondieron en momentos y con pruebas distintos, y los intervalos que se solapan no distinguen a los Estados."
    ),
    "levels": spoken(
      "Levels run from 0 (nothing in place) to 4 (fully in place), the same as 0 to 100 %. Level 3 means that what is asked for works, is regulated and written down. A higher level is always better.",
      "Les niveaux vont de 0 (rien en place) à 4 (tout en place), soit de 0 à 100 %. Le niveau 3 signifie que ce qui est demandé fonctionne, est réglementé et consigné. Un niveau plus élevé est toujours meilleur.",
      "Los niveles van de 0 (nada establecido) a 4 (todo establecido), lo mismo que de 0 a 100 %. El nivel 3 significa que lo pedido funciona, está regulado y consta por escrito. Un nivel más alto siempre es mejor."
    ),
    "uncertainty": spoken(
      "Lowest and highest possible: the level if all that is unanswered were at its worst, and at its best. Draws: weights and answers are varied as far as the evidence leaves them open; nine of ten lie between the two figures.",
      "Minimum et maximum possibles : le niveau si tout ce qui est sans réponse était au pire, et au mieux. Tirages : poids et réponses varient autant que les preuves le permettent ; neuf sur dix se situent entre les deux chiffres.",
      "Mínimo y máximo posibles: el nivel si todo lo no respondido estuviera en su peor y en su mejor estado. Sorteos: pesos y respuestas varían tanto como las pruebas lo permiten; nueve de cada diez quedan entre ambas cifras."
    ),
    "coverage-note": spoken(
      "Coverage: share of the weight that was answered. What is unknown or withheld lowers coverage, never the level.",
      "Couverture : part du poids qui a reçu une réponse. Ce qui est inconnu ou non communiqué réduit la couverture, jamais le niveau.",
      "Cobertura: parte del peso que tiene respuesta. Lo desconocido o no comunicado reduce la cobertura, nunca el nivel."
    ),
    "advice": spoken(
      "Dual-use tiers are advice with reasons: no licence, and no verdict on a state.",
      "Les niveaux de double usage sont un avis motivé : ni licence, ni jugement porté sur un État.",
      "Los niveles de doble uso son un consejo con razones: ni licencia, ni veredicto sobre un Estado."
    ),
    "capacity-only": spoken(
      "What the answers say about the capacity that each article asks for; no statement about a state’s duties. One question only: indicative.",
      "Ce que les réponses disent de la capacité que chaque article demande ; rien sur les obligations d’un État. Une seule question : indicatif.",
      "Lo que las respuestas dicen de la capacidad que cada artículo pide; nada sobre las obligaciones de un Estado. Una sola pregunta: indicativo."
    ),
    "few": spoken(
      "Fewer than five states have a level: no quartiles and no positions, so that no state is singled out.",
      "Moins de cinq États ont un niveau : ni quartiles ni positions, pour ne désigner aucun État.",
      "Menos de cinco Estados tienen nivel: ni cuartiles ni posiciones, para no señalar a ninguno."
    ),
    "priority-note": spoken(
      "Priority: the gap times the weight of the question, safeguards first, with a share of what depends on it. It orders needs and measures nothing else.",
      "Priorité : l’écart multiplié par le poids de la question, garanties d’abord, avec une part de ce qui en dépend. Elle ordonne les besoins et ne mesure rien d’autre.",
      "Prioridad: la brecha por el peso de la pregunta, primero las salvaguardias, con una parte de lo que depende de ella. Ordena necesidades y no mide nada más."
    ),
    "support-note": spoken(
      "Only support that is under way or planned, and that agencies have said of themselves. Two agencies at one need may complement each other: a reason to talk, no fault.",
      "Seul le soutien en cours ou prévu que les organismes ont eux-mêmes déclaré. Deux organismes pour un besoin peuvent se compléter : une raison d’échanger, pas une faute.",
      "Solo el apoyo en curso o previsto que los organismos declararon de sí mismos. Dos organismos ante una necesidad pueden complementarse: motivo para hablar, no una falta."
    ),
    "support-hidden": spoken(
      "Who supports what is not told here: it is for agencies and for the state itself.",
      "Qui soutient quoi n’est pas dit ici : cela s’adresse aux organismes et à l’État lui-même.",
      "Quién apoya qué no se dice aquí: es para los organismos y para el propio Estado."
    ),
    "public": spoken(
      "Variant for the public: it rests on assessments labelled CLEAR alone, names no person, and leaves out texts that agencies wrote for themselves.",
      "Version publique : elle repose sur les seules évaluations marquées CLEAR, ne nomme personne et omet les textes que les organismes ont écrits pour eux-mêmes.",
      "Versión pública: se basa solo en evaluaciones con la etiqueta CLEAR, no nombra a nadie y omite los textos que los organismos escribieron para sí."
    ),
    "own-words": spoken(
      "What agencies and states wrote stands in the language that they wrote it in.",
      "Ce que les organismes et les États ont écrit figure dans la langue où ils l’ont écrit.",
      "Lo que escribieron organismos y Estados figura en el idioma en que lo escribieron."
    ),
    "no-clock": spoken(
      "This report knows no time of making: the same data and versions give the same bytes.",
      "Ce rapport ne porte pas d’heure d’établissement : les mêmes données et versions donnent les mêmes octets.",
      "Este informe no lleva hora de elaboración: los mismos datos y versiones dan los mismos bytes."
    ),
    "nothing": spoken("There is none.", "Il n’y en a pas.", "No hay."),
    "without-assessment": spoken(
      "States of the group without an assessment that may be seen",
      "États du groupe sans évaluation visible",
      "Estados del grupo sin evaluación visible"
    ),
    "all-states": spoken("all registered states", "tous les États enregistrés", "todos los Estados registrados"),
  ]
}

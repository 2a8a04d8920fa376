// Words of the lists that requests and rules are made of.

extension DiligenceTexts {
  static let answers: [String: [String: String]] = [
    "yes": spoken("yes", "oui", "sí"),
    "partial": spoken("partial", "en partie", "en parte"),
    "no": spoken("no", "non", "no"),
    "unknown": spoken("unknown", "inconnu", "desconocido"),
  ]
  static let nothing = spoken("none", "aucun", "ninguno")
  static let level = spoken("level {1} of 4", "niveau {1} sur 4", "nivel {1} de 4")
  /// What is changed, and what it would be.
  static let change = spoken("{1}: {2}", "{1}\u{A0}: {2}", "{1}: {2}")
  static let counted = spoken("{1}: counted as {2}", "{1} : compté comme {2}", "{1}: cuenta como {2}")
  static let states: [String: [String: String]] = [
    "unknown": spoken("not answered", "sans réponse", "sin respuesta"),
    "withheld": spoken("withheld", "non communiqué", "reservado"),
    "not_applicable": spoken("said not to apply", "déclaré sans objet", "declarado no aplicable"),
  ]

  static let terms: [String: [String: String]] = [
    "supplier_remote_access": spoken(
      "Remote access for the supplier",
      "Accès à distance du fournisseur",
      "Acceso remoto del proveedor"
    ),
    "re_transfer_allowed": spoken(
      "May be passed on to others",
      "Peut être cédé à des tiers",
      "Puede cederse a terceros"
    ),
    "tied_procurement": spoken(
      "Tied to buying from a supplier",
      "Lié à l’achat auprès d’un fournisseur",
      "Ligada a comprar a un proveedor"
    ),
    "treaty_condition": spoken(
      "Tied to joining a treaty",
      "Lié à l’adhésion à un traité",
      "Ligada a adherirse a un tratado"
    ),
    "data_access_condition": spoken(
      "Tied to access to data",
      "Lié à un accès à des données",
      "Ligada a un acceso a datos"
    ),
    "training_included": spoken("Training included", "Formation comprise", "Formación incluida"),
    "upkeep_funded": spoken("Upkeep paid for", "Entretien financé", "Mantenimiento financiado"),
    "misuse_finding": spoken(
      "Misuse found by a court, treaty body or overseer",
      "Usage abusif constaté par une juridiction, un organe conventionnel ou de contrôle",
      "Uso indebido constatado por un tribunal, órgano de tratado o de control"
    ),
    "misuse_remedied": spoken("Misuse remedied", "Usage abusif corrigé", "Uso indebido remediado"),
    "user_independence_evidenced": spoken(
      "Independence of the end user evidenced",
      "Indépendance de l’utilisateur final établie",
      "Independencia del usuario final probada"
    ),
  ]

  static let kinds: [String: [String: String]] = [
    "goods": spoken("goods", "biens", "bienes"),
    "software": spoken("software", "logiciel", "software"),
    "cloud_service": spoken("cloud service", "service en nuage", "servicio en la nube"),
    "technical_assistance": spoken("technical assistance", "assistance technique", "asistencia técnica"),
    "training": spoken("training", "formation", "formación"),
  ]

  static let endUsers: [String: [String: String]] = [
    "court": spoken("court", "juridiction", "tribunal"),
    "forensic_laboratory": spoken("forensic laboratory", "laboratoire de criminalistique", "laboratorio forense"),
    "csirt": spoken("incident response team (CSIRT)", "équipe d’intervention (CSIRT)", "equipo de respuesta (CSIRT)"),
    "prosecution": spoken("prosecution", "ministère public", "fiscalía"),
    "police_cyber_unit": spoken("police cyber unit", "unité cyber de la police", "unidad cibernética de la policía"),
    "customs_tax": spoken("customs or tax authority", "douanes ou fisc", "aduanas o hacienda"),
    "police_general": spoken("police in general", "police en général", "policía en general"),
    "communications_regulator": spoken(
      "communications regulator",
      "régulateur des communications",
      "regulador de las comunicaciones"
    ),
    "private_contractor": spoken("private contractor", "prestataire privé", "contratista privado"),
    "military": spoken("military", "forces armées", "fuerzas armadas"),
    "intelligence": spoken("intelligence service", "service de renseignement", "servicio de inteligencia"),
    "internal_security": spoken(
      "internal security service",
      "service de sécurité intérieure",
      "servicio de seguridad interior"
    ),
    "unknown": spoken("not named", "non désigné", "no designado"),
    "unspecified": spoken("not named", "non désigné", "no designado"),
  ]

  static let purposes: [String: [String: String]] = [
    "network_defence": spoken("network defence", "défense de réseaux", "defensa de redes"),
    "victim_support": spoken("support of victims", "aide aux victimes", "apoyo a las víctimas"),
    "single_case": spoken("a single case", "une seule affaire", "un solo caso"),
    "serious_crime": spoken("serious crime", "criminalité grave", "delitos graves"),
    "general_crime": spoken("crime in general", "criminalité en général", "delitos en general"),
    "unstated": spoken("not stated", "non précisée", "no declarada"),
    "unspecified": spoken("not stated", "non précisée", "no declarada"),
    "public_order": spoken("public order", "ordre public", "orden público"),
    "content_control": spoken("control of content", "contrôle des contenus", "control de contenidos"),
  ]

  static let rights: [String: [String: String]] = [
    "privacy": spoken("privacy", "vie privée", "vida privada"),
    "expression": spoken("expression", "expression", "expresión"),
    "assembly": spoken("assembly", "réunion", "reunión"),
    "fair_trial": spoken("fair trial", "procès équitable", "juicio justo"),
    "non_discrimination": spoken("non-discrimination", "non-discrimination", "no discriminación"),
    "remedy": spoken("remedy", "recours", "recurso efectivo"),
  ]

  static let subjects: [String: [String: String]] = [
    "controlled": spoken("Controlled item", "Élément contrôlé", "Elemento controlado"),
    "tagged": spoken(
      "Carries a dual-use tag",
      "Porte une étiquette de double usage",
      "Lleva una etiqueta de doble uso"
    ),
    "serves_nothing": spoken(
      "Serves nothing that the survey asks about",
      "Ne répond à aucun besoin que l’enquête examine",
      "No sirve a nada de lo que pregunta la encuesta"
    ),
    "tag": spoken("Tags", "Étiquettes", "Etiquetas"),
    "inherent": spoken("Inherent risk I0", "Risque inhérent I0", "Riesgo inherente I0"),
    "weakness_worst": spoken(
      "Weakness of the safeguards at worst",
      "Faiblesse des garanties dans le pire cas",
      "Debilidad de las salvaguardias en el peor caso"
    ),
    "intrusive": spoken("Depth into private life", "Intrusion dans la vie privée", "Intromisión en la vida privada"),
    "scale": spoken("People reached", "Personnes atteintes", "Personas alcanzadas"),
    "covert": spoken("Secrecy", "Dissimulation", "Ocultación"),
    "lowest_served": spoken(
      "Lowest level of what it serves",
      "Niveau le plus bas de ce qu’il sert",
      "Nivel más bajo de lo que sirve"
    ),
    "item_floor": spoken("Lowest tier of the item", "Niveau minimal de l’élément", "Nivel mínimo del elemento"),
    "own_tier": spoken("Tier by itself", "Niveau pris isolément", "Nivel por sí solo"),
    "kind": spoken("Kind of transfer", "Type de transfert", "Tipo de transferencia"),
    "requested_kind": spoken("Kinds requested", "Types demandés", "Tipos pedidos"),
    "end_user": spoken("End user", "Utilisateur final", "Usuario final"),
    "purpose": spoken("Purpose", "Finalité", "Finalidad"),
  ]

  // MARK: Facets, by value from 0 to 4

  static let intrusive = [
    spoken("nothing about persons", "rien sur des personnes", "nada sobre personas"),
    spoken(
      "handles data without looking into private life",
      "traite des données sans regarder la vie privée",
      "trata datos sin mirar la vida privada"
    ),
    spoken("files or accounts of a case", "fichiers ou comptes d’une affaire", "archivos o cuentas de un caso"),
    spoken(
      "relations, movements, identity or protected data",
      "relations, déplacements, identité ou données protégées",
      "relaciones, movimientos, identidad o datos protegidos"
    ),
    spoken(
      "the whole of a life or the content of speech",
      "toute une vie ou le contenu des échanges",
      "toda una vida o el contenido de lo que se dice"
    ),
  ]
  static let scale = [
    spoken("one consenting system", "un système consentant", "un sistema que consiente"),
    spoken("one device", "un appareil", "un dispositivo"),
    spoken("dozens of persons", "des dizaines de personnes", "decenas de personas"),
    spoken("thousands", "des milliers", "miles"),
    spoken("a population", "une population", "una población"),
  ]
  static let covert = [
    spoken("open to the person", "visible pour la personne", "visible para la persona"),
    spoken("mostly open", "en grande partie visible", "en gran parte visible"),
    spoken("partly hidden", "en partie caché", "en parte oculto"),
    spoken("mostly hidden", "en grande partie caché", "en gran parte oculto"),
    spoken("designed to stay hidden", "conçu pour rester caché", "diseñado para permanecer oculto"),
  ]

  /// By the prefix of control entries.
  static let regimes: [(prefix: String, name: [String: String])] = [
    ("WA ", spoken("Wassenaar Arrangement", "Arrangement de Wassenaar", "Arreglo de Wassenaar")),
    ("EU ", spoken("European Union", "Union européenne", "Unión Europea")),
  ]
}

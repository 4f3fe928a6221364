import type { Requests } from '../../../model/request.ts'

/** Requests on purposes, legal bases and what needs special care. */
export const lawfulness = {
  purposes: {
    rules: ['purpose-missing', 'purpose-too-generic', 'purpose-without-matching-data'],
    words: {
      en: {
        title: 'Purposes of the processing',
        ask: 'Please list for each function of the service what the data are used for, each purpose by itself, and which categories of data serve it.',
        clause:
          'The annex lists, for each function of the service, the purpose, the categories of personal data used for it and the categories of data subjects. The data are not processed for other purposes.',
      },
      fr: {
        title: 'Finalités du traitement',
        ask: 'Merci d’énumérer, pour chaque fonction du service, l’utilisation qui est faite des données, finalité par finalité, et les catégories de données qui servent chacune d’elles.',
        clause:
          'L’annexe énumère, pour chaque fonction du service, la finalité, les catégories de données à caractère personnel utilisées à cette fin et les catégories de personnes concernées. Les données ne sont pas traitées pour d’autres finalités.',
      },
      de: {
        title: 'Zwecke der Verarbeitung',
        ask: 'Bitte führen Sie für jede Funktion des Dienstes auf, wozu die Daten verwendet werden, jeden Zweck für sich, und welche Datenkategorien ihm dienen.',
        clause:
          'Die Anlage nennt für jede Funktion des Dienstes den Zweck, die dafür verwendeten Kategorien personenbezogener Daten und die Kategorien betroffener Personen. Zu anderen Zwecken werden die Daten nicht verarbeitet.',
      },
      es: {
        title: 'Fines del tratamiento',
        ask: 'Les rogamos que enumeren, para cada función del servicio, para qué se utilizan los datos, fin por fin, y qué categorías de datos sirven a cada uno.',
        clause:
          'El anexo enumera, para cada función del servicio, el fin, las categorías de datos personales utilizadas para él y las categorías de interesados. Los datos no se tratarán para otros fines.',
      },
    },
  },
  'legal-basis': {
    rules: [
      'controller-activity-without-legal-basis',
      'contract-basis-for-non-party',
      'legal-obligation-unnamed',
      'legitimate-interest-unnamed',
    ],
    words: {
      en: {
        title: 'Legal basis of your processing as controller',
        ask: 'Please name the legal basis of Article 6(1) for each purpose: for a legal obligation the provision of Union or Member State law; for legitimate interests the interest pursued and the result of your balancing test. A contract can be the basis only towards persons who are party to it.',
        clause:
          'For each purpose for which it is controller, the provider states the legal basis; for a legal obligation the provision of Union or Member State law, and for legitimate interests the interest pursued. It has weighed that interest against those of the data subjects and gives the customer the result on request.',
      },
      fr: {
        title: 'Base juridique de vos traitements en tant que responsable du traitement',
        ask: 'Merci de préciser, pour chaque finalité, la base juridique au sens de l’article 6, paragraphe 1 : pour une obligation légale, la disposition du droit de l’Union ou d’un État membre ; pour les intérêts légitimes, l’intérêt poursuivi et le résultat de votre mise en balance. Un contrat ne peut servir de base qu’à l’égard des personnes qui y sont parties.',
        clause:
          'Pour chaque finalité dont il est responsable du traitement, le prestataire indique la base juridique ; pour une obligation légale, la disposition du droit de l’Union ou d’un État membre, et pour les intérêts légitimes, l’intérêt poursuivi. Il a mis cet intérêt en balance avec ceux des personnes concernées et en communique le résultat au client sur demande.',
      },
      de: {
        title: 'Rechtsgrundlage Ihrer Verarbeitung als Verantwortlicher',
        ask: 'Bitte nennen Sie für jeden Zweck die Rechtsgrundlage nach Artikel 6 Absatz 1: bei einer rechtlichen Verpflichtung die Vorschrift des Unionsrechts oder des Rechts eines Mitgliedstaats, bei berechtigten Interessen das verfolgte Interesse und das Ergebnis Ihrer Abwägung. Ein Vertrag kommt als Grundlage nur gegenüber denjenigen in Betracht, die Vertragspartei sind.',
        clause:
          'Der Anbieter gibt für jeden Zweck, für den er Verantwortlicher ist, die Rechtsgrundlage an, bei einer rechtlichen Verpflichtung die Vorschrift des Unionsrechts oder des Rechts eines Mitgliedstaats, bei berechtigten Interessen das verfolgte Interesse. Er hat dieses Interesse gegen die Interessen der betroffenen Personen abgewogen und teilt dem Kunden das Ergebnis auf Anfrage mit.',
      },
      es: {
        title: 'Base jurídica de su tratamiento como responsable',
        ask: 'Les rogamos que indiquen, para cada fin, la base jurídica conforme al artículo 6, apartado 1: si es una obligación legal, la disposición del Derecho de la Unión o de un Estado miembro; si son intereses legítimos, el interés perseguido y el resultado de su ponderación. Un contrato solo puede servir de base frente a quienes son parte en él.',
        clause:
          'Para cada fin del que sea responsable del tratamiento, el proveedor indica la base jurídica; si es una obligación legal, la disposición del Derecho de la Unión o de un Estado miembro, y si son intereses legítimos, el interés perseguido. Ha ponderado ese interés con los de los interesados y comunicará el resultado al cliente si este lo solicita.',
      },
    },
  },
  'consent-withdrawal': {
    rules: ['consent-without-withdrawal'],
    words: {
      en: {
        title: 'Withdrawal of consent',
        ask: 'Please tell us how data subjects withdraw their consent, which must be as easy as giving it.',
        clause:
          'Data subjects can withdraw their consent at any time and as easily as they gave it. The processing that rests on it then ends at once.',
      },
      fr: {
        title: 'Retrait du consentement',
        ask: 'Merci de nous indiquer comment les personnes concernées retirent leur consentement, ce qui doit être aussi simple que de le donner.',
        clause:
          'Les personnes concernées peuvent retirer leur consentement à tout moment et aussi simplement qu’elles l’ont donné. Le traitement qui repose sur ce consentement cesse alors immédiatement.',
      },
      de: {
        title: 'Widerruf der Einwilligung',
        ask: 'Bitte teilen Sie uns mit, wie betroffene Personen ihre Einwilligung widerrufen; das muss so einfach sein wie ihre Erteilung.',
        clause:
          'Betroffene Personen können ihre Einwilligung jederzeit und so einfach widerrufen, wie sie sie erteilt haben. Die darauf gestützte Verarbeitung endet dann sofort.',
      },
      es: {
        title: 'Retirada del consentimiento',
        ask: 'Les rogamos que nos indiquen cómo retiran su consentimiento los interesados, lo que debe ser tan fácil como darlo.',
        clause:
          'Los interesados pueden retirar su consentimiento en cualquier momento y con la misma facilidad con la que lo dieron. El tratamiento basado en él cesará entonces de inmediato.',
      },
    },
  },
  'special-category-exception': {
    rules: ['special-category-without-exception', 'criminal-data-without-authority'],
    words: {
      en: {
        title: 'Exception for special categories and criminal data',
        ask: 'Please name the exception of Article 9(2) on which you rely for these special categories of personal data and, for data on criminal convictions and offences, the law that authorises the processing; or exclude these data.',
        clause:
          'For special categories of personal data the provider relies on Article 9(2)([…]) GDPR, and for data on criminal convictions and offences on […]. It processes them only to that extent.',
      },
      fr: {
        title:
          'Exception pour les catégories particulières de données et les données relatives aux infractions',
        ask: 'Merci d’indiquer l’exception de l’article 9, paragraphe 2, sur laquelle vous vous fondez pour ces catégories particulières de données à caractère personnel et, pour les données relatives aux condamnations pénales et aux infractions, la loi qui autorise le traitement ; à défaut, d’exclure ces données.',
        clause:
          'Pour les catégories particulières de données à caractère personnel, le prestataire se fonde sur l’article 9, paragraphe 2, point […]), du RGPD et, pour les données relatives aux condamnations pénales et aux infractions, sur […]. Il ne les traite que dans cette mesure.',
      },
      de: {
        title: 'Ausnahme für besondere Kategorien und Daten über Straftaten',
        ask: 'Bitte nennen Sie die Ausnahme des Artikels 9 Absatz 2, auf die Sie sich für diese besonderen Kategorien personenbezogener Daten stützen, und für Daten über strafrechtliche Verurteilungen und Straftaten das Recht, das die Verarbeitung zulässt, oder schließen Sie diese Daten aus.',
        clause:
          'Für besondere Kategorien personenbezogener Daten stützt sich der Anbieter auf Artikel 9 Absatz 2 Buchstabe […] DSGVO, für Daten über strafrechtliche Verurteilungen und Straftaten auf […]. Er verarbeitet sie nur in diesem Umfang.',
      },
      es: {
        title: 'Excepción para categorías especiales y datos penales',
        ask: 'Les rogamos que indiquen la excepción del artículo 9, apartado 2, en la que se basan para estas categorías especiales de datos personales y, para los datos relativos a condenas e infracciones penales, el Derecho que autoriza el tratamiento, o que excluyan estos datos.',
        clause:
          'Para las categorías especiales de datos personales, el proveedor se basa en el artículo 9, apartado 2, letra […]), del RGPD y, para los datos relativos a condenas e infracciones penales, en […]. Los tratará únicamente en esa medida.',
      },
    },
  },
  'special-categories': {
    rules: ['special-categories-not-addressed', 'special-category-list-incomplete'],
    words: {
      en: {
        title: 'Special categories of personal data',
        ask: 'Please have the annex say whether special categories of personal data and criminal data can occur, with the whole list of Articles 9(1) and 10 or a reference to it, and what protects them then.',
        clause:
          'Content that the controller or its users enter into the service may hold special categories of personal data within the meaning of Article 9(1) GDPR or data within the meaning of Article 10 GDPR. The processor does not search it for them, opens it on instruction only, and has chosen its measures with such data in mind.',
      },
      fr: {
        title: 'Catégories particulières de données à caractère personnel',
        ask: 'Merci de faire préciser dans l’annexe si des catégories particulières de données à caractère personnel et des données relatives aux infractions peuvent être présentes, en reprenant toute la liste de l’article 9, paragraphe 1, et de l’article 10 ou en y renvoyant, et ce qui les protège dans ce cas.',
        clause:
          'Les contenus que le responsable du traitement ou ses utilisateurs introduisent dans le service peuvent comporter des catégories particulières de données à caractère personnel au sens de l’article 9, paragraphe 1, du RGPD ou des données visées à son article 10. Le sous-traitant ne les y recherche pas, ne les consulte que sur instruction et a choisi ses mesures en tenant compte de telles données.',
      },
      de: {
        title: 'Besondere Kategorien personenbezogener Daten',
        ask: 'Bitte lassen Sie in der Anlage festhalten, ob besondere Kategorien personenbezogener Daten und Daten über Straftaten vorkommen können, mit der vollständigen Aufzählung der Artikel 9 Absatz 1 und 10 oder einem Verweis darauf, und was sie dann schützt.',
        clause:
          'Inhalte, die der Verantwortliche oder seine Nutzer in den Dienst eingeben, können besondere Kategorien personenbezogener Daten im Sinne des Artikels 9 Absatz 1 DSGVO oder Daten im Sinne des Artikels 10 DSGVO enthalten. Der Auftragsverarbeiter sucht darin nicht nach ihnen, nimmt von ihnen nur auf Weisung Kenntnis und hat seine Maßnahmen mit Rücksicht auf solche Daten gewählt.',
      },
      es: {
        title: 'Categorías especiales de datos personales',
        ask: 'Les rogamos que el anexo indique si pueden aparecer categorías especiales de datos personales y datos penales, con la lista completa de los artículos 9, apartado 1, y 10 o una remisión a ella, y qué los protege en tal caso.',
        clause:
          'Los contenidos que el responsable del tratamiento o sus usuarios introduzcan en el servicio pueden incluir categorías especiales de datos personales en el sentido del artículo 9, apartado 1, del RGPD o datos en el sentido de su artículo 10. El encargado del tratamiento no los buscará en ellos, solo los consultará siguiendo instrucciones y ha elegido sus medidas teniendo en cuenta tales datos.',
      },
    },
  },
  children: {
    rules: ['child-age-below-law'],
    words: {
      en: {
        title: 'Minimum age of users',
        ask: 'Please raise the minimum age to that of the Member State concerned, or tell us how the consent of the holder of parental responsibility is obtained below it.',
        clause:
          'The service is not offered to children below the age at which the law of their Member State lets them consent by themselves (Article 8(1) GDPR).',
      },
      fr: {
        title: 'Âge minimal des utilisateurs',
        ask: 'Merci de relever l’âge minimal à celui que prévoit l’État membre concerné ou de nous indiquer comment le consentement du titulaire de la responsabilité parentale est recueilli en dessous de cet âge.',
        clause:
          'Le service n’est pas proposé aux enfants n’ayant pas atteint l’âge auquel le droit de leur État membre leur permet de consentir seuls (article 8, paragraphe 1, du RGPD).',
      },
      de: {
        title: 'Mindestalter der Nutzer',
        ask: 'Bitte heben Sie das Mindestalter auf das des betreffenden Mitgliedstaats an oder teilen Sie uns mit, wie darunter die Einwilligung des Trägers der elterlichen Verantwortung eingeholt wird.',
        clause:
          'Der Dienst wird Kindern nicht angeboten, die das Alter noch nicht erreicht haben, ab dem das Recht ihres Mitgliedstaats ihnen eine eigene Einwilligung erlaubt (Artikel 8 Absatz 1 DSGVO).',
      },
      es: {
        title: 'Edad mínima de los usuarios',
        ask: 'Les rogamos que eleven la edad mínima a la prevista por el Estado miembro de que se trate o que nos indiquen cómo se obtiene, por debajo de ella, el consentimiento del titular de la patria potestad o tutela.',
        clause:
          'El servicio no se ofrece a niños que no hayan alcanzado la edad a la que el Derecho de su Estado miembro les permite dar por sí mismos el consentimiento (artículo 8, apartado 1, del RGPD).',
      },
    },
  },
  'direct-marketing': {
    rules: ['direct-marketing-without-objection'],
    words: {
      en: {
        title: 'Right to object to direct marketing',
        ask: 'Please tell us how data subjects object to direct marketing, and how they are told of this right clearly and separately from other information.',
        clause:
          'Each message tells its recipient, clearly and separately from other information, how to object to further messages. The provider then stops within two working days and keeps a list of objections for that purpose alone.',
      },
      fr: {
        title: 'Droit d’opposition à la prospection',
        ask: 'Merci de nous indiquer comment les personnes concernées s’opposent à la prospection et comment ce droit est porté à leur attention, clairement et séparément de toute autre information.',
        clause:
          'Chaque message indique à son destinataire, clairement et séparément de toute autre information, comment s’opposer à d’autres messages. Le prestataire y met alors fin dans les deux jours ouvrables et ne tient une liste des oppositions qu’à cette fin.',
      },
      de: {
        title: 'Widerspruch gegen Direktwerbung',
        ask: 'Bitte teilen Sie uns mit, wie betroffene Personen der Direktwerbung widersprechen und wie sie auf dieses Recht verständlich und von anderen Informationen getrennt hingewiesen werden.',
        clause:
          'Jede Nachricht weist ihren Empfänger verständlich und von anderen Informationen getrennt darauf hin, wie er weiteren Nachrichten widersprechen kann. Der Anbieter stellt sie dann binnen zwei Werktagen ein und führt eine Liste der Widersprüche allein zu diesem Zweck.',
      },
      es: {
        title: 'Derecho de oposición a la mercadotecnia directa',
        ask: 'Les rogamos que nos indiquen cómo se oponen los interesados a la mercadotecnia directa y cómo se les informa de este derecho, claramente y al margen de cualquier otra información.',
        clause:
          'Cada mensaje indica a su destinatario, claramente y al margen de cualquier otra información, cómo oponerse a nuevos mensajes. El proveedor los interrumpirá entonces en dos días laborables y mantendrá una lista de oposiciones únicamente con ese fin.',
      },
    },
  },
  'automated-decisions': {
    rules: ['automated-decision-undeclared'],
    words: {
      en: {
        title: 'Automated decisions and profiling',
        ask: 'Please tell us whether the automated features take decisions on persons that produce legal effects or similarly significantly affect them, on what logic they work, and who can intervene.',
        clause:
          'The automated features take no decision within the meaning of Article 22(1) GDPR. Before that changes, the provider informs the customer of the logic involved, the significance and the envisaged consequences, and provides for human intervention.',
      },
      fr: {
        title: 'Décisions automatisées et profilage',
        ask: 'Merci de nous indiquer si les fonctions automatisées prennent à l’égard de personnes des décisions produisant des effets juridiques ou les affectant de manière significative de façon similaire, selon quelle logique elles fonctionnent et qui peut intervenir.',
        clause:
          'Les fonctions automatisées ne prennent aucune décision au sens de l’article 22, paragraphe 1, du RGPD. Avant tout changement à cet égard, le prestataire informe le client de la logique sous-jacente, de l’importance et des conséquences prévues, et prévoit une intervention humaine.',
      },
      de: {
        title: 'Automatisierte Entscheidungen und Profiling',
        ask: 'Bitte teilen Sie uns mit, ob die automatisierten Funktionen Entscheidungen treffen, die gegenüber Personen rechtliche Wirkung entfalten oder sie in ähnlicher Weise erheblich beeinträchtigen, nach welcher Logik sie arbeiten und wer eingreifen kann.',
        clause:
          'Die automatisierten Funktionen treffen keine Entscheidung im Sinne des Artikels 22 Absatz 1 DSGVO. Bevor sich das ändert, unterrichtet der Anbieter den Kunden über die involvierte Logik, die Tragweite und die angestrebten Auswirkungen und sieht das Eingreifen einer Person vor.',
      },
      es: {
        title: 'Decisiones automatizadas y elaboración de perfiles',
        ask: 'Les rogamos que nos indiquen si las funciones automatizadas toman decisiones que produzcan efectos jurídicos en las personas o las afecten significativamente de modo similar, qué lógica aplican y quién puede intervenir.',
        clause:
          'Las funciones automatizadas no toman decisiones en el sentido del artículo 22, apartado 1, del RGPD. Antes de cualquier cambio al respecto, el proveedor informará al cliente de la lógica aplicada, la importancia y las consecuencias previstas, y dispondrá la intervención humana.',
      },
    },
  },
  'impact-assessment': {
    rules: ['assessment-missing'],
    words: {
      en: {
        title: 'Information for our impact assessment',
        ask: 'Please send us what we need from you for a data protection impact assessment: a description of the processing, the risks that you see for data subjects, and the measures that you take against them.',
        clause:
          'The processor gives the controller the description of the processing, the risks and the measures that it needs for a data protection impact assessment under Article 35 GDPR, and updates them when the service changes.',
      },
      fr: {
        title: 'Informations pour notre analyse d’impact',
        ask: 'Merci de nous transmettre les éléments dont nous avons besoin pour une analyse d’impact relative à la protection des données : une description du traitement, les risques que vous identifiez pour les personnes concernées et les mesures que vous prenez pour y faire face.',
        clause:
          'Le sous-traitant fournit au responsable du traitement la description du traitement, des risques et des mesures dont celui-ci a besoin pour une analyse d’impact au titre de l’article 35 du RGPD, et les met à jour lorsque le service évolue.',
      },
      de: {
        title: 'Angaben für unsere Datenschutz-Folgenabschätzung',
        ask: 'Bitte übersenden Sie uns, was wir von Ihnen für eine Datenschutz-Folgenabschätzung benötigen: eine Beschreibung der Verarbeitung, die Risiken, die Sie für betroffene Personen sehen, und die Maßnahmen, die Sie dagegen treffen.',
        clause:
          'Der Auftragsverarbeiter stellt dem Verantwortlichen die Beschreibung der Verarbeitung, der Risiken und der Maßnahmen zur Verfügung, die dieser für eine Datenschutz-Folgenabschätzung nach Artikel 35 DSGVO benötigt, und aktualisiert sie, wenn sich der Dienst ändert.',
      },
      es: {
        title: 'Información para nuestra evaluación de impacto',
        ask: 'Les rogamos que nos remitan lo que necesitamos de ustedes para una evaluación de impacto relativa a la protección de datos: una descripción del tratamiento, los riesgos que aprecien para los interesados y las medidas que adoptan frente a ellos.',
        clause:
          'El encargado del tratamiento facilitará al responsable la descripción del tratamiento, de los riesgos y de las medidas que este necesite para una evaluación de impacto conforme al artículo 35 del RGPD, y la actualizará cuando cambie el servicio.',
      },
    },
  },
  'recording-notice': {
    rules: ['recording-without-notice'],
    words: {
      en: {
        title: 'Notice before calls are recorded',
        ask: 'Please tell us how callers are informed before a recording starts, who answers for that, and how they can decline.',
        clause:
          'Before a recording starts, the service plays an announcement that the controller has chosen and lets the caller decline. Without it a recording cannot be started.',
      },
      fr: {
        title: 'Information avant l’enregistrement des appels',
        ask: 'Merci de nous indiquer comment les appelants sont informés avant le début d’un enregistrement, qui en répond et comment ils peuvent refuser.',
        clause:
          'Avant le début d’un enregistrement, le service diffuse une annonce choisie par le responsable du traitement et permet à l’appelant de refuser. Sans cette annonce, aucun enregistrement ne peut être lancé.',
      },
      de: {
        title: 'Hinweis vor der Aufzeichnung von Gesprächen',
        ask: 'Bitte teilen Sie uns mit, wie Anrufer vor Beginn einer Aufzeichnung informiert werden, wer dafür einsteht und wie sie ablehnen können.',
        clause:
          'Vor Beginn einer Aufzeichnung spielt der Dienst eine vom Verantwortlichen gewählte Ansage ab und lässt den Anrufer ablehnen. Ohne sie lässt sich keine Aufzeichnung starten.',
      },
      es: {
        title: 'Aviso previo a la grabación de llamadas',
        ask: 'Les rogamos que nos indiquen cómo se informa a quienes llaman antes de iniciar una grabación, quién responde de ello y cómo pueden negarse.',
        clause:
          'Antes de iniciar una grabación, el servicio reproduce un aviso elegido por el responsable del tratamiento y permite a quien llama negarse. Sin ese aviso no puede iniciarse ninguna grabación.',
      },
    },
  },
} as const satisfies Requests

import type { Requests } from '../../../model/request.ts'

/** Requests on which data of whom are processed, and how. */
export const data = {
  description: {
    rules: [
      'data-categories-missing',
      'data-categories-too-broad',
      'data-subjects-missing',
      'data-subjects-too-broad',
      'operations-missing',
      'operations-incomplete',
    ],
    words: {
      en: {
        title: 'Description of the processing',
        ask: 'Please complete the description of the processing that Article 28(3) asks for: the nature of the processing, the type of personal data and the categories of data subjects, each in a closed list without “such as” or “any”.',
        clause:
          'The annex lists the operations of the processing, the types of personal data and the categories of data subjects. The lists are complete; they are amended in writing before anything else is processed.',
      },
      fr: {
        title: 'Description du traitement',
        ask: 'Merci de compléter la description du traitement exigée par l’article 28, paragraphe 3 : la nature du traitement, le type de données à caractère personnel et les catégories de personnes concernées, chaque fois par une liste fermée, sans « notamment » ni « toute donnée ».',
        clause:
          'L’annexe énumère les opérations de traitement, les types de données à caractère personnel et les catégories de personnes concernées. Ces listes sont exhaustives ; elles sont modifiées par écrit avant tout autre traitement.',
      },
      de: {
        title: 'Beschreibung der Verarbeitung',
        ask: 'Bitte vervollständigen Sie die Beschreibung der Verarbeitung, die Artikel 28 Absatz 3 verlangt: Art der Verarbeitung, Art der personenbezogenen Daten und Kategorien betroffener Personen, jeweils als abschließende Aufzählung ohne „insbesondere“ oder „jegliche“.',
        clause:
          'Die Anlage führt die Verarbeitungsvorgänge, die Arten personenbezogener Daten und die Kategorien betroffener Personen auf. Die Aufzählungen sind abschließend; sie werden schriftlich ergänzt, bevor anderes verarbeitet wird.',
      },
      es: {
        title: 'Descripción del tratamiento',
        ask: 'Les rogamos que completen la descripción del tratamiento que exige el artículo 28, apartado 3: la naturaleza del tratamiento, el tipo de datos personales y las categorías de interesados, en cada caso como lista cerrada, sin «entre otros» ni «cualquier dato».',
        clause:
          'El anexo enumera las operaciones de tratamiento, los tipos de datos personales y las categorías de interesados. Las listas son completas; se modificarán por escrito antes de tratar cualquier otro dato.',
      },
    },
  },
  'need-for-the-data': {
    rules: [
      'identity-number-without-necessity',
      'location-data-without-purpose',
      'tracking-without-purpose',
    ],
    words: {
      en: {
        title: 'Need for particular data',
        ask: 'Please tell us for which purpose these data are necessary, and have that purpose named in the documents; or take the data off the list and end their collection.',
        clause:
          'Numbers of identity documents, location data and data on the use of terminal equipment are processed only for the purposes that the annex names for each of them, and only as far as those purposes make it necessary.',
      },
      fr: {
        title: 'Nécessité de certaines données',
        ask: 'Merci de nous indiquer pour quelle finalité ces données sont nécessaires et de faire mentionner cette finalité dans les documents ; à défaut, de les retirer de la liste et de cesser de les collecter.',
        clause:
          'Les numéros de documents d’identité, les données de localisation et les données relatives à l’utilisation des équipements terminaux ne sont traités que pour les finalités que l’annexe indique pour chacun d’eux, et uniquement dans la mesure où elles le rendent nécessaire.',
      },
      de: {
        title: 'Erforderlichkeit bestimmter Daten',
        ask: 'Bitte teilen Sie uns mit, für welchen Zweck diese Daten erforderlich sind, und lassen Sie den Zweck in den Dokumenten nennen, oder streichen Sie die Daten von der Liste und beenden Sie ihre Erhebung.',
        clause:
          'Ausweisnummern, Standortdaten und Daten über die Nutzung von Endeinrichtungen werden nur zu den Zwecken verarbeitet, die die Anlage für sie jeweils nennt, und nur, soweit diese Zwecke es erfordern.',
      },
      es: {
        title: 'Necesidad de determinados datos',
        ask: 'Les rogamos que nos indiquen para qué fin son necesarios estos datos y que hagan constar ese fin en los documentos, o que los retiren de la lista y dejen de recogerlos.',
        clause:
          'Los números de documentos de identidad, los datos de localización y los datos sobre el uso de equipos terminales se tratarán únicamente para los fines que el anexo indique para cada uno de ellos y solo en la medida en que esos fines lo hagan necesario.',
      },
    },
  },
  'communications-data': {
    rules: ['telecom-data-undeclared'],
    words: {
      en: {
        title: 'Traffic, location and billing data',
        ask: 'Please describe what you process of traffic, location and billing data as a provider of electronic communications, in which role, for what, and how long.',
        clause:
          'As a provider of electronic communications services the provider is controller of the traffic and billing data of the service. It processes them to carry and to bill the communication, and erases them or makes them anonymous when the bill can no longer be challenged.',
      },
      fr: {
        title: 'Données relatives au trafic, à la localisation et à la facturation',
        ask: 'Merci de décrire les données relatives au trafic, à la localisation et à la facturation que vous traitez en tant que fournisseur de communications électroniques, à quel titre, à quelles fins et pendant combien de temps.',
        clause:
          'En tant que fournisseur de services de communications électroniques, le prestataire est responsable du traitement des données relatives au trafic et à la facturation du service. Il les traite pour acheminer et facturer la communication, et les efface ou les rend anonymes lorsque la facture ne peut plus être contestée.',
      },
      de: {
        title: 'Verkehrs-, Standort- und Abrechnungsdaten',
        ask: 'Bitte beschreiben Sie, welche Verkehrs-, Standort- und Abrechnungsdaten Sie als Anbieter elektronischer Kommunikation verarbeiten, in welcher Rolle, wozu und wie lange.',
        clause:
          'Als Anbieter elektronischer Kommunikationsdienste ist der Anbieter Verantwortlicher für die Verkehrs- und Abrechnungsdaten des Dienstes. Er verarbeitet sie zur Übertragung und Abrechnung der Kommunikation und löscht oder anonymisiert sie, sobald die Rechnung nicht mehr angefochten werden kann.',
      },
      es: {
        title: 'Datos de tráfico, localización y facturación',
        ask: 'Les rogamos que describan qué datos de tráfico, localización y facturación tratan como proveedor de comunicaciones electrónicas, en calidad de qué, para qué y durante cuánto tiempo.',
        clause:
          'Como proveedor de servicios de comunicaciones electrónicas, el proveedor es responsable del tratamiento de los datos de tráfico y de facturación del servicio. Los tratará para transmitir y facturar la comunicación, y los eliminará o hará anónimos cuando la factura ya no pueda impugnarse.',
      },
    },
  },
  'origin-of-the-data': {
    rules: ['source-of-data-missing'],
    words: {
      en: {
        title: 'Source of the data',
        ask: 'Please have your privacy notice say from which source the personal data originate where they have not been obtained from the data subject.',
        clause:
          'The provider has obtained these data from its customer, for whom the data subject works.',
      },
      fr: {
        title: 'Source des données',
        ask: 'Merci de préciser dans vos informations sur le traitement la source d’où proviennent les données à caractère personnel qui n’ont pas été collectées auprès de la personne concernée.',
        clause:
          'Le prestataire a obtenu ces données de son client, pour lequel la personne concernée travaille.',
      },
      de: {
        title: 'Herkunft der Daten',
        ask: 'Bitte nennen Sie in Ihrer Datenschutzinformation, aus welcher Quelle die personenbezogenen Daten stammen, soweit sie nicht bei der betroffenen Person erhoben wurden.',
        clause:
          'Der Anbieter hat diese Daten von seinem Kunden erhalten, für den die betroffene Person tätig ist.',
      },
      es: {
        title: 'Origen de los datos',
        ask: 'Les rogamos que su información sobre el tratamiento indique la fuente de la que proceden los datos personales que no se hayan obtenido del interesado.',
        clause:
          'El proveedor ha obtenido estos datos de su cliente, para el que trabaja el interesado.',
      },
    },
  },
} as const satisfies Requests

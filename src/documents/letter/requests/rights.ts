import type { Requests } from '../../../model/request.ts'

/** Requests on the rights of data subjects. */
export const rights = {
  'help-with-requests': {
    rules: ['rights-assistance-missing', 'rights-assistance-too-late'],
    words: {
      en: {
        title: 'Assistance with requests of data subjects',
        ask: 'Please undertake to assist us in responding to requests under all rights of Chapter III, within a time that leaves us most of the month that Article 12(3) gives us.',
        clause:
          'Taking into account the nature of the processing, the processor assists the controller by appropriate technical and organisational measures, insofar as this is possible, in responding to requests for exercising the data subject’s rights laid down in Chapter III GDPR, within five working days of being asked.',
      },
      fr: {
        title: 'Aide pour les demandes des personnes concernées',
        ask: 'Merci de vous engager à nous aider à donner suite aux demandes relatives à tous les droits du chapitre III, dans un délai qui nous laisse l’essentiel du mois prévu à l’article 12, paragraphe 3.',
        clause:
          'Tenant compte de la nature du traitement, le sous-traitant aide le responsable du traitement, par des mesures techniques et organisationnelles appropriées, dans toute la mesure du possible, à donner suite aux demandes dont les personnes concernées le saisissent en vue d’exercer leurs droits prévus au chapitre III du RGPD, dans les cinq jours ouvrables suivant la demande d’aide.',
      },
      de: {
        title: 'Unterstützung bei Anträgen betroffener Personen',
        ask: 'Bitte verpflichten Sie sich, uns bei der Beantwortung von Anträgen zu allen Rechten des Kapitels III zu unterstützen, und zwar so früh, dass uns der größte Teil des Monats nach Artikel 12 Absatz 3 bleibt.',
        clause:
          'Der Auftragsverarbeiter unterstützt den Verantwortlichen angesichts der Art der Verarbeitung nach Möglichkeit mit geeigneten technischen und organisatorischen Maßnahmen dabei, Anträge auf Wahrnehmung der in Kapitel III DSGVO genannten Rechte der betroffenen Person zu beantworten, binnen fünf Werktagen nach Anforderung.',
      },
      es: {
        title: 'Asistencia en las solicitudes de los interesados',
        ask: 'Les rogamos que se comprometan a asistirnos en la respuesta a las solicitudes relativas a todos los derechos del capítulo III, en un plazo que nos deje la mayor parte del mes previsto en el artículo 12, apartado 3.',
        clause:
          'El encargado asistirá al responsable, teniendo en cuenta la naturaleza del tratamiento, a través de medidas técnicas y organizativas apropiadas, siempre que sea posible, para que este pueda responder a las solicitudes que tengan por objeto el ejercicio de los derechos de los interesados establecidos en el capítulo III del RGPD, en un plazo de cinco días laborables desde que se le solicite.',
      },
    },
  },
  'functions-for-rights': {
    rules: ['right-unsupported', 'right-limited'],
    words: {
      en: {
        title: 'How the service serves the rights of data subjects',
        ask: 'Please tell us how a request under each of these rights is carried out in the service, for all data of the person, free of charge and within a month.',
        clause:
          'The service lets the controller give access to, rectify, erase, restrict and export all data of a single data subject, from the moment at which they are stored, and stop processing to which the data subject objects, without a fee.',
      },
      fr: {
        title: 'Exercice des droits dans le service',
        ask: 'Merci de nous indiquer comment une demande relative à chacun de ces droits est exécutée dans le service, pour toutes les données de la personne, gratuitement et dans un délai d’un mois.',
        clause:
          'Le service permet au responsable du traitement de donner accès à toutes les données d’une personne concernée, de les rectifier, de les effacer, d’en limiter le traitement et de les exporter, dès leur enregistrement, et de cesser le traitement auquel la personne concernée s’oppose, sans frais.',
      },
      de: {
        title: 'Umsetzung der Betroffenenrechte im Dienst',
        ask: 'Bitte teilen Sie uns mit, wie ein Antrag zu jedem dieser Rechte im Dienst umgesetzt wird, für alle Daten der Person, unentgeltlich und binnen eines Monats.',
        clause:
          'Der Dienst ermöglicht es dem Verantwortlichen, zu allen Daten einer einzelnen betroffenen Person ab deren Speicherung Auskunft zu geben, sie zu berichtigen, zu löschen, ihre Verarbeitung einzuschränken und sie auszugeben sowie eine Verarbeitung zu beenden, der die betroffene Person widerspricht, ohne gesondertes Entgelt.',
      },
      es: {
        title: 'Ejercicio de los derechos en el servicio',
        ask: 'Les rogamos que nos indiquen cómo se ejecuta en el servicio una solicitud relativa a cada uno de estos derechos, para todos los datos de la persona, de forma gratuita y en el plazo de un mes.',
        clause:
          'El servicio permite al responsable dar acceso a todos los datos de un interesado, rectificarlos, suprimirlos, limitar su tratamiento y exportarlos, desde que se almacenan, y poner fin al tratamiento al que el interesado se oponga, sin coste.',
      },
    },
  },
  'requests-that-reach-you': {
    rules: ['request-forwarding-missing', 'request-forwarding-without-deadline'],
    words: {
      en: {
        title: 'Requests of data subjects that reach you',
        ask: 'Please undertake to pass on to us the requests of data subjects that reach you, within a number of days: our time to answer may already run.',
        clause:
          'The processor passes on every request that it receives from a data subject to the controller within two days, and does not respond to it itself.',
      },
      fr: {
        title: 'Demandes de personnes concernées qui vous parviennent',
        ask: 'Merci de vous engager à nous transmettre les demandes de personnes concernées qui vous parviennent, dans un délai exprimé en jours : notre délai de réponse peut déjà courir.',
        clause:
          'Le sous-traitant transmet au responsable du traitement, dans un délai de deux jours, toute demande qu’il reçoit d’une personne concernée, et n’y répond pas lui-même.',
      },
      de: {
        title: 'Anträge betroffener Personen, die bei Ihnen eingehen',
        ask: 'Bitte verpflichten Sie sich, Anträge betroffener Personen, die bei Ihnen eingehen, binnen einer in Tagen bestimmten Frist an uns weiterzuleiten: Unsere Frist zur Beantwortung läuft womöglich schon.',
        clause:
          'Der Auftragsverarbeiter leitet jeden Antrag, den er von einer betroffenen Person erhält, binnen zwei Tagen an den Verantwortlichen weiter und beantwortet ihn nicht selbst.',
      },
      es: {
        title: 'Solicitudes de interesados que les lleguen',
        ask: 'Les rogamos que se comprometan a trasladarnos las solicitudes de interesados que les lleguen, en un plazo expresado en días: nuestro plazo de respuesta puede estar ya corriendo.',
        clause:
          'El encargado trasladará al responsable, en un plazo de dos días, toda solicitud que reciba de un interesado y no responderá a ella por sí mismo.',
      },
    },
  },
  'privacy-notice': {
    rules: ['notice-incomplete'],
    words: {
      en: {
        title: 'Information to data subjects',
        ask: 'Please send us the privacy notice for the processing for which you are controller, and complete it by what is missing.',
        clause:
          'The notice names the controller and its contact, the rights of the data subject, the right to lodge a complaint with a supervisory authority and, where the data have not been obtained from the data subject, their source.',
      },
      fr: {
        title: 'Informations aux personnes concernées',
        ask: 'Merci de nous transmettre les informations fournies aux personnes concernées pour les traitements dont vous êtes responsable, et de les compléter de ce qui manque.',
        clause:
          'Les informations indiquent le responsable du traitement et son contact, les droits de la personne concernée, le droit d’introduire une réclamation auprès d’une autorité de contrôle et, lorsque les données n’ont pas été collectées auprès de la personne concernée, leur source.',
      },
      de: {
        title: 'Information der betroffenen Personen',
        ask: 'Bitte übersenden Sie uns die Datenschutzinformation zu der Verarbeitung, für die Sie Verantwortlicher sind, und ergänzen Sie, was fehlt.',
        clause:
          'Die Information nennt den Verantwortlichen und seine Kontaktdaten, die Rechte der betroffenen Person, das Beschwerderecht bei einer Aufsichtsbehörde und, soweit die Daten nicht bei der betroffenen Person erhoben wurden, ihre Quelle.',
      },
      es: {
        title: 'Información a los interesados',
        ask: 'Les rogamos que nos remitan la información que se facilita a los interesados sobre el tratamiento del que son responsables y que la completen con lo que falta.',
        clause:
          'La información indica el responsable del tratamiento y sus datos de contacto, los derechos del interesado, el derecho a presentar una reclamación ante una autoridad de control y, cuando los datos no se hayan obtenido del interesado, su fuente.',
      },
    },
  },
  'restriction-of-processing': {
    rules: ['restriction-as-access-control'],
    words: {
      en: {
        title: 'Restriction of processing',
        ask: 'Please tell us whether single data can be marked so that they are only stored: restriction of processing under Article 18 is not access control.',
        clause:
          'On the controller’s request the processor marks the stored data of a data subject so that, until the mark is lifted, they are only stored.',
      },
      fr: {
        title: 'Limitation du traitement',
        ask: 'Merci de nous indiquer si certaines données peuvent être marquées de sorte qu’elles ne soient plus que conservées : la limitation du traitement au sens de l’article 18 n’est pas un contrôle d’accès.',
        clause:
          'À la demande du responsable du traitement, le sous-traitant marque les données conservées d’une personne concernée de sorte que, jusqu’à la levée de la marque, elles ne soient que conservées.',
      },
      de: {
        title: 'Einschränkung der Verarbeitung',
        ask: 'Bitte teilen Sie uns mit, ob sich einzelne Daten so markieren lassen, dass sie nur noch gespeichert werden: Die Einschränkung der Verarbeitung nach Artikel 18 ist keine Zugriffskontrolle.',
        clause:
          'Auf Verlangen des Verantwortlichen markiert der Auftragsverarbeiter die gespeicherten Daten einer betroffenen Person so, dass sie bis zur Aufhebung der Markierung nur gespeichert werden.',
      },
      es: {
        title: 'Limitación del tratamiento',
        ask: 'Les rogamos que nos indiquen si pueden marcarse determinados datos de modo que únicamente se conserven: la limitación del tratamiento del artículo 18 no es un control de acceso.',
        clause:
          'A petición del responsable, el encargado marcará los datos conservados de un interesado de modo que, hasta que se levante la marca, únicamente se conserven.',
      },
    },
  },
} as const satisfies Requests

import type { Requests } from '../../../model/request.ts'

/** Requests on who is what. */
export const roles = {
  'role-of-each-activity': {
    rules: [
      'activity-without-role',
      'controller-scope-unbounded',
      'controller-purpose-in-processor-activity',
    ],
    words: {
      en: {
        title: 'Your role in each activity',
        ask: 'Please state for each processing activity whether you act as processor, as controller or as joint controller, and delimit what you process as controller for your own business by named categories of data and purposes.',
        clause:
          'The provider is controller only for the administration of the contract, its invoicing and its accounts, and only for the categories of data that the annex names for these purposes. All data that the customer or its users enter into the service it processes as processor on behalf of the customer.',
      },
      fr: {
        title: 'Votre rôle dans chaque activité',
        ask: 'Merci de préciser, pour chaque activité de traitement, si vous agissez en tant que sous-traitant, responsable du traitement ou responsable conjoint du traitement, et de délimiter, par des catégories de données et des finalités déterminées, ce que vous traitez en tant que responsable du traitement pour votre propre activité.',
        clause:
          'Le prestataire n’est responsable du traitement que pour la gestion du contrat, sa facturation et sa comptabilité, et uniquement pour les catégories de données que l’annexe énumère pour ces finalités. Toutes les données que le client ou ses utilisateurs introduisent dans le service, il les traite en qualité de sous-traitant, pour le compte du client.',
      },
      de: {
        title: 'Ihre Rolle bei jeder Tätigkeit',
        ask: 'Bitte geben Sie für jede Verarbeitungstätigkeit an, ob Sie als Auftragsverarbeiter, als Verantwortlicher oder als gemeinsam Verantwortlicher handeln, und grenzen Sie durch benannte Datenkategorien und Zwecke ab, was Sie für Ihren eigenen Geschäftsbetrieb als Verantwortlicher verarbeiten.',
        clause:
          'Der Anbieter ist Verantwortlicher nur für die Verwaltung des Vertrags, die Rechnungsstellung und seine Buchführung und nur für die Datenkategorien, die die Anlage für diese Zwecke nennt. Alle Daten, die der Kunde oder seine Nutzer in den Dienst eingeben, verarbeitet er als Auftragsverarbeiter im Auftrag des Kunden.',
      },
      es: {
        title: 'Su función en cada actividad',
        ask: 'Les rogamos que indiquen, para cada actividad de tratamiento, si actúan como encargado, responsable o corresponsable del tratamiento, y que delimiten, mediante categorías de datos y fines determinados, lo que tratan como responsable para su propia actividad.',
        clause:
          'El proveedor es responsable del tratamiento únicamente para la gestión del contrato, su facturación y su contabilidad, y solo respecto de las categorías de datos que el anexo enumera para esos fines. Todos los datos que el cliente o sus usuarios introduzcan en el servicio los trata como encargado del tratamiento por cuenta del cliente.',
      },
    },
  },
  'joint-arrangement': {
    rules: ['joint-control-without-arrangement'],
    words: {
      en: {
        title: 'Arrangement between joint controllers',
        ask: 'Please send us the arrangement under Article 26, or a draft of it, and tell us how its essence is made available to data subjects.',
        clause:
          'The parties are joint controllers for […]. The annex determines which of them informs data subjects, answers their requests and notifies personal data breaches. Its essence is made available to data subjects with the privacy notice.',
      },
      fr: {
        title: 'Accord entre responsables conjoints du traitement',
        ask: 'Merci de nous transmettre l’accord prévu à l’article 26, ou un projet, et de nous indiquer comment ses grandes lignes sont mises à la disposition des personnes concernées.',
        clause:
          'Les parties sont responsables conjoints du traitement pour […]. L’annexe détermine laquelle d’entre elles informe les personnes concernées, répond à leurs demandes et notifie les violations de données à caractère personnel. Ses grandes lignes sont mises à la disposition des personnes concernées avec les informations sur le traitement.',
      },
      de: {
        title: 'Vereinbarung zwischen gemeinsam Verantwortlichen',
        ask: 'Bitte übersenden Sie uns die Vereinbarung nach Artikel 26 oder einen Entwurf und teilen Sie uns mit, wie ihr wesentlicher Inhalt den betroffenen Personen zur Verfügung gestellt wird.',
        clause:
          'Die Parteien sind gemeinsam Verantwortliche für […]. Die Anlage legt fest, wer von ihnen die betroffenen Personen informiert, ihre Anträge beantwortet und Verletzungen des Schutzes personenbezogener Daten meldet. Ihr wesentlicher Inhalt wird den betroffenen Personen mit der Datenschutzinformation zur Verfügung gestellt.',
      },
      es: {
        title: 'Acuerdo entre corresponsables del tratamiento',
        ask: 'Les rogamos que nos remitan el acuerdo previsto en el artículo 26, o un borrador, y nos indiquen cómo se ponen sus aspectos esenciales a disposición de los interesados.',
        clause:
          'Las partes son corresponsables del tratamiento respecto de […]. El anexo determina cuál de ellas informa a los interesados, atiende sus solicitudes y notifica las violaciones de la seguridad de los datos personales. Sus aspectos esenciales se ponen a disposición de los interesados junto con la información sobre el tratamiento.',
      },
    },
  },
  'own-purposes': {
    rules: ['processor-with-own-purpose'],
    words: {
      en: {
        title: 'Use of our data for your own purposes',
        ask: 'Please confirm that our data are not used for purposes of your own, or have that use taken out of the processing on our behalf and described separately, with the legal basis on which you would be controller for it.',
        clause:
          'The processor processes the personal data for the purposes of the controller only. It does not use them to improve its products, to draw up statistics, to train models or to approach persons, unless the data have first been made anonymous on the controller’s instruction and by the method that the annex describes.',
      },
      fr: {
        title: 'Utilisation de nos données pour vos propres finalités',
        ask: 'Merci de nous confirmer que nos données ne sont pas utilisées pour vos propres finalités ou, à défaut, de dissocier cette utilisation du traitement effectué pour notre compte et de la décrire à part, avec la base juridique sur laquelle vous en seriez responsable du traitement.',
        clause:
          'Le sous-traitant ne traite les données à caractère personnel que pour les finalités du responsable du traitement. Il ne les utilise ni pour améliorer ses produits, ni pour établir des statistiques, ni pour entraîner des modèles, ni pour démarcher des personnes, sauf si elles ont été préalablement rendues anonymes sur instruction du responsable du traitement et selon la méthode décrite en annexe.',
      },
      de: {
        title: 'Verwendung unserer Daten zu eigenen Zwecken',
        ask: 'Bitte bestätigen Sie, dass unsere Daten nicht zu eigenen Zwecken verwendet werden, oder trennen Sie diese Verwendung von der Verarbeitung in unserem Auftrag und beschreiben Sie sie gesondert, mit der Rechtsgrundlage, auf der Sie dafür Verantwortlicher wären.',
        clause:
          'Der Auftragsverarbeiter verarbeitet die personenbezogenen Daten nur zu den Zwecken des Verantwortlichen. Er verwendet sie nicht, um seine Produkte zu verbessern, Statistiken zu erstellen, Modelle zu trainieren oder Personen anzusprechen, es sei denn, die Daten wurden zuvor auf Weisung des Verantwortlichen und nach dem in der Anlage beschriebenen Verfahren anonymisiert.',
      },
      es: {
        title: 'Uso de nuestros datos para fines propios',
        ask: 'Les rogamos que confirmen que nuestros datos no se utilizan para fines propios o, en su defecto, que separen ese uso del tratamiento efectuado por nuestra cuenta y lo describan aparte, con la base jurídica conforme a la cual ustedes serían responsables del tratamiento.',
        clause:
          'El encargado del tratamiento tratará los datos personales únicamente para los fines del responsable del tratamiento. No los utilizará para mejorar sus productos, elaborar estadísticas, entrenar modelos o dirigirse a personas, salvo que los datos se hayan anonimizado previamente siguiendo instrucciones del responsable y con el método descrito en el anexo.',
      },
    },
  },
  'embedded-service': {
    rules: ['contract-chain-unclear'],
    words: {
      en: {
        title: 'Contracts for embedded services',
        ask: 'Please tell us with whom we contract for the embedded service, under which agreement its provider processes our data, whether that agreement is in force, and what you are yourselves for these data.',
        clause:
          'The provider of the embedded service processes the personal data as a sub-processor of the processor, under the agreement of […], which is in force. The processor is fully liable for it.',
      },
      fr: {
        title: 'Contrats relatifs aux services intégrés',
        ask: 'Merci de nous indiquer avec qui nous contractons pour le service intégré, en vertu de quel contrat son prestataire traite nos données, si ce contrat est en vigueur et quel est votre propre rôle pour ces données.',
        clause:
          'Le prestataire du service intégré traite les données à caractère personnel en tant que sous-traitant ultérieur du sous-traitant, en vertu du contrat du […], qui est en vigueur. Le sous-traitant en est pleinement responsable.',
      },
      de: {
        title: 'Verträge über eingebundene Dienste',
        ask: 'Bitte teilen Sie uns mit, mit wem wir über den eingebundenen Dienst einen Vertrag schließen, auf Grundlage welchen Vertrags dessen Anbieter unsere Daten verarbeitet, ob dieser Vertrag in Kraft ist und welche Rolle Sie selbst für diese Daten haben.',
        clause:
          'Der Anbieter des eingebundenen Dienstes verarbeitet die personenbezogenen Daten als Unterauftragsverarbeiter des Auftragsverarbeiters auf Grundlage des Vertrags vom […], der in Kraft ist. Der Auftragsverarbeiter haftet in vollem Umfang für ihn.',
      },
      es: {
        title: 'Contratos sobre servicios integrados',
        ask: 'Les rogamos que nos indiquen con quién contratamos el servicio integrado, en virtud de qué contrato trata nuestros datos su proveedor, si ese contrato está en vigor y cuál es su propia función respecto de esos datos.',
        clause:
          'El proveedor del servicio integrado trata los datos personales como subencargado del encargado del tratamiento, en virtud del contrato de […], que está en vigor. El encargado del tratamiento responde plenamente de él.',
      },
    },
  },
  identity: {
    rules: ['controller-unidentified', 'processor-unidentified'],
    words: {
      en: {
        title: 'Identity of your company',
        ask: 'Please give us the registered name, the country, the address and the contact for data protection of the company that is our contracting party or the controller.',
        clause:
          'The provider is […] (registered name, legal form), […] (address, country), registered under […]; contact for data protection: […].',
      },
      fr: {
        title: 'Identité de votre société',
        ask: 'Merci de nous communiquer la dénomination sociale, le pays, l’adresse et le contact en matière de protection des données de la société qui est notre cocontractante ou le responsable du traitement.',
        clause:
          'Le prestataire est […] (dénomination et forme sociales), […] (adresse, pays), immatriculé sous le numéro […] ; contact en matière de protection des données : […].',
      },
      de: {
        title: 'Identität Ihres Unternehmens',
        ask: 'Bitte nennen Sie uns Firma, Land, Anschrift und Ansprechpartner für den Datenschutz der Gesellschaft, die unser Vertragspartner oder der Verantwortliche ist.',
        clause:
          'Anbieter ist […] (Firma, Rechtsform), […] (Anschrift, Land), eingetragen unter […]; Ansprechpartner für den Datenschutz: […].',
      },
      es: {
        title: 'Identidad de su empresa',
        ask: 'Les rogamos que nos faciliten la denominación social, el país, la dirección y el contacto en materia de protección de datos de la sociedad que es nuestra parte contratante o el responsable del tratamiento.',
        clause:
          'El proveedor es […] (denominación y forma social), […] (dirección, país), inscrito con el número […]; contacto en materia de protección de datos: […].',
      },
    },
  },
} as const satisfies Requests

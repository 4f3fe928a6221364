import type { Requests } from '../../../model/request.ts'

/** Requests on the documents themselves. */
export const documents = {
  'document-edition': {
    rules: ['document-undated', 'document-old'],
    words: {
      en: {
        title: 'Date and version of your documents',
        ask: 'Please tell us the date and the version of each of these documents, whether it is the text in force today, and when you last reviewed it. Please send us the current version.',
        clause:
          'Each document bears its version and the date of its last change. The provider reviews it at least once a year and makes earlier versions available on request.',
      },
      fr: {
        title: 'Date et version de vos documents',
        ask: 'Merci de nous indiquer la date et la version de chacun de ces documents, de nous préciser s’il s’agit du texte en vigueur et quand vous l’avez revu pour la dernière fois, et de nous en adresser la version à jour.',
        clause:
          'Chaque document porte son numéro de version et la date de sa dernière modification. Le prestataire le revoit au moins une fois par an et communique les versions antérieures sur demande.',
      },
      de: {
        title: 'Datum und Fassung Ihrer Dokumente',
        ask: 'Bitte teilen Sie uns zu jedem dieser Dokumente Datum und Version mit, ferner ob es die heute geltende Fassung ist und wann Sie es zuletzt überprüft haben. Bitte senden Sie uns die aktuelle Fassung.',
        clause:
          'Jedes Dokument trägt seine Versionsnummer und das Datum der letzten Änderung. Der Anbieter überprüft es mindestens einmal im Jahr und stellt frühere Fassungen auf Anfrage zur Verfügung.',
      },
      es: {
        title: 'Fecha y versión de sus documentos',
        ask: 'Les rogamos que nos indiquen la fecha y la versión de cada uno de estos documentos, si se trata del texto vigente y cuándo lo revisaron por última vez, y que nos remitan la versión actual.',
        clause:
          'Cada documento lleva su número de versión y la fecha de su última modificación. El proveedor lo revisará al menos una vez al año y facilitará las versiones anteriores a quien las solicite.',
      },
    },
  },
  contradiction: {
    rules: ['contradiction'],
    words: {
      en: {
        title: 'Statements that disagree',
        ask: 'Please tell us which of the statements holds, and have the other one corrected or struck out.',
        clause:
          'Where documents of the provider disagree, the agreement prevails over its annexes, and these over every other text. Between texts of one rank, the one that protects personal data better prevails.',
      },
      fr: {
        title: 'Indications contradictoires',
        ask: 'Merci de nous préciser laquelle de ces indications fait foi et de faire corriger ou supprimer l’autre.',
        clause:
          'En cas de contradiction entre des documents du prestataire, le contrat prévaut sur ses annexes, et celles-ci sur tout autre texte. Entre textes de même rang, prévaut celui qui protège le mieux les données à caractère personnel.',
      },
      de: {
        title: 'Widersprüchliche Angaben',
        ask: 'Bitte teilen Sie uns mit, welche der Angaben gilt, und lassen Sie die andere berichtigen oder streichen.',
        clause:
          'Widersprechen sich Dokumente des Anbieters, so geht der Vertrag seinen Anlagen vor und diese jedem anderen Text. Unter gleichrangigen Texten gilt derjenige, der personenbezogene Daten besser schützt.',
      },
      es: {
        title: 'Indicaciones contradictorias',
        ask: 'Les rogamos que nos indiquen cuál de las indicaciones es válida y que corrijan o supriman la otra.',
        clause:
          'En caso de contradicción entre documentos del proveedor, el contrato prevalece sobre sus anexos y estos sobre cualquier otro texto. Entre textos del mismo rango prevalece el que mejor proteja los datos personales.',
      },
    },
  },
  'open-facts': {
    rules: ['unknown-fact'],
    words: {
      en: {
        title: 'Points that the documents leave open',
        ask: 'We could not establish these facts from your documents. Please answer each point, with the document and the section that says so.',
      },
      fr: {
        title: 'Points que les documents laissent ouverts',
        ask: 'Vos documents ne nous ont pas permis d’établir ces faits. Merci de répondre à chaque point en indiquant le document et la section qui le prévoient.',
      },
      de: {
        title: 'Punkte, die die Dokumente offenlassen',
        ask: 'Diese Tatsachen konnten wir Ihren Dokumenten nicht entnehmen. Bitte beantworten Sie jeden Punkt unter Angabe des Dokuments und des Abschnitts.',
      },
      es: {
        title: 'Puntos que los documentos dejan abiertos',
        ask: 'No hemos podido establecer estos hechos a partir de sus documentos. Les rogamos que respondan a cada punto indicando el documento y el apartado correspondientes.',
      },
    },
  },
  'data-protection-officer': {
    rules: ['dpo-missing'],
    words: {
      en: {
        title: 'Data protection officer',
        ask: 'Please give us the contact details of your data protection officer, or tell us why you have not designated one.',
        clause:
          'The provider has designated a data protection officer, who can be reached at […]. It tells the customer of every change.',
      },
      fr: {
        title: 'Délégué à la protection des données',
        ask: 'Merci de nous communiquer les coordonnées de votre délégué à la protection des données ou de nous indiquer pourquoi vous n’en avez pas désigné.',
        clause:
          'Le prestataire a désigné un délégué à la protection des données, joignable à l’adresse […]. Il informe le client de tout changement.',
      },
      de: {
        title: 'Datenschutzbeauftragter',
        ask: 'Bitte nennen Sie uns die Kontaktdaten Ihres Datenschutzbeauftragten oder teilen Sie uns mit, warum Sie keinen benannt haben.',
        clause:
          'Der Anbieter hat einen Datenschutzbeauftragten benannt, der unter […] zu erreichen ist. Änderungen teilt er dem Kunden mit.',
      },
      es: {
        title: 'Delegado de protección de datos',
        ask: 'Les rogamos que nos faciliten los datos de contacto de su delegado de protección de datos o nos indiquen por qué no han designado ninguno.',
        clause:
          'El proveedor ha designado un delegado de protección de datos, con el que se puede contactar en […]. Comunicará al cliente cualquier cambio.',
      },
    },
  },
  representative: {
    rules: ['representative-missing'],
    words: {
      en: {
        title: 'Representative in the Union',
        ask: 'Please name your representative in the Union under Article 27, or the establishment in the Union that makes one unnecessary.',
        clause:
          'The provider has designated in writing a representative in the Union under Article 27 GDPR: […]. Supervisory authorities and data subjects can address it on all issues related to this processing.',
      },
      fr: {
        title: 'Représentant dans l’Union',
        ask: 'Merci de nous indiquer votre représentant dans l’Union au sens de l’article 27 ou l’établissement dans l’Union qui vous en dispense.',
        clause:
          'Le prestataire a désigné par écrit un représentant dans l’Union conformément à l’article 27 du RGPD : […]. Les autorités de contrôle et les personnes concernées peuvent s’adresser à lui pour toutes les questions relatives à ce traitement.',
      },
      de: {
        title: 'Vertreter in der Union',
        ask: 'Bitte nennen Sie uns Ihren Vertreter in der Union nach Artikel 27 oder die Niederlassung in der Union, die ihn entbehrlich macht.',
        clause:
          'Der Anbieter hat nach Artikel 27 DSGVO schriftlich einen Vertreter in der Union benannt: […]. Aufsichtsbehörden und betroffene Personen können sich in allen Fragen dieser Verarbeitung an ihn wenden.',
      },
      es: {
        title: 'Representante en la Unión',
        ask: 'Les rogamos que nos indiquen su representante en la Unión conforme al artículo 27 o el establecimiento en la Unión que lo haga innecesario.',
        clause:
          'El proveedor ha designado por escrito un representante en la Unión conforme al artículo 27 del RGPD: […]. Las autoridades de control y los interesados pueden dirigirse a él para todas las cuestiones relativas a este tratamiento.',
      },
    },
  },
} as const satisfies Requests

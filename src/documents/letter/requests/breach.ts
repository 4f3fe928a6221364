import type { Requests } from '../../../model/request.ts'

/** Requests on personal data breaches. */
export const breach = {
  'breach-notification': {
    rules: [
      'breach-notice-missing',
      'breach-notice-without-number',
      'breach-notice-too-late',
      'breach-notice-qualified',
      'breach-clock-starts-late',
    ],
    words: {
      en: {
        title: 'Notification of personal data breaches',
        ask: 'Please undertake to notify us of every personal data breach without undue delay and within a number of hours after having become aware of it, without reservation. Details that you do not yet know may follow in phases.',
        clause:
          'The processor notifies the controller of every personal data breach without undue delay, and at the latest forty-eight hours after having become aware of it. The time runs from the moment at which it has reasonable grounds to believe that personal data are affected; an investigation does not suspend it. Information that is not yet available follows in phases.',
      },
      fr: {
        title: 'Notification des violations de données à caractère personnel',
        ask: 'Merci de vous engager à nous notifier toute violation de données à caractère personnel dans les meilleurs délais et dans un délai exprimé en heures après en avoir pris connaissance, sans réserve. Les informations dont vous ne disposez pas encore peuvent être communiquées de manière échelonnée.',
        clause:
          'Le sous-traitant notifie au responsable du traitement toute violation de données à caractère personnel dans les meilleurs délais, et au plus tard quarante-huit heures après en avoir pris connaissance. Le délai court dès qu’il a des raisons suffisantes de croire que des données à caractère personnel sont touchées ; une enquête ne le suspend pas. Les informations non encore disponibles sont communiquées de manière échelonnée.',
      },
      de: {
        title: 'Meldung von Verletzungen des Schutzes personenbezogener Daten',
        ask: 'Bitte verpflichten Sie sich, uns jede Verletzung des Schutzes personenbezogener Daten unverzüglich und binnen einer in Stunden bestimmten Frist nach Bekanntwerden ohne Vorbehalt zu melden. Was Sie noch nicht wissen, kann schrittweise folgen.',
        clause:
          'Der Auftragsverarbeiter meldet dem Verantwortlichen jede Verletzung des Schutzes personenbezogener Daten unverzüglich, spätestens achtundvierzig Stunden, nachdem sie ihm bekannt geworden ist. Die Frist läuft, sobald er hinreichenden Grund zu der Annahme hat, dass personenbezogene Daten betroffen sind; eine Untersuchung hemmt sie nicht. Noch nicht verfügbare Informationen folgen schrittweise.',
      },
      es: {
        title: 'Notificación de las violaciones de la seguridad de los datos personales',
        ask: 'Les rogamos que se comprometan a notificarnos toda violación de la seguridad de los datos personales sin dilación indebida y en un plazo expresado en horas desde que tengan conocimiento de ella, sin reservas. La información de la que aún no dispongan puede facilitarse de manera gradual.',
        clause:
          'El encargado notificará al responsable toda violación de la seguridad de los datos personales sin dilación indebida y, a más tardar, cuarenta y ocho horas después de haber tenido conocimiento de ella. El plazo corre desde que tenga motivos razonables para creer que hay datos personales afectados; una investigación no lo suspende. La información aún no disponible se facilitará de manera gradual.',
      },
    },
  },
  'breach-notification-for-our-duty': {
    rules: ['breach-too-late-for-our-duty'],
    words: {
      en: {
        title: 'Earlier notification because of a duty of our own',
        ask: 'We must ourselves report within twenty-four hours. Please undertake to notify us immediately, and early enough to leave us time for it.',
        clause:
          'Because the controller must itself report within twenty-four hours, the processor notifies it immediately, and at the latest twelve hours after having become aware of the breach.',
      },
      fr: {
        title: 'Notification plus rapide en raison d’une obligation qui nous incombe',
        ask: 'Nous devons nous-mêmes notifier dans les vingt-quatre heures. Merci de vous engager à nous informer immédiatement, assez tôt pour nous en laisser le temps.',
        clause:
          'Le responsable du traitement devant lui-même notifier dans les vingt-quatre heures, le sous-traitant l’informe immédiatement, et au plus tard douze heures après avoir pris connaissance de la violation.',
      },
      de: {
        title: 'Frühere Meldung wegen einer eigenen Pflicht',
        ask: 'Wir müssen selbst binnen vierundzwanzig Stunden melden. Bitte verpflichten Sie sich, uns sofort zu unterrichten, und zwar so früh, dass uns dafür Zeit bleibt.',
        clause:
          'Weil der Verantwortliche selbst binnen vierundzwanzig Stunden melden muss, unterrichtet ihn der Auftragsverarbeiter sofort, spätestens zwölf Stunden, nachdem ihm die Verletzung bekannt geworden ist.',
      },
      es: {
        title: 'Notificación más temprana por una obligación propia',
        ask: 'Nosotros mismos debemos notificar en un plazo de veinticuatro horas. Les rogamos que se comprometan a informarnos de inmediato, con antelación suficiente para poder hacerlo.',
        clause:
          'Dado que el responsable debe notificar a su vez en un plazo de veinticuatro horas, el encargado le informará de inmediato y, a más tardar, doce horas después de haber tenido conocimiento de la violación de la seguridad.',
      },
    },
  },
  'breach-content': {
    rules: ['breach-content-incomplete'],
    words: {
      en: {
        title: 'Content of the notification',
        ask: 'Please undertake to give us with the notification all the information that Article 33(3) lists, in phases where necessary.',
        clause:
          'The notification describes the nature of the breach with, where possible, the categories and approximate number of data subjects and records concerned, names a contact point, and describes the likely consequences and the measures taken or proposed. Information that is not yet available follows in phases without undue further delay.',
      },
      fr: {
        title: 'Contenu de la notification',
        ask: 'Merci de vous engager à nous fournir avec la notification toutes les informations qu’énumère l’article 33, paragraphe 3, le cas échéant de manière échelonnée.',
        clause:
          'La notification décrit la nature de la violation y compris, si possible, les catégories et le nombre approximatif de personnes concernées et d’enregistrements concernés, indique un point de contact et décrit les conséquences probables ainsi que les mesures prises ou proposées. Les informations non encore disponibles sont communiquées de manière échelonnée sans autre retard indu.',
      },
      de: {
        title: 'Inhalt der Meldung',
        ask: 'Bitte verpflichten Sie sich, uns mit der Meldung alle Angaben des Artikels 33 Absatz 3 zu machen, nötigenfalls schrittweise.',
        clause:
          'Die Meldung beschreibt die Art der Verletzung, soweit möglich mit Angabe der Kategorien und der ungefähren Zahl der betroffenen Personen und Datensätze, nennt eine Anlaufstelle und beschreibt die wahrscheinlichen Folgen sowie die ergriffenen oder vorgeschlagenen Maßnahmen. Noch nicht verfügbare Informationen folgen schrittweise ohne unangemessene weitere Verzögerung.',
      },
      es: {
        title: 'Contenido de la notificación',
        ask: 'Les rogamos que se comprometan a facilitarnos con la notificación toda la información que enumera el artículo 33, apartado 3, de manera gradual si fuera necesario.',
        clause:
          'La notificación describirá la naturaleza de la violación de la seguridad, inclusive, cuando sea posible, las categorías y el número aproximado de interesados y de registros afectados, indicará un punto de contacto y describirá las posibles consecuencias y las medidas adoptadas o propuestas. La información aún no disponible se facilitará de manera gradual sin dilación indebida.',
      },
    },
  },
  'breach-channel': {
    rules: ['breach-channel-missing'],
    words: {
      en: {
        title: 'How we are notified',
        ask: 'Please undertake to notify us at an address or number that we name and that is watched at all hours.',
        clause:
          'The notification is sent by e-mail to the address that the controller has named for breaches, and the controller is called at the number named beside it.',
      },
      fr: {
        title: 'Mode de notification',
        ask: 'Merci de vous engager à nous notifier à une adresse ou un numéro que nous désignons et qui est surveillé à toute heure.',
        clause:
          'La notification est adressée par courrier électronique à l’adresse que le responsable du traitement a désignée pour les violations, et celui-ci est appelé au numéro indiqué en regard.',
      },
      de: {
        title: 'Weg der Meldung',
        ask: 'Bitte verpflichten Sie sich, uns unter einer von uns benannten, jederzeit besetzten Adresse oder Nummer zu unterrichten.',
        clause:
          'Die Meldung geht per E-Mail an die Adresse, die der Verantwortliche für Verletzungen benannt hat; zusätzlich wird er unter der daneben genannten Nummer angerufen.',
      },
      es: {
        title: 'Vía de notificación',
        ask: 'Les rogamos que se comprometan a notificarnos en una dirección o un número que designemos y que esté atendido a todas horas.',
        clause:
          'La notificación se enviará por correo electrónico a la dirección que el responsable haya designado para las violaciones de la seguridad, y se llamará al número indicado junto a ella.',
      },
    },
  },
  'breach-in-the-chain': {
    rules: ['breach-chain-too-slow'],
    words: {
      en: {
        title: 'Notification along the chain of sub-processors',
        ask: 'Please agree shorter times with your sub-processors, so that a breach at the end of the chain still reaches us in time.',
        clause:
          'The processor ensures that its sub-processors notify it within twelve hours, and passes on what it learns within twenty-four hours of receiving it.',
      },
      fr: {
        title: 'Notification le long de la chaîne des sous-traitants ultérieurs',
        ask: 'Merci de convenir de délais plus courts avec vos sous-traitants ultérieurs, afin qu’une violation au bout de la chaîne nous soit encore connue à temps.',
        clause:
          'Le sous-traitant veille à ce que ses sous-traitants ultérieurs l’informent dans les douze heures, et transmet ce qu’il apprend dans les vingt-quatre heures de sa réception.',
      },
      de: {
        title: 'Meldung entlang der Kette der Unterauftragsverarbeiter',
        ask: 'Bitte vereinbaren Sie mit Ihren Unterauftragsverarbeitern kürzere Fristen, damit uns auch eine Verletzung am Ende der Kette rechtzeitig erreicht.',
        clause:
          'Der Auftragsverarbeiter sorgt dafür, dass seine Unterauftragsverarbeiter ihn binnen zwölf Stunden unterrichten, und gibt das Erfahrene binnen vierundzwanzig Stunden nach Erhalt weiter.',
      },
      es: {
        title: 'Notificación a lo largo de la cadena de subencargados',
        ask: 'Les rogamos que acuerden plazos más cortos con sus subencargados, de modo que una violación de la seguridad al final de la cadena nos llegue aún a tiempo.',
        clause:
          'El encargado garantizará que sus subencargados le informen en un plazo de doce horas y transmitirá lo que conozca en las veinticuatro horas siguientes a su recepción.',
      },
    },
  },
} as const satisfies Requests

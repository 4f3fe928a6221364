import type { Requests } from '../../../model/request.ts'

/** Requests on sub-processors. */
export const subprocessors = {
  'authorisation-of-sub-processors': {
    rules: ['subprocessor-authorisation-missing'],
    words: {
      en: {
        title: 'Authorisation of sub-processors',
        ask: 'Please agree with us a prior specific or general written authorisation under Article 28(2).',
        clause:
          'The controller gives the processor general authorisation to engage the sub-processors listed in the annex. The processor informs the controller in writing at least thirty days in advance of any intended addition or replacement, and the controller may object within that time. Nobody to whom the controller has objected is given access to the controller’s data.',
      },
      fr: {
        title: 'Autorisation des sous-traitants ultérieurs',
        ask: 'Merci de convenir avec nous d’une autorisation écrite préalable, spécifique ou générale, au sens de l’article 28, paragraphe 2.',
        clause:
          'Le responsable du traitement donne au sous-traitant une autorisation générale de recruter les sous-traitants ultérieurs énumérés en annexe. Le sous-traitant informe le responsable du traitement par écrit, au moins trente jours à l’avance, de tout ajout ou remplacement prévu, et le responsable du traitement peut émettre des objections dans ce délai. Quiconque fait l’objet d’une objection n’obtient aucun accès aux données du responsable du traitement.',
      },
      de: {
        title: 'Genehmigung von Unterauftragsverarbeitern',
        ask: 'Bitte vereinbaren Sie mit uns eine vorherige gesonderte oder allgemeine schriftliche Genehmigung nach Artikel 28 Absatz 2.',
        clause:
          'Der Verantwortliche genehmigt allgemein, dass der Auftragsverarbeiter die in der Anlage aufgeführten Unterauftragsverarbeiter in Anspruch nimmt. Der Auftragsverarbeiter informiert den Verantwortlichen mindestens dreißig Tage im Voraus schriftlich über jede beabsichtigte Hinzuziehung oder Ersetzung, und der Verantwortliche kann binnen dieser Frist Einspruch erheben. Wer Gegenstand eines Einspruchs ist, erhält keinen Zugang zu den Daten des Verantwortlichen.',
      },
      es: {
        title: 'Autorización de los subencargados',
        ask: 'Les rogamos que acuerden con nosotros una autorización previa por escrito, específica o general, conforme al artículo 28, apartado 2.',
        clause:
          'El responsable autoriza con carácter general al encargado a recurrir a los subencargados que enumera el anexo. El encargado informará por escrito al responsable, con al menos treinta días de antelación, de cualquier incorporación o sustitución prevista, y el responsable podrá oponerse en ese plazo. Nadie a quien el responsable se haya opuesto obtendrá acceso a los datos del responsable.',
      },
    },
  },
  'our-approval': {
    rules: ['subprocessor-not-approved', 'subprocessor-approval-expired'],
    words: {
      en: {
        title: 'Sub-processors that we have not approved',
        ask: 'Please tell us on which authorisation this company is engaged for us, and send us what we need to decide: its location, its task, the safeguards and what has changed. Until we have decided, please do not give it access to our data.',
        clause:
          'No sub-processor is engaged for the controller before the controller has authorised it in writing. Those that it has authorised on the day of signature are listed in the annex.',
      },
      fr: {
        title: 'Sous-traitants ultérieurs que nous n’avons pas autorisés',
        ask: 'Merci de nous indiquer en vertu de quelle autorisation cette société intervient pour nous et de nous transmettre ce dont nous avons besoin pour décider : son implantation, sa mission, les garanties et ce qui a changé. Dans l’attente de notre décision, merci de ne pas lui donner accès à nos données.',
        clause:
          'Aucun sous-traitant ultérieur n’intervient pour le responsable du traitement avant que celui-ci ne l’ait autorisé par écrit. Ceux qu’il a autorisés au jour de la signature sont énumérés en annexe.',
      },
      de: {
        title: 'Unterauftragsverarbeiter ohne unsere Genehmigung',
        ask: 'Bitte teilen Sie uns mit, auf welcher Genehmigung der Einsatz dieses Unternehmens für uns beruht, und übersenden Sie uns, was wir für unsere Entscheidung benötigen: Standort, Aufgabe, Garantien und was sich geändert hat. Bis zu unserer Entscheidung gewähren Sie ihm bitte keinen Zugang zu unseren Daten.',
        clause:
          'Kein Unterauftragsverarbeiter wird für den Verantwortlichen tätig, bevor dieser ihn schriftlich genehmigt hat. Die bei Vertragsschluss genehmigten sind in der Anlage aufgeführt.',
      },
      es: {
        title: 'Subencargados que no hemos autorizado',
        ask: 'Les rogamos que nos indiquen en virtud de qué autorización interviene esta sociedad para nosotros y que nos remitan lo que necesitamos para decidir: su ubicación, su cometido, las garantías y lo que haya cambiado. Mientras no decidamos, les rogamos que no le den acceso a nuestros datos.',
        clause:
          'Ningún subencargado intervendrá para el responsable antes de que este lo haya autorizado por escrito. Los autorizados en el día de la firma figuran en el anexo.',
      },
    },
  },
  'notice-of-changes': {
    rules: [
      'subprocessor-change-without-notice',
      'subprocessor-notice-without-period',
      'subprocessor-notice-too-short',
    ],
    words: {
      en: {
        title: 'Notice of new sub-processors',
        ask: 'Please undertake to inform us of every intended addition or replacement of a sub-processor, by a message to us, a number of days before it starts.',
        clause:
          'The processor informs the controller by e-mail of any intended addition or replacement of a sub-processor at least thirty days before that company is given access to personal data.',
      },
      fr: {
        title: 'Information sur les nouveaux sous-traitants ultérieurs',
        ask: 'Merci de vous engager à nous informer de tout ajout ou remplacement prévu d’un sous-traitant ultérieur, par un message qui nous est adressé, un nombre de jours déterminé avant son intervention.',
        clause:
          'Le sous-traitant informe le responsable du traitement par courrier électronique de tout ajout ou remplacement prévu d’un sous-traitant ultérieur au moins trente jours avant que cette société n’ait accès à des données à caractère personnel.',
      },
      de: {
        title: 'Information über neue Unterauftragsverarbeiter',
        ask: 'Bitte verpflichten Sie sich, uns über jede beabsichtigte Hinzuziehung oder Ersetzung eines Unterauftragsverarbeiters durch eine Nachricht an uns zu informieren, und zwar eine bestimmte Zahl von Tagen vor dessen Einsatz.',
        clause:
          'Der Auftragsverarbeiter informiert den Verantwortlichen per E-Mail über jede beabsichtigte Hinzuziehung oder Ersetzung eines Unterauftragsverarbeiters mindestens dreißig Tage, bevor dieses Unternehmen Zugang zu personenbezogenen Daten erhält.',
      },
      es: {
        title: 'Información sobre nuevos subencargados',
        ask: 'Les rogamos que se comprometan a informarnos de toda incorporación o sustitución prevista de un subencargado, mediante un mensaje dirigido a nosotros, un número determinado de días antes de su intervención.',
        clause:
          'El encargado informará por correo electrónico al responsable de cualquier incorporación o sustitución prevista de un subencargado al menos treinta días antes de que esa sociedad tenga acceso a datos personales.',
      },
    },
  },
  objection: {
    rules: ['objection-right-missing', 'objection-after-start', 'objection-without-effect'],
    words: {
      en: {
        title: 'Right to object to new sub-processors',
        ask: 'Please agree that we may object to every new or replaced sub-processor, that none starts before the time to object has passed, and what follows from an objection.',
        clause:
          'The controller may object to a new or replaced sub-processor within thirty days of being informed. No sub-processor is given access before that time has passed, and none to whom the controller has objected. If the processor cannot provide the service without it, the controller may terminate the service concerned without penalty, and fees paid in advance are refunded.',
      },
      fr: {
        title: 'Droit d’émettre des objections',
        ask: 'Merci de convenir que nous pouvons émettre des objections à tout ajout ou remplacement d’un sous-traitant ultérieur, qu’aucun n’intervient avant l’expiration du délai d’objection, et de ce qu’entraîne une objection.',
        clause:
          'Le responsable du traitement peut émettre des objections à l’ajout ou au remplacement d’un sous-traitant ultérieur dans les trente jours suivant l’information. Aucun sous-traitant ultérieur n’obtient d’accès avant l’expiration de ce délai, ni s’il a fait l’objet d’une objection. Si le sous-traitant ne peut fournir le service sans lui, le responsable du traitement peut résilier le service concerné sans pénalité, et les sommes payées d’avance sont remboursées.',
      },
      de: {
        title: 'Einspruch gegen neue Unterauftragsverarbeiter',
        ask: 'Bitte vereinbaren Sie mit uns, dass wir gegen jeden neuen oder ersetzten Unterauftragsverarbeiter Einspruch erheben können, dass keiner vor Ablauf der Einspruchsfrist tätig wird und was aus einem Einspruch folgt.',
        clause:
          'Der Verantwortliche kann gegen die Hinzuziehung oder Ersetzung eines Unterauftragsverarbeiters binnen dreißig Tagen nach der Information Einspruch erheben. Vor Ablauf dieser Frist und im Falle eines Einspruchs erhält der Unterauftragsverarbeiter keinen Zugang. Kann der Auftragsverarbeiter den Dienst ohne ihn nicht erbringen, so kann der Verantwortliche den betreffenden Dienst ohne Nachteil kündigen; im Voraus gezahlte Entgelte werden erstattet.',
      },
      es: {
        title: 'Derecho a oponerse a nuevos subencargados',
        ask: 'Les rogamos que acuerden con nosotros que podemos oponernos a toda incorporación o sustitución de un subencargado, que ninguno interviene antes de que venza el plazo de oposición y qué efectos tiene la oposición.',
        clause:
          'El responsable podrá oponerse a la incorporación o sustitución de un subencargado en un plazo de treinta días desde que se le informe. Ningún subencargado obtendrá acceso antes de que venza ese plazo, ni si el responsable se ha opuesto. Si el encargado no puede prestar el servicio sin él, el responsable podrá resolver el servicio de que se trate sin penalización, y se le devolverán las cantidades pagadas por adelantado.',
      },
    },
  },
  'same-obligations': {
    rules: ['flow-down-missing', 'flow-down-diluted'],
    words: {
      en: {
        title: 'Same obligations for sub-processors',
        ask: 'Please undertake to impose on every sub-processor, by contract, the same data protection obligations as our contract imposes on you.',
        clause:
          'The processor imposes on every sub-processor, by way of a written contract, the same data protection obligations as are set out in this contract, and gives the controller a copy of that contract on request.',
      },
      fr: {
        title: 'Mêmes obligations pour les sous-traitants ultérieurs',
        ask: 'Merci de vous engager à imposer par contrat à tout sous-traitant ultérieur les mêmes obligations en matière de protection de données que celles que notre contrat vous impose.',
        clause:
          'Le sous-traitant impose à tout sous-traitant ultérieur, par contrat écrit, les mêmes obligations en matière de protection de données que celles fixées dans le présent contrat, et remet une copie de ce contrat au responsable du traitement sur demande.',
      },
      de: {
        title: 'Dieselben Pflichten für Unterauftragsverarbeiter',
        ask: 'Bitte verpflichten Sie sich, jedem Unterauftragsverarbeiter vertraglich dieselben Datenschutzpflichten aufzuerlegen, die unser Vertrag Ihnen auferlegt.',
        clause:
          'Der Auftragsverarbeiter erlegt jedem Unterauftragsverarbeiter durch schriftlichen Vertrag dieselben Datenschutzpflichten auf, die in diesem Vertrag festgelegt sind, und stellt dem Verantwortlichen auf Anfrage eine Kopie dieses Vertrags zur Verfügung.',
      },
      es: {
        title: 'Las mismas obligaciones para los subencargados',
        ask: 'Les rogamos que se comprometan a imponer por contrato a todo subencargado las mismas obligaciones de protección de datos que nuestro contrato les impone a ustedes.',
        clause:
          'El encargado impondrá a todo subencargado, mediante contrato por escrito, las mismas obligaciones de protección de datos que las estipuladas en el presente contrato, y facilitará al responsable una copia de dicho contrato si este la solicita.',
      },
    },
  },
  'liability-for-sub-processors': {
    rules: ['subprocessor-liability-missing'],
    words: {
      en: {
        title: 'Liability for sub-processors',
        ask: 'Please confirm that you remain fully liable to us for the performance of your sub-processors’ obligations.',
        clause:
          'The processor remains fully liable to the controller for the performance of its sub-processors’ obligations, as for its own conduct.',
      },
      fr: {
        title: 'Responsabilité pour les sous-traitants ultérieurs',
        ask: 'Merci de confirmer que vous demeurez pleinement responsables devant nous de l’exécution par vos sous-traitants ultérieurs de leurs obligations.',
        clause:
          'Le sous-traitant demeure pleinement responsable devant le responsable du traitement de l’exécution par ses sous-traitants ultérieurs de leurs obligations, comme de ses propres actes.',
      },
      de: {
        title: 'Haftung für Unterauftragsverarbeiter',
        ask: 'Bitte bestätigen Sie, dass Sie uns gegenüber für die Einhaltung der Pflichten Ihrer Unterauftragsverarbeiter in vollem Umfang haften.',
        clause:
          'Der Auftragsverarbeiter haftet gegenüber dem Verantwortlichen für die Einhaltung der Pflichten seiner Unterauftragsverarbeiter in vollem Umfang wie für eigenes Verhalten.',
      },
      es: {
        title: 'Responsabilidad por los subencargados',
        ask: 'Les rogamos que confirmen que siguen siendo plenamente responsables ante nosotros del cumplimiento de las obligaciones de sus subencargados.',
        clause:
          'El encargado seguirá siendo plenamente responsable ante el responsable del cumplimiento de las obligaciones de sus subencargados, como de sus propios actos.',
      },
    },
  },
  'list-of-sub-processors': {
    rules: [
      'subprocessor-list-missing',
      'subprocessor-list-by-link-only',
      'subprocessor-list-stale',
    ],
    words: {
      en: {
        title: 'List of sub-processors',
        ask: 'Please send us the complete current list of sub-processors with the day of its last review, and annex it to the contract.',
        clause:
          'The list of sub-processors on the day of signature is annexed to this contract: registered name, address, contact person, country, countries of processing, task and categories of data of each. The processor reviews it at least once a year, and dates every version.',
      },
      fr: {
        title: 'Liste des sous-traitants ultérieurs',
        ask: 'Merci de nous transmettre la liste complète et à jour des sous-traitants ultérieurs, avec la date de sa dernière revue, et de l’annexer au contrat.',
        clause:
          'La liste des sous-traitants ultérieurs au jour de la signature est annexée au présent contrat : dénomination sociale, adresse, personne de contact, pays, pays de traitement, mission et catégories de données de chacun. Le sous-traitant la revoit au moins une fois par an et date chaque version.',
      },
      de: {
        title: 'Liste der Unterauftragsverarbeiter',
        ask: 'Bitte übersenden Sie uns die vollständige aktuelle Liste der Unterauftragsverarbeiter mit dem Tag ihrer letzten Überprüfung und nehmen Sie sie als Anlage in den Vertrag auf.',
        clause:
          'Die Liste der Unterauftragsverarbeiter am Tag der Unterzeichnung ist diesem Vertrag als Anlage beigefügt: jeweils Firma, Anschrift, Ansprechpartner, Land, Länder der Verarbeitung, Aufgabe und Datenkategorien. Der Auftragsverarbeiter überprüft sie mindestens einmal im Jahr und datiert jede Fassung.',
      },
      es: {
        title: 'Lista de subencargados',
        ask: 'Les rogamos que nos remitan la lista completa y actual de subencargados, con la fecha de su última revisión, y que la incorporen como anexo al contrato.',
        clause:
          'La lista de subencargados en el día de la firma se adjunta como anexo al presente contrato: denominación social, dirección, persona de contacto, país, países de tratamiento, cometido y categorías de datos de cada uno. El encargado la revisará al menos una vez al año y fechará cada versión.',
      },
    },
  },
  'details-of-sub-processors': {
    rules: [
      'subprocessor-unnamed',
      'subprocessor-without-country',
      'subprocessor-without-task',
      'subprocessor-without-contact',
    ],
    words: {
      en: {
        title: 'Particulars of sub-processors',
        ask: 'Please give us for each of these companies what is missing: its registered name, its address and contact person, its country and the countries in which it processes or reaches our data, and its task.',
        clause:
          'For every company that can reach the personal data the annex names the registered name, the address, a contact person, the country of establishment, every country in which data are stored or from which they are reached, and the task. The processor keeps it current.',
      },
      fr: {
        title: 'Précisions sur les sous-traitants ultérieurs',
        ask: 'Merci de nous communiquer, pour chacune de ces sociétés, ce qui manque : sa dénomination sociale, son adresse et une personne de contact, son pays et les pays dans lesquels elle traite nos données ou y accède, ainsi que sa mission.',
        clause:
          'Pour toute société pouvant accéder aux données à caractère personnel, l’annexe indique la dénomination sociale, l’adresse, une personne de contact, le pays d’établissement, tous les pays où les données sont stockées ou depuis lesquels elles sont accessibles, et la mission. Le sous-traitant la tient à jour.',
      },
      de: {
        title: 'Angaben zu den Unterauftragsverarbeitern',
        ask: 'Bitte ergänzen Sie für jedes dieser Unternehmen, was fehlt: Firma, Anschrift und Ansprechpartner, Sitzland und die Länder, in denen es unsere Daten verarbeitet oder von denen aus es darauf zugreift, sowie seine Aufgabe.',
        clause:
          'Die Anlage nennt für jedes Unternehmen, das auf die personenbezogenen Daten zugreifen kann, Firma, Anschrift, Ansprechpartner, Sitzland, alle Länder, in denen Daten gespeichert werden oder von denen aus auf sie zugegriffen wird, und die Aufgabe. Der Auftragsverarbeiter hält sie aktuell.',
      },
      es: {
        title: 'Datos de los subencargados',
        ask: 'Les rogamos que nos faciliten, para cada una de estas sociedades, lo que falta: su denominación social, su dirección y una persona de contacto, su país y los países en los que trata nuestros datos o accede a ellos, así como su cometido.',
        clause:
          'Para toda sociedad que pueda acceder a los datos personales, el anexo indica la denominación social, la dirección, una persona de contacto, el país de establecimiento, todos los países en los que se almacenan los datos o desde los que se accede a ellos y el cometido. El encargado lo mantendrá actualizado.',
      },
    },
  },
  'companies-outside-the-list': {
    rules: ['subprocessor-outside-list', 'subprocessors-denied-but-engaged'],
    words: {
      en: {
        title: 'Companies that are not on the list',
        ask: 'Please tell us what role this company has and whether it can reach our data, and have it listed as a sub-processor if so.',
        clause:
          'The processor confirms that the list of sub-processors names every company that can reach the personal data, including those that test, host, maintain or support the service. No other is engaged but under the terms of this contract.',
      },
      fr: {
        title: 'Sociétés absentes de la liste',
        ask: 'Merci de nous indiquer quel est le rôle de cette société et si elle peut accéder à nos données, et, dans l’affirmative, de l’inscrire sur la liste des sous-traitants ultérieurs.',
        clause:
          'Le sous-traitant confirme que la liste des sous-traitants ultérieurs mentionne toute société pouvant accéder aux données à caractère personnel, y compris celles qui testent, hébergent, maintiennent ou assistent le service. Aucune autre n’intervient si ce n’est aux conditions du présent contrat.',
      },
      de: {
        title: 'Unternehmen, die nicht auf der Liste stehen',
        ask: 'Bitte teilen Sie uns mit, welche Rolle dieses Unternehmen hat und ob es auf unsere Daten zugreifen kann, und nehmen Sie es gegebenenfalls in die Liste der Unterauftragsverarbeiter auf.',
        clause:
          'Der Auftragsverarbeiter bestätigt, dass die Liste der Unterauftragsverarbeiter jedes Unternehmen nennt, das auf die personenbezogenen Daten zugreifen kann, auch solche, die den Dienst testen, hosten, warten oder unterstützen. Andere werden nur nach den Bestimmungen dieses Vertrags eingesetzt.',
      },
      es: {
        title: 'Sociedades que no figuran en la lista',
        ask: 'Les rogamos que nos indiquen qué función tiene esta sociedad y si puede acceder a nuestros datos y, en tal caso, que la incluyan en la lista de subencargados.',
        clause:
          'El encargado confirma que la lista de subencargados nombra a toda sociedad que puede acceder a los datos personales, incluidas las que prueban, alojan, mantienen o dan soporte al servicio. Ninguna otra intervendrá sino en las condiciones del presente contrato.',
      },
    },
  },
  'start-before-the-end-of-notice': {
    rules: ['subprocessor-before-notice-ended'],
    words: {
      en: {
        title: 'Sub-processor that started too early',
        ask: 'Please suspend this company’s access until the time to object has passed, and tell us which of our data it has reached so far. We reserve the right to object.',
        clause:
          'Where a sub-processor has been given access before the time to object has passed, the processor ends that access at once, tells the controller which personal data were reached, and resumes it only when the time has passed without objection.',
      },
      fr: {
        title: 'Sous-traitant ultérieur intervenu trop tôt',
        ask: 'Merci de suspendre l’accès de cette société jusqu’à l’expiration du délai d’objection et de nous indiquer à quelles données elle a eu accès jusqu’à présent. Nous nous réservons le droit d’émettre des objections.',
        clause:
          'Lorsqu’un sous-traitant ultérieur a obtenu un accès avant l’expiration du délai d’objection, le sous-traitant y met fin immédiatement, indique au responsable du traitement les données à caractère personnel concernées et ne le rétablit qu’à l’expiration du délai sans objection.',
      },
      de: {
        title: 'Zu früh eingesetzter Unterauftragsverarbeiter',
        ask: 'Bitte setzen Sie den Zugang dieses Unternehmens bis zum Ablauf der Einspruchsfrist aus und teilen Sie uns mit, auf welche unserer Daten es bisher zugegriffen hat. Den Einspruch behalten wir uns vor.',
        clause:
          'Hat ein Unterauftragsverarbeiter vor Ablauf der Einspruchsfrist Zugang erhalten, so beendet der Auftragsverarbeiter diesen sofort, teilt dem Verantwortlichen mit, welche personenbezogenen Daten betroffen sind, und gewährt ihn erst wieder, wenn die Frist ohne Einspruch abgelaufen ist.',
      },
      es: {
        title: 'Subencargado que empezó demasiado pronto',
        ask: 'Les rogamos que suspendan el acceso de esta sociedad hasta que venza el plazo de oposición y que nos indiquen a qué datos nuestros ha accedido hasta ahora. Nos reservamos el derecho a oponernos.',
        clause:
          'Cuando un subencargado haya obtenido acceso antes de que venza el plazo de oposición, el encargado pondrá fin de inmediato a ese acceso, indicará al responsable los datos personales afectados y solo lo restablecerá cuando el plazo haya vencido sin oposición.',
      },
    },
  },
} as const satisfies Requests

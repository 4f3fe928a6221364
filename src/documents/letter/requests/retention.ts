import type { Requests } from '../../../model/request.ts'

/** Requests on how long data are kept and what becomes of them. */
export const retention = {
  'storage-periods': {
    rules: ['retention-missing', 'retention-too-vague', 'retention-law-unnamed'],
    words: {
      en: {
        title: 'Storage periods',
        ask: 'Please give us for each category of personal data the period for which it is stored: a number with the event from which it runs, an event that ends it, or the statute that sets it, with its country and its period.',
        clause:
          'The annex states for each category of personal data the storage period and the event from which it runs; where a law sets the period, the statute, the records and the period. At its end the data are erased.',
      },
      fr: {
        title: 'Durées de conservation',
        ask: 'Merci de nous indiquer, pour chaque catégorie de données à caractère personnel, la durée de conservation : un nombre et l’événement à partir duquel il court, un événement qui y met fin, ou la loi qui la fixe, avec le pays et la durée.',
        clause:
          'L’annexe indique, pour chaque catégorie de données à caractère personnel, la durée de conservation et l’événement à partir duquel elle court ; lorsqu’une loi fixe la durée, la disposition, les documents visés et la durée. À son terme, les données sont effacées.',
      },
      de: {
        title: 'Speicherdauer',
        ask: 'Bitte nennen Sie uns für jede Kategorie personenbezogener Daten die Speicherdauer: eine Zahl mit dem Ereignis, ab dem sie läuft, ein Ereignis, das sie beendet, oder das Gesetz, das sie bestimmt, mit Land und Frist.',
        clause:
          'Die Anlage nennt für jede Kategorie personenbezogener Daten die Speicherdauer und das Ereignis, ab dem sie läuft; bestimmt ein Gesetz die Dauer, nennt sie Vorschrift, Unterlagen und Frist. Nach Ablauf werden die Daten gelöscht.',
      },
      es: {
        title: 'Plazos de conservación',
        ask: 'Les rogamos que nos indiquen, para cada categoría de datos personales, el plazo de conservación: un número con el hecho a partir del cual corre, un hecho que le ponga fin o la ley que lo fija, con su país y su plazo.',
        clause:
          'El anexo indica, para cada categoría de datos personales, el plazo de conservación y el hecho a partir del cual corre; cuando una ley fije el plazo, la disposición, los documentos y el plazo. Al término del plazo, los datos se suprimirán.',
      },
    },
  },
  'period-that-we-set': {
    rules: ['retention-left-to-customer', 'retention-beyond-limit'],
    words: {
      en: {
        title: 'Periods that can be set in the service',
        ask: 'Please tell us which period applies until we set one, which is the longest that can be set, and whether the period can be shortened to our own limit.',
        clause:
          'The controller can set the storage period for each category of data. Until it does, recordings are erased […] days after they were made; no period can be set beyond the limit that the controller has given.',
      },
      fr: {
        title: 'Durées paramétrables dans le service',
        ask: 'Merci de nous indiquer quelle durée s’applique tant que nous n’en avons pas fixé, quelle est la durée maximale paramétrable et si la durée peut être ramenée à notre propre limite.',
        clause:
          'Le responsable du traitement peut fixer la durée de conservation pour chaque catégorie de données. À défaut, les enregistrements sont effacés […] jours après leur réalisation ; aucune durée ne peut dépasser la limite donnée par le responsable du traitement.',
      },
      de: {
        title: 'Im Dienst einstellbare Fristen',
        ask: 'Bitte teilen Sie uns mit, welche Frist gilt, bis wir eine einstellen, welche die längste einstellbare ist und ob sich die Frist auf unsere eigene Obergrenze verkürzen lässt.',
        clause:
          'Der Verantwortliche kann die Speicherdauer für jede Datenkategorie einstellen. Bis dahin werden Aufzeichnungen […] Tage nach ihrer Erstellung gelöscht; über die vom Verantwortlichen vorgegebene Obergrenze hinaus lässt sich keine Frist einstellen.',
      },
      es: {
        title: 'Plazos configurables en el servicio',
        ask: 'Les rogamos que nos indiquen qué plazo se aplica mientras no fijemos uno, cuál es el máximo configurable y si el plazo puede reducirse a nuestro propio límite.',
        clause:
          'El responsable del tratamiento puede fijar el plazo de conservación de cada categoría de datos. Mientras no lo haga, las grabaciones se suprimirán […] días después de realizarse; ningún plazo podrá superar el límite indicado por el responsable.',
      },
    },
  },
  'traffic-data': {
    rules: ['traffic-data-kept-too-long'],
    words: {
      en: {
        title: 'Storage of traffic data',
        ask: 'Please tell us why the traffic data are kept for so long: until when the bill can be challenged, or which statute requires it.',
        clause:
          'Traffic data are erased or made anonymous when the communication has been carried, except those necessary for billing; these are erased when the bill can no longer be challenged, and at the latest twelve months after it.',
      },
      fr: {
        title: 'Conservation des données relatives au trafic',
        ask: 'Merci de nous indiquer pourquoi les données relatives au trafic sont conservées aussi longtemps : jusqu’à quand la facture peut être contestée, ou quelle loi l’exige.',
        clause:
          'Les données relatives au trafic sont effacées ou rendues anonymes dès que la communication a été acheminée, à l’exception de celles nécessaires à la facturation ; celles-ci sont effacées lorsque la facture ne peut plus être contestée, et au plus tard douze mois après celle-ci.',
      },
      de: {
        title: 'Speicherung von Verkehrsdaten',
        ask: 'Bitte teilen Sie uns mit, warum die Verkehrsdaten so lange gespeichert werden: bis wann die Rechnung angefochten werden kann oder welches Gesetz es verlangt.',
        clause:
          'Verkehrsdaten werden gelöscht oder anonymisiert, sobald die Kommunikation übertragen ist, mit Ausnahme der für die Abrechnung erforderlichen; diese werden gelöscht, sobald die Rechnung nicht mehr angefochten werden kann, spätestens zwölf Monate nach der Rechnung.',
      },
      es: {
        title: 'Conservación de los datos de tráfico',
        ask: 'Les rogamos que nos indiquen por qué se conservan los datos de tráfico durante tanto tiempo: hasta cuándo puede impugnarse la factura o qué ley lo exige.',
        clause:
          'Los datos de tráfico se eliminarán o se harán anónimos cuando se haya transmitido la comunicación, salvo los necesarios para la facturación; estos se eliminarán cuando la factura ya no pueda impugnarse y, a más tardar, doce meses después de ella.',
      },
    },
  },
  'end-of-the-services': {
    rules: ['deletion-after-contract-missing', 'deletion-after-contract-too-late'],
    words: {
      en: {
        title: 'Deletion or return after the end of the services',
        ask: 'Please undertake to delete or return all personal data after the end of the provision of services, within a number of days, and name the Union or Member State law that requires you to store anything longer.',
        clause:
          'At the choice of the controller, the processor deletes or returns all the personal data to the controller within thirty days of the end of the provision of services relating to processing, and deletes existing copies, unless Union or Member State law, which the annex names, requires storage of the personal data.',
      },
      fr: {
        title: 'Suppression ou renvoi au terme de la prestation',
        ask: 'Merci de vous engager à supprimer ou à renvoyer toutes les données à caractère personnel au terme de la prestation de services, dans un délai exprimé en jours, et de nommer le droit de l’Union ou de l’État membre qui vous imposerait de conserver quoi que ce soit plus longtemps.',
        clause:
          'Selon le choix du responsable du traitement, le sous-traitant supprime toutes les données à caractère personnel ou les renvoie au responsable du traitement dans les trente jours suivant le terme de la prestation de services relatifs au traitement, et détruit les copies existantes, à moins que le droit de l’Union ou le droit de l’État membre, indiqué en annexe, n’exige la conservation des données à caractère personnel.',
      },
      de: {
        title: 'Löschung oder Rückgabe nach Ende der Leistungen',
        ask: 'Bitte verpflichten Sie sich, nach Abschluss der Erbringung der Verarbeitungsleistungen alle personenbezogenen Daten binnen einer in Tagen bestimmten Frist zu löschen oder zurückzugeben, und nennen Sie das Recht der Union oder des Mitgliedstaats, das Sie zu einer längeren Speicherung verpflichtet.',
        clause:
          'Der Auftragsverarbeiter löscht nach Wahl des Verantwortlichen alle personenbezogenen Daten binnen dreißig Tagen nach Abschluss der Erbringung der Verarbeitungsleistungen oder gibt sie dem Verantwortlichen zurück und löscht die vorhandenen Kopien, sofern nicht das in der Anlage genannte Unionsrecht oder Recht eines Mitgliedstaats eine Verpflichtung zur Speicherung der personenbezogenen Daten vorsieht.',
      },
      es: {
        title: 'Supresión o devolución al finalizar los servicios',
        ask: 'Les rogamos que se comprometan a suprimir o devolver todos los datos personales una vez finalice la prestación de los servicios, en un plazo expresado en días, y que indiquen el Derecho de la Unión o de los Estados miembros que les obligue a conservarlos más tiempo.',
        clause:
          'A elección del responsable, el encargado suprimirá o devolverá todos los datos personales en un plazo de treinta días desde que finalice la prestación de los servicios de tratamiento, y suprimirá las copias existentes, a menos que se requiera la conservación de los datos personales en virtud del Derecho de la Unión o de los Estados miembros que indique el anexo.',
      },
    },
  },
  'choice-at-the-end': {
    rules: ['end-of-contract-without-choice'],
    words: {
      en: {
        title: 'Choice between deletion and return',
        ask: 'Please leave the choice between deletion and return to us, as Article 28(3)(g) wants it.',
        clause:
          'After the end of the provision of services the controller chooses whether the processor deletes the personal data or returns them in a common format. If it does not choose within thirty days, the processor deletes them.',
      },
      fr: {
        title: 'Choix entre suppression et renvoi',
        ask: 'Merci de nous laisser le choix entre la suppression et le renvoi des données, comme le veut l’article 28, paragraphe 3, point g).',
        clause:
          'Au terme de la prestation de services, le responsable du traitement choisit si le sous-traitant supprime les données à caractère personnel ou les lui renvoie dans un format courant. À défaut de choix dans les trente jours, le sous-traitant les supprime.',
      },
      de: {
        title: 'Wahl zwischen Löschung und Rückgabe',
        ask: 'Bitte überlassen Sie uns die Wahl zwischen Löschung und Rückgabe, wie es Artikel 28 Absatz 3 Buchstabe g verlangt.',
        clause:
          'Nach Abschluss der Erbringung der Verarbeitungsleistungen wählt der Verantwortliche, ob der Auftragsverarbeiter die personenbezogenen Daten löscht oder in einem gängigen Format zurückgibt. Wählt er nicht binnen dreißig Tagen, so löscht der Auftragsverarbeiter sie.',
      },
      es: {
        title: 'Elección entre supresión y devolución',
        ask: 'Les rogamos que nos dejen elegir entre la supresión y la devolución de los datos, como exige el artículo 28, apartado 3, letra g).',
        clause:
          'Una vez finalizada la prestación de los servicios, el responsable elegirá si el encargado suprime los datos personales o los devuelve en un formato de uso común. Si no elige en un plazo de treinta días, el encargado los suprimirá.',
      },
    },
  },
  'existing-copies': {
    rules: ['copies-survive-contract', 'backups-without-retention'],
    words: {
      en: {
        title: 'Copies and backups',
        ask: 'Please tell us how long copies in backups outlive the data, and undertake to delete existing copies too, at your sub-processors as well.',
        clause:
          'The processor also deletes existing copies, ensures that its sub-processors delete theirs, and overwrites backups within ninety days. A backup that is restored before that is erased again.',
      },
      fr: {
        title: 'Copies et sauvegardes',
        ask: 'Merci de nous indiquer combien de temps les copies de sauvegarde survivent aux données et de vous engager à détruire aussi les copies existantes, y compris chez vos sous-traitants ultérieurs.',
        clause:
          'Le sous-traitant détruit également les copies existantes, veille à ce que ses sous-traitants ultérieurs détruisent les leurs et écrase les sauvegardes dans un délai de quatre-vingt-dix jours. Une sauvegarde restaurée avant ce terme est de nouveau effacée.',
      },
      de: {
        title: 'Kopien und Sicherungen',
        ask: 'Bitte teilen Sie uns mit, wie lange Kopien in Datensicherungen die Daten überdauern, und verpflichten Sie sich, auch die vorhandenen Kopien zu löschen, einschließlich derjenigen bei Ihren Unterauftragsverarbeitern.',
        clause:
          'Der Auftragsverarbeiter löscht auch die vorhandenen Kopien, sorgt dafür, dass seine Unterauftragsverarbeiter ihre Kopien löschen, und überschreibt Datensicherungen binnen neunzig Tagen. Eine vorher zurückgespielte Sicherung wird erneut bereinigt.',
      },
      es: {
        title: 'Copias y copias de seguridad',
        ask: 'Les rogamos que nos indiquen cuánto tiempo perduran los datos en las copias de seguridad y que se comprometan a suprimir también las copias existentes, incluidas las de sus subencargados.',
        clause:
          'El encargado suprimirá también las copias existentes, garantizará que sus subencargados supriman las suyas y sobrescribirá las copias de seguridad en un plazo de noventa días. Los datos de una copia de seguridad restaurada antes se suprimirán de nuevo.',
      },
    },
  },
  'proof-of-deletion': {
    rules: ['deletion-without-proof'],
    words: {
      en: {
        title: 'Confirmation of deletion',
        ask: 'Please undertake to confirm the deletion in writing, with its date and what it covers.',
        clause:
          'On completion the processor confirms the deletion to the controller in writing, with its date and the systems and copies that it covers.',
      },
      fr: {
        title: 'Attestation de suppression',
        ask: 'Merci de vous engager à confirmer la suppression par écrit, avec sa date et ce qu’elle couvre.',
        clause:
          'Une fois la suppression effectuée, le sous-traitant la confirme par écrit au responsable du traitement, en précisant sa date ainsi que les systèmes et les copies concernés.',
      },
      de: {
        title: 'Bestätigung der Löschung',
        ask: 'Bitte verpflichten Sie sich, die Löschung schriftlich zu bestätigen, mit Datum und Umfang.',
        clause:
          'Nach Abschluss bestätigt der Auftragsverarbeiter dem Verantwortlichen die Löschung schriftlich, mit Datum und den erfassten Systemen und Kopien.',
      },
      es: {
        title: 'Confirmación de la supresión',
        ask: 'Les rogamos que se comprometan a confirmar la supresión por escrito, con su fecha y su alcance.',
        clause:
          'Una vez completada, el encargado confirmará la supresión por escrito al responsable, con su fecha y los sistemas y copias a los que alcanza.',
      },
    },
  },
  'true-erasure': {
    rules: ['anonymisation-as-erasure', 'pseudonymisation-as-erasure'],
    words: {
      en: {
        title: 'Erasure in place of anonymisation or pseudonymisation',
        ask: 'Please erase the data instead: pseudonymised data are still personal data. If you want to keep anonymous figures, please describe the technique and why nobody can be identified again.',
        clause:
          'Erasure is carried out by deleting or redacting the personal data; pseudonymisation is not erasure. The provider may keep figures that relate to no person if it has described the technique beforehand and the customer has agreed to it.',
      },
      fr: {
        title: 'Effacement plutôt qu’anonymisation ou pseudonymisation',
        ask: 'Merci d’effacer les données : des données pseudonymisées restent des données à caractère personnel. Si vous souhaitez conserver des chiffres anonymes, merci de décrire la technique employée et pourquoi plus personne ne peut être identifié.',
        clause:
          'L’effacement s’effectue par la suppression ou l’occultation des données à caractère personnel ; la pseudonymisation n’est pas un effacement. Le prestataire peut conserver des chiffres qui ne se rapportent à aucune personne s’il a décrit la technique au préalable et si le client y a consenti.',
      },
      de: {
        title: 'Löschung statt Anonymisierung oder Pseudonymisierung',
        ask: 'Bitte löschen Sie die Daten stattdessen: Pseudonymisierte Daten bleiben personenbezogene Daten. Wollen Sie anonyme Zahlen behalten, so beschreiben Sie bitte das Verfahren und warum niemand mehr identifiziert werden kann.',
        clause:
          'Gelöscht wird durch Entfernen oder Unkenntlichmachen der personenbezogenen Daten; Pseudonymisierung ist keine Löschung. Der Anbieter darf Zahlen ohne Personenbezug behalten, wenn er das Verfahren zuvor beschrieben und der Kunde ihm zugestimmt hat.',
      },
      es: {
        title: 'Supresión en lugar de anonimización o seudonimización',
        ask: 'Les rogamos que supriman los datos: los datos seudonimizados siguen siendo datos personales. Si desean conservar cifras anónimas, les rogamos que describan la técnica y por qué nadie puede volver a ser identificado.',
        clause:
          'La supresión se efectúa eliminando u ocultando los datos personales; la seudonimización no es supresión. El proveedor podrá conservar cifras que no se refieran a ninguna persona si ha descrito previamente la técnica y el cliente ha dado su consentimiento.',
      },
    },
  },
} as const satisfies Requests

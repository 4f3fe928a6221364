import type { Requests } from '../../../model/request.ts'

/** Requests on places of processing and on transfers to third countries. */
export const transfers = {
  'transfer-safeguard': {
    rules: ['transfer-without-safeguard', 'derogation-for-regular-transfer'],
    words: {
      en: {
        title: 'Safeguard for transfers to third countries',
        ask: 'Please state for each recipient on which instrument of Chapter V the transfer rests, with its date, and send us a copy; or confirm that the data neither go to this country nor can be reached from there. A derogation under Article 49 does not carry transfers that belong to the running service.',
        clause:
          'The provider transfers personal data to a third country, or lets anyone reach them from there, only on a ground of Chapter V GDPR. For each recipient the annex states the country, the instrument with its module and its date; the provider gives the customer a copy on request.',
      },
      fr: {
        title: 'Garanties pour les transferts vers des pays tiers',
        ask: 'Merci d’indiquer, pour chaque destinataire, sur quel instrument du chapitre V repose le transfert, avec sa date, et de nous en transmettre une copie ; ou de confirmer que les données ne sont ni envoyées vers ce pays ni accessibles depuis celui-ci. Une dérogation au titre de l’article 49 ne saurait fonder des transferts inhérents au fonctionnement courant du service.',
        clause:
          'Le prestataire ne transfère des données à caractère personnel vers un pays tiers, ou ne les rend accessibles depuis un tel pays, que sur un fondement prévu au chapitre V du RGPD. L’annexe indique, pour chaque destinataire, le pays, l’instrument, son module et sa date ; le prestataire en remet une copie au client sur demande.',
      },
      de: {
        title: 'Garantien für Übermittlungen an Drittländer',
        ask: 'Bitte geben Sie für jeden Empfänger an, auf welches Instrument des Kapitels V sich die Übermittlung stützt, mit Datum, und übersenden Sie uns eine Kopie, oder bestätigen Sie, dass die Daten weder in dieses Land gelangen noch von dort zugänglich sind. Eine Ausnahme nach Artikel 49 trägt keine Übermittlungen, die zum laufenden Betrieb des Dienstes gehören.',
        clause:
          'Der Anbieter übermittelt personenbezogene Daten an ein Drittland oder macht sie von dort zugänglich nur auf einer Grundlage des Kapitels V DSGVO. Die Anlage nennt für jeden Empfänger das Land, das Instrument mit Modul und Datum; der Anbieter stellt dem Kunden auf Anfrage eine Kopie zur Verfügung.',
      },
      es: {
        title: 'Garantías para las transferencias a terceros países',
        ask: 'Les rogamos que indiquen, para cada destinatario, en qué instrumento del capítulo V se basa la transferencia, con su fecha, y que nos remitan una copia, o que confirmen que los datos no llegan a ese país ni son accesibles desde él. Una excepción del artículo 49 no ampara transferencias propias del funcionamiento ordinario del servicio.',
        clause:
          'El proveedor transferirá datos personales a un tercer país, o permitirá el acceso a ellos desde él, únicamente sobre una base del capítulo V del RGPD. El anexo indicará para cada destinatario el país, el instrumento, su módulo y su fecha; el proveedor facilitará una copia al cliente si este la solicita.',
      },
    },
  },
  'places-of-processing': {
    rules: ['location-unspecified', 'location-missing'],
    words: {
      en: {
        title: 'Places of storage and of access',
        ask: 'Please name every country in which our data are stored, and every country from which your staff, your group and your suppliers can reach them.',
        clause:
          'Personal data are stored in the following countries only: […]. They can be reached from the following countries only: […]. The provider informs the customer before a country is added.',
      },
      fr: {
        title: 'Lieux de stockage et d’accès',
        ask: 'Merci d’énumérer tous les pays dans lesquels nos données sont stockées et tous ceux depuis lesquels votre personnel, votre groupe et vos fournisseurs peuvent y accéder.',
        clause:
          'Les données à caractère personnel sont stockées exclusivement dans les pays suivants : […]. Elles sont accessibles exclusivement depuis les pays suivants : […]. Le prestataire informe le client avant tout ajout d’un pays.',
      },
      de: {
        title: 'Orte der Speicherung und des Zugriffs',
        ask: 'Bitte nennen Sie alle Länder, in denen unsere Daten gespeichert werden, und alle Länder, von denen aus Ihr Personal, Ihr Konzern und Ihre Lieferanten darauf zugreifen können.',
        clause:
          'Personenbezogene Daten werden nur in folgenden Ländern gespeichert: […]. Zugänglich sind sie nur von folgenden Ländern aus: […]. Der Anbieter unterrichtet den Kunden, bevor ein Land hinzukommt.',
      },
      es: {
        title: 'Lugares de almacenamiento y de acceso',
        ask: 'Les rogamos que indiquen todos los países en los que se almacenan nuestros datos y todos aquellos desde los que su personal, su grupo y sus proveedores pueden acceder a ellos.',
        clause:
          'Los datos personales se almacenan únicamente en los siguientes países: […]. Solo son accesibles desde los siguientes países: […]. El proveedor informará al cliente antes de añadir un país.',
      },
    },
  },
  'law-no-longer-in-force': {
    rules: [
      'adequacy-not-in-force',
      'clauses-repealed',
      'repealed-law-relied-on',
      'repealed-law-cited',
    ],
    words: {
      en: {
        title: 'References to law that is no longer in force',
        ask: 'Please replace what is no longer in force by an instrument that holds today, send us the document that shows it, and have the passages concerned struck out or brought up to date.',
        clause:
          'References to repealed or invalidated instruments are replaced by references to Regulation (EU) 2016/679 and to the instruments in force. Where a transfer rested on one of them, the standard contractual clauses of Implementing Decision (EU) 2021/914, module […], take its place from […] on, with their annexes filled in.',
      },
      fr: {
        title: 'Références à des textes qui ne sont plus en vigueur',
        ask: 'Merci de remplacer ce qui n’est plus en vigueur par un instrument valable à ce jour, de nous transmettre le document qui en atteste et de faire supprimer ou mettre à jour les passages concernés.',
        clause:
          'Les références à des instruments abrogés ou invalidés sont remplacées par des références au règlement (UE) 2016/679 et aux instruments en vigueur. Lorsqu’un transfert reposait sur l’un d’eux, les clauses contractuelles types de la décision d’exécution (UE) 2021/914, module […], s’y substituent à compter du […], avec leurs annexes complétées.',
      },
      de: {
        title: 'Verweise auf nicht mehr geltendes Recht',
        ask: 'Bitte ersetzen Sie, was nicht mehr gilt, durch ein heute gültiges Instrument, übersenden Sie uns das Dokument, das es belegt, und lassen Sie die betreffenden Stellen streichen oder aktualisieren.',
        clause:
          'Verweise auf aufgehobene oder für ungültig erklärte Instrumente werden durch Verweise auf die Verordnung (EU) 2016/679 und die geltenden Instrumente ersetzt. Stützte sich eine Übermittlung auf eines von ihnen, so treten die Standardvertragsklauseln des Durchführungsbeschlusses (EU) 2021/914, Modul […], mit ausgefüllten Anhängen ab dem […] an seine Stelle.',
      },
      es: {
        title: 'Referencias a normas que ya no están en vigor',
        ask: 'Les rogamos que sustituyan lo que ya no está en vigor por un instrumento válido a día de hoy, que nos remitan el documento que lo acredite y que supriman o actualicen los pasajes correspondientes.',
        clause:
          'Las referencias a instrumentos derogados o invalidados se sustituyen por referencias al Reglamento (UE) 2016/679 y a los instrumentos en vigor. Cuando una transferencia se basara en uno de ellos, lo sustituirán las cláusulas contractuales tipo de la Decisión de Ejecución (UE) 2021/914, módulo […], a partir del […], con sus anexos cumplimentados.',
      },
    },
  },
  'scope-of-adequacy': {
    rules: ['adequacy-out-of-scope'],
    words: {
      en: {
        title: 'Scope of the adequacy decision',
        ask: 'Please show that the recipient meets the condition on which the adequacy decision depends, for the United States its entry on the Data Privacy Framework List and the data covered, or name another instrument for the transfer.',
        clause:
          'The provider confirms for each recipient in a country that is adequate in part only that the recipient meets the condition of the decision, and informs the customer at once when this changes.',
      },
      fr: {
        title: 'Portée de la décision d’adéquation',
        ask: 'Merci de justifier que le destinataire remplit la condition dont dépend la décision d’adéquation (pour les États-Unis, son inscription sur la liste du cadre de protection des données et les données couvertes) ou d’indiquer un autre instrument pour le transfert.',
        clause:
          'Le prestataire confirme, pour chaque destinataire établi dans un pays qui n’est reconnu adéquat qu’en partie, que ce destinataire remplit la condition de la décision, et informe sans délai le client de tout changement.',
      },
      de: {
        title: 'Reichweite des Angemessenheitsbeschlusses',
        ask: 'Bitte weisen Sie nach, dass der Empfänger die Bedingung erfüllt, von der der Angemessenheitsbeschluss abhängt (für die Vereinigten Staaten seinen Eintrag in der Liste des Datenschutzrahmens und die davon erfassten Daten), oder nennen Sie ein anderes Instrument für die Übermittlung.',
        clause:
          'Der Anbieter bestätigt für jeden Empfänger in einem nur teilweise angemessenen Land, dass dieser die Bedingung des Beschlusses erfüllt, und unterrichtet den Kunden sofort, wenn sich das ändert.',
      },
      es: {
        title: 'Alcance de la decisión de adecuación',
        ask: 'Les rogamos que acrediten que el destinatario cumple la condición de la que depende la decisión de adecuación (para los Estados Unidos, su inscripción en la lista del Marco de Privacidad de Datos y los datos que cubre) o que indiquen otro instrumento para la transferencia.',
        clause:
          'El proveedor confirma, para cada destinatario de un país reconocido como adecuado solo en parte, que dicho destinatario cumple la condición de la decisión, e informará de inmediato al cliente de cualquier cambio.',
      },
    },
  },
  'framework-fallback': {
    rules: ['framework-as-only-tool'],
    words: {
      en: {
        title: 'Second instrument beside the Data Privacy Framework',
        ask: 'Please agree with us standard contractual clauses that take effect if the EU-US Data Privacy Framework falls away, with a transfer impact assessment.',
        clause:
          'If the EU-US Data Privacy Framework is annulled, suspended or repealed, or the importer leaves its list, the standard contractual clauses of Implementing Decision (EU) 2021/914, module […], apply to the transfer from that day; they are annexed to this contract with their annexes filled in.',
      },
      fr: {
        title: 'Second instrument à côté du cadre de protection des données UE-États-Unis',
        ask: 'Merci de convenir avec nous de clauses contractuelles types qui prendront effet si le cadre de protection des données UE-États-Unis devient caduc, accompagnées d’une analyse d’impact du transfert.',
        clause:
          'Si le cadre de protection des données UE-États-Unis est annulé, suspendu ou abrogé, ou si l’importateur n’y figure plus, les clauses contractuelles types de la décision d’exécution (UE) 2021/914, module […], s’appliquent au transfert à compter de ce jour ; elles sont jointes au présent contrat, annexes complétées.',
      },
      de: {
        title: 'Zweites Instrument neben dem EU-US-Datenschutzrahmen',
        ask: 'Bitte vereinbaren Sie mit uns Standardvertragsklauseln für den Fall, dass der EU-US-Datenschutzrahmen entfällt, samt einer Transfer-Folgenabschätzung.',
        clause:
          'Wird der EU-US-Datenschutzrahmen für nichtig erklärt, ausgesetzt oder aufgehoben oder scheidet der Datenimporteur aus seiner Liste aus, so gelten für die Übermittlung ab diesem Tag die Standardvertragsklauseln des Durchführungsbeschlusses (EU) 2021/914, Modul […]; sie sind diesem Vertrag mit ausgefüllten Anhängen beigefügt.',
      },
      es: {
        title: 'Segundo instrumento junto al Marco de Privacidad de Datos',
        ask: 'Les rogamos que acuerden con nosotros cláusulas contractuales tipo que surtan efecto si el Marco de Privacidad de Datos UE-EE. UU. deja de existir, junto con una evaluación de impacto de la transferencia.',
        clause:
          'Si el Marco de Privacidad de Datos UE-EE. UU. se anula, suspende o deroga, o si el importador deja de figurar en su lista, se aplicarán a la transferencia desde ese día las cláusulas contractuales tipo de la Decisión de Ejecución (UE) 2021/914, módulo […], que se adjuntan al presente contrato con sus anexos cumplimentados.',
      },
    },
  },
  'standard-clauses': {
    rules: ['clauses-unidentified', 'clauses-of-wrong-kind', 'clauses-module-mismatch'],
    words: {
      en: {
        title: 'Standard contractual clauses',
        ask: 'Please name the decision, the module and the date of the clauses, send us a copy with the annexes filled in, and conclude the module that is made for these roles where another one was chosen. The clauses of Implementing Decision (EU) 2021/915 carry no transfer.',
        clause:
          'The transfer rests on the standard contractual clauses of Implementing Decision (EU) 2021/914, module […], concluded on […]. The provider gives the customer a copy with the annexes filled in.',
      },
      fr: {
        title: 'Clauses contractuelles types',
        ask: 'Merci d’indiquer la décision, le module et la date des clauses, de nous en transmettre une copie aux annexes complétées et de conclure le module prévu pour ces rôles lorsqu’un autre a été choisi. Les clauses de la décision d’exécution (UE) 2021/915 ne permettent aucun transfert.',
        clause:
          'Le transfert repose sur les clauses contractuelles types de la décision d’exécution (UE) 2021/914, module […], conclues le […]. Le prestataire en remet au client une copie aux annexes complétées.',
      },
      de: {
        title: 'Standardvertragsklauseln',
        ask: 'Bitte nennen Sie Beschluss, Modul und Datum der Klauseln, übersenden Sie uns eine Kopie mit ausgefüllten Anhängen und schließen Sie das für diese Rollen bestimmte Modul ab, wo ein anderes gewählt wurde. Die Klauseln des Durchführungsbeschlusses (EU) 2021/915 tragen keine Übermittlung.',
        clause:
          'Die Übermittlung stützt sich auf die Standardvertragsklauseln des Durchführungsbeschlusses (EU) 2021/914, Modul […], abgeschlossen am […]. Der Anbieter stellt dem Kunden eine Kopie mit ausgefüllten Anhängen zur Verfügung.',
      },
      es: {
        title: 'Cláusulas contractuales tipo',
        ask: 'Les rogamos que indiquen la decisión, el módulo y la fecha de las cláusulas, que nos remitan una copia con los anexos cumplimentados y que suscriban el módulo previsto para estas funciones cuando se haya elegido otro. Las cláusulas de la Decisión de Ejecución (UE) 2021/915 no amparan transferencias.',
        clause:
          'La transferencia se basa en las cláusulas contractuales tipo de la Decisión de Ejecución (UE) 2021/914, módulo […], suscritas el […]. El proveedor facilitará al cliente una copia con los anexos cumplimentados.',
      },
    },
  },
  'binding-corporate-rules': {
    rules: [
      'binding-rules-pending',
      'binding-rules-unidentified',
      'binding-rules-beyond-group',
      'binding-rules-of-wrong-kind',
    ],
    words: {
      en: {
        title: 'Binding corporate rules',
        ask: 'Please tell us which authority approved your binding corporate rules, when and under which reference, whether they are rules for controllers or for processors, and which companies and data they cover. Where they do not cover this transfer, please conclude standard contractual clauses.',
        clause:
          'The provider’s binding corporate rules for […] were approved by […] on […] under the reference […]; they bind the companies listed in the annex. Every transfer that they do not cover rests on the standard contractual clauses of Implementing Decision (EU) 2021/914, module […].',
      },
      fr: {
        title: 'Règles d’entreprise contraignantes',
        ask: 'Merci de nous indiquer quelle autorité a approuvé vos règles d’entreprise contraignantes, à quelle date et sous quelle référence, s’il s’agit de règles pour responsables du traitement ou pour sous-traitants, et quelles sociétés et données elles couvrent. Lorsqu’elles ne couvrent pas ce transfert, merci de conclure des clauses contractuelles types.',
        clause:
          'Les règles d’entreprise contraignantes du prestataire, applicables aux […], ont été approuvées par […] le […] sous la référence […] ; elles lient les sociétés énumérées en annexe. Tout transfert qu’elles ne couvrent pas repose sur les clauses contractuelles types de la décision d’exécution (UE) 2021/914, module […].',
      },
      de: {
        title: 'Verbindliche interne Datenschutzvorschriften',
        ask: 'Bitte teilen Sie uns mit, welche Behörde Ihre verbindlichen internen Datenschutzvorschriften wann und unter welchem Aktenzeichen genehmigt hat, ob sie für Verantwortliche oder für Auftragsverarbeiter gelten und welche Gesellschaften und Daten sie erfassen. Soweit sie diese Übermittlung nicht erfassen, schließen Sie bitte Standardvertragsklauseln ab.',
        clause:
          'Die verbindlichen internen Datenschutzvorschriften des Anbieters für […] wurden von […] am […] unter dem Aktenzeichen […] genehmigt; sie binden die in der Anlage aufgeführten Gesellschaften. Jede Übermittlung, die sie nicht erfassen, stützt sich auf die Standardvertragsklauseln des Durchführungsbeschlusses (EU) 2021/914, Modul […].',
      },
      es: {
        title: 'Normas corporativas vinculantes',
        ask: 'Les rogamos que nos indiquen qué autoridad aprobó sus normas corporativas vinculantes, cuándo y con qué referencia, si son para responsables o para encargados del tratamiento y qué sociedades y datos cubren. Cuando no cubran esta transferencia, les rogamos que suscriban cláusulas contractuales tipo.',
        clause:
          'Las normas corporativas vinculantes del proveedor, aplicables a […], fueron aprobadas por […] el […] con la referencia […]; vinculan a las sociedades enumeradas en el anexo. Toda transferencia que no cubran se basará en las cláusulas contractuales tipo de la Decisión de Ejecución (UE) 2021/914, módulo […].',
      },
    },
  },
  'transfer-assessment': {
    rules: ['transfer-assessment-missing'],
    words: {
      en: {
        title: 'Transfer impact assessment',
        ask: 'Please send us your assessment of whether the law and practice of this country impair the safeguard, with its date and the supplementary measures that you take.',
        clause:
          'The provider has assessed, for each third country to which it transfers personal data on an instrument of Article 46 GDPR, whether its law and practice impair that instrument. It keeps the assessment current and gives the customer a copy on request.',
      },
      fr: {
        title: 'Analyse d’impact du transfert',
        ask: 'Merci de nous transmettre votre analyse du point de savoir si le droit et la pratique de ce pays portent atteinte aux garanties, avec sa date et les mesures supplémentaires que vous prenez.',
        clause:
          'Le prestataire a évalué, pour chaque pays tiers vers lequel il transfère des données à caractère personnel sur la base d’un instrument de l’article 46 du RGPD, si le droit et la pratique de ce pays portent atteinte à cet instrument. Il tient cette évaluation à jour et en remet une copie au client sur demande.',
      },
      de: {
        title: 'Transfer-Folgenabschätzung',
        ask: 'Bitte übersenden Sie uns Ihre Beurteilung, ob Recht und Praxis dieses Landes die Garantie beeinträchtigen, mit Datum und den zusätzlichen Maßnahmen, die Sie treffen.',
        clause:
          'Der Anbieter hat für jedes Drittland, an das er personenbezogene Daten auf Grundlage eines Instruments des Artikels 46 DSGVO übermittelt, beurteilt, ob dessen Recht und Praxis dieses Instrument beeinträchtigen. Er hält die Beurteilung aktuell und stellt dem Kunden auf Anfrage eine Kopie zur Verfügung.',
      },
      es: {
        title: 'Evaluación de impacto de la transferencia',
        ask: 'Les rogamos que nos remitan su evaluación de si el Derecho y la práctica de ese país menoscaban la garantía, con su fecha y las medidas complementarias que adopten.',
        clause:
          'El proveedor ha evaluado, para cada tercer país al que transfiere datos personales sobre la base de un instrumento del artículo 46 del RGPD, si su Derecho y su práctica menoscaban dicho instrumento. Mantendrá actualizada la evaluación y facilitará una copia al cliente si este la solicita.',
      },
    },
  },
  'onward-transfers': {
    rules: ['onward-transfer-uncovered'],
    words: {
      en: {
        title: 'Onward transfers',
        ask: 'Please state to which further countries and companies the recipient passes our data on, and extend the instrument to them or conclude one with them.',
        clause:
          'The recipient passes personal data on to another third country or company only where the same instrument covers them or an equivalent one has been concluded beforehand. Covered today are: […].',
      },
      fr: {
        title: 'Transferts ultérieurs',
        ask: 'Merci d’indiquer vers quels autres pays et à quelles autres sociétés le destinataire communique nos données, et d’étendre l’instrument à ceux-ci ou d’en conclure un avec eux.',
        clause:
          'Le destinataire ne communique des données à caractère personnel vers un autre pays tiers ou à une autre société que si le même instrument les couvre ou si un instrument équivalent a été conclu au préalable. Sont couverts à ce jour : […].',
      },
      de: {
        title: 'Weiterübermittlungen',
        ask: 'Bitte geben Sie an, in welche weiteren Länder und an welche Unternehmen der Empfänger unsere Daten weitergibt, und erstrecken Sie das Instrument darauf oder schließen Sie eines mit ihnen ab.',
        clause:
          'Der Empfänger gibt personenbezogene Daten in ein anderes Drittland oder an ein anderes Unternehmen nur weiter, wenn dasselbe Instrument sie erfasst oder zuvor ein gleichwertiges abgeschlossen wurde. Derzeit sind erfasst: […].',
      },
      es: {
        title: 'Transferencias ulteriores',
        ask: 'Les rogamos que indiquen a qué otros países y sociedades comunica el destinatario nuestros datos y que amplíen el instrumento a ellos o suscriban uno con ellos.',
        clause:
          'El destinatario comunicará datos personales a otro tercer país o a otra sociedad únicamente si los cubre el mismo instrumento o se ha suscrito previamente otro equivalente. Actualmente están cubiertos: […].',
      },
    },
  },
  'uk-and-swiss-law': {
    rules: ['regime-not-covered'],
    words: {
      en: {
        title: 'Transfers under UK or Swiss law',
        ask: 'Please add to the clauses what the law under which we stand asks for: the UK International Data Transfer Agreement or Addendum, or the adaptations for Swiss law.',
        clause:
          'To the standard contractual clauses of Implementing Decision (EU) 2021/914 the parties add the UK International Data Transfer Addendum for data under UK law and the adaptations of the Swiss supervisory authority for data under Swiss law.',
      },
      fr: {
        title: 'Transferts relevant du droit britannique ou suisse',
        ask: 'Merci d’ajouter aux clauses ce qu’exige le droit dont nous relevons : l’accord international de transfert de données du Royaume-Uni (IDTA) ou son addendum, ou les adaptations au droit suisse.',
        clause:
          'Les parties complètent les clauses contractuelles types de la décision d’exécution (UE) 2021/914 par l’addendum du Royaume-Uni pour les données relevant du droit britannique et par les adaptations de l’autorité suisse de contrôle pour les données relevant du droit suisse.',
      },
      de: {
        title: 'Übermittlungen nach britischem oder schweizerischem Recht',
        ask: 'Bitte ergänzen Sie die Klauseln um das, was das für uns geltende Recht verlangt: das International Data Transfer Agreement oder Addendum des Vereinigten Königreichs oder die Anpassungen an das schweizerische Recht.',
        clause:
          'Die Parteien ergänzen die Standardvertragsklauseln des Durchführungsbeschlusses (EU) 2021/914 um das International Data Transfer Addendum des Vereinigten Königreichs für Daten nach britischem Recht und um die Anpassungen der schweizerischen Aufsichtsbehörde für Daten nach schweizerischem Recht.',
      },
      es: {
        title: 'Transferencias sujetas al Derecho británico o suizo',
        ask: 'Les rogamos que añadan a las cláusulas lo que exige el Derecho al que estamos sujetos: el acuerdo internacional de transferencia de datos del Reino Unido (IDTA) o su adenda, o las adaptaciones al Derecho suizo.',
        clause:
          'Las partes completan las cláusulas contractuales tipo de la Decisión de Ejecución (UE) 2021/914 con la adenda del Reino Unido para los datos sujetos al Derecho británico y con las adaptaciones de la autoridad suiza de control para los datos sujetos al Derecho suizo.',
      },
    },
  },
  'instrument-without-transfer': {
    rules: ['safeguard-without-transfer'],
    words: {
      en: {
        title: 'Transfer instruments without a transfer',
        ask: 'Please tell us for which transfer this instrument is meant, or confirm that there is none and have the passage struck out.',
        clause:
          'No personal data are transferred to third countries in connection with this service, and none can be reached from there. The passages on transfer instruments do not apply to it.',
      },
      fr: {
        title: 'Instruments de transfert sans transfert',
        ask: 'Merci de nous indiquer à quel transfert cet instrument se rapporte, ou de confirmer qu’il n’y en a pas et de faire supprimer le passage.',
        clause:
          'Aucune donnée à caractère personnel n’est transférée vers un pays tiers dans le cadre du présent service, ni accessible depuis un tel pays. Les passages relatifs aux instruments de transfert ne s’y appliquent pas.',
      },
      de: {
        title: 'Übermittlungsinstrumente ohne Übermittlung',
        ask: 'Bitte teilen Sie uns mit, für welche Übermittlung dieses Instrument gedacht ist, oder bestätigen Sie, dass es keine gibt, und lassen Sie die Stelle streichen.',
        clause:
          'Im Zusammenhang mit diesem Dienst werden keine personenbezogenen Daten an Drittländer übermittelt, und keine sind von dort zugänglich. Die Stellen über Übermittlungsinstrumente gelten für ihn nicht.',
      },
      es: {
        title: 'Instrumentos de transferencia sin transferencia',
        ask: 'Les rogamos que nos indiquen para qué transferencia está previsto este instrumento o que confirmen que no hay ninguna y supriman el pasaje.',
        clause:
          'En relación con este servicio no se transfieren datos personales a terceros países ni son accesibles desde ellos. Los pasajes sobre instrumentos de transferencia no se le aplican.',
      },
    },
  },
} as const satisfies Requests

import type { Requests } from '../../../model/request.ts'

/** Requests on what Article 28 wants the contract to say. */
export const obligations = {
  contract: {
    rules: ['agreement-missing'],
    words: {
      en: {
        title: 'Contract under Article 28',
        ask: 'Please conclude with us, or send us signed, a written contract that holds every term of Article 28(3).',
        clause:
          'The parties conclude this contract on the processing of personal data under Article 28 GDPR. It binds the processor with regard to the controller from the day on which both have signed it, in writing or in electronic form; its annexes form part of it.',
      },
      fr: {
        title: 'Contrat au titre de l’article 28',
        ask: 'Merci de conclure avec nous, ou de nous renvoyer signé, un contrat écrit contenant toutes les dispositions prévues à l’article 28, paragraphe 3.',
        clause:
          'Les parties concluent le présent contrat relatif au traitement de données à caractère personnel au titre de l’article 28 du RGPD. Il lie le sous-traitant à l’égard du responsable du traitement à compter du jour où les deux parties l’ont signé, par écrit ou sous forme électronique ; ses annexes en font partie intégrante.',
      },
      de: {
        title: 'Vertrag nach Artikel 28',
        ask: 'Bitte schließen Sie mit uns einen schriftlichen Vertrag, der alle Bestimmungen des Artikels 28 Absatz 3 enthält, oder übersenden Sie uns diesen unterzeichnet.',
        clause:
          'Die Parteien schließen diesen Vertrag über die Verarbeitung personenbezogener Daten nach Artikel 28 DSGVO. Er bindet den Auftragsverarbeiter in Bezug auf den Verantwortlichen ab dem Tag, an dem beide ihn schriftlich oder in einem elektronischen Format unterzeichnet haben; seine Anlagen sind Bestandteil des Vertrags.',
      },
      es: {
        title: 'Contrato conforme al artículo 28',
        ask: 'Les rogamos que suscriban con nosotros, o nos devuelvan firmado, un contrato por escrito que contenga todas las estipulaciones del artículo 28, apartado 3.',
        clause:
          'Las partes celebran el presente contrato sobre el tratamiento de datos personales conforme al artículo 28 del RGPD. Vincula al encargado respecto del responsable desde el día en que ambas partes lo hayan firmado, por escrito o en formato electrónico; sus anexos forman parte de él.',
      },
    },
  },
  'binding-documents': {
    rules: ['agreement-disclaims-effect', 'obligation-outside-agreement'],
    words: {
      en: {
        title: 'Terms that do not bind',
        ask: 'Please have these terms written into the contract: what only stands in documents without contractual effect does not bind you towards us.',
        clause:
          'The documents listed in the annex, in the version of the day of signature, form part of this contract and bind the processor. It does not change them to the detriment of the controller.',
      },
      fr: {
        title: 'Stipulations sans effet contraignant',
        ask: 'Merci d’intégrer ces stipulations au contrat : ce qui ne figure que dans des documents sans valeur contractuelle ne vous lie pas à notre égard.',
        clause:
          'Les documents énumérés en annexe, dans leur version au jour de la signature, font partie du présent contrat et lient le sous-traitant. Il ne les modifie pas au détriment du responsable du traitement.',
      },
      de: {
        title: 'Nicht bindende Bestimmungen',
        ask: 'Bitte nehmen Sie diese Bestimmungen in den Vertrag auf: Was nur in Dokumenten ohne vertragliche Wirkung steht, bindet Sie uns gegenüber nicht.',
        clause:
          'Die in der Anlage aufgeführten Dokumente sind in der Fassung vom Tag der Unterzeichnung Bestandteil dieses Vertrags und binden den Auftragsverarbeiter. Er ändert sie nicht zum Nachteil des Verantwortlichen.',
      },
      es: {
        title: 'Estipulaciones que no vinculan',
        ask: 'Les rogamos que incorporen estas estipulaciones al contrato: lo que solo figura en documentos sin efecto contractual no les vincula frente a nosotros.',
        clause:
          'Los documentos enumerados en el anexo, en su versión del día de la firma, forman parte del presente contrato y vinculan al encargado. Este no los modificará en perjuicio del responsable.',
      },
    },
  },
  instructions: {
    rules: [
      'instructions-undocumented',
      'instructions-silent-on-transfers',
      'legal-exception-missing',
      'legal-exception-too-wide',
    ],
    words: {
      en: {
        title: 'Processing on documented instructions',
        ask: 'Please undertake what Article 28(3)(a) wants in full: processing only on our documented instructions, also with regard to transfers, with no exception but Union or Member State law, and information to us before you apply it.',
        clause:
          'The processor processes the personal data only on documented instructions from the controller, including with regard to transfers of personal data to a third country or an international organisation, unless required to do so by Union or Member State law to which it is subject. In such a case it informs the controller of that legal requirement before processing, unless that law prohibits such information on important grounds of public interest.',
      },
      fr: {
        title: 'Traitement sur instruction documentée',
        ask: 'Merci de vous engager à tout ce que prévoit l’article 28, paragraphe 3, point a) : ne traiter que sur notre instruction documentée, y compris en ce qui concerne les transferts, sans autre exception que le droit de l’Union ou d’un État membre, et nous en informer avant de l’appliquer.',
        clause:
          'Le sous-traitant ne traite les données à caractère personnel que sur instruction documentée du responsable du traitement, y compris en ce qui concerne les transferts de données à caractère personnel vers un pays tiers ou à une organisation internationale, à moins qu’il ne soit tenu d’y procéder en vertu du droit de l’Union ou du droit de l’État membre auquel il est soumis. Dans ce cas, il informe le responsable du traitement de cette obligation juridique avant le traitement, sauf si le droit concerné interdit une telle information pour des motifs importants d’intérêt public.',
      },
      de: {
        title: 'Verarbeitung auf dokumentierte Weisung',
        ask: 'Bitte verpflichten Sie sich zu allem, was Artikel 28 Absatz 3 Buchstabe a verlangt: Verarbeitung nur auf unsere dokumentierte Weisung, auch in Bezug auf Übermittlungen, ohne andere Ausnahme als das Recht der Union oder eines Mitgliedstaats, und Mitteilung an uns, bevor Sie es anwenden.',
        clause:
          'Der Auftragsverarbeiter verarbeitet die personenbezogenen Daten nur auf dokumentierte Weisung des Verantwortlichen – auch in Bezug auf die Übermittlung personenbezogener Daten an ein Drittland oder eine internationale Organisation –, sofern er nicht durch das Recht der Union oder der Mitgliedstaaten, dem er unterliegt, hierzu verpflichtet ist. In einem solchen Fall teilt er dem Verantwortlichen diese rechtlichen Anforderungen vor der Verarbeitung mit, sofern das betreffende Recht eine solche Mitteilung nicht wegen eines wichtigen öffentlichen Interesses verbietet.',
      },
      es: {
        title: 'Tratamiento siguiendo instrucciones documentadas',
        ask: 'Les rogamos que se comprometan a todo lo que exige el artículo 28, apartado 3, letra a): tratar los datos únicamente siguiendo nuestras instrucciones documentadas, inclusive respecto de las transferencias, sin más excepción que el Derecho de la Unión o de los Estados miembros, e informarnos antes de aplicarlo.',
        clause:
          'El encargado tratará los datos personales únicamente siguiendo instrucciones documentadas del responsable, inclusive con respecto a las transferencias de datos personales a un tercer país o una organización internacional, salvo que esté obligado a ello en virtud del Derecho de la Unión o de los Estados miembros que se aplique al encargado. En tal caso, informará al responsable de esa exigencia legal previa al tratamiento, salvo que tal Derecho lo prohíba por razones importantes de interés público.',
      },
    },
  },
  'unlawful-instructions': {
    rules: ['unlawful-instruction-alert-missing'],
    words: {
      en: {
        title: 'Alert on unlawful instructions',
        ask: 'Please undertake to inform us immediately if, in your opinion, an instruction infringes data protection law.',
        clause:
          'The processor immediately informs the controller if, in its opinion, an instruction infringes the GDPR or other Union or Member State data protection provisions, and may suspend the instruction until the controller confirms or changes it.',
      },
      fr: {
        title: 'Alerte en cas d’instruction illicite',
        ask: 'Merci de vous engager à nous informer immédiatement si, selon vous, une instruction constitue une violation du droit de la protection des données.',
        clause:
          'Le sous-traitant informe immédiatement le responsable du traitement si, selon lui, une instruction constitue une violation du RGPD ou d’autres dispositions du droit de l’Union ou du droit des États membres relatives à la protection des données, et peut suspendre l’exécution de l’instruction jusqu’à ce que le responsable du traitement la confirme ou la modifie.',
      },
      de: {
        title: 'Hinweis auf rechtswidrige Weisungen',
        ask: 'Bitte verpflichten Sie sich, uns unverzüglich zu informieren, falls eine Weisung Ihrer Auffassung nach gegen Datenschutzrecht verstößt.',
        clause:
          'Der Auftragsverarbeiter informiert den Verantwortlichen unverzüglich, falls er der Auffassung ist, dass eine Weisung gegen die DSGVO oder gegen andere Datenschutzbestimmungen der Union oder der Mitgliedstaaten verstößt, und kann ihre Ausführung aussetzen, bis der Verantwortliche sie bestätigt oder ändert.',
      },
      es: {
        title: 'Aviso de instrucciones ilícitas',
        ask: 'Les rogamos que se comprometan a informarnos inmediatamente si, en su opinión, una instrucción infringe la normativa de protección de datos.',
        clause:
          'El encargado informará inmediatamente al responsable si, en su opinión, una instrucción infringe el RGPD u otras disposiciones en materia de protección de datos de la Unión o de los Estados miembros, y podrá suspender su ejecución hasta que el responsable la confirme o modifique.',
      },
    },
  },
  confidentiality: {
    rules: ['confidentiality-missing'],
    words: {
      en: {
        title: 'Confidentiality',
        ask: 'Please undertake that all persons authorised to process our data have committed themselves to confidentiality or are under a statutory obligation of confidentiality.',
        clause:
          'The processor ensures that persons authorised to process the personal data have committed themselves to confidentiality or are under an appropriate statutory obligation of confidentiality, beyond the end of their work.',
      },
      fr: {
        title: 'Confidentialité',
        ask: 'Merci de vous engager à ce que toutes les personnes autorisées à traiter nos données s’engagent à respecter la confidentialité ou soient soumises à une obligation légale de confidentialité.',
        clause:
          'Le sous-traitant veille à ce que les personnes autorisées à traiter les données à caractère personnel s’engagent à respecter la confidentialité ou soient soumises à une obligation légale appropriée de confidentialité, y compris après la fin de leur mission.',
      },
      de: {
        title: 'Vertraulichkeit',
        ask: 'Bitte gewährleisten Sie, dass sich alle zur Verarbeitung unserer Daten befugten Personen zur Vertraulichkeit verpflichtet haben oder einer gesetzlichen Verschwiegenheitspflicht unterliegen.',
        clause:
          'Der Auftragsverarbeiter gewährleistet, dass sich die zur Verarbeitung der personenbezogenen Daten befugten Personen zur Vertraulichkeit verpflichtet haben oder einer angemessenen gesetzlichen Verschwiegenheitspflicht unterliegen, auch über das Ende ihrer Tätigkeit hinaus.',
      },
      es: {
        title: 'Confidencialidad',
        ask: 'Les rogamos que garanticen que todas las personas autorizadas para tratar nuestros datos se han comprometido a respetar la confidencialidad o están sujetas a una obligación legal de confidencialidad.',
        clause:
          'El encargado garantizará que las personas autorizadas para tratar datos personales se hayan comprometido a respetar la confidencialidad o estén sujetas a una obligación de confidencialidad de naturaleza estatutaria, incluso después de que finalice su trabajo.',
      },
    },
  },
  'persons-with-access': {
    rules: ['staff-instructions-missing'],
    words: {
      en: {
        title: 'Persons under your authority',
        ask: 'Please undertake that everybody acting under your authority who has access to our data processes them only on our instructions.',
        clause:
          'The processor ensures that any person acting under its authority who has access to the personal data processes them only on instructions from the controller, unless required to do so by Union or Member State law.',
      },
      fr: {
        title: 'Personnes agissant sous votre autorité',
        ask: 'Merci de vous engager à ce que toute personne agissant sous votre autorité et ayant accès à nos données ne les traite que sur notre instruction.',
        clause:
          'Le sous-traitant veille à ce que toute personne agissant sous son autorité et ayant accès aux données à caractère personnel ne les traite que sur instruction du responsable du traitement, à moins d’y être obligée par le droit de l’Union ou le droit d’un État membre.',
      },
      de: {
        title: 'Ihnen unterstellte Personen',
        ask: 'Bitte gewährleisten Sie, dass alle Ihnen unterstellten Personen, die Zugang zu unseren Daten haben, diese nur auf unsere Weisung verarbeiten.',
        clause:
          'Der Auftragsverarbeiter gewährleistet, dass jede ihm unterstellte Person, die Zugang zu den personenbezogenen Daten hat, diese nur auf Weisung des Verantwortlichen verarbeitet, es sei denn, sie ist nach dem Recht der Union oder der Mitgliedstaaten zur Verarbeitung verpflichtet.',
      },
      es: {
        title: 'Personas bajo su autoridad',
        ask: 'Les rogamos que garanticen que toda persona que actúe bajo su autoridad y tenga acceso a nuestros datos solo los trate siguiendo nuestras instrucciones.',
        clause:
          'El encargado garantizará que cualquier persona que actúe bajo su autoridad y tenga acceso a los datos personales solo los trate siguiendo instrucciones del responsable, salvo que esté obligada a ello en virtud del Derecho de la Unión o de los Estados miembros.',
      },
    },
  },
  'duty-of-security': {
    rules: ['security-obligation-missing'],
    words: {
      en: {
        title: 'Duty to take the measures of Article 32',
        ask: 'Please undertake to take all measures required pursuant to Article 32, chosen by the risks that the processing presents.',
        clause:
          'The processor takes all measures required pursuant to Article 32 GDPR. It chooses them by the risks of accidental or unlawful destruction, loss, alteration, unauthorised disclosure of, or access to the personal data, describes them in the annex, and does not fall below that level.',
      },
      fr: {
        title: 'Obligation de prendre les mesures de l’article 32',
        ask: 'Merci de vous engager à prendre toutes les mesures requises en vertu de l’article 32, choisies en fonction des risques que présente le traitement.',
        clause:
          'Le sous-traitant prend toutes les mesures requises en vertu de l’article 32 du RGPD. Il les choisit en fonction des risques de destruction, de perte, d’altération, de divulgation non autorisée de données à caractère personnel ou d’accès non autorisé à celles-ci, de manière accidentelle ou illicite, les décrit en annexe et maintient ce niveau.',
      },
      de: {
        title: 'Pflicht zu den Maßnahmen des Artikels 32',
        ask: 'Bitte verpflichten Sie sich, alle gemäß Artikel 32 erforderlichen Maßnahmen zu ergreifen, ausgewählt nach den Risiken der Verarbeitung.',
        clause:
          'Der Auftragsverarbeiter ergreift alle gemäß Artikel 32 DSGVO erforderlichen Maßnahmen. Er wählt sie nach den Risiken der unbeabsichtigten oder unrechtmäßigen Vernichtung, des Verlusts, der Veränderung oder der unbefugten Offenlegung von beziehungsweise des unbefugten Zugangs zu personenbezogenen Daten, beschreibt sie in der Anlage und unterschreitet dieses Niveau nicht.',
      },
      es: {
        title: 'Obligación de adoptar las medidas del artículo 32',
        ask: 'Les rogamos que se comprometan a tomar todas las medidas necesarias de conformidad con el artículo 32, elegidas en función de los riesgos que presente el tratamiento.',
        clause:
          'El encargado tomará todas las medidas necesarias de conformidad con el artículo 32 del RGPD. Las elegirá en función de los riesgos de destrucción, pérdida o alteración accidental o ilícita de los datos personales, o de comunicación o acceso no autorizados a ellos, las describirá en el anexo y mantendrá ese nivel.',
      },
    },
  },
  'help-with-our-duties': {
    rules: ['assistance-missing'],
    words: {
      en: {
        title: 'Assistance with Articles 32 to 36',
        ask: 'Please undertake to assist us with each of the obligations under Articles 32 to 36: security of processing, notification of a breach to the authority and its communication to data subjects, impact assessments, and prior consultation.',
        clause:
          'Taking into account the nature of processing and the information available to it, the processor assists the controller in ensuring compliance with the obligations pursuant to Articles 32 to 36 GDPR: security of processing, notification of a personal data breach to the supervisory authority, its communication to the data subjects, data protection impact assessments, and prior consultation.',
      },
      fr: {
        title: 'Aide au respect des articles 32 à 36',
        ask: 'Merci de vous engager à nous aider pour chacune des obligations prévues aux articles 32 à 36 : sécurité du traitement, notification d’une violation à l’autorité et communication aux personnes concernées, analyses d’impact et consultation préalable.',
        clause:
          'Compte tenu de la nature du traitement et des informations à sa disposition, le sous-traitant aide le responsable du traitement à garantir le respect des obligations prévues aux articles 32 à 36 du RGPD : sécurité du traitement, notification d’une violation de données à caractère personnel à l’autorité de contrôle, communication de celle-ci aux personnes concernées, analyses d’impact relatives à la protection des données et consultation préalable.',
      },
      de: {
        title: 'Unterstützung bei den Pflichten der Artikel 32 bis 36',
        ask: 'Bitte verpflichten Sie sich, uns bei jeder der Pflichten aus den Artikeln 32 bis 36 zu unterstützen: Sicherheit der Verarbeitung, Meldung einer Verletzung an die Aufsichtsbehörde und Benachrichtigung der betroffenen Personen, Datenschutz-Folgenabschätzung und vorherige Konsultation.',
        clause:
          'Unter Berücksichtigung der Art der Verarbeitung und der ihm zur Verfügung stehenden Informationen unterstützt der Auftragsverarbeiter den Verantwortlichen bei der Einhaltung der in den Artikeln 32 bis 36 DSGVO genannten Pflichten: Sicherheit der Verarbeitung, Meldung einer Verletzung des Schutzes personenbezogener Daten an die Aufsichtsbehörde, Benachrichtigung der betroffenen Personen, Datenschutz-Folgenabschätzung und vorherige Konsultation.',
      },
      es: {
        title: 'Ayuda con los artículos 32 a 36',
        ask: 'Les rogamos que se comprometan a ayudarnos con cada una de las obligaciones de los artículos 32 a 36: seguridad del tratamiento, notificación de una violación de la seguridad a la autoridad y comunicación a los interesados, evaluaciones de impacto y consulta previa.',
        clause:
          'Teniendo en cuenta la naturaleza del tratamiento y la información a su disposición, el encargado ayudará al responsable a garantizar el cumplimiento de las obligaciones establecidas en los artículos 32 a 36 del RGPD: seguridad del tratamiento, notificación de una violación de la seguridad de los datos personales a la autoridad de control, su comunicación a los interesados, evaluaciones de impacto relativas a la protección de datos y consulta previa.',
      },
    },
  },
  'information-on-request': {
    rules: ['compliance-information-missing'],
    words: {
      en: {
        title: 'Information that demonstrates compliance with Article 28',
        ask: 'Please undertake to make available to us all information necessary to demonstrate that the obligations of Article 28 are met.',
        clause:
          'The processor makes available to the controller, on request and within fourteen days, all information necessary to demonstrate compliance with the obligations laid down in Article 28 GDPR.',
      },
      fr: {
        title: 'Informations démontrant le respect de l’article 28',
        ask: 'Merci de vous engager à mettre à notre disposition toutes les informations nécessaires pour démontrer le respect des obligations de l’article 28.',
        clause:
          'Le sous-traitant met à la disposition du responsable du traitement, sur demande et dans un délai de quatorze jours, toutes les informations nécessaires pour démontrer le respect des obligations prévues à l’article 28 du RGPD.',
      },
      de: {
        title: 'Informationen zum Nachweis der Pflichten aus Artikel 28',
        ask: 'Bitte verpflichten Sie sich, uns alle erforderlichen Informationen zum Nachweis der Einhaltung der Pflichten aus Artikel 28 zur Verfügung zu stellen.',
        clause:
          'Der Auftragsverarbeiter stellt dem Verantwortlichen auf Anfrage binnen vierzehn Tagen alle erforderlichen Informationen zum Nachweis der Einhaltung der in Artikel 28 DSGVO niedergelegten Pflichten zur Verfügung.',
      },
      es: {
        title: 'Información que demuestra el cumplimiento del artículo 28',
        ask: 'Les rogamos que se comprometan a poner a nuestra disposición toda la información necesaria para demostrar el cumplimiento de las obligaciones del artículo 28.',
        clause:
          'El encargado pondrá a disposición del responsable, previa solicitud y en un plazo de catorce días, toda la información necesaria para demostrar el cumplimiento de las obligaciones establecidas en el artículo 28 del RGPD.',
      },
    },
  },
  audits: {
    rules: ['audit-right-missing', 'audit-hindered'],
    words: {
      en: {
        title: 'Audits and inspections',
        ask: 'Please allow for and contribute to audits, including inspections, by us or an auditor mandated by us, of all that Article 28 asks for, without conditions of cost, frequency or notice that deter them, and again after a breach.',
        clause:
          'The processor allows for and contributes to audits, including inspections, conducted by the controller or another auditor mandated by the controller, once a year and at any time after a personal data breach or at the request of a supervisory authority, with fourteen days’ notice, or less where the occasion demands it. Each party bears its own costs; the processor bears those of an audit that finds a substantial fault. Audits extend to all that Article 28 GDPR requires.',
      },
      fr: {
        title: 'Audits et inspections',
        ask: 'Merci de permettre la réalisation d’audits, y compris des inspections, par nous ou par un auditeur que nous mandatons, portant sur tout ce qu’exige l’article 28, sans conditions de coût, de fréquence ou de préavis dissuasives, et de nouveau après une violation, et de contribuer à ces audits.',
        clause:
          'Le sous-traitant permet la réalisation d’audits, y compris des inspections, par le responsable du traitement ou un autre auditeur qu’il a mandaté, et contribue à ces audits, une fois par an et à tout moment après une violation de données à caractère personnel ou à la demande d’une autorité de contrôle, moyennant un préavis de quatorze jours, ou moins lorsque les circonstances l’exigent. Chaque partie supporte ses propres frais ; le sous-traitant supporte ceux d’un audit qui révèle un manquement substantiel. Les audits portent sur tout ce qu’exige l’article 28 du RGPD.',
      },
      de: {
        title: 'Überprüfungen und Inspektionen',
        ask: 'Bitte ermöglichen Sie Überprüfungen – einschließlich Inspektionen – durch uns oder einen von uns beauftragten Prüfer in allem, was Artikel 28 verlangt, ohne abschreckende Bedingungen zu Kosten, Häufigkeit oder Ankündigung, sowie erneut nach einer Verletzung, und tragen Sie dazu bei.',
        clause:
          'Der Auftragsverarbeiter ermöglicht Überprüfungen – einschließlich Inspektionen –, die vom Verantwortlichen oder einem anderen von diesem beauftragten Prüfer durchgeführt werden, und trägt dazu bei: einmal im Jahr und jederzeit nach einer Verletzung des Schutzes personenbezogener Daten oder auf Verlangen einer Aufsichtsbehörde, mit einer Ankündigung von vierzehn Tagen, aus gegebenem Anlass auch kürzer. Jede Partei trägt ihre eigenen Kosten; die Kosten einer Überprüfung, die einen wesentlichen Mangel ergibt, trägt der Auftragsverarbeiter. Überprüft werden kann alles, was Artikel 28 DSGVO verlangt.',
      },
      es: {
        title: 'Auditorías e inspecciones',
        ask: 'Les rogamos que permitan la realización de auditorías, incluidas inspecciones, por nuestra parte o de un auditor autorizado por nosotros, sobre todo lo que exige el artículo 28, sin condiciones disuasorias de coste, frecuencia o preaviso, y de nuevo tras una violación de la seguridad, y que contribuyan a ellas.',
        clause:
          'El encargado permitirá la realización de auditorías, incluidas inspecciones, por parte del responsable o de otro auditor autorizado por este, y contribuirá a ellas, una vez al año y en cualquier momento tras una violación de la seguridad de los datos personales o a petición de una autoridad de control, con un preaviso de catorce días, o menor si las circunstancias lo exigen. Cada parte asumirá sus propios gastos; el encargado asumirá los de una auditoría que revele una deficiencia sustancial. Las auditorías abarcan todo lo que exige el artículo 28 del RGPD.',
      },
    },
  },
  'changes-of-the-terms': {
    rules: ['terms-changed-unilaterally'],
    words: {
      en: {
        title: 'Changes of the terms',
        ask: 'Please agree that the terms on data protection change only with our consent.',
        clause:
          'These terms change only by an agreement of both parties in writing or in electronic form. Silence and the further use of the service are no agreement.',
      },
      fr: {
        title: 'Modification des conditions',
        ask: 'Merci de convenir que les conditions relatives à la protection des données ne sont modifiées qu’avec notre accord.',
        clause:
          'Les présentes conditions ne sont modifiées que par un accord des deux parties, par écrit ou sous forme électronique. Ni le silence ni la poursuite de l’utilisation du service ne valent accord.',
      },
      de: {
        title: 'Änderung der Bedingungen',
        ask: 'Bitte vereinbaren Sie mit uns, dass die Bedingungen zum Datenschutz nur mit unserer Zustimmung geändert werden.',
        clause:
          'Diese Bedingungen werden nur durch Vereinbarung beider Parteien in schriftlicher oder elektronischer Form geändert. Schweigen und die weitere Nutzung des Dienstes gelten nicht als Zustimmung.',
      },
      es: {
        title: 'Modificación de las condiciones',
        ask: 'Les rogamos que acuerden con nosotros que las condiciones de protección de datos solo se modifican con nuestro consentimiento.',
        clause:
          'Las presentes condiciones solo se modificarán por acuerdo de ambas partes, por escrito o en formato electrónico. Ni el silencio ni el uso continuado del servicio equivalen a un acuerdo.',
      },
    },
  },
  'suspension-and-termination': {
    rules: ['suspension-or-termination-missing'],
    words: {
      en: {
        title: 'Suspension and termination',
        ask: 'Please agree that we may have the processing suspended, and terminate, where you are in breach of your obligations on personal data.',
        clause:
          'Where the processor is in breach of its obligations on personal data, the controller may instruct it to suspend the processing until it meets them, and may terminate the contract if it does not do so within one month.',
      },
      fr: {
        title: 'Suspension et résiliation',
        ask: 'Merci de convenir que nous pouvons faire suspendre le traitement et résilier le contrat en cas de manquement de votre part à vos obligations relatives aux données à caractère personnel.',
        clause:
          'En cas de manquement du sous-traitant à ses obligations relatives aux données à caractère personnel, le responsable du traitement peut lui donner instruction de suspendre le traitement jusqu’à ce qu’il s’y conforme, et peut résilier le contrat s’il ne s’y conforme pas dans un délai d’un mois.',
      },
      de: {
        title: 'Aussetzung und Kündigung',
        ask: 'Bitte vereinbaren Sie mit uns, dass wir die Verarbeitung aussetzen lassen und kündigen können, wenn Sie gegen Ihre Pflichten in Bezug auf personenbezogene Daten verstoßen.',
        clause:
          'Verstößt der Auftragsverarbeiter gegen seine Pflichten in Bezug auf personenbezogene Daten, so kann der Verantwortliche ihn anweisen, die Verarbeitung auszusetzen, bis er sie einhält, und den Vertrag kündigen, wenn dies nicht binnen eines Monats geschieht.',
      },
      es: {
        title: 'Suspensión y resolución',
        ask: 'Les rogamos que acuerden con nosotros que podemos hacer suspender el tratamiento y resolver el contrato en caso de que incumplan sus obligaciones relativas a los datos personales.',
        clause:
          'Cuando el encargado incumpla sus obligaciones relativas a los datos personales, el responsable podrá ordenarle que suspenda el tratamiento hasta que las cumpla y podrá resolver el contrato si no lo hace en el plazo de un mes.',
      },
    },
  },
} as const satisfies Requests

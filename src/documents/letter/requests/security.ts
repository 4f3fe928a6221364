import type { Requests } from '../../../model/request.ts'

/** Requests on security measures and on certificates. */
export const security = {
  'security-measures': {
    rules: ['measures-missing', 'measures-by-reference-only', 'measure-missing'],
    words: {
      en: {
        title: 'Technical and organisational measures',
        ask: 'Please annex to the contract a dated description of the measures, with those that Article 32(1) names: pseudonymisation and encryption; confidentiality, integrity, availability and resilience; restoration after an incident; regular testing. If the risk does not call for one of them, please tell us why.',
        clause:
          'The annex, in its version of […], describes the technical and organisational measures: pseudonymisation and encryption, confidentiality, integrity, availability and resilience of the systems, restoration of availability and access after an incident within […], and a process for regularly testing them. It changes only so that the level of security does not fall.',
      },
      fr: {
        title: 'Mesures techniques et organisationnelles',
        ask: 'Merci d’annexer au contrat une description datée des mesures, comprenant celles que mentionne l’article 32, paragraphe 1 : pseudonymisation et chiffrement ; confidentialité, intégrité, disponibilité et résilience ; rétablissement après un incident ; tests réguliers. Si le risque ne commande pas l’une d’elles, merci de nous en indiquer la raison.',
        clause:
          'L’annexe, dans sa version du […], décrit les mesures techniques et organisationnelles : pseudonymisation et chiffrement, confidentialité, intégrité, disponibilité et résilience des systèmes, rétablissement de la disponibilité et de l’accès après un incident dans un délai de […], et procédure visant à les tester régulièrement. Elle n’est modifiée que sans abaisser le niveau de sécurité.',
      },
      de: {
        title: 'Technische und organisatorische Maßnahmen',
        ask: 'Bitte fügen Sie dem Vertrag als Anlage eine datierte Beschreibung der Maßnahmen bei, einschließlich der in Artikel 32 Absatz 1 genannten: Pseudonymisierung und Verschlüsselung; Vertraulichkeit, Integrität, Verfügbarkeit und Belastbarkeit; Wiederherstellung nach einem Zwischenfall; regelmäßige Überprüfung. Erfordert das Risiko eine davon nicht, so teilen Sie uns bitte den Grund mit.',
        clause:
          'Die Anlage in der Fassung vom […] beschreibt die technischen und organisatorischen Maßnahmen: Pseudonymisierung und Verschlüsselung, Vertraulichkeit, Integrität, Verfügbarkeit und Belastbarkeit der Systeme, Wiederherstellung von Verfügbarkeit und Zugang nach einem Zwischenfall binnen […] und ein Verfahren zur regelmäßigen Überprüfung. Sie wird nur so geändert, dass das Schutzniveau nicht sinkt.',
      },
      es: {
        title: 'Medidas técnicas y organizativas',
        ask: 'Les rogamos que incorporen como anexo al contrato una descripción fechada de las medidas, con las que menciona el artículo 32, apartado 1: seudonimización y cifrado; confidencialidad, integridad, disponibilidad y resiliencia; restauración tras un incidente; verificación periódica. Si el riesgo no exige alguna de ellas, les rogamos que nos indiquen el motivo.',
        clause:
          'El anexo, en su versión de […], describe las medidas técnicas y organizativas: seudonimización y cifrado, confidencialidad, integridad, disponibilidad y resiliencia de los sistemas, restauración de la disponibilidad y el acceso tras un incidente en un plazo de […] y un proceso de verificación periódica. Solo se modificará de modo que no descienda el nivel de seguridad.',
      },
    },
  },
  'measures-of-your-own': {
    rules: ['measures-of-another-party'],
    words: {
      en: {
        title: 'Measures that only another company promises',
        ask: 'Please promise these measures as your own, whoever carries them out.',
        clause:
          'The processor ensures the resilience of the systems and restores availability and access within […] of an incident, whether it does so itself or through its sub-processors.',
      },
      fr: {
        title: 'Mesures promises par une autre société uniquement',
        ask: 'Merci de vous engager vous-mêmes sur ces mesures, quel que soit celui qui les exécute.',
        clause:
          'Le sous-traitant garantit la résilience des systèmes et rétablit la disponibilité et l’accès dans un délai de […] après un incident, qu’il le fasse lui-même ou par ses sous-traitants ultérieurs.',
      },
      de: {
        title: 'Maßnahmen, die nur ein anderes Unternehmen zusagt',
        ask: 'Bitte sagen Sie diese Maßnahmen als eigene zu, wer immer sie ausführt.',
        clause:
          'Der Auftragsverarbeiter gewährleistet die Belastbarkeit der Systeme und stellt Verfügbarkeit und Zugang binnen […] nach einem Zwischenfall wieder her, sei es selbst oder durch seine Unterauftragsverarbeiter.',
      },
      es: {
        title: 'Medidas que solo promete otra sociedad',
        ask: 'Les rogamos que asuman estas medidas como propias, sea quien sea quien las ejecute.',
        clause:
          'El encargado garantiza la resiliencia de los sistemas y restaurará la disponibilidad y el acceso en un plazo de […] tras un incidente, ya lo haga por sí mismo o por medio de sus subencargados.',
      },
    },
  },
  certificates: {
    rules: [
      'certificate-expired',
      'certificate-undated',
      'certificate-edition-ended',
      'certificate-edition-superseded',
      'certificate-edition-unknown',
      'certificate-holder-differs',
    ],
    words: {
      en: {
        title: 'Certificates',
        ask: 'Please send us the certificates in force: holder, scope, edition of the standard, day of issue and last day, covering your company and this service. Where an edition has been replaced, please tell us when you move to the new one.',
        clause:
          'The annex states for each certificate its holder, scope, standard and edition, number, day of issue and last day. The provider keeps the certificates in force as long as the contract runs, moves to a new edition before certificates of the old one end, and sends the customer each new certificate.',
      },
      fr: {
        title: 'Certificats',
        ask: 'Merci de nous transmettre les certificats en vigueur : titulaire, périmètre, édition de la norme, date de délivrance et date d’échéance, couvrant votre société et ce service. Lorsqu’une édition a été remplacée, merci de nous indiquer quand vous passerez à la nouvelle.',
        clause:
          'L’annexe indique, pour chaque certificat, son titulaire, son périmètre, la norme et son édition, le numéro, la date de délivrance et la date d’échéance. Le prestataire maintient les certificats en vigueur pendant toute la durée du contrat, passe à une nouvelle édition avant l’échéance des certificats de l’ancienne et transmet chaque nouveau certificat au client.',
      },
      de: {
        title: 'Zertifikate',
        ask: 'Bitte übersenden Sie uns die gültigen Zertifikate: Inhaber, Geltungsbereich, Ausgabe der Norm, Tag der Ausstellung und letzter Tag, mit Geltung für Ihr Unternehmen und diesen Dienst. Wurde eine Ausgabe ersetzt, so teilen Sie uns bitte mit, wann Sie auf die neue umstellen.',
        clause:
          'Die Anlage nennt für jedes Zertifikat Inhaber, Geltungsbereich, Norm und Ausgabe, Nummer, Tag der Ausstellung und letzten Tag. Der Anbieter hält die Zertifikate während der Laufzeit des Vertrags gültig, stellt auf eine neue Ausgabe um, bevor Zertifikate der alten enden, und übersendet dem Kunden jedes neue Zertifikat.',
      },
      es: {
        title: 'Certificados',
        ask: 'Les rogamos que nos remitan los certificados en vigor: titular, alcance, edición de la norma, fecha de emisión y último día de validez, que cubran a su empresa y este servicio. Cuando una edición se haya sustituido, les rogamos que nos indiquen cuándo pasarán a la nueva.',
        clause:
          'El anexo indica para cada certificado su titular, su alcance, la norma y su edición, el número, la fecha de emisión y el último día de validez. El proveedor mantendrá los certificados en vigor durante toda la vigencia del contrato, pasará a una nueva edición antes de que caduquen los certificados de la anterior y remitirá al cliente cada nuevo certificado.',
      },
    },
  },
  'what-is-no-certificate': {
    rules: ['not-a-certificate'],
    words: {
      en: {
        title: 'Presented as a certificate',
        ask: 'Please take this off the list of certificates, or send us the certificate of the scheme and the body that you mean.',
        clause:
          'The provider holds a certification under Article 42 GDPR of the scheme […], issued by […] on […].',
      },
      fr: {
        title: 'Présenté comme un certificat',
        ask: 'Merci de retirer cet élément de la liste des certificats ou de nous transmettre le certificat du mécanisme et de l’organisme visés.',
        clause:
          'Le prestataire est titulaire d’une certification au sens de l’article 42 du RGPD selon le mécanisme […], délivrée par […] le […].',
      },
      de: {
        title: 'Als Zertifikat bezeichnet',
        ask: 'Bitte streichen Sie dies aus der Liste der Zertifikate oder übersenden Sie uns das Zertifikat des gemeinten Verfahrens und der gemeinten Stelle.',
        clause:
          'Der Anbieter besitzt eine Zertifizierung nach Artikel 42 DSGVO nach dem Verfahren […], erteilt von […] am […].',
      },
      es: {
        title: 'Presentado como certificado',
        ask: 'Les rogamos que lo retiren de la lista de certificados o que nos remitan el certificado del mecanismo y el organismo a los que se refieren.',
        clause:
          'El proveedor dispone de una certificación conforme al artículo 42 del RGPD del mecanismo […], expedida por […] el […].',
      },
    },
  },
} as const satisfies Requests

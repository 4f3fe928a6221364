import type { Words } from './letter-words-types.ts'

export const de: Words = {
  blanks: {
    sender: '[Absender]',
    address: '[Anschrift]',
    placeAndDate: '[Ort], den [Datum]',
    deadline: '[Datum]',
    signature: '[Unterschrift]',
    name: '[Name, Funktion]',
  },
  attention: (contact) => `Zu Händen von ${contact}`,
  subject: (service) => `Datenschutz bei ${service}: Fragen und Bitten`,
  salutation: 'Sehr geehrte Damen und Herren,',
  opening: (service) =>
    `wir setzen ${service} ein und haben geprüft, was Ihre Dokumente zu personenbezogenen Daten regeln und was das Datenschutzrecht dazu verlangt. Bevor wir uns weiter darauf stützen, bitten wir Sie um Ihre Unterstützung bei den folgenden Punkten.`,
  documents: 'Unserer Prüfung lagen diese Dokumente zugrunde',
  noDocuments:
    'Uns liegt kein Dokument von Ihnen zum Datenschutz vor. Bitte übersenden Sie uns die für uns geltenden.',
  version: (version) => `Version ${version}`,
  dated: (date) => (/^\d+\. /.test(date) ? `vom ${date}` : `Stand ${date}`),
  undated: 'ohne Datum',
  points: (points, asOf) =>
    points === 1
      ? `Zum ${asOf} ist ein Punkt offen.`
      : `Zum ${asOf} sind ${points} Punkte offen; unter jeder Überschrift stehen die gewichtigsten zuerst.`,
  nothing: (asOf) =>
    `Zum ${asOf} ist nach unserer Prüfung kein Punkt offen. Wir haben keine Bitten an Sie.`,
  reply: (deadline) =>
    `Bitte antworten Sie uns bis zum ${deadline} und fügen Sie die Dokumente bei, die Ihre Angaben belegen. Unsere Formulierungsvorschläge sind als Grundlage gedacht: Andere Worte gleichen Inhalts sind uns ebenso recht. Sollten wir Ihre Dokumente falsch gelesen haben, nennen Sie uns bitte die Stelle.`,
  quoted:
    'Unsere Feststellungen sind auf Englisch im Wortlaut unseres Prüfwerkzeugs wiedergegeben, jeweils mit dem Namen der Regel, auf der sie beruhen.',
  labels: {
    basis: 'Rechtsgrundlage',
    found: 'Was wir gelesen und festgestellt haben',
    ask: 'Worum wir bitten',
    clause: 'Formulierungsvorschlag',
  },
  priorities: { error: 'Priorität hoch', warning: 'Priorität mittel', info: 'Priorität niedrig' },
  quote: (text) => `„${text}“`,
  rule: (id) => `Regel ${id}`,
  topics: { policy: 'Eigene Anforderungen', subprocessors: 'Unterauftragsverarbeiter' },
  policy: (remedy) =>
    `Dies ist eine eigene Vorgabe unseres Hauses, die über das Gesetz hinausgeht. In unseren Worten: ${remedy}.`,
  closing: [
    'Dieses Schreiben betrifft, was die genannten Dokumente sagen; eine abschließende rechtliche Prüfung ist es nicht. Unsere Rechte und weitere Fragen behalten wir uns vor.',
    'Für Ihre Unterstützung danken wir Ihnen. Für ein Gespräch stehen wir gern zur Verfügung.',
  ],
  signOff: 'Mit freundlichen Grüßen',
  forSender: 'für den Absender, bitte löschen',
  sheet: {
    title: (service) => `Antwortbogen zu ${service}`,
    how: [
      'Bitte schreiben Sie Ihre Antwort an die Stelle jedes „unknown“, wie es das Beispiel daneben zeigt. Lassen Sie „unknown“ stehen, wo es noch keine Antwort gibt.',
      'Bitte fügen Sie nichts hinzu und ändern Sie keine Namen: Übernommen wird nur, wonach hier gefragt ist.',
      'Wo ein Dokument es regelt, nennen Sie es: { commitment: true, source: agreement §9 }, sofern das Beispiel geschweifte Klammern zeigt.',
    ],
    today: 'bisher',
    example: 'zum Beispiel',
    oneOf: 'eines von',
    newEntry: 'ein neuer Eintrag der Liste; mehrere in eckigen Klammern',
    inWords: 'Diese Punkte erfordern eine Antwort in Worten:',
    nothing: 'Es wird nach nichts gefragt.',
  },
}

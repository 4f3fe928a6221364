import type { Words } from './letter-words-types.ts'

export const fr: Words = {
  blanks: {
    sender: '[expéditeur]',
    address: '[adresse]',
    placeAndDate: '[lieu], le [date]',
    deadline: '[date]',
    signature: '[signature]',
    name: '[nom, fonction]',
  },
  attention: (contact) => `À l’attention de ${contact}`,
  subject: (service) =>
    `Objet : protection des données dans le service ${service} – questions et demandes`,
  salutation: 'Madame, Monsieur,',
  opening: (service) =>
    `Nous utilisons le service ${service} et avons examiné, au regard du droit de la protection des données, ce que vos documents prévoient en matière de données à caractère personnel. Avant de continuer à nous y fier, nous vous serions reconnaissants de bien vouloir nous éclairer sur les points ci-après.`,
  documents: 'Notre examen a porté sur les documents suivants',
  noDocuments:
    'Nous ne disposons d’aucun document de votre part en matière de protection des données. Merci de nous adresser ceux qui nous sont applicables.',
  version: (version) => `version ${version}`,
  dated: (date) => `${date}`,
  undated: 'sans date',
  points: (points, asOf) =>
    points === 1
      ? `Au ${asOf}, un point reste ouvert.`
      : `Au ${asOf}, ${points} points restent ouverts ; sous chaque intitulé, les plus importants viennent en premier.`,
  nothing: (asOf) =>
    `Au ${asOf}, notre examen ne laisse aucun point ouvert. Nous n’avons aucune demande à vous adresser.`,
  reply: (deadline) =>
    `Nous vous prions de bien vouloir nous répondre au plus tard le ${deadline}, en joignant les documents à l’appui. Les formulations que nous proposons sont une base de discussion : toute autre rédaction de même portée nous conviendra. Si nous avons mal lu vos documents, merci de nous indiquer le passage pertinent.`,
  quoted:
    'Nos constats sont reproduits en anglais, dans les termes de notre outil d’examen, chacun avec le nom de la règle dont il procède.',
  labels: {
    basis: 'Fondement',
    found: 'Ce que nous avons lu et constaté',
    ask: 'Ce que nous vous demandons',
    clause: 'Rédaction proposée',
  },
  priorities: { error: 'priorité haute', warning: 'priorité moyenne', info: 'priorité basse' },
  quote: (text) => `« ${text} »`,
  rule: (id) => `règle ${id}`,
  topics: { policy: 'Exigences qui nous sont propres', subprocessors: 'Sous-traitants ultérieurs' },
  policy: (remedy) =>
    `Il s’agit d’une exigence qui nous est propre et qui va au-delà de la loi. Dans nos termes : ${remedy}.`,
  closing: [
    'La présente lettre porte sur le contenu des documents cités ; elle ne constitue pas un examen juridique exhaustif, et nous réservons nos droits ainsi que d’autres questions.',
    'Nous vous remercions de votre concours et restons à votre disposition pour en parler de vive voix.',
  ],
  signOff:
    'Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
  forSender: 'pour l’expéditeur, à supprimer',
  sheet: {
    title: (service) => `Fiche de réponse sur ${service}`,
    how: [
      'Merci d’écrire votre réponse à la place de chaque « unknown », comme le montre l’exemple en regard. Laissez « unknown » tant que la réponse n’est pas connue.',
      'Merci de ne rien ajouter d’autre et de ne changer aucun nom : seul ce qui est demandé ici sera repris.',
      'Lorsqu’un document le prévoit, nommez-le : { commitment: true, source: agreement §9 }, si l’exemple comporte des accolades.',
    ],
    today: 'actuellement',
    example: 'par exemple',
    oneOf: 'au choix',
    newEntry: 'une nouvelle entrée de la liste ; plusieurs entre crochets',
    inWords: 'Ces points appellent une réponse rédigée :',
    nothing: 'Rien n’est demandé.',
  },
}

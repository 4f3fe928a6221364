import type { Words } from './letter-words-types.ts'

export const en: Words = {
  blanks: {
    sender: '[sender]',
    address: '[address]',
    placeAndDate: '[place], [date]',
    deadline: '[date]',
    signature: '[signature]',
    name: '[name, position]',
  },
  attention: (contact) => `For the attention of ${contact}`,
  subject: (service) => `Data protection in ${service}: questions and requests`,
  salutation: 'Dear Sir or Madam,',
  opening: (service) =>
    `We use ${service}, and have held what your documents say about personal data against data protection law. Before we go on relying on them, we would be grateful for your help with the points below.`,
  documents: 'We have gone by these documents',
  noDocuments:
    'We hold no document of yours on data protection. Please send us those that apply to us.',
  version: (version) => `version ${version}`,
  dated: (date) => `of ${date}`,
  undated: 'undated',
  points: (points, asOf) =>
    points === 1
      ? `As of ${asOf}, one point is open.`
      : `As of ${asOf}, ${points} points are open, the weightiest first under each heading.`,
  nothing: (asOf) =>
    `As of ${asOf}, our review leaves no point open. There is nothing that we have to ask you for.`,
  reply: (deadline) =>
    `Please let us have your answer by ${deadline}, with the documents that bear it out. Where we propose wording, it is meant as a basis: other words that come to the same suit us just as well. If our reading of your documents is wrong, please tell us where it is said.`,
  quoted:
    'What we found is quoted in the words of our review, each finding with the name of the rule that it follows.',
  labels: {
    basis: 'Legal basis',
    found: 'What we read and found',
    ask: 'What we ask for',
    clause: 'Proposed wording',
  },
  priorities: { error: 'high priority', warning: 'medium priority', info: 'low priority' },
  quote: (text) => `“${text}”`,
  rule: (id) => `rule ${id}`,
  topics: { policy: 'Requirements of our own', subprocessors: 'Sub-processors' },
  policy: (remedy) =>
    `This is a requirement of our own, beyond what the law asks for. In our words: ${remedy}.`,
  closing: [
    'This letter covers what the documents above say; it is no complete legal review, and we reserve our rights and further questions.',
    'Thank you for your help. If you would like to talk any of this through, please call or write to us.',
  ],
  signOff: 'Yours faithfully,',
  forSender: 'for the sender, to be deleted',
  sheet: {
    title: (service) => `Answer sheet on ${service}`,
    how: [
      'Please write your answer in place of each "unknown", as the example beside it shows. Leave "unknown" where there is no answer yet.',
      'Please add nothing else and change no name: only what is asked here is taken over.',
      'Where a document says it, name it: { commitment: true, source: agreement §9 }, if the example shows braces.',
    ],
    today: 'now',
    example: 'for example',
    oneOf: 'one of',
    newEntry: 'a new entry of the list; several in square brackets',
    inWords: 'These points need an answer in words:',
    nothing: 'Nothing is asked.',
  },
}

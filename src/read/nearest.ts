import { closest, fold } from '../model/closest.ts'

/** What people call a thing for which the schema has another word. */
export const everyday: Readonly<Record<string, readonly string[]>> = {
  dpa: ['agreement', 'assessment'],
  avv: ['agreement'],
  contract: ['agreement'],
  addendum: ['agreement', 'annex'],
  appendix: ['annex'],
  schedule: ['annex'],
  exhibit: ['annex'],
  tos: ['terms-of-service'],
  terms: ['terms-of-service'],
  dpia: ['assessment'],
  tia: ['assessment'],
  toms: ['security-policy', 'annex'],
  notice: ['privacy-policy'],
  website: ['web-page'],
  faq: ['help-article', 'web-page'],
  email: ['contact'],
  'e-mail': ['contact'],
  phone: ['contact'],
  telephone: ['contact'],
  address: ['contact'],
  name: ['identification'],
  names: ['identification'],
  ip: ['traffic', 'device'],
  'ip-address': ['traffic', 'device'],
  'ip-addresses': ['traffic', 'device'],
  logs: ['usage', 'traffic'],
  gps: ['location'],
  bank: ['financial', 'payment'],
  'credit-card': ['payment'],
  password: ['credentials'],
  passwords: ['credentials'],
  audio: ['call-recordings', 'voice'],
  photos: ['images'],
  chat: ['messages'],
  ssn: ['identity-number'],
  passport: ['identity-number'],
  user: ['end-users'],
  users: ['end-users'],
  clients: ['customers'],
  staff: ['employees', 'customer-staff', 'provider-staff'],
  workers: ['employees'],
  agents: ['employees', 'customer-staff'],
  students: ['pupils'],
  minors: ['children'],
  leads: ['prospects'],
  chatbot: ['artificial-intelligence'],
  bot: ['artificial-intelligence'],
  ai: ['artificial-intelligence'],
  llm: ['artificial-intelligence'],
  ki: ['artificial-intelligence'],
  ia: ['artificial-intelligence'],
  analytics: ['monitoring', 'profiling'],
  tracking: ['online-tracking', 'location-tracking'],
  geolocation: ['location-tracking'],
  fetched: ['retrieved'],
  downloaded: ['retrieved'],
  accessed: ['retrieved'],
  consulted: ['retrieved'],
  deadline: ['within', 'period'],
  delay: ['within', 'period'],
  link: ['url'],
  comment: ['note'],
  remark: ['note'],
  page: ['source'],
  section: ['source'],
}

/** What somebody who wrote `word` most likely meant; never the opposite of what was written. */
export function meantBy(word: string, words: readonly string[]): readonly string[] {
  const everydayWord = word.toLowerCase()
  const known =
    (Object.hasOwn(everyday, everydayWord) ? everyday[everydayWord] : undefined)?.filter((one) =>
      words.includes(one),
    ) ?? []
  if (known.length > 0) return known
  const willing = words.filter((one) => !isOpposite(word, one))
  const near = closest(word, willing)
  if (near !== undefined) return [near]
  // `users` is most of `end-users`.
  return willing.filter((one) => one.split('-').some((part) => part === fold(word))).slice(0, 2)
}

/** All of the words, what was meant first, and an opposite last. */
export function nearestFirst(word: string, words: readonly string[]): readonly string[] {
  const meant = meantBy(word, words)
  const others = words.filter((one) => !meant.includes(one))
  const opposites = others.filter((one) => isOpposite(word, one))
  return [...meant, ...others.filter((one) => !opposites.includes(one)), ...opposites]
}

/** One is the other with a word before it that says no: `unsigned` and `signed`. */
const isOpposite = (a: string, b: string): boolean => denies(a, b) || denies(b, a)

const denies = (long: string, short: string): boolean => {
  const [whole, part] = [fold(long), fold(short)]
  return (
    whole.endsWith(part) &&
    /^(?:un|non?|not|never|in|im|il|ir|dis|de|mis|without|anti|ex)$/.test(
      whole.slice(0, whole.length - part.length),
    )
  )
}

import { listed, type Service, type Subprocessor, wordsOfName } from '../../src/model/rule.ts'

/** What companies add to their names and leave out again. */
const legalForms =
  /^(?:sa|sas|sasu|sarl|srl|spa|slu?|nv|bv|ag|gmbh|se|kg|ltd|limited|llc|llp|inc|incorporated|corp|corporation|plc|co|oy|ab|as|aps|the)$/

const words = (name: string): readonly string[] =>
  wordsOfName(name).filter((word) => !legalForms.test(word))

/** Whether a name is the provider's, in full or shortened. A longer name is another company, or one nobody can tell from it. */
export function isProvider({ provider }: Service, name: string): boolean {
  if (name === 'provider') return true
  if (provider?.name === undefined) return false
  const own = words(provider.name)
  const given = words(name)
  return given.length > 0 && given.every((word, index) => own[index] === word)
}

/** The sub-processor of that id or name. */
export function subprocessorOf(service: Service, name: string): Subprocessor | undefined {
  const given = words(name).join(' ')
  return listed(service.subprocessors).find(
    (one) => one.id === name || (one.name !== undefined && words(one.name).join(' ') === given),
  )
}

import { randomFrom } from './random.ts'
import { invented } from './service.ts'
import { yamlOf } from './yaml.ts'

/** One file of the corpus. `fault` names what is wrong with it, on purpose. */
export interface CorpusFile {
  readonly file: string
  readonly text: string
  readonly fault?: Fault
}

type Invented = ReturnType<typeof invented>
export type Fault = keyof typeof shapeFaults | keyof typeof syntaxFaults

/** Breaks a declaration's shape in one place. */
const shapeFaults = {
  'misspelt-key': ({ subprocessing, ...rest }) => ({ ...rest, subprocesing: subprocessing }),
  'wrong-word': ({ subprocessing, ...rest }) => ({
    ...rest,
    subprocessing: { ...subprocessing, authorisation: 'generall' },
  }),
  'wrong-country': ({ provider, ...rest }) => ({
    ...rest,
    provider: { ...provider, country: 'UK' },
  }),
  'bad-period': ({ breach, ...rest }) => ({
    ...rest,
    breach: { ...breach, notice: { within: '48 hrs' } },
  }),
  'missing-id': ({ id: _, ...rest }) => rest,
  'wrong-type': (service) => ({ ...service, activities: 'telephony' }),
  'bad-day': (service) => ({ ...service, reviewed: '14.03.2025' }),
  'unknown-key': ({ provider, ...rest }) => ({
    ...rest,
    provider: { ...provider, taxNumber: 4711 },
  }),
} satisfies Record<string, (service: Invented) => object>

/** Breaks a text so that it is no YAML any more. */
const syntaxFaults = {
  'open-quote': (text) => text.replace(/^name: .*$/m, 'name: "Never closed'),
  tab: (text) => text.replace(/^kind:/m, '\tkind:'),
} satisfies Record<string, (text: string) => string>

/** In turn, so that a hundred files already hold both kinds. */
const faults: readonly Fault[] = [
  'misspelt-key',
  'wrong-country',
  'open-quote',
  'missing-id',
  'bad-period',
  'wrong-word',
  'wrong-type',
  'tab',
  'bad-day',
  'unknown-key',
]

/** One file in twenty is broken: the 14th, so that a single file is sound. */
const faultOf = (index: number): Fault | undefined =>
  index % 20 === 13 ? faults[Math.floor(index / 20) % faults.length] : undefined

/** The same files for the same seed, and for a smaller count the first of them. */
export function corpus(count: number, seed = 42): readonly CorpusFile[] {
  return Array.from({ length: count }, (_, index) => corpusFile(index, seed))
}

function corpusFile(index: number, seed: number): CorpusFile {
  const random = randomFrom(seed * 1_000_003 + index * 7_919 + 1)
  const referred = random.between(0, index)
  const earlier = referred < index && faultOf(referred) === undefined && random.chance(0.3)
  const service = invented(idOf(index), namesOf(index), {
    earlier: earlier ? idOf(referred) : undefined,
    random,
  })
  const fault = faultOf(index)
  const declaration = isShapeFault(fault) ? shapeFaults[fault](service) : service
  const title = `# ${service.name}: an invented service, file ${index} of the benchmark\n`
  const text = title + yamlOf(declaration, random)
  const folder = isSyntaxFault(fault) ? 'unparsable' : 'services'
  const hundred = String(Math.floor(index / 100)).padStart(3, '0')
  return {
    file: `${folder}/${hundred}/${idOf(index)}.yaml`,
    text: isSyntaxFault(fault) ? syntaxFaults[fault](text) : text,
    ...(fault && { fault }),
  }
}

export const isSyntaxFault = (fault: Fault | undefined): fault is keyof typeof syntaxFaults =>
  fault !== undefined && fault in syntaxFaults
const isShapeFault = (fault: Fault | undefined): fault is keyof typeof shapeFaults =>
  fault !== undefined && fault in shapeFaults

const companyNames = ['Northwind', 'Lumen', 'Quartz', 'Vela', 'Orchid', 'Summit', 'Cobalt', 'Tern']
const productNames = ['Calls', 'Mail', 'Desk', 'Chat', 'Voice', 'Forms', 'Survey', 'Inbox', 'Video']

/** From the index alone, so that another file can refer to it. */
function namesOf(index: number): readonly [string, string] {
  const company = companyNames[index % companyNames.length] as string
  return [company, productNames[index % productNames.length] as string]
}

const idOf = (index: number): string =>
  [...namesOf(index), String(index).padStart(5, '0')].join('-').toLowerCase()

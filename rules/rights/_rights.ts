import {
  type Citation,
  processes,
  type Right,
  type Rights,
  type Service,
  type Stance,
  t,
  type Wording,
  worded,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { reservationBeyond } from '../law/statutory-limits.ts'

/** The rights that a data subject can exercise against what is stored, in the order of the law. */
export const exercised = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'automatedDecisions',
] as const satisfies readonly (keyof Rights)[]
export type RightName = (typeof exercised)[number]

const names: Partial<Record<RightName, Wording>> = { automatedDecisions: t`automated decisions` }
export const rightName = (right: RightName): Wording => names[right] ?? worded(right)

const articles = {
  access: 15,
  rectification: 16,
  erasure: 17,
  restriction: 18,
  portability: 20,
  objection: 21,
  automatedDecisions: 22,
} as const satisfies Record<RightName, number>

/** The articles of these rights, and the help that a processor owes with them. */
export const basisOf = (
  rights: readonly RightName[],
  service: Service,
): readonly [Citation, ...Citation[]] => {
  const help = processes(service) ? gdpr(28, 3, 'e') : gdpr(12, 2)
  const [first, ...others] = [...rights.map((right) => gdpr(articles[right])), help]
  return [first as Citation, ...others]
}

type Detail = Partial<Extract<Right, object>>

/** What is declared of one right, and the place to point at. */
export interface Support {
  readonly right: RightName
  readonly stand: Stance | 'limited'
  readonly detail: Detail
  readonly on: object
  readonly field: string
}

/** What is declared of one right; undefined where nothing is. */
export function supportOf(rights: Rights, right: RightName): Support | undefined {
  const said = rights[right]
  if (said === undefined) return undefined
  const detail: Detail = typeof said === 'object' ? said : {}
  const stand = standOf(typeof said === 'object' ? said.support : said)
  return { right, stand: softened(stand, detail), detail, on: rights, field: right }
}

export const supports = (rights: Rights): readonly Support[] =>
  exercised.map((right) => supportOf(rights, right)).filter((support) => support !== undefined)

function standOf(word: Exclude<Right, object>): Support['stand'] {
  if (word === false || word === 'refused') return 'refused'
  if (word === 'unknown' || word === 'limited') return word
  return 'stated'
}

const softened = (stand: Support['stand'], { qualified }: Detail): Support['stand'] =>
  stand === 'stated' && reservationBeyond('right', qualified) !== undefined ? 'qualified' : stand

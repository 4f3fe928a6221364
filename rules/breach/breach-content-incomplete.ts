import {
  at,
  type BreachContentItem,
  enumerated,
  type Problem,
  quoted,
  rule,
  type Service,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { breachContents } from '../law/breach-clocks.ts'
import { promisesWholeList } from '../law/breach-wording.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { reservationBeyond } from '../law/statutory-limits.ts'
import { promisedNotices } from './_notice.ts'

const names = {
  nature: t`the nature of the breach`,
  'categories-and-numbers': t`the categories and numbers of persons and records`,
  contact: t`a contact`,
  consequences: t`the likely consequences`,
  measures: t`the measures taken`,
} as const satisfies Record<BreachContentItem, Wording>

export default rule({
  id: 'breach-content-incomplete',
  chapter: 'breach',
  title: 'Breach notice without all that the controller must report',
  severity: 'warning',
  basis: [gdpr(33, 3), gdpr(33, 4), edpb('9/2022')],
  remedy: 'agree that the notice holds all that Article 33(3) lists, in phases where need be',
  request: 'breach-content',
  answeredAt: ['breach/content'],
  requirements: ['R8'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    if (promisedNotices(service).length > 0) yield* gapsOf(service)
  },
})

function* gapsOf({ breach }: Service): Generator<Problem> {
  const content = breach?.content
  if (!breach || content === undefined) {
    if (breach) yield at(breach, 'content', t`nothing is declared on what the notice contains`)
    return
  }
  if (content === false)
    return yield at(breach, 'content', t`to say more than that there was a breach is refused`)
  if (content === 'unknown')
    return yield at(breach, 'content', t`what the notice contains is unknown`)

  const { items = [], wording, qualified } = isList(content) ? { items: content } : content
  const isWhole = wording !== undefined && promisesWholeList(wording, items.length > 0)
  const missing = breachContents
    .filter((item) => !isWhole && !items.includes(item))
    .map((item) => names[item])
  if (missing.length > 0) {
    const promised =
      wording === undefined
        ? t`the notice does not promise`
        : t`the notice promises ${quoted(wording)}, and not`
    yield at(breach, 'content', t`${promised} ${enumerated(missing, 'or')}`)
    return
  }
  const words = reservationBeyond('breachContent', qualified)
  if (words !== undefined)
    yield at(breach, 'content', t`the content of the notice is promised only ${quoted(words)}`)
}

type Content = {
  readonly items?: readonly BreachContentItem[]
  readonly wording?: string
  readonly qualified?: string
}

const isList = (
  content: Content | readonly BreachContentItem[],
): content is readonly BreachContentItem[] => Array.isArray(content)

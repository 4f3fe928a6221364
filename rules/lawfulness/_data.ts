import {
  type Activity,
  type DataItem,
  type Statement,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'

type Detail = Extract<DataItem, { readonly category: unknown }>

/** One category that an activity includes, with the place to point at. */
export interface Data extends Statement<Detail> {
  readonly category: string
}

/** The categories that are not excluded; what comes in by accident is in. */
export function dataOf(activity: Activity): readonly Data[] {
  return statementsOf(activity, 'data')
    .map((one) => ({ ...one, category: one.detail.category ?? one.word ?? '' }))
    .filter(
      ({ category, detail }) =>
        category !== '' && category !== 'unknown' && detail.included !== false,
    )
}

/** Content that people fill as they like: what it holds, nobody can promise. */
const content = new Set([
  'any',
  'content',
  'call-recordings',
  'voicemail',
  'screen-recordings',
  'transcripts',
  'messages',
  'attachments',
])

export const holdsAnything = ({ category }: Data) => content.has(category)

/** What a message calls it. */
export function dataLabel({ category, detail: { items } }: Data): Wording {
  if (category !== 'any') return category
  return items ? t`any data (${items.map((item) => `"${item}"`).join(', ')})` : t`any data`
}

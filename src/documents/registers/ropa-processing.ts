import type { Activity, Measure, PurposeItem, Service } from '../../model/declaration.ts'
import { isElsewhere, listed } from '../../model/fact.ts'
import type { Language } from '../../model/language.ts'
import type { Words } from '../words/words-type.ts'
import { gap, listCell, listedAs, plainCell } from './cells.ts'
import type { RegisterContext } from './context.ts'
import { promptnessIn } from './duration-text.ts'
import type { RegisterCell } from './register.ts'
import type { RopaKey } from './ropa-columns.ts'

type Here = RegisterContext & { readonly own: Words['ropa'] }

/** What is done with which data of whom, and what for. */
export function processingCells(activity: Activity, here: Here) {
  const { words, own, wordOf } = here
  const { purposes, data, subjects } = activity
  return {
    purposes: listedAs(purposes, (item) =>
      typeof item === 'string' ? item : marked(item.purpose, item, words),
    ),
    legalBasis: legalBasis(purposes, own),
    processing: processing(activity, here),
    subjects: listedAs(subjects, (item) => {
      if (typeof item === 'string') return wordOf('subjects', item)
      return marked(named(wordOf('subjects', item.category), item.detail), item, words)
    }),
    data: listedAs(data, (item) => {
      if (typeof item === 'string') return wordOf('data', item)
      const category = named(wordOf('data', item.category), item.items?.join(', '))
      return marked(category, item, words)
    }),
    special: specialCategories(activity, here),
  } satisfies Partial<Record<RopaKey, RegisterCell>>
}

const named = (name: string, more: string | undefined) =>
  more === undefined ? name : `${name}: ${more}`

interface Marked {
  readonly included?: boolean | 'unknown' | 'may-occur'
  readonly openEnded?: true
}

/** What the document says of an item besides its name. */
function marked(
  name: string,
  { included = true, openEnded }: Marked,
  words: Words['register'],
): string {
  const states = { false: words.excluded, unknown: words.gaps.unknown, 'may-occur': words.mayOccur }
  const marks = [
    ...(included === true ? [] : [states[`${included}`]]),
    ...(openEnded ? [words.openList] : []),
  ]
  return marks.length === 0 ? name : `${name} (${marks.join(', ')})`
}

function legalBasis(purposes: Activity['purposes'], { bases }: Words['ropa']): RegisterCell {
  if (!Array.isArray(purposes)) return gap(purposes === 'unknown' ? 'unknown' : 'not-declared')
  const all: readonly PurposeItem[] = purposes
  return listCell(
    all.flatMap((item) => {
      if (typeof item === 'string' || item.legalBasis === undefined) return []
      return [named(bases[item.legalBasis], item.interest ?? item.law)]
    }),
  )
}

/** Subject-matter and operations: what a processor does for each controller. */
function processing(
  { subjectMatter, operations }: Activity,
  { words, wordOf }: Here,
): RegisterCell {
  const matters = Array.isArray(subjectMatter)
    ? subjectMatter.map((item) => marked(item.matter, item, words))
    : typeof subjectMatter === 'string'
      ? [subjectMatter]
      : []
  if (operations === undefined || operations === 'unknown') {
    const state = operations === undefined ? 'not-declared' : 'unknown'
    return listCell(matters, state)
  }
  const done =
    Array.isArray(operations) || isElsewhere(operations)
      ? listed<string>(operations).map((one) => wordOf('operations', one))
      : Object.entries(operations).map(([operation, said]) => {
          const detail = typeof said === 'object' ? said : { included: said }
          const name = named(
            wordOf('operations', operation),
            'detail' in detail ? detail.detail : undefined,
          )
          return marked(name, detail, words)
        })
  return listCell([...matters, ...done])
}

function specialCategories(
  { specialCategories: said }: Activity,
  { words, wordOf }: Here,
): RegisterCell {
  if (said === undefined) return gap('not-declared')
  if (said === 'unknown') return gap('unknown')
  if (said === 'none' || said === 'if-agreed') return gap('denied')
  if (said === 'may-occur') return plainCell(words.mayOccur)
  if (Array.isArray(said)) return listCell(said.map((one) => wordOf('data', one)))
  const { state, categories = [] } = said as Exclude<typeof said, readonly unknown[]>
  if (state === 'none' || state === 'if-agreed') return gap('denied')
  if (state === 'unknown') return gap('unknown')
  const included = state === 'present' ? true : state
  if (categories.length === 0) return plainCell(state === 'present' ? words.yes : words.mayOccur)
  return listCell(
    categories.map((category) => marked(wordOf('data', category), { included }, words)),
  )
}

/** Technical and organisational measures in general, and where else they are described. */
export function securityCell({ security }: Service, here: Here): RegisterCell {
  const elsewhere = security?.byReference
  const all = security?.measures
  if (elsewhere === undefined) return listedAs(all, (one) => measureText(one, here))
  const measures = Array.isArray(all) ? all.map((one) => measureText(one, here)) : []
  return listCell([...measures, here.own.elsewhere({ place: elsewhere })])
}

function measureText(measure: Measure, { words, language, wordOf }: Here): string {
  const { type, by, within, frequency, detail, qualified } = measure
  const more = [
    detail,
    within === undefined ? undefined : speedOf(within, words, language),
    frequency,
    by === undefined || by === 'provider' ? undefined : by,
    qualified === undefined ? undefined : `"${qualified}"`,
  ].filter((part) => part !== undefined)
  return named(wordOf('measures', type), more.length === 0 ? undefined : more.join(', '))
}

const speedOf = (within: string, { gaps }: Words['register'], language: Language) =>
  within === 'unknown' ? gaps.unknown : promptnessIn(within, language)

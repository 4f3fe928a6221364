import type { Service } from '../../model/declaration.ts'
import type { Due } from '../../model/due.ts'
import { dueIn } from '../calendar/due.ts'
import { whatIsDue } from '../calendar/told.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { monthsSince } from '../findings/age.ts'
import { gravestFirst } from '../findings/worst.ts'
import { type OwnFindings, ownFindings } from '../findings-by-service.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { dayCell, gap, listCell, plainCell, textCell } from './cells.ts'
import { type RegisterContext, registerContextOf } from './context.ts'
import { tableRegister } from './frame.ts'
import { columnsIn, type Register, type RegisterCell } from './register.ts'
import { type VendorsKey, vendorsColumns } from './vendors-columns.ts'

type Cells = Readonly<Record<VendorsKey, RegisterCell>>

/** How far ahead the next date may lie, in days. */
const horizon = 3 * 366

/** Every service on one line: with whom, on what paper, how it stands, and what comes next. */
export function vendorRegister(
  subject: DocumentInput,
  options: DocumentOptions,
): Register<VendorsKey> {
  const context = registerContextOf(subject, options)
  const own = wordsOfLanguage(options.language).vendors
  const findingsOf = ownFindings(subject)
  const { entries } = dueIn(subject, { language: options.language, within: horizon })
  const rows = context.services.map((service) => ({
    // All of them stand under one heading.
    section: own.sheet,
    title: service.name,
    service: '',
    place: subject.placeOf(service),
    cells: {
      name: plainCell(service.name),
      ...partyCells(service, context),
      ...paperCells(service, subject.report.asOf),
      ...findingCells(findingsOf(service), context),
      ...nextCells(service, entries, context),
    },
  }))
  return tableRegister(own, context, columnsIn(vendorsColumns, own), rows)
}

function partyCells({ provider, activities }: Service, { country, legal }: RegisterContext) {
  const roles = (activities ?? []).flatMap(({ role }) => (role === undefined ? [] : [role]))
  const place = provider?.country
  return {
    provider: textCell(provider?.name),
    country: place === undefined ? gap('not-declared') : plainCell(country(place)),
    roles: listCell(roles.map((role) => legal.roles[role])),
  } satisfies Partial<Cells>
}

/** The agreement, and how old the oldest of all documents is. */
function paperCells({ documents = {} }: Service, asOf: string) {
  const all = Object.values(documents)
  const agreements = all.filter(({ type }) => type === 'agreement')
  const dates = agreements.flatMap(({ date }) => date ?? []).sort()
  const ages = all.flatMap(({ date }) => monthsSince(date, asOf) ?? [])
  return {
    agreement: listCell(agreements.flatMap(({ title }) => title ?? [])),
    agreementDate: dayCell(dates.at(-1)),
    age: ages.length === 0 ? gap('not-declared') : { number: Math.max(...ages) },
  } satisfies Partial<Cells>
}

function findingCells({ open }: OwnFindings, { titleOf, language }: RegisterContext) {
  const words = wordsOfLanguage(language).findings
  const [worst] = gravestFirst(open)
  return {
    worst:
      worst === undefined
        ? gap('none')
        : plainCell(
            `${words.severities[worst.severity].name}${words.colon} ${titleOf(worst.rule)}`,
          ),
    open: { number: open.length },
  } satisfies Partial<Cells>
}

/** What falls due next, or has been overdue longest, and whoever is named for anything of the service. */
function nextCells({ id }: Service, entries: readonly Due[], { language }: RegisterContext) {
  const all = entries.filter(({ declaration }) => declaration === id)
  const [next] = all
  return {
    nextDate: next === undefined ? gap('none') : dayCell(next.day),
    next:
      next === undefined ? gap('none') : plainCell(whatIsDue(next, wordsOfLanguage(language).due)),
    owner: listCell(
      all.flatMap(({ owner }) => owner ?? []),
      'not-declared',
    ),
  } satisfies Partial<Cells>
}

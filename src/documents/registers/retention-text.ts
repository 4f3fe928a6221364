import type { EndOfContract, RetentionItem, Service } from '../../model/declaration.ts'
import { outcomesOf, type Statement, statementsOf } from '../../model/fact.ts'
import type { Words } from '../words/words-type.ts'
import { gap, plainCell } from './cells.ts'
import type { RegisterContext } from './context.ts'
import { durationIn, promptnessIn } from './duration-text.ts'
import type { EmptyReason, RegisterCell } from './register.ts'

export type RetentionContext = RegisterContext & { readonly own: Words['retention'] }
type Here = RetentionContext

/** The number, or what stands in its place, in the order of what settles most. */
export function periodCell(
  entry: RetentionItem | undefined,
  silent: EmptyReason,
  { own, legal, language }: Here,
): RegisterCell {
  if (entry === undefined) return gap(silent)
  const { period, until, setBy, statute, default: usual, maximum, criterion } = entry
  if (period !== undefined) return plainCell(durationIn(period, language))
  const parts = [
    ...(until === undefined ? [] : [own.until({ event: legal.events[until] })]),
    ...(setBy === 'law' ? [own.byLaw] : []),
    ...(setBy === 'customer' ? [own.byCustomer] : []),
    ...(usual === undefined ? [] : [own.unlessSet({ period: durationIn(usual, language) })]),
    ...(maximum === undefined ? [] : [own.atMost({ period: durationIn(maximum, language) })]),
    ...(criterion === undefined ? [] : [criterion]),
  ]
  if (parts.length > 0) return plainCell(parts.join('; '))
  if (statute !== undefined) return plainCell(own.byLaw)
  return gap(entry.unknown ? 'unknown' : silent)
}

/** `60 days after: end of the contract, erasure, backups 60 days`. */
export function afterText({ period = '', from, then, backups }: RetentionItem, here: Here): string {
  const { own, legal, language } = here
  const parts = [
    own.after({
      period: durationIn(period, language),
      event: legal.events[from ?? 'contract-end'],
    }),
    ...outcomesOf(then).map((one) => legal.ends[one]),
    ...(backups === undefined ? [] : [own.backups({ period: backupsText(backups, here) })]),
  ]
  return parts.join(', ')
}

export function backupsText(backups: string, { own, words, language }: Here): string {
  if (backups === 'same') return own.same
  return backups === 'unknown' ? words.gaps.unknown : durationIn(backups, language)
}

/** What the provider promises for the end of the contract, one line for each statement. */
export function endingTexts(service: Service, here: Here): readonly string[] {
  return statementsOf(service.obligations, 'endOfContract').map((one) => endingText(one, here))
}

function endingText({ stand, detail }: Statement<EndOfContract>, here: Here): string {
  const { own, legal, words } = here
  const { within, options = [], choice, backups, legalRetention, qualified } = detail
  const parts = [
    ...(stand === 'refused' || stand === 'unknown' ? [words.gaps[stand]] : []),
    ...(detail.for === undefined ? [] : [detail.for]),
    ...(within === undefined
      ? []
      : [within === 'unknown' ? words.gaps.unknown : promptnessIn(within, here.language)]),
    ...options.map((option) => legal.ends[option]),
    ...(choice === 'customer' || choice === 'provider' ? [own.choice({ who: own[choice] })] : []),
    ...(backups === undefined ? [] : [own.backups({ period: backupsText(backups, here) })]),
    ...(legalRetention === undefined ? [] : [legalRetention]),
    ...(qualified === undefined ? [] : [`"${qualified}"`]),
  ]
  return `${own.agreement}: ${parts.length > 0 ? parts.join(', ') : words.yes}`
}

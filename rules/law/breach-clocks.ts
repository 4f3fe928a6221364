import type { Regime } from './adequacy.ts'
import { type DatedFact, graded, inForce } from './dated.ts'
import { atArticle, celex, eli } from './urls.ts'

/** Duties that our own organisation can carry and that tighten what it must ask of a processor. */
export const breachDuties = ['telecom', 'nis2', 'dora'] as const
export type BreachDuty = (typeof breachDuties)[number]

export type NoticeParty =
  | 'controller'
  | 'processor'
  | 'telecom provider'
  | 'contracted provider'
  | 'essential or important entity'
  | 'financial entity'
  | 'manufacturer'

/** One clock: who must tell whom, and by when. */
export interface BreachClock extends DatedFact {
  /** The law as a reader calls it. */
  readonly act: string
  readonly regime: Regime
  readonly duty?: BreachDuty
  readonly who: NoticeParty
  readonly whom: string
  /** Null: the law has words instead of a number. */
  readonly hours: number | null
  readonly words: string
  /** When the clock starts; null: our source does not say. */
  readonly starts: 'awareness' | 'detection' | 'classification' | null
  readonly status: 'in-force' | 'proposed'
}

/** The day from which the GDPR applies (Art. 99(2)). */
const gdprApplies = '2018-05-25'

export const breachClocks = [
  graded({
    id: 'breach-gdpr-authority',
    title: 'GDPR Art. 33(1): controller to authority, 72 hours',
    act: 'GDPR Art. 33(1)',
    regime: 'EU',
    who: 'controller',
    whom: 'supervisory authority',
    hours: 72,
    words: 'within 72 hours of becoming aware, unless risk is unlikely',
    starts: 'awareness',
    from: gdprApplies,
    until: null,
    status: 'in-force',
    url: atArticle(eli('reg/2016/679'), 33),
    evidence: 'official-text',
  }),
  graded({
    id: 'breach-gdpr-processor',
    title: 'GDPR Art. 33(2): processor to controller, without undue delay',
    act: 'GDPR Art. 33(2)',
    regime: 'EU',
    who: 'processor',
    whom: 'controller',
    hours: null,
    words: 'without undue delay',
    starts: 'awareness',
    from: gdprApplies,
    until: null,
    status: 'in-force',
    url: atArticle(eli('reg/2016/679'), 33),
    evidence: 'official-text',
  }),
  graded({
    id: 'breach-gdpr-subjects',
    title: 'GDPR Art. 34: controller to individuals, without undue delay',
    act: 'GDPR Art. 34',
    regime: 'EU',
    who: 'controller',
    whom: 'individuals',
    hours: null,
    words: 'without undue delay, where the risk is high',
    starts: null,
    from: gdprApplies,
    until: null,
    status: 'in-force',
    url: atArticle(eli('reg/2016/679'), 34),
    evidence: 'official-text',
  }),
  graded({
    id: 'breach-telecom-authority',
    title: 'Regulation (EU) 611/2013 Art. 2(2): telecom provider to authority, 24 hours',
    act: 'Regulation (EU) 611/2013 Art. 2(2)',
    regime: 'EU',
    duty: 'telecom',
    who: 'telecom provider',
    whom: 'national authority',
    hours: 24,
    words: 'within 24 hours of detection where feasible, complete within 3 further days',
    starts: 'detection',
    from: '2013-08-25',
    until: null,
    status: 'in-force',
    url: atArticle(eli('reg/2013/611'), 2),
    evidence: 'official-text',
  }),
  graded({
    id: 'breach-telecom-contracted',
    title:
      'Regulation (EU) 611/2013 Art. 5: contracted provider to contracting provider, immediately',
    act: 'Regulation (EU) 611/2013 Art. 5',
    regime: 'EU',
    duty: 'telecom',
    who: 'contracted provider',
    whom: 'contracting provider',
    hours: null,
    words: 'immediately',
    starts: null,
    from: '2013-08-25',
    until: null,
    status: 'in-force',
    url: atArticle(eli('reg/2013/611'), 5),
    evidence: 'official-text',
  }),
  graded({
    id: 'breach-nis2-early-warning',
    title: 'NIS2 Art. 23(4): early warning, 24 hours',
    act: 'NIS2 Art. 23(4)',
    regime: 'EU',
    duty: 'nis2',
    who: 'essential or important entity',
    whom: 'CSIRT or authority',
    hours: 24,
    words: 'early warning within 24 hours',
    starts: 'awareness',
    from: '2024-10-18',
    until: null,
    status: 'in-force',
    url: atArticle(eli('dir/2022/2555'), 23),
    evidence: 'official-text',
    note: 'from the day on which Member States apply it (Art. 41(1)); it binds through national law',
  }),
  graded({
    id: 'breach-nis2-notification',
    title: 'NIS2 Art. 23(4): notification, 72 hours',
    act: 'NIS2 Art. 23(4)',
    regime: 'EU',
    duty: 'nis2',
    who: 'essential or important entity',
    whom: 'CSIRT or authority',
    hours: 72,
    words: 'notification within 72 hours, final report within one month',
    starts: 'awareness',
    from: '2024-10-18',
    until: null,
    status: 'in-force',
    url: atArticle(eli('dir/2022/2555'), 23),
    evidence: 'official-text',
    note: 'from the day on which Member States apply it (Art. 41(1)); it binds through national law',
  }),
  graded({
    id: 'breach-dora-classified',
    title:
      'Delegated Regulation (EU) 2025/301 Art. 5(1)(a) (DORA): initial notification, 4 hours after classification',
    act: 'Delegated Regulation (EU) 2025/301 Art. 5(1)(a)',
    regime: 'EU',
    duty: 'dora',
    who: 'financial entity',
    whom: 'competent authority',
    hours: 4,
    words: 'within 4 hours of classification as major',
    starts: 'classification',
    from: '2025-03-12',
    until: null,
    status: 'in-force',
    url: atArticle(eli('reg_del/2025/301'), 5),
    evidence: 'official-text',
  }),
  graded({
    id: 'breach-dora-aware',
    title:
      'Delegated Regulation (EU) 2025/301 Art. 5(1)(a) (DORA): initial notification, at most 24 hours after awareness',
    act: 'Delegated Regulation (EU) 2025/301 Art. 5(1)(a)',
    regime: 'EU',
    duty: 'dora',
    who: 'financial entity',
    whom: 'competent authority',
    hours: 24,
    words:
      'at most 24 hours after awareness, intermediate report in 72 hours, final report in one month',
    starts: 'awareness',
    from: '2025-03-12',
    until: null,
    status: 'in-force',
    url: atArticle(eli('reg_del/2025/301'), 5),
    evidence: 'official-text',
  }),
  graded({
    id: 'breach-cra',
    title: 'CRA Art. 14: manufacturer, early warning in 24 hours',
    act: 'CRA Art. 14',
    regime: 'EU',
    who: 'manufacturer',
    whom: 'CSIRT and ENISA',
    hours: 24,
    words: '24 hours, 72 hours, then 14 days or one month',
    starts: 'awareness',
    from: '2026-09-11',
    until: null,
    status: 'in-force',
    url: atArticle(eli('reg/2024/2847'), 14),
    evidence: 'official-text',
  }),
  graded({
    id: 'breach-uk-authority',
    title: 'UK GDPR Art. 33: controller to the ICO, 72 hours',
    act: 'UK GDPR Art. 33',
    regime: 'UK',
    who: 'controller',
    whom: 'ICO',
    hours: 72,
    words: 'within 72 hours of becoming aware',
    starts: 'awareness',
    from: '2021-01-01',
    until: null,
    status: 'in-force',
    url: 'https://www.legislation.gov.uk/eur/2016/679/article/33',
    evidence: 'several-sources',
  }),
  graded({
    id: 'breach-uk-pecr',
    title: 'PECR: provider of a public communications service to the ICO, 72 hours',
    act: 'PECR',
    regime: 'UK',
    who: 'telecom provider',
    whom: 'ICO',
    hours: 72,
    words: 'within 72 hours, 24 until the Data (Use and Access) Act 2025',
    starts: 'awareness',
    from: '2025-08-20',
    until: null,
    status: 'in-force',
    url: 'https://ico.org.uk/',
    evidence: 'one-source',
  }),
  graded({
    id: 'breach-swiss-processor',
    title: 'FADP Art. 24(3): processor to controller, as soon as possible',
    act: 'FADP Art. 24(3)',
    regime: 'CH',
    who: 'processor',
    whom: 'controller',
    hours: null,
    words: 'as soon as possible',
    starts: null,
    from: '2023-09-01',
    until: null,
    status: 'in-force',
    url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/de#art_24',
    evidence: 'official-text',
  }),
  graded({
    id: 'breach-swiss-authority',
    title: 'FADP Art. 24: controller to the FDPIC, as soon as possible',
    act: 'FADP Art. 24',
    regime: 'CH',
    who: 'controller',
    whom: 'FDPIC',
    hours: null,
    words: 'as soon as possible, where the risk is high',
    starts: null,
    from: '2023-09-01',
    until: null,
    status: 'in-force',
    url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/de#art_24',
    evidence: 'official-text',
  }),
  graded({
    id: 'breach-omnibus-proposal',
    title: 'Digital Omnibus, COM(2025) 837 of 2025-11-19: 96 hours, proposed only',
    act: 'COM(2025) 837',
    regime: 'EU',
    who: 'controller',
    whom: 'single entry point',
    hours: 96,
    words: 'within 96 hours, only where high risk is likely',
    starts: 'awareness',
    from: null,
    until: null,
    status: 'proposed',
    url: celex('52025PC0837'),
    evidence: 'one-source',
    note: 'not adopted: no Council general approach, committee vote or trilogue found up to October 2026',
  }),
] as const satisfies readonly BreachClock[]

export type BreachClockId = (typeof breachClocks)[number]['id']

export function breachClock(id: BreachClockId): BreachClock {
  const clock = (breachClocks as readonly BreachClock[]).find((row) => row.id === id)
  if (clock === undefined) throw new Error(`no breach clock ${id}`)
  return clock
}

/** The clocks that run on that day: a proposal never does. */
export function clocksInForce(asOf: string): readonly BreachClock[] {
  return (breachClocks as readonly BreachClock[]).filter(
    (clock) => clock.status === 'in-force' && inForce(clock, asOf),
  )
}

/**
 * The tightest clock that a duty puts on our own organisation. One that starts with a classification
 * is left out: it starts when we decide, and what a processor tells us comes before.
 */
export function dutyClock(
  duty: BreachDuty,
  asOf: string,
): (BreachClock & { readonly hours: number }) | undefined {
  return clocksInForce(asOf)
    .filter((clock): clock is BreachClock & { readonly hours: number } => clock.hours !== null)
    .filter((clock) => clock.duty === duty && clock.starts !== 'classification')
    .toSorted((a, b) => a.hours - b.hours)[0]
}

/** Our own grading of a processor's promise, in hours: practice, not law, and the defaults of options. */
export const breachGrading = { errorOver: 72, warningOver: 48, dutyWarningOver: 24 } as const

/** What a notice to the authority must hold (GDPR Art. 33(3)); a processor's notice should feed each of them. */
export const breachContents = [
  'nature',
  'categories-and-numbers',
  'contact',
  'consequences',
  'measures',
] as const

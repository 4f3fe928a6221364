import type { InEvery } from '../../model/language.ts'

type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'calendar day'
  | 'business day'
  | 'working day'
  | 'week'
  | 'month'
  | 'year'
type Vague = 'immediately' | 'without-undue-delay' | 'promptly' | 'reasonable-period'

export interface DurationWords {
  /** One, and several. */
  readonly units: Readonly<Record<Unit, readonly [one: string, several: string]>>
  /** The vague words of a promptness, as the regulation has them where it does. */
  readonly vague: Readonly<Record<Vague, string>>
  readonly within: (period: string) => string
}

export const durationWords: InEvery<DurationWords> = {
  en: {
    units: {
      minute: ['minute', 'minutes'],
      hour: ['hour', 'hours'],
      day: ['day', 'days'],
      'calendar day': ['calendar day', 'calendar days'],
      'business day': ['business day', 'business days'],
      'working day': ['working day', 'working days'],
      week: ['week', 'weeks'],
      month: ['month', 'months'],
      year: ['year', 'years'],
    },
    vague: {
      immediately: 'immediately',
      'without-undue-delay': 'without undue delay',
      promptly: 'promptly',
      'reasonable-period': 'within a reasonable period',
    },
    within: (period) => `within ${period}`,
  },
  fr: {
    units: {
      minute: ['minute', 'minutes'],
      hour: ['heure', 'heures'],
      day: ['jour', 'jours'],
      'calendar day': ['jour calendaire', 'jours calendaires'],
      'business day': ['jour ouvré', 'jours ouvrés'],
      'working day': ['jour ouvrable', 'jours ouvrables'],
      week: ['semaine', 'semaines'],
      month: ['mois', 'mois'],
      year: ['an', 'ans'],
    },
    vague: {
      immediately: 'immédiatement',
      'without-undue-delay': 'dans les meilleurs délais',
      promptly: 'rapidement',
      'reasonable-period': 'dans un délai raisonnable',
    },
    within: (period) => `dans un délai de ${period}`,
  },
  de: {
    units: {
      minute: ['Minute', 'Minuten'],
      hour: ['Stunde', 'Stunden'],
      day: ['Tag', 'Tage'],
      'calendar day': ['Kalendertag', 'Kalendertage'],
      'business day': ['Geschäftstag', 'Geschäftstage'],
      'working day': ['Werktag', 'Werktage'],
      week: ['Woche', 'Wochen'],
      month: ['Monat', 'Monate'],
      year: ['Jahr', 'Jahre'],
    },
    vague: {
      immediately: 'sofort',
      'without-undue-delay': 'unverzüglich',
      promptly: 'zügig',
      'reasonable-period': 'in angemessener Frist',
    },
    within: (period) => `Frist ${period}`,
  },
  es: {
    units: {
      minute: ['minuto', 'minutos'],
      hour: ['hora', 'horas'],
      day: ['día', 'días'],
      'calendar day': ['día natural', 'días naturales'],
      'business day': ['día hábil', 'días hábiles'],
      'working day': ['día laborable', 'días laborables'],
      week: ['semana', 'semanas'],
      month: ['mes', 'meses'],
      year: ['año', 'años'],
    },
    vague: {
      immediately: 'inmediatamente',
      'without-undue-delay': 'sin dilación indebida',
      promptly: 'con prontitud',
      'reasonable-period': 'en un plazo razonable',
    },
    within: (period) => `en el plazo de ${period}`,
  },
}

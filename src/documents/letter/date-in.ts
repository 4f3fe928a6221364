import type { InEvery, Language } from '../../model/language.ts'

const months: InEvery<readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  ),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
}

const written: InEvery<(month: string, year: string, day: number | undefined) => string> = {
  en: (month, year, day) => `${day === undefined ? '' : `${day} `}${month} ${year}`,
  fr: (month, year, day) =>
    `${day === undefined ? '' : day === 1 ? '1er ' : `${day} `}${month} ${year}`,
  de: (month, year, day) => `${day === undefined ? '' : `${day}. `}${month} ${year}`,
  es: (month, year, day) => `${day === undefined ? '' : `${day} de `}${month} de ${year}`,
}

/** A day, a month or a year as a letter writes it: `2025-11-02` as "2 November 2025". */
export function dateIn(language: Language, date: string): string {
  const [year = '', month, day] = date.split('-')
  const name = months[language][Number(month) - 1]
  return name === undefined
    ? year
    : written[language](name, year, day === undefined ? undefined : Number(day))
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { refusesInspection, takeTheirPlace } from '../../../rules/law/agreement-practice.ts'
import { narrowsBreach } from '../../../rules/law/breach-wording.ts'
import { isFormAbroad, isPlaceholder, isProgram } from '../../../rules/law/company-wording.ts'
import { isCoarsePlace, isPayOrTax } from '../../../rules/law/data-needs.ts'
import { mayHoldAnything, onlyConverts, staysOpen } from '../../../rules/law/data-practice.ts'
import { isAbout, isGeneric } from '../../../rules/law/purpose-wording.ts'
import { classifyWording, goesOnWhereNeeded } from '../../../rules/law/retention-wording.ts'
import {
  type LimitedDuty,
  reservationBeyond,
  statutoryLimits,
} from '../../../rules/law/statutory-limits.ts'
import { isFairGround, isVagueTime, onlySeesTo } from '../../../rules/law/subprocessor-practice.ts'
import { isStillToCome, leavesToolOpen } from '../../../rules/law/transfer-tools.ts'

/** For each vocabulary what is in it (`yes`) and what is not (`no`); periods by their class. */
type Wordings = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const asked: Readonly<Record<string, (text: string) => boolean>> = {
  narrowsBreach,
  isVagueTime,
  isFairGround,
  onlySeesTo,
  takeTheirPlace,
  refusesInspection,
  leavesToolOpen,
  isStillToCome: (text) => isStillToCome(text),
  isCoarsePlace,
  isPayOrTax,
  staysOpen,
  mayHoldAnything,
  isPlaceholder,
  isFormAbroad,
  isProgram,
  onlyConverts,
  generic: (text) => isGeneric(text),
  'own-ends': (text) => isAbout(text, 'own-ends'),
  goesOn: goesOnWhereNeeded,
}

function sideOf(vocabulary: string, text: string): string {
  if (vocabulary === 'classify') return classifyWording(text)
  const is =
    vocabulary in statutoryLimits
      ? reservationBeyond(vocabulary as LimitedDuty, text) !== undefined
      : asked[vocabulary]?.(text)
  return is ? 'yes' : 'no'
}

const all = parse(readFileSync(join(import.meta.dirname, 'wordings.yaml'), 'utf8')) as Wordings

test.each(Object.entries(all))('%s reads what people write', (vocabulary, sides) => {
  const read = Object.values(sides)
    .flat()
    .map((text) => [text, sideOf(vocabulary, text)])
  const meant = Object.entries(sides).flatMap(([side, texts]) => texts.map((text) => [text, side]))
  expect(read).toEqual(meant)
})

/** How drafts do on annotated agreements, language by language. `--all` lists what is wrong and missed. */
import { termLanguages } from '../src/draft/terms.ts'
import { scoreOf } from '../test/draft/score.ts'

const percent = (part: number, of: number) =>
  of === 0 ? '-' : `${((100 * part) / of).toFixed(1)} %`

for (const language of termLanguages) {
  const score = await scoreOf(language)
  const { documents, facts, stated, right, found, rows, rowsRight, quotes, quotesVerified } = score
  console.log(
    `${language}: ${documents} documents, ${facts} facts; stated right ${percent(right, stated)} of ${stated}, stated or offered ${percent(found, facts)}, rows ${percent(rowsRight, rows)} of ${rows}, quotes verified ${percent(quotesVerified, quotes)} of ${quotes}`,
  )
  if (process.argv.includes('--all')) {
    for (const line of score.wrong) console.log(`  wrong   ${line}`)
    for (const line of score.missed) console.log(`  missed  ${line}`)
  }
}

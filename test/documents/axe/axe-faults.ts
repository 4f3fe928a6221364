import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions as AxeRunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { axeScript } from '../browser.ts'

const script = readFileSync(axeScript, 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe could not measure, beside what is drawn in the map. */
const unmeasurable = [
  // The signs of the matrix, beside which stands the same in words.
  'Element content contains only non-text characters',
  // What is scrolled aside on a narrow screen, and measured on a wide one.
  "Element's background color could not be determined because it's partially obscured by another element",
]

/** What keeps somebody from reading a page, as axe tells it; and what it could not tell. */
export async function axeFaults(
  page: Page,
  only: AxeRunOptions['runOnly'] = { type: 'tag', values: tags },
): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(script)
  // What is not on the screen is not drawn, and what is not drawn has no contrast.
  await page.evaluate(
    `document.querySelectorAll('.service').forEach(({ style }) => { style.contentVisibility = 'visible' })`,
  )
  // What was looked at already needs no description.
  const run = `axe.run(${JSON.stringify({ runOnly: only, resultTypes: ['violations', 'incomplete'] })})`
  const { violations, incomplete, passes } = (await page.evaluate(run)) as AxeResults
  if (passes.length === 0) throw new Error('axe has looked at nothing')
  const unsure = incomplete.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !html.startsWith('<text'))
      .flatMap(({ any, html }) =>
        any
          .filter(({ message }) => !unmeasurable.includes(message))
          .map(({ message }) => `unsure of ${id}: ${message} ${html}`),
      ),
  )
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...unsure,
  ]
}

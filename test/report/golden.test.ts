import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint.ts'
import { checkstyle } from '../../src/report/checkstyle.ts'
import { concise } from '../../src/report/concise.ts'
import { csv } from '../../src/report/csv.ts'
import { github } from '../../src/report/github.ts'
import { githubSummary } from '../../src/report/github-summary.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { json } from '../../src/report/json.ts'
import { junit } from '../../src/report/junit.ts'
import { markdown } from '../../src/report/markdown.ts'
import { pretty } from '../../src/report/pretty.ts'
import { sarif } from '../../src/report/sarif.ts'
import { sonarqube } from '../../src/report/sonarqube.ts'
import { plain } from '../../src/report/style.ts'
import { book } from './book.ts'
import { gatedReport } from './gated.ts'
import { whole } from './whole.ts'
import { fixedReport, law } from './workspace.ts'

/** What each format makes of the same workspace; `npx vitest -u` writes them anew. */
const formats = {
  'pretty.txt': (report) => pretty(report),
  'pretty-120.txt': (report) => pretty(report, { ...plain, width: 120 }),
  'report.json': (report) => whole(json(report)),
  'report.sarif': (report) =>
    whole(
      sarif(report, {
        rulePage: (id) =>
          id === 'transfer-bare' ? '# transfer-bare\n\nWhat the law wants.' : undefined,
      }),
    ),
  'github.txt': github,
  'github-summary.md': githubSummary,
  'gitlab.json': (report) => whole(gitlab(report)),
  'junit.xml': (report) => whole(junit(report)),
  'checkstyle.xml': (report) => whole(checkstyle(report)),
  'sonarqube.json': (report) => whole(sonarqube(report)),
  'concise.txt': (report) => whole(concise(report)),
  'report.csv': (report) => whole(csv(report)),
  'report.md': (report) => whole(markdown(report)),
} satisfies Record<string, (report: Awaited<ReturnType<typeof fixedReport>>) => string>

describe.each(Object.entries(formats))('%s', (file, format) => {
  test('a workspace with everything in it', async () => {
    await expect(format(await fixedReport())).toMatchFileSnapshot(`../golden/report/${file}`)
  })

  test('a workspace without findings', async () => {
    const text = 'apiVersion: dpa-lint/v1\nkind: Service\nid: a\nname: A\ndescription: x\n'
    const { tool, ...report } = await lint([{ file: 'a.yaml', text }], book, law)
    const clean = format({ ...report, tool: { ...tool, version: '0.0.0' } })
    await expect(clean).toMatchFileSnapshot(`../golden/report/clean-${file}`)
  })

  test('a workspace with excuses, compared with a base', async () => {
    await expect(format(await gatedReport())).toMatchFileSnapshot(`../golden/report/gated-${file}`)
  })
})

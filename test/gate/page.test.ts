import { createHash } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import pkg from '../../package.json' with { type: 'json' }
import { configNames, suppressionNames } from '../../src/model/own-names.ts'
import { apply, type Change, gitEnv, repoIn } from '../cli/git-world.ts'
import { commandsIn } from '../report/actions-runner.ts'
import { action } from './github.ts'
import { pipelineText } from './gitlab.ts'
import { hooks } from './pre-commit.ts'
import { newFolder, removeFolders } from './shell.ts'
import { files, main, newcomer, waiver } from './story.ts'
import { transcriptIn } from './transcript.ts'

/** Writes docs/gate.md while it plays the story that the page tells. */

afterAll(removeFolders)

const gate = 'dpa-lint check --base main --config-from main --waivers-from main'
const another = 'apiVersion: dpa-lint/v1\nkind: Service\nid: exampletel\nname: Exampletel\n'

const workflow = `# .github/workflows/vendors.yml
name: vendors
on:
  pull_request:
  merge_group:
permissions:
  contents: read
jobs:
  dpa-lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: OWNER/dpa-lint@COMMIT # v${pkg.version}
`
const extras = `      - uses: OWNER/dpa-lint@COMMIT # v${pkg.version}
        with:
          fail-on: warning
          preset: gdpr,uk-gdpr
          sarif-file: dpa-lint.sarif # for code scanning
          comment-file: posture.md # what the change means, for a comment
      - if: always() # also when the gate has closed
        uses: github/codeql-action/upload-sarif@COMMIT # needs "security-events: write"
        with:
          sarif_file: dpa-lint.sarif
      - if: always()
        run: cat posture.md >> "$GITHUB_STEP_SUMMARY"
`
const gitlab = `# .gitlab-ci.yml
include:
  - remote: https://raw.githubusercontent.com/OWNER/dpa-lint/COMMIT/templates/gitlab-ci.yml
    integrity: sha256-${createHash('sha256').update(pipelineText).digest('base64')}
`
const preCommit = `# .pre-commit-config.yaml
repos:
  - repo: https://github.com/OWNER/dpa-lint
    rev: COMMIT # v${pkg.version}
    hooks:
      - id: dpa-lint-new
        args: [origin/main]
      - id: dpa-lint-config
`
const codeOwners = `# CODEOWNERS
/dpa-lint.config.yaml      @your-organisation/privacy
/dpa-lint.waivers.yaml     @your-organisation/privacy
/dpa-lint.baseline.yaml    @your-organisation/privacy
/vendors/organisation.yaml @your-organisation/privacy
/.gitattributes            @your-organisation/privacy
/.github/                  @your-organisation/privacy
/.gitlab-ci.yml            @your-organisation/privacy
`

const block = (text: string, language: string) => `\`\`\`${language}\n${text}\`\`\``
const code = (text: string) => (text === '' ? '' : `\`${text}\``)
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const inputs = Object.entries(action.inputs).map(([name, input]) => [
  code(name),
  input.description.trim(),
  code(`${input.default}`),
])
const outputs = Object.entries(action.outputs).map(([name, output]) => [
  code(name),
  output.description,
])
const settings = [...pipelineText.matchAll(/^# {3}(DPA_LINT_\w+) +(.*)$/gm)].map(
  ([, name = '', says = '']) => [code(name), says],
)
const hookRows = hooks.map(({ id, description }) => [code(id), description])

test('what the page shows of setting up fits the files that it speaks of', () => {
  const { jobs } = parse(workflow) as Workflow
  const ours = [
    ...(jobs['dpa-lint']?.steps ?? []),
    ...(parse(extras) as Workflow['jobs'][string]['steps']),
  ].filter(({ uses = '' }) => uses.startsWith('OWNER/dpa-lint@'))
  expect(ours).toHaveLength(2)
  for (const { with: given = {} } of ours)
    for (const name of Object.keys(given)) expect(action.inputs, name).toHaveProperty(name)
  const { repos } = parse(preCommit) as PreCommitConfig
  for (const { id } of repos.flatMap((repo) => repo.hooks))
    expect(hooks.map((hook) => hook.id)).toContain(id)
  for (const name of [...Object.values(suppressionNames), configNames[0]])
    expect(codeOwners).toContain(`/${name} `)
  expect(settings.map(([name]) => name)).toHaveLength(7)
})

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      { readonly steps: readonly { readonly uses?: string; readonly with?: object }[] }
    >
  >
}
interface PreCommitConfig {
  readonly repos: readonly { readonly hooks: readonly { readonly id: string }[] }[]
}

test('docs/gate.md is what happens', async () => {
  const home = newFolder()
  const { git } = repoIn(home)
  const page = transcriptIn(home, { ...gitEnv, HOME: home })
  const { say } = page
  const commit = async (message: string) =>
    page.quietly(`git add --all && git commit -qm '${message}'`)
  const put = (change: Change) => apply(home, change)

  say(`# The gate on pull requests

A pull request that adds a sub-processor in a third country, weakens a term or lets an approval lapse is stopped, with the finding on its line. What was there before stops nobody. An exception has an owner, an approver, a reason and a last day, and nobody can grant one to themselves.

This page is a story and a guide: first what the gate does, then how to set it up on [GitHub](#github), [GitLab](#gitlab) and [before a commit](#before-a-commit). Everything in it was run, on 21 November 2026, by the test that writes the page; what follows a \`$\` is what was typed, and below it is what was printed.

## Where we start

A repository with the declarations of our vendors in \`vendors/\`, and a configuration that says so:`)
  git('init', '--quiet', '-b', 'main')
  put(main)
  page.write(files.config, `${main[files.config]}`)
  await commit('Declare our vendors')
  const start = git('rev-parse', 'HEAD')
  await page.run('git ls-files')
  say(
    `The declaration has a gap: nothing binds the provider's staff to confidentiality. Asked about everything, dpa-lint says so.`,
  )
  expect(await page.run('dpa-lint check')).toMatchObject({ code: 1 })
  say(`That is a matter for whoever looks after this vendor. It is not a matter for the next person who corrects a telephone number, so the gate on a pull request asks another question.

## A pull request that makes it worse

Somebody adds a sub-processor in the United States, with nothing that would let the data go there.`)
  await page.quietly('git switch -qc missed-calls')
  put(newcomer)
  await commit('Send e-mails about missed calls')
  const { stdout: diff } = await page.run('git diff main --unified=1')
  say(
    `The gate compares with \`main\`: \`--base\` reports and judges only what is new, \`--config-from\` takes the policy of \`main\` and \`--waivers-from\` its exceptions, whatever the pull request says about either.`,
  )
  expect(await page.run(gate)).toMatchObject({ code: 1 })
  say(
    `One error is new, and the run fails. The old gap is counted as unchanged and does not. In GitHub Actions the same run puts an annotation on the added line:`,
  )
  const annotated = await page.run(`${gate} --format github`)
  expect(annotated.code).toBe(1)
  const [annotation, ...others] = commandsIn(annotated.stdout)
  expect(others).toEqual([])
  expect(annotation).toMatchObject({
    command: 'error',
    properties: { file: files.vendor, title: 'dpa-lint: transfer-without-safeguard' },
  })
  expect(addedLines(diff)).toContain(Number(annotation?.properties['line']))

  say(
    `And \`dpa-lint diff\` says what the change means, whether or not a rule objects: what got weaker or stronger, under which article, and who must be told. The action below writes the same as a comment.`,
  )
  await page.run('dpa-lint diff main')

  say(`## An exception that it grants itself

The author would like to merge today, and adds a waiver to the pull request.`)
  page.write(files.waivers, `${waiver('2026-12-15')[files.waivers]}`)
  await commit('Waive it')
  expect(await page.run(gate)).toMatchObject({ code: 1 })
  say(`It still fails. The waiver is on no branch but this one, so it covers nothing, and the run says that somebody tried.

## An exception that was granted

The data protection officer looks at the case, agrees, and merges the same file into \`main\`, in a pull request of its own. It names the \`value\`, for the gap is not there yet: a waiver of a place alone covers only what the base has there, and neither what is new below it nor another company or task (\`waiver-outgrown\`). \`dpa-lint check --show-ids\` prints the entry for each finding, to be copied.`)
  await page.quietly('git switch -q main')
  put(waiver('2026-12-15'))
  await commit('Waive the transfer to Examplemail until 15 December')
  await page.quietly('git switch -q missed-calls')
  await page.run('git log --oneline main')
  expect(await page.run(gate)).toMatchObject({ code: 0 })
  say(`Now the pull request passes, and the report lists what it passed with: what is waived, until when, by whom and why. So does every other format, and nothing is ever left out in silence.

## The day after

The waiver's last day is 15 December. On the 16th nobody has changed a file, and the finding is back.`)
  expect(await page.run(`${gate} --as-of 2026-12-16`)).toMatchObject({ code: 1 })

  say(`## What else is noticed

From where we started, a pull request that changes the policy to its own advantage is judged by the policy as it was, and the attempt is reported:`)
  await page.quietly(`git switch -q main && git reset -q --hard ${start}`)
  await page.quietly('git switch -qc softer')
  put(newcomer)
  page.write(files.config, `${main[files.config]}rules:\n  transfer-without-safeguard: off\n`)
  await commit('Look away')
  expect(await page.run(gate)).toMatchObject({ code: 1 })
  say(
    `What our own organisation has decided counts likewise as it is on \`main\`: \`country\`, \`regimes\`, \`duties\` and \`limits\` with \`--config-from\`, \`approvals\` and \`assessments\` with \`--waivers-from\`, all of them with either alone. A change that edits them is told so (\`organisation-edited\`), and an approval belongs to the company that stood behind its id: another one under the same id is an error (\`company-replaced\`), and inherits neither approvals, nor waivers, nor what was there before. What is judged is what the commit holds, so an attribute that changes a text on its way into the checkout is an error too (\`text-converted\`). Where the change parts from \`main\` in several places, old is what is old in all of them.

A vendor that disappears from the repository takes its findings along. Whether the service is still used nobody can see from here, so somebody is asked to say so; with \`--max-warnings 0\` or \`--fail-on warning\` that stops the pull request.`,
  )
  await page.quietly('git switch -q main')
  put({ 'vendors/exampletel.yaml': another })
  await commit('Declare Exampletel')
  await page.quietly('git switch -qc no-exampletel')
  await page.run('git rm vendors/exampletel.yaml')
  await commit('Remove Exampletel')
  expect(await page.run(gate)).toMatchObject({ code: 0 })

  say(`## Old gaps

The gate needs nothing more: \`--base\` knows what is old. Where everything is checked as well, every night for example, a baseline remembers the findings of the first day, each by its name and its value. They stay in every report and fail nothing, and one that gets worse is new.`)
  await page.quietly(`git switch -q main && git reset -q --hard ${start}`)
  expect(await page.run('dpa-lint baseline create')).toMatchObject({ code: 0 })
  expect(await page.run('dpa-lint check')).toMatchObject({ code: 0 })
  say(`Like the waivers, the baseline counts as it is on \`main\`.`)

  say(`## Exit codes

| code | meaning |
|---|---|
| 0 | nothing new at or above \`--fail-on\` (an error, unless you say otherwise) |
| 1 | something new at or above it |
| 2 | the call can be mended: a flag, the configuration, a commit that is not there |
| 3 | a mistake in dpa-lint |

## Setting it up

### GitHub

\`OWNER\` is where this repository lives for you, and \`COMMIT\` the full hash of the release.

${block(workflow, 'yaml')}

In a pull request and in a merge queue the action compares with the branch that the change would be merged into, and takes the policy and the waivers from there. \`fetch-depth: 0\` is needed for that: without the history nobody can tell what is new. It runs with Node 20.19 or newer, installs one package, of one exact version, with the hash that the release has written into the action and without its scripts, and sends nothing anywhere. A copy that is no release has no hash, and refuses to run. It can do more:

${block(extras, 'yaml')}

${table(['input', 'what it says', 'default'], inputs)}

${table(['output', 'what it says'], outputs)}

### GitLab

${block(gitlab, 'yaml')}

Copy [\`templates/gitlab-ci.yml\`](../templates/gitlab-ci.yml) into your project instead if you would rather include a local file. The job runs for merge requests, which it compares with their target, and on the default branch, where everything counts. It takes the package by version and hash and the image by its digest, and refuses to run without them; a release has them written into it (\`npm run release\`). It leaves a Code Quality report and a JUnit report for the widgets of the merge request. These variables steer it:

${table(['variable', 'what it says'], settings)}

### Before a commit

${block(preCommit, 'yaml')}

[pre-commit](https://pre-commit.com) builds the hooks from this repository. The package alone will do as well: \`repo: local\`, \`language: node\`, \`entry: dpa-lint check\` and \`additional_dependencies: [dpa-lint@${pkg.version}]\`.

${table(['hook', 'what it does'], hookRows)}

A hook runs on the author's machine by the author's own files: it saves a round trip, and the gate is what judges. It is not asked about a file that is deleted; the gate is.

### Who may change the policy

The gate takes its policy from the branch that is merged into, so whoever may merge there decides. Let those files be approved by those who answer for them, and with them the file that runs the gate, which a pull request could otherwise change too:

${block(codeOwners, 'text')}

On GitHub, require the check \`dpa-lint\` and a review from code owners in the rules of the branch. On GitLab, require that pipelines succeed and that code owners approve.`)

  await expect(page.text).toMatchFileSnapshot('../../docs/gate.md')
})

/** Lines that a diff adds, by their numbers in the new file. */
function addedLines(diff: string): readonly number[] {
  const added: number[] = []
  let line = 0
  for (const text of diff.split('\n')) {
    const hunk = /^@@ -\S+ \+(\d+)/.exec(text)
    if (hunk) line = Number(hunk[1])
    else if (text.startsWith('+') && !text.startsWith('+++')) added.push(line++)
    else if (text.startsWith(' ')) line++
  }
  return added
}

/**
 * Writes what a rule consists of, and renews what follows from it:
 *
 *     npm run new-rule -- <chapter> <id>      for example: breach breach-notice-by-fax
 *
 * the rule, its page, and its request to the vendor in every language, in English for the time
 * being. The rule flags every service until its check is written, so that its page prints something.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../src/model/language.ts'
import { biome } from './generate/biome.ts'
import { chaptersIn } from './generate/rule-indexes.ts'

const root = join(import.meta.dirname, '..')
const [chapter = '', id = ''] = process.argv.slice(2)

const refused = whyNot(chapter, id)
if (refused === undefined) main()
else {
  console.error(refused)
  process.exitCode = 2
}

function whyNot(chapter: string, id: string): string | undefined {
  const all = chaptersIn(root)
  if (!all.includes(chapter))
    return `the chapters are ${all.join(', ')}: npm run new-rule -- <chapter> <id>`
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id))
    return 'an id is lower case, with hyphens, and names the pattern flagged: breach-notice-too-late'
  const there = all.find((one) => existsSync(join(root, 'rules', one, `${id}.ts`)))
  return there && `rules/${there}/${id}.ts is there already`
}

function main(): void {
  const file = `rules/${chapter}/${id}`
  write(`${file}.ts`, biome(root, `${file}.ts`, ruleText(chapter, id)))
  write(`${file}.md`, pageText(id))
  for (const language of languages) addRequest(`locales/${language}.json`, id)
  for (const script of ['generate.ts', 'pages.ts']) {
    const args = [
      '--import',
      'tsx',
      join(root, 'scripts', script),
      ...(script === 'pages.ts' ? [id] : []),
    ]
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
  console.log(
    `Now write the check and the page, then: npm run pages -- ${id} && npm test -- test/rules`,
  )
}

function write(file: string, text: string): void {
  writeFileSync(join(root, file), text)
  console.log(`wrote ${file}`)
}

/** After the others, so that nothing that was there moves. */
function addRequest(file: string, key: string): void {
  const words = JSON.parse(readFileSync(join(root, file), 'utf8'))
  words.requests[key] = {
    title: 'What the letter asks for, as a heading',
    ask: 'Please tell us what we need to know.',
    clause: 'The wording that an agreement should have.',
  }
  write(file, biome(root, file, JSON.stringify(words, null, 2)))
}

function ruleText(chapter: string, id: string): string {
  return `import { at, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'

export default rule({
  id: '${id}',
  chapter: '${chapter}',
  title: 'What is wrong, as a heading',
  severity: 'warning',
  basis: [gdpr(28, 3)],
  remedy: 'what to agree or to declare, in one line',
  request: '${id}',
  answeredAt: [],
  appliesTo: processor,
  since: '${versionOf()}',
  *check(service) {
    // What the documents state well stays silent; one cause gives one finding.
    yield at(service, 'name', t\`what is there, and what is missing\`)
  },
})
`
}

function versionOf(): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
}

function pageText(id: string): string {
  const block = (name: string) => `\`\`\`yaml
apiVersion: dpa-lint/v1
kind: Service
id: exampletel-calls
name: ${name}
\`\`\``
  return `# ${id}

What the law wants, and why, in plain words.

## Fails

${block('Exampletel Cloud Calls')}

\`\`\`text
\`\`\`

## Passes

${block('Exampletel Cloud Calls')}

## Why this grade

It is a warning, because …

## How to mend it

What to do, and the wording to ask the provider for.

## When not to use it

Where the finding would be no help.

## Sources

- [GDPR Art. 28(3)](https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_28)
`
}

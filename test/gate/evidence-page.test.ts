import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { gitEnv, repoIn } from '../cli/git-world.ts'
import { agreement } from '../evidence/agreement.ts'
import { writers } from '../evidence/formats.ts'
import { serving } from '../fetch/server.ts'
import { root } from './github.ts'
import { newFolder, removeFolders } from './shell.ts'
import { transcriptIn } from './transcript.ts'

/** Writes docs/evidence.md while it plays the story that the page tells. */

afterAll(removeFolders)

const today = '2026-11-30'
const address = 'https://examplepost.example/dpa'

test('docs/evidence.md is what happens', async () => {
  const published = { html: await writers['agreement.html']?.(agreement()) }
  const vendor = await serving((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html' })
    answer.end(published.html)
  })
  const home = newFolder()
  const { git } = repoIn(home)
  const page = transcriptIn(
    home,
    { ...gitEnv, HOME: home, FETCH_ARGS: `--allow-host ${vendor.host}` },
    today,
  )
  /** The page names the vendor's own address; commits follow the port of the test, and rules come and go. */
  const shown = (output: string) =>
    output
      .replaceAll(`${vendor.url}/dpa`, address)
      .replace(/main \([0-9a-f]{7}\)/g, 'main (4f1c0de)')
      .replace(/, \d+ rules, /g, ', all rules, ')
  const run = (line: string) => page.run(line, shown)
  const declaration = join(home, 'vendors/examplepost.yaml')
  const edit = (from: string | RegExp, to: string) => {
    const text = readFileSync(declaration, 'utf8')
    expect(text.search(from)).toBeGreaterThan(0)
    writeFileSync(declaration, text.replace(from, to))
  }
  const { say } = page

  say(`# From a document to a letter, and back

A vendor's agreement lies in a folder. Ten minutes later there is a declaration whose every fact names the sentence that states it; half a year later, when the vendor has changed that sentence, somebody knows, knows what it means, and has the letter. This page is that story. Everything in it was run, for 30 November 2026, by the test that writes the page; what follows a \`$\` is what was typed, and below it is what was printed.

## The document

Invented, and published as a page of HTML; text, Markdown, PDF and DOCX do as well ([all of them](../examples/evidence) say the same and have the same addresses).`)
  git('init', '--quiet', '-b', 'main')
  mkdirSync(join(home, 'vendors'))
  cpSync(join(root, 'examples/evidence/agreement.html'), join(home, 'vendors/agreement.html'))
  page.write('dpa-lint.config.yaml', 'files: [vendors]\n')
  await run('ls vendors')

  say(`## A first declaration

\`draft\` writes what the document states, each fact with its place and its words, and leaves the rest undecided.`)
  await run(
    'cd vendors && dpa-lint draft agreement.html --provider "Examplepost GmbH" --id examplepost',
  )
  await run("sed -n '/^breach:/,/^$/p' vendors/examplepost.yaml")
  say(
    `A person reads the document once and decides what is left, in an editor or at \`dpa-lint desk vendors/examplepost.yaml\`, which shows both side by side. Until then the declaration says that it is a draft, and what nobody has decided is information and no gap:`,
  )
  expect(await run('dpa-lint check --quiet')).toMatchObject({ code: 0 })

  say(`## Every fact with its sentence

\`evidence\` holds each source and quote against the document, word for word. Nothing similar is found: a quote that is nearly there is a quote that is wrong.`)
  await run("dpa-lint evidence | grep --after-context=2 'breach/notice'")
  await run('dpa-lint evidence | tail -n 1')
  say(
    `It also shows what nobody cites, and first the sentences that bind: this vendor may use our statistics, and no fact says so yet.`,
  )
  await run(
    "dpa-lint evidence --unused | sed -n '/What nobody cites/,/Data Processing/p' | head -n 7",
  )

  say(`## The vendor changes a sentence

The declaration names the address at which the agreement is published:`)
  edit('    file: agreement.html', `    url: ${vendor.url}/dpa\n    file: agreement.html`)
  await run("sed -n '/^documents:/,/^$/p' vendors/examplepost.yaml")
  await page.quietly("git add --all && git commit -qm 'Declare Examplepost'")
  say(
    `Months later a fresh copy is taken. This is the only command that uses a network, and it takes nothing but https from public addresses, unless the call itself names a host. It writes the copy, and its hash and day into the declaration; the layout stays. What reads the same is left alone.`,
  )
  published.html = await writers['agreement.html']?.(
    agreement({
      notice: 'without undue delay and in any event within 72 hours after becoming aware of it',
    }),
  )
  expect(await run('dpa-lint fetch')).toMatchObject({ code: 0 })
  // The day on which the test runs is not the day of the page.
  edit(/retrieved: .*/, `retrieved: ${today}`)
  say(
    `[\`templates/github-fetch.yml\`](../templates/github-fetch.yml) and [\`templates/gitlab-fetch.yml\`](../templates/gitlab-fetch.yml) do that every night, and open a pull request whose text is what \`diff\` says: which fact, what the passage said and says now, which way that goes, and under which article.`,
  )
  await run('dpa-lint diff main')
  say(`Nobody can merge that unread. On the gate the quote is new in standing nowhere:`)
  expect(await run('dpa-lint check --base main --quiet')).toMatchObject({ code: 1 })

  say(`## It is declared, and it is a finding

So the declaration follows the document.`)
  edit('within: 48 hours, after', 'within: 72 hours, after')
  edit(
    'any event within 48 hours after becoming aware of it }',
    'any event within 72 hours after becoming aware of it }',
  )
  await run('git diff --unified=0 -- vendors/examplepost.yaml | tail -n 2')
  expect(await run('dpa-lint check --base main')).toMatchObject({ code: 0 })

  say(`## The letter

What is open with this vendor is asked for in one letter, in four languages, the weightiest first in each part, with wording that can be agreed as it is. Its part on breaches:`)
  await run(
    "dpa-lint report letter --service examplepost --format text | sed -n '/^Personal data breaches/,/^2\\. /p' | head -n -1",
  )
  say(`The vendor's answer comes back as a sheet (\`--format xlsx\`), \`dpa-lint merge\` takes it into the declaration, and the story begins again.

## Where the text may not be kept

A vendor's text can be confidential or under copyright. Leave the copy out of the repository: \`documents.<id>.sha256\` and the quotes stay, nothing is held against what is not there, and that is information. \`dpa-lint fetch\` lays the copy there again and says whether its hash is still the one that was read.

## How it works

A document of any format becomes blocks with addresses from the numbers that a reader sees ("8.1", "Annex 2", "§ 5 (2)"). One resolver writes and reads these addresses. Copies are read in a thread that is ended after 4.5 seconds; sizes and depths are counted, so that an archive that unpacks to terabytes is "too large" and no more. \`--against <ref, folder or file>\` compares copies without a declaration in between, and says when most of a section is gone, which is a bad capture rather than a bad vendor. [The decisions](decisions/0026-evidence.md) say why, [also for fetching](decisions/0028-fetch.md).`)
  // The first screen of the README shows a part of it; on which line it is changes with the draft.
  const unnumbered = (text: string) => text.replaceAll(/yaml:\d+/g, 'yaml')
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [, part = 'none'] =
    /<!-- of docs\/evidence\.md -->\n\n```text\n([\s\S]*?)```/.exec(readme) ?? []
  expect(unnumbered(page.text)).toContain(unnumbered(part))
  await expect(page.text).toMatchFileSnapshot('../../docs/evidence.md')
})

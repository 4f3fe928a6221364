import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { sha256 } from '../../src/cli/io/hashes.ts'
import { folder, run } from '../cli/world.ts'
import { agreement } from '../evidence/agreement.ts'
import { writers } from '../evidence/formats.ts'
import { serving } from './server.ts'

/** What is published, by its path; a test changes it. */
interface Published {
  [path: string]: { readonly type: string; readonly body: string | Uint8Array } | undefined
}

async function publisher(published: Published) {
  const asked: string[] = []
  const { host, url } = await serving(({ url: path = '' }, answer) => {
    asked.push(path)
    const found = published[path]
    answer.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain' })
    answer.end(found?.body)
  })
  return { host, url, asked }
}

const page = (notice: string, nonce = '') => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html><head><script nonce="${nonce}"></script></head><body><h1>Agreement</h1>
<h2>8 Breach</h2><p>8.1 Examplepost tells the customer of a breach ${notice} after becoming aware of it.</p></body></html>`,
})
const [old, next] = [page('within 48 hours'), page('within 72 hours')]

const declaring = (documents: string, id = 'examplepost') => `# ours
apiVersion: dpa-lint/v1
kind: Service
id: ${id}
name: Examplepost   # as they write it
documents:
${documents}
breach:
  notice: { within: 48 hours, after: awareness, quote: within 48 hours after becoming aware of it, source: agreement §8.1 }
`

const call = (home: string, host: string, ...argv: readonly string[]) =>
  run(home, ['fetch', '.', '--allow-host', host, ...argv], {}, rules)

const textIn = (home: string, file: string) => readFileSync(join(home, file), 'utf8')

const put = (home: string, file: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(home, file)), { recursive: true })
  writeFileSync(join(home, file), content)
}

const states = async (home: string, host: string, ...argv: readonly string[]) => {
  const { code, stdout } = await call(home, host, '--format', 'json', ...argv)
  const { documents } = JSON.parse(stdout)
  return {
    code,
    documents: documents.map(({ state, why }: { state: string; why?: string }) => why ?? state),
  }
}

test('a first copy is laid beside the declaration, whose layout stays', async () => {
  const { host, url } = await publisher({ '/dpa': old })
  const home = folder({
    'vendors/post.yaml': declaring(`  agreement: { type: agreement, url: ${url}/dpa } # theirs`),
  })
  const hash = sha256(old.body, 'hex')
  expect(await call(home, host)).toEqual({
    code: 0,
    stderr: '',
    stdout: `examplepost: vendors/post.yaml
------------------------------

- new     agreement: vendors/sources/examplepost-agreement.html, from
  ${url}/dpa

1 document: 1 new, 0 changed, 0 the same, 0 not fetched.
`,
  })
  expect(textIn(home, 'vendors/sources/examplepost-agreement.html')).toBe(old.body)
  expect(textIn(home, 'vendors/post.yaml')).toBe(
    declaring(
      `  agreement: { type: agreement, url: ${url}/dpa, file: sources/examplepost-agreement.html, sha256: ${hash}, retrieved: 2026-11-21 } # theirs`,
    ),
  )
  const again = await states(home, host)
  expect(again).toEqual({ code: 0, documents: ['same'] })
})

/** A declaration that keeps its copy, with what is published about to change. */
async function kept(body = old.body, file = 'sources/agreement.html') {
  const published: Published = { '/dpa': old }
  const { host, url } = await publisher(published)
  const text = (hash: string) =>
    declaring(`  agreement:
    type: agreement
    url: ${url}/dpa
    file: ${file}      # beside this
    sha256: ${hash}
    retrieved: 2026-09-01`)
  const hash = sha256(body, 'hex')
  const home = folder({ 'post.yaml': text(hash), [file]: body })
  return { published, host, url, home, text, hash }
}

test('a changed copy says which facts it touches, in words', async () => {
  const { published, host, url, home, text } = await kept()
  published['/dpa'] = next
  const told = `examplepost: post.yaml
----------------------

- changed agreement: sources/agreement.html, from ${url}/dpa
  - changed         breach/notice: §8.1
    | 8.1 Examplepost tells the customer of a breach within [-48-]{+72+} hours
    | after becoming aware of it.
    within: 48 hours is declared, and 72 hours is written now, which is longer

1 document: 0 new, 1 changed, 0 the same, 0 not fetched`
  // --check says the same, and writes nothing.
  expect(await call(home, host, '--check')).toEqual({
    code: 1,
    stderr: '',
    stdout: `${told}; nothing is written.\n`,
  })
  expect(textIn(home, 'sources/agreement.html')).toBe(old.body)
  expect(await call(home, host)).toEqual({ code: 0, stderr: '', stdout: `${told}.\n` })
  expect(textIn(home, 'sources/agreement.html')).toBe(next.body)
  const hash = sha256(next.body, 'hex')
  expect(textIn(home, 'post.yaml')).toBe(text(hash).replace('2026-09-01', '2026-11-21'))
})

test('it says so for a pull request and for programs', async () => {
  const { published, host, url, home } = await kept()
  published['/dpa'] = next
  const { stdout: markdown } = await call(home, host, '--check', '--format', 'markdown')
  expect(markdown).toBe(`## examplepost: post.yaml

- **changed** agreement: sources/agreement.html, from \`${url}/dpa\`

  - **changed** breach/notice: §8.1

    > 8.1 Examplepost tells the customer of a breach within \\[-48-\\]{+72+} hours after becoming aware of it.

    **within: 48 hours is declared, and 72 hours is written now, which is longer**

1 document: 0 new, 1 changed, 0 the same, 0 not fetched; nothing is written.
`)
  const { stdout } = await call(home, host, '--format', 'json')
  const schema = (name: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, `../../schemas/${name}.schema.json`), 'utf8'))
  const ajv = new Ajv2020({ strict: false }).addSchema(schema('evidence'))
  const validate = ajv.compile(schema('fetch'))
  expect([validate(JSON.parse(stdout)), validate.errors]).toEqual([true, null])
  expect(JSON.parse(stdout)).toMatchObject({ retrieved: '2026-11-21', written: true })
})

test('what only machines see of a page does not change a copy', async () => {
  const { published, host, home, text, hash } = await kept()
  published['/dpa'] = page('within 48 hours', 'of tonight')
  expect(await states(home, host)).toEqual({ code: 0, documents: ['same'] })
  expect([textIn(home, 'sources/agreement.html'), textIn(home, 'post.yaml')]).toEqual([
    old.body,
    text(hash),
  ])
})

test('a folder gets a copy of the day, and the ones of before stay', async () => {
  const { published, host, url } = await kept()
  published['/dpa'] = next
  const home = folder({
    'post.yaml': declaring(`  agreement:
    { type: agreement, url: ${url}/dpa, file: sources/agreement, sha256: ${sha256(old.body, 'hex')} }`),
    'sources/agreement/2026-09-01.html': old.body,
  })
  expect(await states(home, host)).toEqual({ code: 0, documents: ['changed'] })
  expect(readdirSync(join(home, 'sources/agreement'))).toEqual([
    '2026-09-01.html',
    '2026-11-21.html',
  ])
})

test.each(Object.keys(writers).filter((name) => /\.(pdf|docx|txt|md)$/.test(name)))(
  'a copy can be %s',
  async (name) => {
    const write = writers[name]
    const body = Buffer.from((await write?.(agreement())) ?? '')
    const types: Readonly<Record<string, string>> = {
      pdf: 'application/pdf',
      docx: 'application/octet-stream',
      md: 'text/plain',
      txt: 'text/plain; charset=utf-8',
    }
    const ending = name.split('.').at(-1) ?? ''
    const { host, url } = await publisher({ '/it': { type: types[ending] ?? '', body } })
    const home = folder({
      'post.yaml': declaring(
        `  agreement: { type: agreement, url: ${url}/it, file: it.${ending} }`,
      ),
    })
    expect(await states(home, host)).toEqual({ code: 0, documents: ['new'] })
    expect(Buffer.compare(readFileSync(join(home, `it.${ending}`)), body)).toBe(0)
  },
)

test('what comes in place of a document is not taken for it', async () => {
  const { published, host, url } = await kept()
  const pdf = Buffer.from((await writers['agreement.pdf']?.(agreement())) ?? '')
  const at = (name: string, body: string | Uint8Array = old.body) => {
    const hash = sha256(body, 'hex')
    return folder({
      'post.yaml': declaring(
        `  agreement: { type: agreement, url: ${url}/dpa, file: ${name}, sha256: ${hash} }`,
      ),
      [name]: body,
    })
  }
  // A page that asks to log in, where a PDF was.
  expect(await states(at('it.pdf', pdf), host)).toEqual({
    code: 2,
    documents: ['what comes is html, and no copy called it.pdf'],
  })
  published['/dpa'] = { type: 'text/html', body: '<!doctype html><script>only()</script>' }
  expect(await states(at('it.html'), host)).toEqual({
    code: 2,
    documents: ['what comes is of no use as a copy: empty'],
  })
  published['/dpa'] = { type: 'application/pdf', body: next.body }
  expect(await states(at('it.html'), host)).toEqual({
    code: 2,
    documents: ['what comes is pdf, and no copy called it.html'],
  })
  published['/dpa'] = undefined
  expect(await states(at('it.html'), host)).toEqual({ code: 2, documents: ['the answer is 404'] })
})

test.each([
  ['out of the workspace', '../elsewhere.html', 'the copy would lie outside of the workspace'],
  ['to an absolute place', '/elsewhere.html', 'the copy would lie outside of the workspace'],
  ['into Git', '.git/hooks/agreement.html', 'the copy would lie in what is hidden'],
  ['into what steers others', '.github/agreement.md', 'the copy would lie in what is hidden'],
  ['through a link to a folder', 'linked/agreement.html', 'a link stands where the copy would lie'],
  ['through a link to a file', 'link.html', 'a link stands where the copy would lie'],
  ['over a program', 'run.sh', 'what comes is html, and no copy called run.sh'],
  [
    'over a page of ours',
    'README.html',
    `README.html is not the copy that is declared, and is left alone: its sha256 is ${sha256('ours', 'hex')}`,
  ],
])('a declaration cannot lead a copy %s', async (_, file, why) => {
  const { host, url } = await publisher({ '/dpa': old })
  const outside = folder({ 'agreement.html': 'theirs' })
  const home = folder({
    'post.yaml': declaring(`  agreement: { type: agreement, url: ${url}/dpa, file: ${file} }`),
    'README.html': 'ours',
  })
  symlinkSync(outside, join(home, 'linked'))
  symlinkSync(join(outside, 'agreement.html'), join(home, 'link.html'))
  expect(await states(home, host)).toEqual({ code: 2, documents: [why] })
  expect([
    textIn(home, 'README.html'),
    textIn(outside, 'agreement.html'),
    readdirSync(home),
  ]).toEqual(['ours', 'theirs', ['README.html', 'link.html', 'linked', 'post.yaml']])
})

test('a copy that is gone comes back by its hash, and the declaration stays', async () => {
  const { host, url } = await publisher({ '/dpa': old })
  const text = declaring(
    `  agreement: { type: agreement, url: ${url}/dpa, file: a.html, sha256: ${sha256(old.body, 'hex')} }`,
  )
  const home = folder({ 'post.yaml': text })
  expect(await states(home, host)).toEqual({ code: 0, documents: ['new'] })
  expect([textIn(home, 'a.html'), textIn(home, 'post.yaml')]).toEqual([old.body, text])
})

test('a declaration whose day and hash cannot be written gets no copy', async () => {
  const { host, url } = await publisher({ '/dpa': old })
  const home = folder({
    'post.yaml': declaring(
      `  agreement: &shared { type: agreement, url: ${url}/dpa, file: a.html }`,
    ),
  })
  expect(await states(home, host)).toEqual({
    code: 2,
    documents: [
      'day and hash cannot be written into post.yaml: documents/agreement/sha256: an anchor stands here, and what it names may be shared',
    ],
  })
  expect(existsSync(join(home, 'a.html'))).toBe(false)
})

test('each address is asked once, for the services that are asked for', async () => {
  const { host, url, asked } = await publisher({ '/dpa': old, '/other': next })
  const home = folder()
  const shared = `  agreement: { type: agreement, url: ${url}/dpa, file: shared.html }`
  put(home, 'a.yaml', declaring(shared, 'a'))
  put(home, 'b.yaml', declaring(shared, 'b'))
  put(
    home,
    'c.yaml',
    declaring(
      `  agreement: { type: agreement, url: ${url}/other, file: shared.html }
  former: { type: agreement, url: ${url}/former, status: superseded }
  letter: { type: letter }`,
      'c',
    ),
  )
  expect(await states(home, host, '--service', 'a,b')).toEqual({
    code: 0,
    documents: ['new', 'new'],
  })
  expect(asked).toEqual(['/dpa'])
  expect(await states(home, host)).toEqual({
    code: 2,
    documents: [
      'same',
      'same',
      `shared.html is not the copy that is declared, and is left alone: its sha256 is ${sha256(old.body, 'hex')}`,
    ],
  })
  expect(await call(home, host, '--service', 'd')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'dpa-lint: no service is called "d", did you mean "a"?\n',
  })
})

test('two documents of one run cannot have one copy', async () => {
  const { host, url } = await publisher({ '/dpa': old, '/other': next })
  const home = folder({
    'a.yaml': declaring(`  agreement: { type: agreement, url: ${url}/dpa, file: one.html }
  annex: { type: annex, url: ${url}/other, file: one.html }`),
  })
  const { code, documents } = await states(home, host)
  expect([code, documents.toSorted()]).toEqual([
    2,
    ['another document of this run has its copy in one.html', 'new'],
  ])
})

test('neither a declaration nor a configuration names a host inside a network', async () => {
  const { host, url, asked } = await publisher({ '/dpa': old })
  const home = folder({
    'post.yaml': declaring(
      `  agreement: { type: agreement, url: ${url}/dpa, x-allow-host: "${host}" }`,
    ),
    'dpa-lint.config.yaml': `files: [.]\nx-fetch: { allowHost: ["${host}"] }\n`,
  })
  const { code, stdout } = await run(home, ['fetch', '--format', 'json'], {}, rules)
  expect([code, JSON.parse(stdout).documents[0].why, asked]).toEqual([
    2,
    'the address does not begin with https',
    [],
  ])
  writeFileSync(join(home, 'dpa-lint.config.yaml'), `files: [.]\nallowHost: ["${host}"]\n`)
  expect((await run(home, ['fetch'], {}, rules)).code).toBe(2)
  expect(asked).toEqual([])
})

test('there is nothing to fetch', async () => {
  const home = folder({ 'post.yaml': declaring('  agreement: { type: agreement }') })
  expect(await call(home, 'example.com')).toEqual({
    code: 0,
    stderr: '',
    stdout: 'No declaration says where a document is published.\n',
  })
  expect(await run(home, ['fetch', '-'], {}, rules)).toEqual({
    code: 2,
    stdout: '',
    stderr: 'dpa-lint: a copy is written beside its declaration, and standard input has no place\n',
  })
})

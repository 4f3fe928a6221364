import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import * as book from '../../rules/index.ts'
import { startSession } from '../../src/cli/desk/session.ts'
import { folder } from '../cli/world.ts'
import { agreement } from './agreement.ts'
import { deskHost } from './desk-world.ts'

/** What the desk does, without a browser. */

const begun = `apiVersion: dpa-lint/v1
kind: Service
id: halden
name: Halden Post
documents:
  agreement: { type: agreement, file: agreement.md }
`

async function started() {
  const cwd = folder({ 'agreement.md': agreement, 'halden.yaml': begun })
  const session = await startSession({ paths: ['halden.yaml'] }, deskHost(cwd), book)
  onTestFinished(() => session.end())
  return { session, file: join(cwd, 'halden.yaml') }
}

const within = {
  pointer: '/breach/notice/within',
  value: '48 hours',
  reading: {
    value: '48 hours',
    document: 'agreement',
    address: '§7.1',
    quote: 'at the latest within 48 hours',
  },
}

test('a decision keeps what has been typed since the page was judged last', async () => {
  const { session } = await started()
  await session.open(0)
  const typed = `${begun}breach:\n  notice:\n    commitment: true\n    # told us on the phone\n    after: awareness\n`
  expect((await session.decide(0, { ...within, text: typed })).text).toBe(
    `${typed}    within: 48 hours\n    source: agreement §7.1\n    quote: at the latest within 48 hours\n`,
  )
})

test('saving asks for the text that it began from', async () => {
  const { session, file } = await started()
  const { version } = await session.open(0)
  const saved = session.save(0, `${begun}# mine\n`, version)
  expect(() => session.save(0, begun, version)).toThrow(
    'halden.yaml has been changed elsewhere since: open the desk again',
  )
  session.save(0, `${begun}# mine again\n`, saved.version)
  expect(readFileSync(file, 'utf8')).toBe(`${begun}# mine again\n`)
})

test('what the documents do not say is written where it can be, and left out where it cannot', async () => {
  const { session } = await started()
  const unknown = (pointer: string) => session.decide(0, { text: begun, pointer, value: 'unknown' })
  expect((await unknown('/breach/notice')).text).toBe(`${begun}breach: { notice: unknown }\n`)
  expect((await unknown('/provider/address')).text).toBe(begun)
})

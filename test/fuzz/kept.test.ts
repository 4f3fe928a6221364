import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { broken } from '../../fuzz/properties.ts'

/** What the fuzzer once found (`npm run fuzz` keeps it), and what no longer happens. */

const folder = join(import.meta.dirname, 'kept')

test.each(readdirSync(folder).sort())('%s', async (name) => {
  const { kind, encoding, input } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const bytes = Buffer.from(input, 'base64')
  const given = { text: input, bytes, utf16le: bytes.toString('utf16le') }[encoding as string]
  expect(await broken(kind, given)).toBeUndefined()
})

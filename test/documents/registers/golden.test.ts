import { describe, expect, test } from 'vitest'
import { type RegisterKind, registers } from '../../../src/documents/registers/registers.ts'
import type { Language } from '../../../src/model/language.ts'
import { made } from '../made.ts'
import { example, inLanguage } from './world.ts'

/** `npx vitest -u` writes them anew. */
async function holds(
  kind: RegisterKind,
  name: string,
  end: 'md' | 'csv',
  language: Language = 'en',
) {
  const format = end === 'md' ? 'markdown' : 'csv'
  const text = await made(kind, format, await example(name), inLanguage(language))
  const suffix = language === 'en' ? '' : `.${language}`
  await expect(text).toMatchFileSnapshot(`../../golden/documents/${kind}-${name}${suffix}.${end}`)
}

describe.each(Object.keys(registers) as RegisterKind[])('%s', (kind) => {
  test.each(['real', 'chain'])('of examples/%s in Markdown', (name) => holds(kind, name, 'md'))
  test.each(['real', 'chain'])('of examples/%s as CSV', (name) => holds(kind, name, 'csv'))
})

test('sub-processors with approvals', () => holds('subprocessors', 'clean', 'md'))
test('transfers with assessments', () => holds('transfers', 'clean', 'md'))

test('ropa in German', () => holds('ropa', 'real', 'md', 'de'))
test('retention in French', () => holds('retention', 'real', 'md', 'fr'))
test('transfers in Spanish', () => holds('transfers', 'real', 'md', 'es'))
test('sub-processors in German', () => holds('subprocessors', 'chain', 'md', 'de'))

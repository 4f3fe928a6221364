import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { standing } from '../../../src/documents/unresolved.ts'
import { languages } from '../../../src/model/language.ts'
import { made } from '../made.ts'
import { elementsOf } from './elements.ts'
import { grim } from './grim.ts'
import { exampleOf, inEnglish, subjectOf } from './world.ts'

const real = await exampleOf('real')
const pages = {
  real: await made('findings', 'html', real, inEnglish),
  chain: await made('findings', 'html', await exampleOf('chain'), inEnglish),
  grim: await made('findings', 'html', await grim(), inEnglish),
  'grim-de': await made('findings', 'html', await grim(), { ...inEnglish, language: 'de' }),
  one: await made('findings', 'html', await grim(), { ...inEnglish, service: 'exampletel-calls' }),
  none: await made('findings', 'html', await subjectOf({}), inEnglish),
}

describe.each(Object.entries(pages))('%s', (_, page) => {
  const elements = elementsOf(page)
  const valuesOf = (name: string) => elements.flatMap(({ attributes }) => attributes[name] ?? [])

  test('asks for nothing that is not in it', () => {
    const loading = ['src', 'srcset', 'action', 'formaction', 'data', 'poster', 'background']
    for (const name of loading) expect(valuesOf(name), name).toEqual([])
    const names = new Set(elements.map(({ name }) => name))
    for (const name of ['link', 'iframe', 'object', 'embed', 'img', 'base', 'use', 'image'])
      expect(names, name).not.toContain(name)
    const [, css = ''] = /<style>([^<]*)<\/style>/.exec(page) ?? []
    expect(css).not.toMatch(/@import|url\(/)
  })

  test('runs and styles by nothing but what its policy names', () => {
    const policy = elements.find(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    )?.attributes['content']
    const hashed = (text: string) =>
      `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const [script = ''] = [...page.matchAll(/<script>([^<]*)<\/script>/g)].map(([, text]) => text)
    const styles = [...page.matchAll(/<style>([^<]*)<\/style>/g)].map(([, text = '']) => text)
    expect(policy).toBe(
      [
        "default-src 'none'",
        `style-src ${styles.map(hashed).join(' ')}`,
        `script-src ${hashed(script)}`,
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    )
    const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)))
    expect([...attributes].filter((name) => name.startsWith('on') || name === 'style')).toEqual([])
  })

  test('leads nowhere in itself where nothing is', () => {
    const ids = valuesOf('id')
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const targets = valuesOf('href').flatMap((href) => (href.startsWith('#') ? href.slice(1) : []))
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    const named = valuesOf('aria-labelledby').flatMap((names) => names.split(' '))
    expect(named.filter((target) => !ids.includes(target))).toEqual([])
  })

  test('has one heading of the first level, and skips none', () => {
    const levels = elements.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number)
    expect(levels.filter((level) => level === 1)).toEqual([1])
    const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    expect(leaps).toEqual([])
  })

  test('closes what it opens', () => {
    const empty = new Set([
      'meta',
      'br',
      'input',
      'rect',
      'path',
      'ellipse',
      'circle',
      'line',
      'polygon',
      'polyline',
    ])
    const open: string[] = []
    for (const { name } of elements) {
      if (name.startsWith('/')) expect(`/${open.pop()}`).toBe(name)
      else if (!empty.has(name)) open.push(name)
    }
    expect(open).toEqual([])
  })

  test('passes no verdict', () => {
    expect(page).not.toMatch(/\b(?:non-?)?compliant\b/i)
  })
})

test('every finding stands in it, once in its place', () => {
  const shown = elementsOf(pages.real).flatMap(({ name, attributes }) =>
    name === 'article' ? Number(attributes['data-count']) : [],
  )
  expect(shown.reduce((sum, count) => sum + count, 0)).toBe(standing(real.report).length)
})

test('of five services it stays below a megabyte', () => {
  expect(Buffer.byteLength(pages.real)).toBeLessThan(1_000_000)
})

test('the same input gives the same bytes', async () => {
  expect(await made('findings', 'html', await exampleOf('real'), inEnglish)).toBe(pages.real)
})

test('says in which language it is, and which words are English', async () => {
  const chain = await exampleOf('chain')
  const [first] = chain.report.findings
  if (!first) throw new Error('there are findings')
  const report = { ...chain.report, findings: [{ ...first, message: 'never said' }] }
  const english = new Set(['never said'])
  for (const language of languages) {
    const options = { ...inEnglish, language }
    const page = await made('findings', 'html', { ...chain, report, english }, options)
    expect(page).toContain(`<html lang="${language}">`)
    expect(page.includes('<span lang="en">Never said.</span>')).toBe(language !== 'en')
    // What is translated is not said to be English.
    expect(page).not.toContain(`<span lang="en">${first.remedy.slice(0, 8)}`)
  }
})

test('a service may be called what a part of the report is called', async () => {
  const names = ['matrix', 'filter', 'content', 'others', 'rules', 'waived']
  const files = names.map((id) => [
    `${id}.yaml`,
    `apiVersion: dpa-lint/v1\nkind: Service\nid: ${id}\nname: ${id}\n`,
  ])
  const page = await made('findings', 'html', await subjectOf(Object.fromEntries(files)), inEnglish)
  const ids = elementsOf(page).flatMap(({ attributes: { id } }) => id ?? [])
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('of several services, each rule is explained once, and without a word on how it can be set', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 4 }, (_, index) => [
      `services/${index}.yaml`,
      `apiVersion: dpa-lint/v1\nkind: Service\nid: example-${index}\nname: Example ${index}\n`,
    ]),
  )
  const page = await made('findings', 'html', await subjectOf(many), inEnglish)
  const places = elementsOf(page).flatMap(({ attributes: { id } }) => id ?? [])
  expect(places.filter((id) => id === 'rule.agreement-missing')).toHaveLength(1)
  expect(page.match(/href="#rule\.agreement-missing"/g)).toHaveLength(4)
  expect(page.match(/A processor works under a contract that binds it/g)).toHaveLength(1)
  const shown = page.replaceAll(/<(style|script)>[\s\S]*?<\/\1>|<option[^>]*>|<\/option>/g, '')
  expect(shown.match(/.{40}\b(?:options?|configur\w+)\b.{10}/g)).toBeNull()
})

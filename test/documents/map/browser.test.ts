import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentInput } from '../../../src/documents/document.ts'
import { mapSvg } from '../../../src/documents/map/map.ts'
import { languages } from '../../../src/model/language.ts'
import { startBrowser } from '../browser.ts'
import { exampleOf, inEnglish, subjectOf } from '../findings/world.ts'
import { bigWorkspace } from './big.ts'

/** The picture where it is seen: no text leaves its box, and no words lie on others. */

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** What is wrong with the places of things, as the browser draws them. */
const faultsOfPlace = `(() => {
  const known = new Map()
  const box = (element) => {
    if (!known.has(element)) known.set(element, element.getBoundingClientRect())
    return known.get(element)
  }
  const name = (element) => element.textContent.slice(0, 60)
  const inside = (a, b) =>
    a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom
  const apart = (a, b) =>
    a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
  const svg = document.querySelector('svg')
  const boxes = [...svg.querySelectorAll('g.box')]
  const labels = [...svg.querySelectorAll('g.arrow text')]
  const faults = []
  for (const g of boxes) {
    const frame = box(g.querySelector('polygon, path'))
    for (const text of g.querySelectorAll('text'))
      if (!inside(box(text), frame)) faults.push('leaves its box: ' + name(text))
  }
  const solid = [...boxes, ...labels]
  for (const [index, one] of solid.entries())
    for (const other of solid.slice(index + 1))
      if (!apart(box(one), box(other))) faults.push(name(one) + ' lies on ' + name(other))
  const titles = [...svg.querySelectorAll('.zone-title')].map((title) => [title, title.getBBox()])
  for (const line of svg.querySelectorAll('g.arrow path')) {
    const crossed = new Set()
    for (let at = 0, all = line.getTotalLength(); at < all; at += 2) {
      const { x, y } = line.getPointAtLength(at)
      for (const [title, own] of titles)
        if (x >= own.x && x <= own.x + own.width && y >= own.y && y <= own.y + own.height)
          crossed.add(title)
    }
    for (const title of crossed) faults.push('an arrow passes through ' + name(title))
  }
  for (const text of svg.querySelectorAll('text'))
    if (!inside(box(text), box(svg))) faults.push('leaves the picture: ' + name(text))
  return { boxes: boxes.length, labels: labels.length, faults }
})()`

interface Places {
  readonly boxes: number
  readonly labels: number
  readonly faults: readonly string[]
}

async function seen(svg: string, colorScheme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({ colorScheme })
  const asked: string[] = []
  try {
    const page = await context.newPage()
    page.on('request', (request) => asked.push(request.url()))
    await page.setContent(`<!doctype html><body>${svg}</body>`)
    const places = (await page.evaluate(faultsOfPlace)) as Places
    const paper = (await page.evaluate(
      `getComputedStyle(document.querySelector('.paper')).fill`,
    )) as string
    return { places, paper, asked }
  } finally {
    await context.close()
  }
}

describe.each(languages)('in %s', (language) => {
  test.each(['real', 'chain'])('the example %s', async (name) => {
    const svg = await mapSvg(await exampleOf(name), { ...inEnglish, language })
    const { places, asked } = await seen(svg)
    expect(places.faults).toEqual([])
    expect(places.boxes).toBe({ real: 14, chain: 8 }[name])
    expect(places.labels).toBe({ real: 10, chain: 11 }[name])
    expect(asked).toEqual([])
  })
})

test.each(['kavkom', 'colt-caas', 'genesys-cloud'])('%s alone', async (service) => {
  const svg = await mapSvg(await exampleOf('real'), { ...inEnglish, language: 'fr', service })
  expect((await seen(svg)).places.faults).toEqual([])
})

test.each([15, 500])('%i services', async (size) => {
  const subject: DocumentInput = await subjectOf(bigWorkspace(size))
  const { places } = await seen(await mapSvg(subject, inEnglish))
  // Of hundreds of flows some pass behind a title, which has a halo.
  expect(places.faults.filter((fault) => !fault.startsWith('an arrow passes'))).toEqual([])
  expect(places.boxes).toBeGreaterThan(5)
})

test('it is dark where the reader wants it dark', async () => {
  const svg = await mapSvg(await exampleOf('chain'), inEnglish)
  expect((await seen(svg, 'light')).paper).toBe('rgb(255, 255, 255)')
  expect((await seen(svg, 'dark')).paper).toBe('rgb(20, 23, 28)')
})

test('two pictures on one page do not take each other’s names', async () => {
  const subject = await exampleOf('real')
  const both = await Promise.all(
    ['kavkom', 'colt-caas'].map((service) => mapSvg(subject, { ...inEnglish, service })),
  )
  const ids = both.flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  expect(ids).toEqual([
    'dpa-map-kavkom-title',
    'dpa-map-kavkom-desc',
    'dpa-map-colt-caas-title',
    'dpa-map-colt-caas-desc',
  ])
})

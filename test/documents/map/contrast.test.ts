import { describe, expect, test } from 'vitest'
import { svgStyle } from '../../../src/documents/map/svg-style.ts'

/** WCAG 2.2 AA: 4.5 to 1 for text, 3 to 1 for what a drawing tells by lines. */

const schemes = ['light', 'dark', 'print'] as const
const palettes = [...svgStyle.matchAll(/\.dpa-map\{(--[^}]*)\}/g)].map(([, body = '']) =>
  Object.fromEntries([...body.matchAll(/--([a-z]+):(#[0-9a-f]{3,6})/g)].map(([, k, v]) => [k, v])),
)

const grounds = ['paper', 'box', 'inside', 'adequate', 'third', 'open'] as const
const texts = ['ink', 'quiet', 'error', 'warning', 'waived'] as const
const lines = ['line', 'error', 'warning', 'waived'] as const

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replaceAll(/[0-9a-f]/g, '$&$&') : colour
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

test('there are a light, a dark and a printed look, each with every colour', () => {
  expect(palettes.map((palette) => Object.keys(palette).sort())).toEqual(
    schemes.map(() => [...new Set([...grounds, ...texts, ...lines])].sort()),
  )
})

describe.each(schemes.map((scheme, index) => [scheme, palettes[index] ?? {}] as const))(
  '%s',
  (_, palette) => {
    const pairs = (fronts: readonly string[]) =>
      fronts.flatMap((front) => grounds.map((ground) => [front, ground] as const))

    test.each(pairs(texts))('%s can be read on %s', (front, ground) => {
      expect(contrast(palette[front] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
    })

    test.each(pairs(lines))('%s can be seen on %s', (front, ground) => {
      expect(contrast(palette[front] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(3)
    })
  },
)

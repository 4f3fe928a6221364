import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomFrom } from '../bench/random.ts'
import { type Kind, seeds } from './inputs.ts'
import { encoded, mutated } from './mutate.ts'
import { broken, brokenWhenBuilt, differing, type Input } from './properties.ts'

/**
 * `npm run fuzz -- --runs N --seed S`: what strangers write, changed at random, through the sources
 * and, one in a thousand, through the built program. What does not hold is printed and kept under
 * `test/fuzz/kept`, where it is a test from then on. The same seed makes the same inputs.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string' } },
})
const runs = Number(values.runs)
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
if (!Number.isInteger(runs) || !Number.isInteger(seed)) {
  console.error('usage: npm run fuzz -- --runs N --seed S')
  process.exit(2)
}

/** Declarations are what everything rests on: most of the runs are theirs. */
const kinds: readonly Kind[] = [
  ...Array.from({ length: 40 }, () => 'declaration' as const),
  ...(['waivers', 'waivers', 'baseline', 'baseline', 'configuration', 'answers'] as const),
]
const kept = join(import.meta.dirname, '../test/fuzz/kept')

/** Keeps an input as a file that a person can read and the test can run. */
function keep(kind: Kind, input: Input, fault: string): string {
  const [text, encoding] =
    typeof input === 'string' && Buffer.from(input).toString() === input
      ? [input, 'text']
      : [
          Buffer.from(typeof input === 'string' ? Buffer.from(input, 'utf16le') : input).toString(
            'base64',
          ),
          typeof input === 'string' ? 'utf16le' : 'bytes',
        ]
  const name = `${kind}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`
  mkdirSync(kept, { recursive: true })
  writeFileSync(
    join(kept, name),
    `${JSON.stringify({ kind, fault: fault.split('\n')[0], encoding, input: text }, null, 2)}\n`,
  )
  return name
}

const random = randomFrom(seed)
const seen = new Map<string, number>()
const started = Date.now()
console.log(`seed ${seed}, ${runs} runs`)
for (let run = 1; run <= runs; run++) {
  const kind = random.pick(kinds)
  const input = encoded(mutated(random.pick(seeds[kind]), seeds.declaration, random), random)
  const fault =
    (await broken(kind, input)) ??
    (kind === 'declaration' && run % 20 === 0 ? await differing(input) : undefined) ??
    (kind === 'declaration' && run % 1_000 === 0 ? await brokenWhenBuilt(input) : undefined)
  if (fault) {
    // One cause is found a thousand times: its first words tell it apart, and three are enough.
    const cause = `${kind}: ${fault.replace(/\d+/g, 'N').slice(0, 60)}`
    seen.set(cause, (seen.get(cause) ?? 0) + 1)
    if ((seen.get(cause) ?? 0) <= 3)
      console.log(`run ${run}, ${kind}: ${fault}\n  kept as ${keep(kind, input, fault)}`)
  }
  if (run % 10_000 === 0)
    console.log(
      `${run} runs in ${Math.round((Date.now() - started) / 1000)} s, ${seen.size} causes`,
    )
}
for (const [cause, times] of seen) console.log(`${times} times ${cause}`)
console.log(`${runs} runs, ${seen.size} causes found`)
process.exitCode = seen.size > 0 ? 1 : 0

/**
 * Writes the files that follow from other files; `--check` writes nothing and fails when one is stale.
 * `--missing` writes only those that git does not keep: an installation that renewed the others too
 * would mend what the check after it has to find.
 *
 * To add one: a file in scripts/generate/ that returns the text, and a line in the list below.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { accountability } from './generate/accountability.ts'
import { bookIndex, chapterIndex, chaptersIn } from './generate/rule-indexes.ts'
import { namedSchema, schemasByHand } from './generate/schema-ids.ts'
import { declarationTypes } from './generate/types.ts'
import { validators, validatorTypes } from './generate/validators.ts'
import { version } from './generate/version.ts'
import { requestKey, wordsType } from './generate/words.ts'

export const root = join(import.meta.dirname, '..')

export interface Generator {
  /** The file it writes, from the root of the repository. */
  readonly file: string
  /** Whether git keeps the file; the others are made by `npm ci`. */
  readonly committed: boolean
  readonly make: (root: string) => string | Promise<string>
}

/** In order: a generator may read what one above it has written. */
export const generators: readonly Generator[] = [
  ...chaptersIn(root).map((chapter) => ({
    file: `rules/${chapter}/index.ts`,
    committed: true,
    make: chapterIndex(chapter),
  })),
  { file: 'rules/all-rules.ts', committed: true, make: bookIndex },
  { file: 'src/model/version.ts', committed: true, make: version },
  { file: 'src/model/accountability.ts', committed: true, make: accountability },
  { file: 'src/model/declaration.ts', committed: true, make: declarationTypes },
  { file: 'src/model/request-key.ts', committed: true, make: requestKey },
  { file: 'src/documents/words/words-type.ts', committed: true, make: wordsType },
  ...schemasByHand(root).map((name) => ({
    file: `schemas/${name}`,
    committed: true,
    make: namedSchema(name),
  })),
  { file: 'locales/messages/en.json', committed: true, make: messages },
  { file: 'schemas/config.schema.json', committed: true, make: configSchema },
  { file: 'src/read/validators.js', committed: false, make: validators },
  { file: 'src/read/validators.d.ts', committed: false, make: validatorTypes },
  { file: 'src/cli/book/read-by.json', committed: true, make: readBy },
  { file: 'docs/coverage.md', committed: true, make: coveragePage },
  { file: 'man/dpa-lint.1', committed: true, make: manPage },
  { file: 'README.md', committed: true, make: readme },
]

// These read the law book, whose indexes have to be written before it is loaded.
async function configSchema(root: string): Promise<string> {
  return (await import('./generate/config-schema.ts')).configSchema(root)
}
async function readBy(root: string): Promise<string> {
  return (await import('./generate/read-by.ts')).readBy(root)
}
async function messages(root: string): Promise<string> {
  return (await import('./generate/messages.ts')).messageKeys(root)
}
async function coveragePage(): Promise<string> {
  return (await import('./generate/coverage.ts')).coveragePage()
}
async function manPage(): Promise<string> {
  return (await import('./generate/man-page.ts')).manPage()
}
async function readme(root: string): Promise<string> {
  return (await import('./generate/readme.ts')).readme(root)
}

async function current(file: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, file), 'utf8')
  } catch {
    return undefined
  }
}

export async function write({ file, make }: Generator): Promise<boolean> {
  const text = await make(root)
  if (text === (await current(file))) return false
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
  return true
}

async function main(check: boolean, missing: boolean): Promise<void> {
  for (const generator of generators) {
    const { file, make, committed } = generator
    if (missing && committed) continue
    if (!check) {
      if (await write(generator)) console.log(`wrote ${file}`)
    } else if ((await make(root)) !== (await current(file))) {
      console.error(`${file} is stale: npm run generate`)
      process.exitCode = 1
    }
  }
}

if (import.meta.filename === process.argv[1])
  await main(process.argv.includes('--check'), process.argv.includes('--missing'))

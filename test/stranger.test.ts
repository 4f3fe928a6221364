import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import writeExcel from 'write-excel-file/universal'
import { readDocument } from '../src/evidence/read-document.ts'
import { readXlsx } from '../src/evidence/read-xlsx.ts'
import { startBrowser } from './documents/browser.ts'
import { openRegistry, type Registry } from './gate/registry.ts'
import { jobEnv, newFolder, removeFolders, run } from './gate/shell.ts'

/** From an empty folder and the packed tarball alone: a declaration, the gate, a waiver, paper, answers. */

const today = '2026-11-30'
let registry: Registry
let browser: Browser
let home: string

beforeAll(async () => {
  registry = await openRegistry()
  browser = await startBrowser()
  home = newFolder()
  const env = jobEnv(join(newFolder(), 'home'), registry.url)
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n')
  const call = ['npm', 'install', '--offline', '--no-audit', '--no-fund', registry.tarball]
  const { code, stderr } = await run(call, { cwd: home, env })
  if (code !== 0) throw new Error(stderr)
})
afterAll(async () => {
  await browser.close()
  registry.close()
  removeFolders()
})

function dpaLint(...args: readonly string[]) {
  const program = join(home, 'node_modules/.bin/dpa-lint')
  const { status, stdout, stderr } = spawnSync(program, [...args, '--as-of', today], {
    cwd: home,
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return { status, stdout, stderr }
}

/** The rules against which something is open. */
function open(): readonly string[] {
  const { findings } = JSON.parse(dpaLint('check', 'services', '--format', 'json').stdout)
  return findings.map(({ rule }: { readonly rule: string }) => rule)
}

/** The sheet as the vendor's program saves it, with an answer for the ends of keys. */
async function answered(sheet: string, answers: Readonly<Record<string, string>>): Promise<void> {
  const columns = ['A', 'B', 'C', 'D', 'E', 'F']
  const data = readXlsx(readFileSync(join(home, sheet))).map(({ cells }) => {
    const found = Object.entries(answers).find(([end]) => String(cells['F']).endsWith(end))
    return columns.map((column) => {
      const value = column === 'E' && found ? found[1] : cells[column]
      return value === undefined ? null : { value, type: Object(value).constructor }
    })
  })
  const blob = await writeExcel([{ sheet: 'Sheet1', data: data as never }]).toBlob()
  writeFileSync(join(home, sheet), Buffer.from(await blob.arrayBuffer()))
}

test('a stranger gets from an empty folder to findings that are gone', async () => {
  // A declaration, from the examples that the package brings, with two gaps in it.
  const examples = join(home, 'node_modules/dpa-lint/examples/clean')
  mkdirSync(join(home, 'services'))
  cpSync(join(examples, 'organisation.yaml'), join(home, 'services/organisation.yaml'))
  const example = readFileSync(join(examples, 'exampleline-callback.yaml'), 'utf8')
  const declaration = example
    .replace(/^ {4}subjectMatter: .*\n/m, '')
    .replace(/^ {4}operations: .*\n/m, '')
  expect(declaration).not.toBe(example)
  writeFileSync(join(home, 'services/callback.yaml'), declaration)

  // The gate closes.
  expect(dpaLint('check', 'services').status).toBe(1)
  expect(open()).toEqual(['operations-missing', 'subject-matter-missing'])

  // One gap is waived, with an owner, an approver, a reason and a last day.
  const service = 'exampleline-callback'
  expect(
    dpaLint(
      ...['waive', 'subject-matter-missing', service, 'services'],
      ...['--owner', 'ana@example.com', '--approver', 'dpo@example.com'],
      ...['--reason', 'the vendor has been asked', '--expires', '30d'],
    ),
  ).toMatchObject({ status: 0, stderr: '' })
  expect(open()).toEqual(['operations-missing'])

  // The findings report, on paper.
  expect(dpaLint('report', 'findings', 'services', '--output', 'findings.html').status).toBe(0)
  const page = await browser.newPage()
  await page.goto(`file://${join(home, 'findings.html')}`)
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  await page.close()
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(25)

  // The letter as a document of Word, and the sheet for the answers.
  const about = ['services', '--service', service]
  expect(dpaLint('report', 'letter', ...about, '--output', 'letter.docx').status).toBe(0)
  const letter = await readDocument(readFileSync(join(home, 'letter.docx')), 'letter.docx')
  expect('document' in letter && letter.document.blocks.length).toBeGreaterThan(5)
  expect(dpaLint('report', 'letter', ...about, '--output', 'answers.xlsx').status).toBe(0)

  // It comes back, and is merged; the findings are gone.
  await answered('answers.xlsx', { 'operations"]': 'collection; storage; use; erasure' })
  const merged = dpaLint('merge', 'services/callback.yaml', 'answers.xlsx', 'services', '--write')
  expect(merged).toMatchObject({ status: 0 })
  expect(open()).toEqual([])
  expect(dpaLint('check', 'services').status).toBe(0)
})

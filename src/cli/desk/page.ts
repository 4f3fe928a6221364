import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../book/pages.ts'
import type { DeskResponse } from './server.ts'

/** What the page is made of, as the build leaves it. */
export function deskAsset(name: 'page.html' | 'desk.css' | 'desk.js', nonce: string): DeskResponse {
  const text = readFileSync(join(packageRoot(import.meta.dirname), 'dist/desk', name), 'utf8')
  if (name === 'desk.css') return { type: 'css', body: text }
  if (name === 'desk.js') return { type: 'js', body: text }
  return {
    type: 'html',
    body: text.replace('NONCE', nonce),
    // The editor writes style sheets of its own, under the word that this page alone knows.
    policy: `script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; connect-src 'self'; img-src data:`,
  }
}

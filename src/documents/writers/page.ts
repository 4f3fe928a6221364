import type { Language } from '../../model/language.ts'
import type { Report } from '../../model/report.ts'
import type { DocumentInput } from '../document.ts'
import { pageFoot, stamp } from '../stamp.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { type Html, html, trusted } from './html.ts'
import { pageStyle } from './style.ts'

export interface Page {
  readonly title: string
  readonly language: Language
  /** Everything above the content: the heading of the document. */
  readonly header: Html
  readonly main: Html
  readonly footer: Html
  /** On paper. */
  readonly landscape: boolean
  /** Styles that stand in the content itself, word for word, such as that of a drawing. */
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
}

/**
 * A document in one file that asks for nothing else: no address is loaded, and the policy lets run
 * only the very style and script that stand in it.
 */
export function page(
  { title, language, header, main, footer, landscape, styles, scripts }: Page,
  report: Report,
  sha256: DocumentInput['sha256'],
): string {
  const css = pageStyle(pageFoot(report, language), landscape)
  const policy = [
    "default-src 'none'",
    `style-src ${[css, ...styles].map(hashed).join(' ')}`,
    ...(scripts.length === 0 ? [] : [`script-src ${scripts.map(hashed).join(' ')}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  function hashed(text: string): string {
    return `'sha256-${sha256(text, 'base64')}'`
  }
  return html`<!doctype html>
<!-- ${stamp(report)} -->
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${report.tool.name} ${report.tool.version}">
<title>${title}</title>
<style>${trusted(css)}</style>
</head>
<body>
<a class="skip" href="#content">${wordsOfLanguage(language).findings.skip}</a>
<header>
${header}
</header>
<main id="content" tabindex="-1">
${main}
</main>
<footer>
${footer}
</footer>
${scripts.map((script) => html`<script>${trusted(script)}</script>\n`)}</body>
</html>
`.text
}

import type { Language } from '../../model/language.ts'
import type { DocumentInput } from '../document.ts'
import type { Block, Blocks, Content, SectionBlock, Table } from './blocks.ts'
import { type Html, html, trusted } from './html.ts'
import type { Line } from './inline.ts'
import { lineHtml } from './lines-html.ts'
import { page } from './page.ts'

/** A document in one file of HTML. */
export function htmlDocument(content: Content, { report, sha256 }: DocumentInput): string {
  const { title, language, head, main, foot = [], contents, landscape } = content
  const all = [...within(main)]
  const write = writerIn(language)
  return page(
    {
      title,
      language,
      landscape: landscape === true,
      header: write(head),
      main: html`${contents === undefined ? undefined : contentsHtml(contents, all, language)}${write(main)}`,
      footer: html`${write(foot)}<p>${content.stamp ?? ''}</p>`,
      styles: all.flatMap((block) =>
        block.kind === 'figure' && 'svg' in block.picture ? [block.picture.style] : [],
      ),
      scripts: all.flatMap((block) => (block.kind === 'screen' ? [block.script] : [])),
    },
    report,
    sha256,
  )
}

/** Every block, and those that stand in others. */
function* within(blocks: Blocks): Generator<Block> {
  for (const block of blocks) {
    yield block
    if ('blocks' in block) yield* within(block.blocks)
  }
}

function contentsHtml(label: string, all: Blocks, language: Language): Html {
  const entries = all.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 && block.anchor !== undefined
      ? [html`<li><a href="#${block.anchor}">${lineHtml(block.line, language === 'en')}</a></li>\n`]
      : [],
  )
  return html`<nav class="contents" aria-label="${label}">\n<ul>\n${entries}</ul>\n</nav>\n`
}

const idOf = (anchor: string | undefined): Html | undefined =>
  anchor === undefined ? undefined : html` id="${anchor}"`

function writerIn(language: Language): (blocks: Blocks) => Html {
  const named = new Map<string, number>()
  /** Two tables may be called the same, as two services are, and two parts of a page may not. */
  const nameOf = (label: string): string => {
    const count = (named.get(label) ?? 0) + 1
    named.set(label, count)
    return count === 1 ? label : `${label} (${count})`
  }
  const line = (parts: Line) => lineHtml(parts, language === 'en')
  const write = (blocks: Blocks): Html => html`${blocks.map(blockHtml)}`
  /** What an entry, a cell or a fact holds: a line alone needs no paragraph. */
  const inside = (blocks: Blocks): Html => {
    const [only, ...others] = blocks
    return others.length === 0 && only?.kind === 'paragraph' && !only.quiet
      ? line(only.line)
      : write(blocks)
  }

  function blockHtml(block: Block): Html {
    switch (block.kind) {
      case 'heading': {
        const name = trusted(`h${block.level}`)
        return html`<${name}${idOf(block.anchor)}>${line(block.line)}</${name}>\n`
      }
      case 'paragraph':
        return html`<p${block.quiet ? html` class="quiet"` : undefined}>${line(block.line)}</p>\n`
      case 'lines':
        return html`<p>${block.lines.map((one, index) => html`${index > 0 ? html`<br>\n` : undefined}${line(one)}`)}</p>\n`
      case 'list': {
        const name = trusted(block.ordered ? 'ol' : 'ul')
        return html`<${name}>\n${block.items.map((item) => html`<li>${inside(item)}</li>\n`)}</${name}>\n`
      }
      case 'facts': {
        const list = html`<dl>\n${block.facts.map(({ term, blocks }) => html`<div><dt>${line(term)}</dt><dd>${inside(blocks)}</dd></div>\n`)}</dl>\n`
        return block.legend ? html`<div class="legend">${list}</div>\n` : list
      }
      case 'tallies':
        return html`<ul class="tiles">\n${block.tallies.map(({ count, name, tone, anchor }) => {
          const told = html`<b>${count}</b> <span>${name}</span>`
          return html`<li class="${count === 0 ? 'quiet' : (tone ?? 'plain')}">${anchor === undefined ? html`<div>${told}</div>` : html`<a href="#${anchor}">${told}</a>`}</li>\n`
        })}</ul>\n`
      case 'table':
        return tableHtml(block)
      case 'quotation':
        return html`<blockquote>${write(block.blocks)}</blockquote>\n`
      case 'notice':
        return html`<div class="loud" role="note">\n${write(block.blocks)}</div>\n`
      case 'details':
        return html`<details${block.open ? html` open` : undefined}>\n<summary>${block.summary}</summary>\n${write(block.blocks)}</details>\n`
      case 'figure':
        return html`<div class="wide figure" role="group" aria-label="${block.label}" tabindex="0">\n${'svg' in block.picture ? trusted(block.picture.svg) : html`<pre>${block.picture.mermaid}</pre>`}</div>\n`
      case 'section':
        return sectionHtml(block)
      case 'screen':
        return html`${block.html}\n`
    }
  }

  function sectionHtml({ role, anchor, tone, data = {}, folds, blocks }: SectionBlock): Html {
    const [head, ...others] = blocks
    const name = trusted(role === 'finding' ? 'article' : 'section')
    const attributes = Object.entries(data).map(([key, value]) =>
      value === undefined ? undefined : html` data-${trusted(key)}="${value}"`,
    )
    return html`<${name} class="${tone === undefined ? role : `${role} ${tone}`}"${idOf(anchor)}${attributes}>\n${
      folds && head
        ? html`<details class="fold" open>\n<summary>${blockHtml(head)}</summary>\n${write(others)}</details>\n`
        : write(blocks)
    }</${name}>\n`
  }

  /** A table whose cells know the head of their column, under which a narrow screen shows them. */
  function tableHtml({ columns, rows, label, signs }: Table): Html {
    const heads = columns.map(({ head, name }) =>
      name === undefined
        ? html`<th scope="col">${head}</th>`
        : html`<th scope="col" title="${name}">${head}<span class="hidden-text"> ${name}</span></th>`,
    )
    const body = rows.map(({ cells, anchor }) => {
      const [first = [], ...others] = cells
      return html`<tr${idOf(anchor)}>${first.length === 0 ? html`<td></td>` : html`<th scope="row">${inside(first)}</th>`}${others.map(
        (cell, index) => {
          const { head, name = head, narrow } = columns[index + 1] ?? {}
          return html`<td${narrow ? html` class="narrow"` : undefined}${name === undefined ? undefined : html` data-head="${name}"`}>${inside(cell)}</td>`
        },
      )}</tr>\n`
    })
    const kind = signs ? 'signs' : columns.length === 0 ? 'card' : 'rows'
    const region = label === undefined ? undefined : nameOf(label)
    const table = html`<table class="${kind}">\n${columns.length === 0 ? undefined : html`<thead><tr>${heads}</tr></thead>\n`}<tbody>\n${body}</tbody>\n</table>\n`
    return region === undefined
      ? table
      : html`<div class="wide" role="region" aria-label="${region}" tabindex="0">\n${table}</div>\n`
  }

  return write
}

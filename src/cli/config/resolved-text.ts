import { clipped } from '../../model/words.ts'
import type { Look } from '../../report/style.ts'
import { count, inert, visible, widthOf, wrap } from '../../report/text.ts'
import {
  isResolved,
  isResolvedList,
  type Resolved,
  type ResolvedConfig,
  type ResolvedNode,
  type ResolvedOrigin,
  type ResolvedTree,
} from './resolved.ts'
import { yamlText } from './yaml-text.ts'

/**
 * A resolved configuration in YAML, with the origin of each value beside it. Of the rules only those
 * of which anybody says something, or all.
 */
export function resolvedText(
  { sources, file, settings }: ResolvedConfig,
  all: boolean,
  look: Look,
): string {
  const { rules = {}, overrides, ...others } = settings
  const shown = Object.entries(rules).filter(([, rule]) => all || isSaid(rule))
  const left = Object.keys(rules).length - shown.length
  const head = [
    ...(file ? [standing(file)] : []),
    sources.length === 0 ? 'no configuration' : sources.map(visible).join(', over '),
  ]
  const lines = [
    ...linesOf({ ...others, rules: Object.fromEntries(shown) }, ''),
    ...(left === 0 ? [] : [{ text: `  # ${count(left, 'rule')} as they come (--all)` }]),
    ...(overrides ? linesOf({ overrides }, '') : []),
  ]
  const remarks = head.flatMap((text) => wrap(text, look.width - 2).map((line) => `# ${line}`))
  return inert(
    [...remarks.map((line) => look.paint('quiet', line)), '', ...drawn(lines, look), ''].join('\n'),
  )
}

function standing({ path, why, entry, origin }: NonNullable<ResolvedConfig['file']>): string {
  const decided =
    entry === undefined || !origin ? '' : `, for "${clipped(entry)}" at ${originText(origin)}`
  return visible(`${path}: ${why}${decided}`)
}

function isSaid(node: ResolvedNode): boolean {
  if (isResolvedList(node)) return node.some(isSaid)
  return isResolved(node) ? node.origin.by !== 'default' : Object.values(node).some(isSaid)
}

/** A line of YAML, and what is said of it beside. */
interface Line {
  readonly text: string
  readonly comment?: string
}

/** Further to the right no comment begins that has something before it. */
const lastColumn = 44

function* linesOf(tree: ResolvedTree, indent: string): Generator<Line> {
  for (const [key, node] of Object.entries(tree)) {
    const head = `${indent}${yamlText(key)}:`
    const inner = `${indent}  `
    if (isResolvedList(node)) {
      yield { text: head }
      for (const item of node) yield* itemLines(item, inner)
      continue
    }
    // A rule without options is its severity.
    const only = isResolved(node) ? node : onlySeverity(node)
    if (only) yield* valueLines(head, only, inner)
    else {
      yield { text: head }
      yield* linesOf(node as ResolvedTree, inner)
    }
  }
}

function onlySeverity(tree: ResolvedTree): Resolved | undefined {
  const { severity, ...others } = tree
  const alone = severity !== undefined && Object.keys(others).length === 0
  return alone && !isResolvedList(severity) && isResolved(severity) ? severity : undefined
}

function* itemLines(item: Resolved | ResolvedTree, indent: string): Generator<Line> {
  if (isResolved(item)) {
    yield { text: `${indent}- ${yamlText(item.value)}`, comment: commentOf(item) }
    return
  }
  let mark = '- '
  for (const line of linesOf(item, '')) {
    yield { ...line, text: `${indent}${mark}${line.text}` }
    mark = '  '
  }
}

function* valueLines(head: string, resolved: Resolved, indent: string): Generator<Line> {
  const { value } = resolved
  const comment = commentOf(resolved)
  const inline = yamlText(value)
  const text = inline === '' ? head : `${head} ${inline}`
  if (!Array.isArray(value) || widthOf(text) <= lastColumn - 2) {
    yield { text, comment }
    return
  }
  yield { text: head, comment }
  for (const entry of value) yield { text: `${indent}- ${yamlText(entry)}` }
}

const commentOf = ({ origin, instead }: Resolved): string =>
  visible(originText(origin) + (instead === undefined ? '' : `: ${instead}`))

function originText(origin: ResolvedOrigin): string {
  if (origin.by === 'default') return 'default'
  if (origin.by === 'flag') return origin.flag
  const { place, for: globs } = origin
  const at = place ? `${place.file}:${place.line}:${place.column}` : '--preset'
  if (origin.by === 'preset') return `preset ${origin.preset}, ${at}`
  return globs ? `${at}, for ${clipped(globs.join(', '))}` : at
}

/**
 * The comments stand in a column, or further left where they need the room; one for which there is
 * none stands above its line.
 */
function drawn(lines: readonly Line[], { width, paint }: Look): readonly string[] {
  const texts = lines.flatMap(({ text, comment }) => (comment === undefined ? [] : [widthOf(text)]))
  const column = Math.min(Math.max(0, ...texts) + 2, lastColumn, Math.floor(width * 0.55))
  return lines.flatMap(({ text, comment }) => {
    if (comment === undefined) return [text]
    const remark = `# ${comment}`
    const latest = width - widthOf(remark)
    const gap = Math.max(Math.min(column, latest) - widthOf(text), 2)
    if (widthOf(text) + gap <= latest) return [text + ' '.repeat(gap) + paint('quiet', remark)]
    const indent = text.length - text.trimStart().length
    return [' '.repeat(indent) + paint('quiet', remark), text]
  })
}

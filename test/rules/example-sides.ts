import type { Source } from '../../src/model/source-location.ts'

/** One side of a page's block: its declarations, and the files beside them. */
interface Side {
  readonly declarations: readonly Source[]
  readonly excuses: { readonly waivers: readonly Source[]; readonly baseline?: Source }
  readonly config?: Source
}

/**
 * A block of YAML as the files that it stands for. A document that says `kind: Waivers` or
 * `kind: Baseline` is a file of its own, one without a kind is the configuration, and one that
 * begins with `# on main` is on the base branch. Every file keeps its lines where they are.
 */
export function sidesOf(yaml: string): { readonly here: Side; readonly main?: Side } {
  const parts = yaml.split(/^---\n/m).map((text) => ({
    text,
    kind: /^kind: (\w+)$/m.exec(text)?.[1],
    onMain: text.startsWith('# on main\n'),
  }))
  // Only a block with several kinds, or several sides, is more than one file.
  const special = parts.some(
    ({ kind, onMain }) => onMain || kind === 'Waivers' || kind === 'Baseline',
  )
  if (!special) {
    const declarations = [{ file: 'service.yaml', text: yaml }]
    return { here: { declarations, excuses: { waivers: [] } } }
  }
  const fileOf = (file: string, wanted: (part: (typeof parts)[number]) => boolean) => {
    if (!parts.some(wanted)) return []
    let begun = false
    const text = parts
      .map((part, index) => {
        const shown = wanted(part)
        const marker = index === 0 ? '' : shown && begun ? '---\n' : '\n'
        begun ||= shown
        return marker + (shown ? part.text : part.text.replaceAll(/[^\n]+/g, ''))
      })
      .join('')
    return [{ file, text }]
  }
  const side = (main: boolean): Side => {
    const on =
      (...kinds: readonly (string | undefined)[]) =>
      (part: (typeof parts)[number]) =>
        part.onMain === main && kinds.includes(part.kind)
    const [baseline] = fileOf('dpa-lint.baseline.yaml', on('Baseline'))
    const [config] = fileOf('dpa-lint.config.yaml', on(undefined))
    return {
      declarations: fileOf('service.yaml', on('Service', 'Organisation')),
      excuses: {
        waivers: fileOf('dpa-lint.waivers.yaml', on('Waivers')),
        ...(baseline && { baseline }),
      },
      ...(config && { config }),
    }
  }
  return { here: side(false), ...(parts.some(({ onMain }) => onMain) && { main: side(true) }) }
}

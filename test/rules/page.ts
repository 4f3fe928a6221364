/** A rule's page as data: its sections and its blocks, each YAML block with what the linter prints. */
export interface Page {
  readonly title: string
  readonly sections: readonly string[]
  readonly examples: readonly Example[]
  /** Blocks that stand for a file of the examples, by its name: what follows the word on the fence. */
  readonly copies: ReadonlyMap<string, string>
}

export interface Example {
  /** The section it stands in: `Fails` or `Passes`. */
  readonly section: string
  readonly yaml: string
  /** What follows the word `yaml` on the fence: `as-of=2020-07-15 days=14`. */
  readonly settings: Readonly<Record<string, string>>
  /** The text block after it; empty where there is none. */
  readonly printed: string
  /** Where the text block's content stands in the page, for the update. */
  readonly span: readonly [start: number, end: number] | undefined
}

const fence = /^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm

export function pageOf(markdown: string): Page {
  const headings = [...markdown.matchAll(/^(#{1,2}) (.+)$/gm)]
  const sectionAt = (index: number) =>
    headings.filter((heading) => heading[1] === '##' && heading.index < index).at(-1)?.[2] ?? ''
  const blocks = [...markdown.matchAll(fence)]
  const examples = blocks.flatMap((block, index): readonly Example[] => {
    if (block[1] !== 'yaml' || !['Fails', 'Passes'].includes(sectionAt(block.index))) return []
    const next = blocks[index + 1]
    const printed =
      next?.[1] === 'text' && sectionAt(next.index) === sectionAt(block.index) ? next : undefined
    const start = printed && printed.index + printed[0].indexOf('\n') + 1
    return [
      {
        section: sectionAt(block.index),
        yaml: block[3] ?? '',
        settings: Object.fromEntries(
          (block[2] ?? '')
            .trim()
            .split(/\s+/)
            .filter(Boolean)
            .map((pair) => pair.split('=') as [string, string]),
        ),
        printed: printed?.[3] ?? '',
        span:
          printed && start !== undefined ? [start, start + (printed[3] ?? '').length] : undefined,
      },
    ]
  })
  return {
    title: headings.find((heading) => heading[1] === '#')?.[2] ?? '',
    sections: headings.filter((heading) => heading[1] === '##').map((heading) => heading[2] ?? ''),
    examples,
    copies: new Map(
      blocks.flatMap(([, kind, file, text]) =>
        kind !== 'yaml' && kind !== 'text' && file?.trim()
          ? [[file.trim(), text ?? ''] as const]
          : [],
      ),
    ),
  }
}

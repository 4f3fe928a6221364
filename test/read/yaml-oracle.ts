import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseAllDocuments, Scalar } from 'yaml'

/** What the `yaml` package makes of a text: the second opinion. */
export interface Opinion {
  readonly data: unknown
  readonly places: readonly OpinionPlace[]
}

export interface OpinionPlace {
  readonly pointer: string
  readonly part: 'key' | 'value'
  readonly start: number
  /** Where the node ends; undefined where the two parsers are free to differ (blocks). */
  readonly end: number | undefined
  /** Whether the node is written at all. */
  readonly empty: boolean
}

/** undefined where `yaml` reports an error, or meets what this comparison does not cover. */
export function opinionsOf(text: string): readonly Opinion[] | undefined {
  const documents = parseAllDocuments(text, {
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
    merge: false,
  })
  if (!Array.isArray(documents)) return []
  if (documents.some(({ errors }) => errors.length > 0)) return undefined
  // For `yaml`, a text of comments and end marks is a document too.
  const written = documents.filter(
    ({ contents, directives }) => directives.docStart || (contents && !isEmpty(contents)),
  )
  return written.map((document) => {
    const places: OpinionPlace[] = []
    const anchors = new Map<string, unknown>()

    function visit(node: Node | null | undefined, pointer: string): unknown {
      const [start = 0, end = 0] = node?.range ?? []
      const inFlow = isScalar(node)
        ? !isBlock(node)
        : isAlias(node) || (node && 'flow' in node && node.flow)
      const empty = isScalar(node) && isEmpty(node)
      if (node) places.push({ pointer, part: 'value', start, end: inFlow ? end : undefined, empty })
      const data = dataOf(node, pointer)
      if (node && 'anchor' in node && typeof node.anchor === 'string')
        anchors.set(node.anchor, data)
      return data
    }

    function dataOf(node: Node | null | undefined, pointer: string): unknown {
      if (isAlias(node)) return anchors.get(node.source)
      if (isScalar(node)) return node.value
      if (isSeq(node)) {
        return node.items.map((item, at) => {
          if (!isPair(item)) return visit(item as Node, `${pointer}/${at}`)
          throw new Error('a pair outside a mapping')
        })
      }
      if (!isMap(node)) return null
      const data: Record<string, unknown> = {}
      for (const { key, value } of node.items) {
        if (!isScalar(key)) throw new Error('a key that is no scalar')
        const name = typeof key.value === 'string' ? key.value : (key.source ?? '')
        if (typeof key.anchor === 'string') anchors.set(key.anchor, name)
        const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
        const [start = 0, end = 0] = key.range ?? []
        places.push({
          pointer: at,
          part: 'key',
          start,
          end: isBlock(key) ? undefined : end,
          empty: start === end,
        })
        const member = visit(value as Node | null, at)
        Object.defineProperty(data, name, {
          value: member,
          writable: true,
          enumerable: true,
          configurable: true,
        })
      }
      return data
    }

    return { data: visit(document.contents, ''), places }
  })
}

const isBlock = ({ type }: Scalar): boolean =>
  type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL

const isEmpty = ({ range, anchor, tag }: Node & { anchor?: string }): boolean =>
  range?.[0] === range?.[1] && anchor === undefined && tag === undefined

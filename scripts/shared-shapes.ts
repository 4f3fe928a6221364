import { parseAst } from 'vite'

/**
 * The same program, in which no object begins with a spread. V8 of Node 20 gives every object made
 * by `{ ...a, b }` a hidden class of its own, which makes it ten times dearer to make and everything
 * that reads it slow; with `...null` before it the objects share one, and nothing else changes.
 * Only needed while Node 20 is served. Nothing of our sources or of a package needs to know.
 */
export function withSharedShapes(program: string): string {
  if (!program.includes('{...')) return program
  const places: number[] = []
  // Without recursion: nobody says how deep a package nests.
  const open: unknown[] = [parseAst(program)]
  while (open.length > 0) {
    const node = open.pop()
    if (typeof node !== 'object' || node === null) continue
    // A pattern, in which nothing may stand before the rest, is another kind of node.
    if (isObject(node)) {
      const [first, ...others] = node.properties
      if (first?.type === 'SpreadElement' && others.length > 0) places.push(first.start)
    }
    for (const child of Object.values(node)) if (typeof child === 'object') open.push(child)
  }
  let text = ''
  let done = 0
  for (const place of places.sort((a, b) => a - b)) {
    text += `${program.slice(done, place)}...null,`
    done = place
  }
  return text + program.slice(done)
}

interface ObjectExpression {
  readonly properties: readonly { readonly type: string; readonly start: number }[]
}
const isObject = (node: object): node is ObjectExpression =>
  'type' in node && node.type === 'ObjectExpression'

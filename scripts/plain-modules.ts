import { parseAst } from 'vite'

/**
 * The same program, in which a module that is loaded when it is first asked for stands as a function:
 * `__esm(()=>{…})`. esbuild writes it as the one member of an object that bears its path, so that V8
 * makes five hundred kinds of objects at each start, of which nobody reads anything.
 */
export function withPlainModules(program: string): string {
  const helper = 'fn[__getOwnPropNames(fn)[0]]'
  if (program.split(helper).length !== 2) throw new Error('esbuild loads modules otherwise now')
  const cuts: (readonly [from: number, to: number, text: string])[] = []
  // Without recursion: nobody says how deep a package nests.
  const open: unknown[] = [parseAst(program)]
  while (open.length > 0) {
    const node = open.pop()
    if (typeof node !== 'object' || node === null) continue
    if (isModule(node)) {
      const [object] = node.arguments
      const [{ value }] = object.properties
      cuts.push([object.start, value.body.start, '()=>'], [value.body.end, object.end, ''])
    }
    for (const child of Object.values(node)) if (typeof child === 'object') open.push(child)
  }
  let text = ''
  let done = 0
  for (const [from, to, instead] of cuts.sort(([a], [b]) => a - b)) {
    text += program.slice(done, from) + instead
    done = to
  }
  return (text + program.slice(done)).replace(helper, 'fn')
}

interface Span {
  readonly start: number
  readonly end: number
}
interface ModuleCall {
  readonly arguments: readonly [
    Span & { readonly properties: readonly [{ readonly value: { readonly body: Span } }] },
  ]
}
const isModule = (node: object): node is ModuleCall =>
  'type' in node &&
  node.type === 'CallExpression' &&
  'callee' in node &&
  (node.callee as { readonly name?: string }).name === '__esm'
